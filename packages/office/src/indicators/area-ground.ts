import { sql } from 'kysely';
import type { NameInLanguages } from '../areas/contract.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';

/** What figures of an area stand on: its name, its municipalities, their labour force, its first month. */
export type Place = {
  readonly code: string; readonly name: NameInLanguages; readonly longitude: number | null; readonly latitude: number | null;
};

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

/** The labour force of an area, its municipalities' beside the sum of them all under this code. */
const SUM = 'AREA';

export type LabourForce = { readonly year: string | null; readonly byPlace: ReadonlyMap<string, number> };

/** The labour force of the newest year published by then; the statistics lag a year or two. */
export async function findLabourForce(tx: Tx, places: readonly string[], year: string): Promise<LabourForce> {
  const { rows } = await sql<{ period: string; municipality_code: string; value: number }>`
    select period, municipality_code, value::int as value from office.published_figure
    where measure = 'labour_force' and municipality_code = any(${[...places]}::text[])
      and period = (select max(period) from office.published_figure where measure = 'labour_force'
        and period <= ${year} and municipality_code = any(${[...places]}::text[]))`.execute(tx);
  const byPlace = new Map(rows.map((row) => [row.municipality_code, row.value]));
  if (byPlace.size === places.length) byPlace.set(SUM, rows.reduce((sum, { value }) => sum + value, 0));
  return { year: rows[0]?.period ?? null, byPlace };
}

export async function findFirstMonth(tx: Tx, scope: AccessScope): Promise<string | null> {
  const { rows } = await sql<{ month: string | null }>`
    select office.first_month_of_register(${scope.areaId}::smallint) as month`.execute(tx);
  return rows[0]?.month ?? null;
}

export async function areaName(tx: Tx, scope: AccessScope): Promise<NameInLanguages> {
  const { rows } = await sql<NameInLanguages>`select name_fi as fi, name_sv as sv, name_en as en
    from office.area where area_id = ${scope.areaId}`.execute(tx);
  if (rows[0] === undefined) throw new Error(`area ${scope.areaId} is not in the register`);
  return rows[0];
}
