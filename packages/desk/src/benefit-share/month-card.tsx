import { monthTableWords } from '@kohtaanto/words/benefit-share/month-table-words.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { CopyButton } from '../money/copy-button.tsx';
import { Money } from '../money/money-cell.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { texts } from './share-texts.ts';
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
  const rows = [...month.municipalities, month.total];
  const heads = [words.municipality, words.persons, ...steps.map((step) => words.daysAt(step)), words.own, words.billed, words.difference];
  const copied = () => [heads, ...rows.map((row) => [
    nameOf(row), plain(row.persons), ...steps.map((step) => plain(row.steps[step]?.days ?? 0)), row.own, row.billed, row.difference,
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
                <td><Money cents={row.own} /></td>
                <td><Money cents={row.billed} /></td>
                <td>{row.difference === 0 ? '0' : <Money cents={row.difference} />}</td>
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

const reasonTexts = { 'told-late': 'toldLate', 'told-anew': 'toldAnew', 'counter-moved': 'counterMoved' } as const;

/** What was changed after the month was closed, each with its day. */
export function CorrectionsCard({ month, nameOf }: { readonly month: Month; readonly nameOf: (code: string | null) => string }) {
  const t = useTexts(texts);
  const language = useLanguage();
  if (month.corrections.length === 0) return null;
  const days = (day: string) => day.split('-').toReversed().map(Number).join('.');
  return (
    <Card title={t.corrections} sub={t.correctionsSub}>
      <div className={styles.scroll} role="region" aria-label={t.corrections} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[t.dated, monthTableWords[language].municipality, t.reason].map((head, at) => (
                <th key={head} scope="col" className={at === 0 ? undefined : styles.start}>{head}</th>
              ))}
              {[t.ownChange, t.billedChange].map((head) => <th key={head} scope="col">{head}</th>)}
            </tr>
          </thead>
          <tbody>
            {month.corrections.map((each) => (
              <tr key={`${each.fileId} ${each.municipality} ${each.reason}`}>
                <th scope="row">{days(each.dated)}</th>
                <td className={styles.start}>{nameOf(each.municipality)}</td>
                <td className={styles.start}>{t[reasonTexts[each.reason]]}</td>
                <td><Money cents={each.ownAfter - each.ownBefore} /></td>
                <td><Money cents={each.billedAfter - each.billedBefore} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
