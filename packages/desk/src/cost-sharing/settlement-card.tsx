import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { CopyButton } from '../money/copy-button.tsx';
import { texts } from './cost-texts.ts';
import type { Year } from './cost-year.ts';
import { Money } from '../money/money-cell.tsx';
import styles from './costs.module.css';

type Settlement = Year['settlements'][number];
const columns = ['share', 'carried', 'paid', 'cents'] as const;

export function SettlementCard({ year, settlement }: { readonly year: Year; readonly settlement: Settlement }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const nameOf = (code: string) => year.scheme.municipalities.find((each) => each.code === code)?.name[language] ?? code;
  const heads = [t.municipality, t.share, t.carried, t.paid, t.due];
  const sum = (of: (typeof columns)[number]) => settlement.lines.reduce((total, line) => total + line[of], 0);
  const copied = () => [heads, ...settlement.lines.map((line) => [nameOf(line.municipality), ...columns.map((column) => line[column])])];
  return (
    <Card title={`${t.settlement}, ${t.version(settlement.revision)}`} sub={settlement.decision} actions={<CopyButton rows={copied} />}>
      <div className={styles.scroll} role="group" aria-label={t.settlement} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>
            {settlement.lines.map((line) => (
              <tr key={line.municipality}>
                <th scope="row">{nameOf(line.municipality)}</th>
                {columns.map((column) => <td key={column}><Money cents={line[column]} /></td>)}
              </tr>
            ))}
            <tr className={styles.strong}>
              <th scope="row">{t.total}</th>
              {columns.map((column) => <td key={column}><Money cents={sum(column)} /></td>)}
            </tr>
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{t.minusIsPaidBack}</p>
    </Card>
  );
}
