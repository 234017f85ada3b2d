import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { ApiProblem } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { Problem } from '../design/problem.tsx';
import { texts } from './texts.ts';
import styles from './audit.module.css';

/** A refusal with all its places: file, row and column, what stands there, and what to do. */
export function TableFaults({ error }: { readonly error: unknown }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const faults = error instanceof ApiProblem ? error.problem.faults : [];
  return (
    <>
      <Problem error={error} showFaults={false} />
      {faults.length > 0 && (
        <Card title={t.faults} sub={t.faultsSub(formatNumber(faults.length, language))}>
          <div className={styles.scroll} role="region" aria-label={t.faults} tabIndex={0}>
            <table className={styles.cells}>
              <thead><tr><th scope="col">{t.place}</th><th scope="col">{t.given}</th><th scope="col">{t.remedy}</th></tr></thead>
              <tbody>
                {faults.map((fault) => (
                  <tr key={`${fault.path} ${fault.code}`}>
                    <th scope="row">{placeOf(fault.path, language)}</th>
                    <td>{givenOf(fault)}</td>
                    <td>{fault.message}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Card>
      )}
    </>
  );
}

const rowWord = { fi: 'rivi', sv: 'rad', en: 'row' } as const;

function placeOf(path: string, language: keyof typeof rowWord): string {
  return path.replace(/\brow (\d+)/u, `${rowWord[language]} $1`);
}

function givenOf(fault: object): string {
  if (!('values' in fault) || typeof fault.values !== 'object' || fault.values === null) return '';
  return 'given' in fault.values ? String(fault.values.given) : '';
}
