import { sql } from 'kysely';
import type { Tx } from '../../platform/platform.ts';
import type { DecidedFamily } from './decide-month.ts';

/** A family of a month as it was fixed. */
export type Fixed = DecidedFamily & { readonly month: string; readonly snapshotDay: string; readonly releasedAt: string };

export async function readFixed(tx: Tx, areaId: number, months: readonly string[]): Promise<readonly Fixed[]> {
  if (months.length === 0) return [];
  const { rows } = await sql<Fixed>`
    select month, family, snapshot_day::text as "snapshotDay",
      to_char(released_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "releasedAt",
      encode(counted, 'hex') as counted, cells, besides
    from office.released_month where area_id = ${areaId} and month = any(${[...months]}::text[])`.execute(tx);
  return rows;
}

/** Two who fix the same month wait for each other: the second finds what the first wrote. */
export async function lockMonth(tx: Tx, areaId: number, month: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(20260014, hashtext(${`${areaId} ${month}`}))`.execute(tx);
}

export async function writeFixed(
  tx: Tx, areaId: number, month: string, snapshotDay: string, rule: string, families: readonly DecidedFamily[],
): Promise<void> {
  for (const { family, counted, cells, besides } of families) {
    await sql`insert into office.released_month (area_id, month, family, snapshot_day, rule, counted, cells, besides)
      values (${areaId}, ${month}, ${family}, ${snapshotDay}::date, ${rule}, decode(${counted}, 'hex'),
        ${JSON.stringify(cells)}::jsonb, ${JSON.stringify(besides)}::jsonb)`.execute(tx);
  }
}
