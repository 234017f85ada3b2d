import { sql } from 'kysely';
import type { Tx } from '../platform/platform.ts';

export type Published = {
  readonly measure: string; readonly place: string; readonly month: string; readonly value: number; readonly source: string;
};

/** The same figures as others have published them. */
export async function listPublished(tx: Tx, places: readonly string[], months: readonly string[]): Promise<readonly Published[]> {
  const { rows } = await sql<Published>`
    select measure, municipality_code as place, period as month, value::float8 as value, source
    from office.published_figure
    where municipality_code = any(${[...places]}::text[]) and period = any(${[...months]}::text[])`.execute(tx);
  return rows;
}
