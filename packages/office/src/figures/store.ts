import { sql } from 'kysely';
import { AREA, cellKey, type Counts } from '../indicators/plan-month.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
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

export type Published = { readonly key: string; readonly month: string; readonly value: number; readonly source: string };

export async function listPublished(tx: Tx, places: readonly string[], months: readonly string[]): Promise<readonly Published[]> {
  const { rows } = await sql<Published>`
    select measure || '/' || municipality_code as key, period as month, value::float8 as value, source
    from office.published_figure
    where municipality_code = any(${[...places]}::text[]) and period = any(${[...months]}::text[])`.execute(tx);
  return rows;
}
