import { sql } from 'kysely';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { UnemploymentTable } from './contract.ts';
import { AREA, cellKey, type Counts } from './suppressed-month.ts';
import type { Measure } from './contract.ts';

/** Counts of the whole area on a day. The function sums inside the database; no person comes out. */
export async function countUnemployment(tx: Tx, scope: AccessScope, day: string): Promise<Counts> {
  const { rows } = await sql<{ measure: Measure; municipality_code: string; value: number }>`
    select measure, municipality_code, value::int as value
    from office.unemployment_table(${scope.areaId}::smallint, ${day}::date)`.execute(tx);
  const counts = new Map<string, number>();
  for (const { measure, municipality_code: place, value } of rows) {
    counts.set(cellKey(measure, place), value);
    counts.set(cellKey(measure, AREA), (counts.get(cellKey(measure, AREA)) ?? 0) + value);
  }
  return counts;
}

export type Place = UnemploymentTable['places'][number];

/** The municipalities that belong to the area today, largest labour force first. */
export async function listPlaces(tx: Tx, scope: AccessScope, today: string): Promise<readonly Place[]> {
  const { rows } = await sql<Place>`
    select m.municipality_code as code, jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) as name,
      m.longitude::float8 as longitude, m.latitude::float8 as latitude
    from office.area_municipality am join office.municipality m using (municipality_code)
    where am.area_id = ${scope.areaId} and am.period @> ${today}::date
    order by (select f.value from office.published_figure f where f.measure = 'labour_force'
        and f.municipality_code = m.municipality_code order by f.period desc limit 1) desc nulls last,
      m.name_fi collate office.finnish`.execute(tx);
  return rows;
}

/** The labour force of the newest year published by then; the statistics lag a year or two. */
export async function findLabourForce(
  tx: Tx,
  places: readonly string[],
  year: string,
): Promise<{ readonly year: string | null; readonly byPlace: ReadonlyMap<string, number> }> {
  const { rows } = await sql<{ period: string; municipality_code: string; value: number }>`
    select period, municipality_code, value::int as value from office.published_figure
    where measure = 'labour_force' and municipality_code = any(${[...places]}::text[])
      and period = (select max(period) from office.published_figure where measure = 'labour_force'
        and period <= ${year} and municipality_code = any(${[...places]}::text[]))`.execute(tx);
  const byPlace = new Map(rows.map((row) => [row.municipality_code, row.value]));
  if (byPlace.size === places.length) byPlace.set(AREA, rows.reduce((sum, { value }) => sum + value, 0));
  return { year: rows[0]?.period ?? null, byPlace };
}

export type Published = { readonly key: string; readonly month: string; readonly value: number; readonly source: string };

export async function listPublished(tx: Tx, places: readonly string[], months: readonly string[]): Promise<readonly Published[]> {
  const { rows } = await sql<Published>`
    select measure || '/' || municipality_code as key, period as month, value::float8 as value, source
    from office.published_figure
    where municipality_code = any(${[...places]}::text[]) and period = any(${[...months]}::text[])`.execute(tx);
  return rows;
}

export async function findFirstMonth(tx: Tx, scope: AccessScope): Promise<string | null> {
  const { rows } = await sql<{ month: string | null }>`
    select office.first_month_of_register(${scope.areaId}::smallint) as month`.execute(tx);
  return rows[0]?.month ?? null;
}

export async function areaName(tx: Tx, scope: AccessScope): Promise<UnemploymentTable['area']> {
  const { rows } = await sql<UnemploymentTable['area']>`select name_fi as fi, name_sv as sv, name_en as en
    from office.area where area_id = ${scope.areaId}`.execute(tx);
  if (rows[0] === undefined) throw new Error(`area ${scope.areaId} is not in the register`);
  return rows[0];
}
