import { paymentColumnWords } from '@kohtaanto/words/benefit-share/payment-column-words.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { ApiProblem } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Problem } from '../design/problem.tsx';
import { CopyButton } from '../money/copy-button.tsx';
import { texts } from './share-texts.ts';
import styles from './share.module.css';

/** Why a file was not taken in: each fault by its row and column, to be put right in a spreadsheet. */
export function FileFaults({ error }: { readonly error: Error }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const faults = error instanceof ApiProblem ? error.problem.faults : [];
  if (faults.length === 0) return <Problem error={error} />;
  const rows = faults.map(({ path, message }) => {
    const [row, column = ''] = path.split('.');
    return { row: row ?? '', column: paymentColumnWords[column]?.[language] ?? column, message };
  });
  return (
    <div className={styles.faults}>
      <Problem error={error} showFaults={false} />
      <div className={styles.scroll} role="region" aria-label={t.faults} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr><th scope="col">{t.row}</th><th scope="col" className={styles.start}>{t.column}</th><th scope="col" className={styles.start}>{t.fault}</th></tr></thead>
          <tbody>
            {rows.map(({ row, column, message }) => (
              <tr key={`${row} ${column} ${message}`}>
                <th scope="row">{formatNumber(Number(row), language)}</th><td className={styles.start}>{column}</td><td className={styles.start}>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.links}><CopyButton rows={() => [[t.row, t.column, t.fault], ...rows.map((each) => [each.row, each.column, each.message])]} /></div>
    </div>
  );
}
