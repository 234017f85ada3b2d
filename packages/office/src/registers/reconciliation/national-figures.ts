import { publishedName } from '../../indicators/imported-figures.ts';
import type { Rows } from '../series/places.ts';

/** A national figure of a municipality of today: of several, where some have become part of it. */
export type NationalFigure = {
  readonly code: string;
  /** Null: its source hides it, or one of those it is the sum of. */
  readonly value: number | null;
  /** The municipalities it is of, when there are others besides today's. */
  readonly of: readonly string[];
};
export type NationalFigures = {
  readonly figures: readonly NationalFigure[];
  readonly source: string;
  readonly countedOn: string;
  readonly runId: number | null;
  readonly importedAt: string | null;
};

type Row = {
  readonly code: string; readonly value: number | null; readonly of: readonly string[]; readonly source: string;
  readonly counted_on: string; readonly run_id: number | null; readonly imported_at: string | null;
};

/**
 * Of one month, in today's division. Imported figures come before those of areas/; of two runs the newer
 * is told as the source.
 */
export async function findNational(query: Rows, measure: string, month: string, codes: readonly string[]): Promise<NationalFigures | null> {
  const { rows } = await query(`
    with told as (
      select coalesce(m.merged_into, m.municipality_code) as code, m.municipality_code as own, m.name_fi as name, f.value, f.hidden,
        r.source, r.counted_on, r.run_id, to_char(r.finished_at at time zone 'Europe/Helsinki', 'YYYY-MM-DD') as imported_at
      from office.register_figure f join office.register_run r using (run_id)
      join office.municipality m on m.municipality_code = f.place_code
      where f.measure = $1 and f.period = $3 and f.place_kind = 'municipality' and f.group_code = '' and f.superseded_by is null
    ), published as (
      select municipality_code, value, source from office.published_figure
      where measure = $2 and period = $3 and not exists (select from told where told.own = municipality_code)
    )
    select code, case when bool_or(hidden) then null else sum(value)::float8 end as value,
      array_agg(name order by name) filter (where own <> code or code in (select code from told where own <> code)) as of,
      max(source) as source, max(counted_on) as counted_on, max(run_id) as run_id, max(imported_at) as imported_at
    from told where code = any ($4::text[]) group by code
    union all
    select municipality_code, value::float8, null, source, 'last-working-day', null, null
    from published where municipality_code = any ($4::text[])`, [measure, publishedName(measure), month, [...codes]]);
  const found = rows as readonly Row[];
  const newest = found.toSorted((one, other) => (other.run_id ?? 0) - (one.run_id ?? 0))[0];
  if (newest === undefined) return null;
  return {
    figures: found.map(({ code, value, of }) => ({ code, value, of: of ?? [] })),
    source: newest.source, countedOn: newest.counted_on, runId: newest.run_id, importedAt: newest.imported_at,
  };
}

/** From which month to which there is something to compare with: '2006-01–2020-10'; null: nothing at all. */
export async function monthsKnown(query: Rows, measure: string, codes: readonly string[]): Promise<string | null> {
  const { rows } = await query(`
    with told as (
      select distinct period from office.register_figure f join office.municipality m on m.municipality_code = f.place_code
      where f.measure = $1 and f.place_kind = 'municipality' and f.group_code = '' and f.superseded_by is null
        and coalesce(m.merged_into, m.municipality_code) = any ($3::text[])
      union select period from office.published_figure where measure = $2 and municipality_code = any ($3::text[]))
    select period from told where length(period) = 7 order by period`, [measure, publishedName(measure), [...codes]]);
  const months = (rows as readonly { period: string }[]).map(({ period }) => period);
  return months.length === 0 ? null : runsOf(months);
}

/** Months that follow each other as one run. */
export function runsOf(months: readonly string[]): string {
  const runs: [string, string][] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last !== undefined && nextMonth(last[1]) === month) last[1] = month;
    else runs.push([month, month]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ');
}

function nextMonth(month: string): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
