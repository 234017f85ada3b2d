import type { IndicatorAnswer, IndicatorFigure } from '@kohtaanto/office/indicators/contract.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { formatChange, formatDecimal } from '@kohtaanto/words/numbers.ts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { Select } from '../design/select.tsx';
import { usePhone } from '../design/use-phone.ts';
import { dashboardTexts } from './dashboard-texts.ts';
import { texts } from './indicator-texts.ts';
import { FewNote, ShownChange, ShownFigure } from './shown-value.tsx';
import styles from './indicators.module.css';

export type ByMunicipalityProps = {
  /** The first is counted in persons and gets its change; the second gets the pair of dots. */
  readonly columns: readonly IndicatorAnswer[];
  /** Only these, when some are one's own. */
  readonly own: readonly string[];
};

type Row = { readonly code: string; readonly name: string; readonly of: (answer: IndicatorAnswer) => IndicatorFigure | undefined };

/** Municipalities side by side; a share as two points, then and now, on one scale. */
export function ByMunicipality({ columns, own }: ByMunicipalityProps) {
  const phone = usePhone();
  const t = useTexts(texts);
  const d = useTexts(dashboardTexts);
  const language = useLanguage();
  const [first, ...others] = columns;
  if (first === undefined) return null;
  const rows: readonly Row[] = [
    ...first.rows.filter(({ code }) => own.length === 0 || own.includes(code)).map(({ code, name }): Row => ({
      code, name: name?.[language] ?? code, of: (answer) => answer.rows.find((row) => row.code === code),
    })),
    { code: 'AREA', name: t.area, of: (answer) => answer.total },
  ];
  const most = rows.slice(0, -1).map(({ name, of }) => ({ name, change: of(first)?.change }))
    .filter((each): each is { name: string; change: number } => typeof each.change === 'number')
    .toSorted((one, other) => other.change - one.change)[0];
  const grown = most === undefined ? null : most.change > 0 ? d.grownMost(most.name, formatChange(most.change, language)) : d.nowhereGrown;
  return (
    <Card title={t.municipalities} sub={`${formatMonth(first.month, language)}, ${d.changeInYear}`}>
      {grown !== null && <p className="reading">{grown}</p>}
      {phone ? <OneColumn columns={columns} rows={rows} /> : <SideBySide first={first} others={others} rows={rows} />}
      <FewNote answers={columns} />
    </Card>
  );
}

type SideBySideProps = { readonly first: IndicatorAnswer; readonly others: readonly IndicatorAnswer[]; readonly rows: readonly Row[] };

