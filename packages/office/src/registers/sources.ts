import type { Language } from '../platform/platform.ts';
import { nameOfMeasure } from './names/measure-name.ts';
import type { RegisterSource } from './receiving-contract.ts';
import type { Rows } from './series/places.ts';

type Row = {
  readonly source: string; readonly own: boolean; readonly measure: string; readonly place_kind: string; readonly grouped: boolean; readonly figures: number;
  readonly hidden: number; readonly first: string; readonly last: string; readonly periods: number; readonly run_id: number; readonly at: string | Date;
};

/**
 * Which registers have been read, newest month first. Counting half a million figures takes a moment, so what was
 * counted holds until a run has stored something.
 */
export function openSources(): (query: Rows, language: Language) => Promise<readonly RegisterSource[]> {
  let counted: { readonly run: number; readonly rows: readonly Row[] } | null = null;
  return async (query, language) => {
    const { rows } = await query(`select coalesce(max(run_id), 0)::int as run from office.register_run where outcome = 'stored'`);
    const run = (rows as readonly { run: number }[])[0]?.run ?? 0;
    if (counted?.run !== run) counted = { run, rows: (await query(counting)).rows as readonly Row[] };
    return sourcesOf(counted.rows, language);
  };
}

const counting = `
  with months as (
    select run_id, measure, place_kind, group_code <> '' as grouped, period, count(*) as figures, count(*) filter (where hidden) as hidden
    from office.register_figure where superseded_by is null group by 1, 2, 3, 4, 5)
  select r.source, bool_and(r.kind = 'own-survey') as own, measure, place_kind, grouped, sum(figures)::int as figures, sum(months.hidden)::int as hidden,
    min(period) as first, max(period) as last, count(distinct period)::int as periods, max(run_id) as run_id, max(r.finished_at) as at
  from months join office.register_run r using (run_id) group by r.source, measure, place_kind, grouped order by 1, 3, 4, 5`;

function sourcesOf(rows: readonly Row[], language: Language): readonly RegisterSource[] {
  const bySource = Map.groupBy(rows, ({ source }) => source);
  return Array.from(bySource, ([source, own]): RegisterSource => {
    const [newest] = own.toSorted((one, other) => other.run_id - one.run_id);
    return {
      source, own: own.every((row) => row.own),
      measures: own.map((row) => ({
        measure: row.measure, name: nameOfMeasure(row.measure, language), figures: row.figures, placeKind: row.place_kind,
        grouped: row.grouped, first: row.first, last: row.last, hidden: row.hidden, missing: Math.max(0, spanOf(row) - row.periods), monthly: row.periods * 2 > spanOf(row),
      })),
      last: own.map(({ last }) => last).toSorted().at(-1) ?? '',
      newestRun: { runId: newest?.run_id ?? 0, at: new Date(newest?.at ?? 0).toISOString() },
    };
  }).toSorted((one, other) => other.last.localeCompare(one.last));
}

/** How many months, or years, there are from the first to the last. */
function spanOf({ first, last }: Row): number {
  const number = (period: string) => (period.length === 4 ? Number(period) : Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)));
  return first.length === last.length ? number(last) - number(first) + 1 : 0;
}
