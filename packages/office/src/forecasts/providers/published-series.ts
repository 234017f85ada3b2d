import { sql } from 'kysely';
import { parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { LEAST_MONTHS } from '../making/nodes-of-series.ts';
import type { PlaceMonths, SeriesProvider } from './provided-series.ts';

/** What national statistics tell by municipality and month, of the measures that add up. */
const MEASURES = ['unemployed', 'vacancies-open', 'labour-force', 'vacancies-new-in-month', 'benefit-days-paid'];

type Row = { readonly kind: 'municipality' | 'country'; readonly code: string; readonly period: string; readonly value: number | null; readonly runId: number };

export const publishedSeries: SeriesProvider = {
  id: 'registers',
  ofAreas: false,
  async measures(tx) {
    const { rows } = await sql<{ measure: string }>`
      select measure from office.register_figure
      where group_code = '' and superseded_by is null and length(period) = 7 and place_kind in ('municipality', 'country')
        and measure = any(${MEASURES}::text[])
      group by measure having count(distinct period) >= ${LEAST_MONTHS}`.execute(tx);
    return MEASURES.filter((measure) => rows.some((row) => row.measure === measure));
  },
  async series(tx, _scope, measure) {
    const { rows } = await sql<Row>`
      select place_kind as kind, place_code as code, period, value::float8 as value, run_id as "runId" from office.register_figure
      where measure = ${measure} and group_code = '' and superseded_by is null and length(period) = 7
        and place_kind in ('municipality', 'country')`.execute(tx);
    const runs = [...new Set(rows.map(({ runId }) => runId))].toSorted((a, b) => a - b);
    const { rows: sources } = await sql<{ source: string }>`
      select distinct source from office.register_run where run_id = any(${runs}::integer[]) order by 1`.execute(tx);
    return { measure, areaId: null, source: sources.map(({ source }) => source).join('; '), sourceRuns: runs, places: placesOf(rows) };
  },
};

function placesOf(rows: readonly Row[]): readonly PlaceMonths[] {
  const places = new Map<string, { kind: Row['kind']; code: string; months: Map<Month, number | null> }>();
  for (const { kind, code, period, value } of rows) {
    const month = parseMonth(period);
    if (month === undefined) continue;
    const name = `${kind} ${code}`;
    const own = places.get(name) ?? { kind, code, months: new Map<Month, number | null>() };
    own.months.set(month, value);
    places.set(name, own);
  }
  return [...places.values()];
}