function SideBySide({ first, others, rows }: SideBySideProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const share = others.find(({ definition }) => definition.id === 'unemployment-share');
  const scale = share === undefined ? null : scaleOf(share, rows);
  const range = scale === null ? '' : `${formatDecimal(scale.low, 0, language)}–${formatDecimal(scale.high, 0, language)} %`;
  return (
    <div className={styles.scroll} role="group" aria-label={t.municipalities} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.municipality}</th>
            <th scope="col"><ColumnName answer={first} /></th>
            <th scope="col">{t.change}</th>
            {others.map((answer) => (
              <HeadOf key={answer.definition.id} answer={answer} dots={answer === share ? t.thenAndNow(range) : null} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code} className={row.code === 'AREA' ? styles.strong : undefined}>
              <PlaceHead row={row} answer={first} />
              <Cell answer={first} figure={row.of(first)} />
              <td><ShownChange definition={first.definition} value={row.of(first)?.change ?? null} /></td>
              {others.map((answer) => (
                <CellsOf key={answer.definition.id} answer={answer} figure={row.of(answer)} scale={answer === share ? scale : null} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A phone has room for one figure at a time, beside its own of a year before. */
function OneColumn({ columns, rows }: { readonly columns: readonly IndicatorAnswer[]; readonly rows: readonly Row[] }) {
  const t = useTexts(texts);
  const nameOf = useColumnNames();
  const [chosen, setChosen] = useState(columns[0]?.definition.id ?? '');
  const answer = columns.find(({ definition }) => definition.id === chosen) ?? columns[0];
  if (answer === undefined) return null;
  const { definition } = answer;
  return (
    <>
      <div className={styles.columnChoice}>
        <Select
          label={t.figureOf} hideLabel value={definition.id} onChange={setChosen}
          options={columns.map((each) => ({ value: each.definition.id, label: nameOf(each) }))}
        />
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.municipality}</th>
            <th scope="col">{formatMonthShort(answer.yearEarlier)}</th>
            <th scope="col">{formatMonthShort(answer.month)}</th>
            <th scope="col">{t.change}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code} className={row.code === 'AREA' ? styles.strong : undefined}>
              <PlaceHead row={row} answer={answer} />
              <td><ShownFigure definition={definition} figure={row.of(answer)?.before} /></td>
              <Cell answer={answer} figure={row.of(answer)} />
              <td><ShownChange definition={definition} value={row.of(answer)?.change ?? null} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** '10/2026': where two months stand side by side. */
const formatMonthShort = (month: string): string => `${Number(month.slice(5))}/${month.slice(0, 4)}`;

function PlaceHead({ row: { code, name }, answer }: { readonly row: Row; readonly answer: IndicatorAnswer }) {
  return (
    <th scope="row">
      {code === 'AREA' ? name : (
        <Link to="/figures/indicators/$id" params={{ id: answer.definition.id }} search={{ area: code, month: answer.month }}>{name}</Link>
      )}
    </th>
  );
}

/** In a table the name is short where the indicator's own is long. */
function useColumnNames(): (answer: IndicatorAnswer) => string {
  const t = useTexts(texts);
  const d = useTexts(dashboardTexts);
  const short: Readonly<Record<string, string>> = {
    unemployed: t.unemployed, 'unemployment-share': t.share, 'flow-over-3-months': t.flow, 'contacts-in-time': t.inTime,
    jobseekers: d.columnSeekers, 'competence-profiles': d.columnProfiles, 'flow-open-market-3-months': d.columnOpenMarket,
    'search-to-job': d.columnSearch,
  };
  return ({ definition }) => short[definition.id] ?? definition.name;
}

function ColumnName({ answer }: { readonly answer: IndicatorAnswer }) {
  return <>{useColumnNames()(answer)}</>;
}

function HeadOf({ answer, dots }: { readonly answer: IndicatorAnswer; readonly dots: string | null }) {
  return (
    <>
      <th scope="col"><ColumnName answer={answer} /></th>
      {dots !== null && <th scope="col" className={styles.dots}>{dots}</th>}
    </>
  );
}

type CellProps = { readonly answer: IndicatorAnswer; readonly figure: IndicatorFigure | undefined };

function CellsOf({ answer, figure, scale }: CellProps & { readonly scale: Scale | null }) {
  return (
    <>
      <Cell answer={answer} figure={figure} />
      {scale !== null && <td className={styles.dots}><DotPair figure={figure} scale={scale} /></td>}
    </>
  );
}

function Cell({ answer, figure }: CellProps) {
  return <td><ShownFigure definition={answer.definition} figure={figure} /></td>;
}

type Scale = { readonly low: number; readonly high: number };

function scaleOf(share: IndicatorAnswer, rows: readonly Row[]): Scale | null {
  const shares = rows.flatMap(({ of }) => [of(share)?.value, of(share)?.before.value]).filter((value) => typeof value === 'number');
  return shares.length === 0 ? null : { low: Math.floor(Math.min(...shares)), high: Math.ceil(Math.max(...shares)) };
}

/** Hollow: a year ago, filled: now. The figures stand in the columns beside it. */
function DotPair({ figure, scale }: { readonly figure: IndicatorFigure | undefined; readonly scale: Scale }) {
  const at = (value: number) => 4 + ((value - scale.low) / Math.max(1, scale.high - scale.low)) * 88;
  const [now, before] = [figure?.value, figure?.before.value];
  return (
    <svg viewBox="0 0 96 12" width="96" height="12" aria-hidden="true">
      <path d="M0 6h96" stroke="var(--line)" />
      {typeof before === 'number' && <circle cx={at(before)} cy="6" r="3.4" fill="var(--surface)" stroke="var(--ink3)" strokeWidth="1.3" />}
      {typeof now === 'number' && <circle cx={at(now)} cy="6" r="3.8" fill="var(--c1)" />}
    </svg>
  );
}
