import { monthTableWords } from '@kohtaanto/words/benefit-share/month-table-words.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { CopyButton } from '../money/copy-button.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { CorrectionsTable } from './corrections-table.tsx';
import { texts } from './share-texts.ts';
import { ToldMoney } from './told-money.tsx';
import styles from './share.module.css';

export type Month = Answer<'GET /api/benefit-share/months/:month'>;
type Row = Month['total'];

/** Steps in the order of their per cents; days without share last. */
export function stepsOf({ total }: Month): readonly string[] {
  return Object.keys(total.steps).toSorted((a, b) => (a === 'free' ? 1 : b === 'free' ? -1 : Number(a) - Number(b)));
}

/** A month by municipality and step, with the bill beside our own reckoning. */
export function MonthCard({ month }: { readonly month: Month }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const words = monthTableWords[language];
  const steps = stepsOf(month);
  const nameOf = (row: Row) => (row === month.total ? words.total : (row.name?.[language] ?? words.unknown));
  const plain = (told: number | 'suppressed') => (told === 'suppressed' ? '' : String(told));
  const euros = (told: number | 'suppressed') => (told === 'suppressed' ? '' : told);
  const rows = [...month.municipalities, month.total];
  const heads = [words.municipality, words.persons, ...steps.map((step) => words.daysAt(step)), words.own, words.billed, words.difference];
  const copied = () => [heads, ...rows.map((row) => [
    nameOf(row), plain(row.persons), ...steps.map((step) => plain(row.steps[step]?.days ?? 0)), euros(row.own), euros(row.billed), euros(row.difference),
  ])];
  const address = (form: string) => `/api/benefit-share/months/${month.month}/table?form=${form}`;
  return (
    <Card title={t.byMunicipality} sub={t.byMunicipalitySub}>
      <div className={styles.scroll} role="region" aria-label={t.byMunicipality} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row === month.total ? 'total' : (row.code ?? '-')} className={row === month.total ? styles.strong : undefined}>
                <th scope="row">{nameOf(row)}</th>
                <td><Told value={row.persons} /></td>
                {steps.map((step) => <td key={step}><Told value={row.steps[step]?.days ?? 0} /></td>)}
                <td><ToldMoney cents={row.own} why={t.eurosHidden} /></td>
                <td><ToldMoney cents={row.billed} why={t.eurosHidden} /></td>
                <td><ToldMoney cents={row.difference} why={t.eurosHidden} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={`${styles.links} ${styles.noPrint}`}>
        <CopyButton rows={copied} />
        <a href={address('csv')} download>{t.csv}</a>
        <a href={address('xlsx')} download>{t.xlsx}</a>
        <Button variant="text" size="small" onClick={() => window.print()}>{t.print}</Button>
      </div>
    </Card>
  );
}

function Told({ value }: { readonly value: number | 'suppressed' }) {
  const language = useLanguage();
  return value === 'suppressed' ? <HiddenCell /> : <>{formatNumber(value, language)}</>;
}

/** What was changed after the month was closed, each with its day. */
export function CorrectionsCard({ month, nameOf }: { readonly month: Month; readonly nameOf: (code: string | null) => string }) {
  const t = useTexts(texts);
  if (month.corrections.length === 0) return null;
  return <Card title={t.corrections} sub={t.correctionsSub}><CorrectionsTable corrections={month.corrections} nameOf={nameOf} /></Card>;
}
