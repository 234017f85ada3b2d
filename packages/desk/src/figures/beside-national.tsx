import type { Measure } from '@kohtaanto/office/figures/contract.ts';
import type { ReconciliationRow } from '@kohtaanto/office/registers/contract.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatChange, formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { apiQuery, ApiProblem } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { besideTexts } from './beside-texts.ts';
import { indicatorOfRow } from './indicator-of-row.ts';
import { LongSeriesCard } from './long-series-card.tsx';
import { measureTexts } from './texts.ts';
import styles from './figures.module.css';

export type BesideNationalProps = { readonly measure: Measure; readonly month: string };

/** The chosen row beside the national statistics: what differs and why, and both on one line of time (KNO-5). */
export function BesideNational({ measure, month }: BesideNationalProps) {
  const t = useTexts(besideTexts);
  const names = useTexts(measureTexts);
  const name = names[measure].charAt(0).toUpperCase() + names[measure].slice(1);
  const id = indicatorOfRow(measure);
  if (id === null) return <Card title={t.title(name)}><EmptyState sentence={t.notComparable} /></Card>;
  return (
    <div className={styles.beside}>
      <Comparison id={id} month={month} title={t.title(name)} />
      <LongSeriesCard id={id} name={name} month={month} />
    </div>
  );
}

function Comparison({ id, month, title }: { readonly id: string; readonly month: string; readonly title: string }) {
  const t = useTexts(besideTexts);
  const language = useLanguage();
  const { data, error } = useQuery(apiQuery('GET /api/registers/reconciliation', { query: { measure: id, month } }));
  if (error instanceof ApiProblem && error.code === 'registers.no-national-figure') {
    return (
      <Card title={title}>
        <EmptyState sentence={error.problem.detail} action={<ButtonLink to="/figures/sources" variant="primary">{t.toSources}</ButtonLink>} />
      </Card>
    );
  }
  if (error !== null) return <Card title={title}><Problem error={error} /></Card>;
  if (data === undefined || data.measure !== id || data.month !== month) return <Card title={title}><LoadingRows rows={7} /></Card>;
  const { compared, equal, rows, total, own, national } = data;
  const finding = compared === 0 ? t.noneComparable : equal === compared ? t.allEqual(compared) : t.someEqual(equal, compared);
  const shared = sharedReasons([...rows, total]);
  const explained = shared.length === 0 && [...rows, total].some(({ reasons }) => reasons.length > 0);
  const snapshot = formatDate(own.day);
  return (
    <Card title={title}>
      <p className="reading">{finding}</p>
      <div className={styles.besideScroll} role="group" aria-label={title} tabIndex={0}>
        <table className={`${styles.detail} ${styles.besideTable}`}>
          <thead>
            <tr>
              <th scope="col">{t.municipality}</th><th scope="col">{t.own}</th><th scope="col">{t.national}</th>
              <th scope="col">{t.difference}</th>{explained && <th scope="col" className={styles.why}>{t.why}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => <Row key={row.place} row={row} name={row.name[language]} decimals={id === 'unemployment-share'} explained={explained} />)}
            <Row row={total} name={t.area} strong decimals={id === 'unemployment-share'} explained={explained} />
          </tbody>
        </table>
      </div>
      {shared.map((text) => <p key={text} className="small">{text}</p>)}
      <p className="hint">{t.basis(snapshot, national.source)}</p>
    </Card>
  );
}

/** What holds for every row that differs is said once, under the table. */
function sharedReasons(rows: readonly ReconciliationRow[]): readonly string[] {
  const [first, ...others] = rows.filter(({ reasons }) => reasons.length > 0).map(({ reasons }) => reasons.map(({ text }) => text));
  if (first === undefined || others.length === 0) return [];
  return others.every((texts) => texts.join('|') === first.join('|')) ? first : [];
}

type RowProps = { readonly row: ReconciliationRow; readonly name: string; readonly strong?: boolean; readonly decimals: boolean; readonly explained: boolean };

function Row({ row, name, strong = false, decimals, explained }: RowProps) {
  const t = useTexts(besideTexts);
  const language = useLanguage();
  const say = (value: number) => (decimals ? formatDecimal(value, 1, language) : formatNumber(value, language));
  return (
    <tr className={strong ? styles.strong : undefined}>
      <th scope="row">{name}</th>
      <td>{row.own === 'suppressed' ? <HiddenCell /> : row.own === null ? null : say(row.own)}</td>
      <td>{row.national === 'hidden' ? <span className={styles.quiet}>{t.hiddenBySource}</span>
        : row.national === null ? <span className={styles.quiet}>{t.missing}</span> : say(row.national)}</td>
      <td>{row.difference === 'suppressed' ? <HiddenCell /> : row.difference === null ? null
        : formatChange(row.difference, language, decimals ? 1 : 0)}</td>
      {explained && <td className={styles.why}>{row.reasons.map(({ kind, text }) => <p key={kind}>{text}</p>)}</td>}
    </tr>
  );
}
