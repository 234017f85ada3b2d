import { sql } from 'kysely';
import type { Tx } from '../platform/platform.ts';
import type { NearOccupation } from './contract.ts';

export type Wage = NonNullable<NearOccupation['wage']>;
type Row = Omit<Wage, 'level'> & { readonly isco: string };

/** Wages of the newest year that is there: of the area's region before the whole country, of the unit group before the groups above it. */
export async function wagesOf(tx: Tx, areaId: number): Promise<{ readonly of: (isco: string) => Wage | null; readonly source: string | null }> {
  const { rows } = await sql<Row>`select w.isco, w.median_cents as median, w.low_cents as low, w.high_cents as high, w.year, w.region, w.source from occupation_wage w
    where w.year = (select max(year) from occupation_wage) and (w.region = '' or w.region in (select m.region_code from area_municipality a join municipality m using (municipality_code)
      where a.area_id = ${areaId} and upper_inf(a.period))) order by w.isco, w.region = ''`.execute(tx);
  const byIsco = new Map<string, Row>();
  for (const row of rows) if (!byIsco.has(row.isco)) byIsco.set(row.isco, row);
  return {
    source: rows[0]?.source ?? null,
    of: (isco) => {
      for (let level = isco.length; level >= 1; level -= 1) {
        const found = byIsco.get(isco.slice(0, level));
        if (found !== undefined) return { median: found.median, low: found.low, high: found.high, year: found.year, region: found.region, source: found.source, level };
      }
      return null;
    },
  };
}
