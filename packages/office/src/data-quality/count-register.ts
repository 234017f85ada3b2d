import { qualityRules } from '@kohtaanto/rules/data-quality/catalogue.ts';
import { sql } from 'kysely';
import type { Platform } from '../platform/platform.ts';
import { officeItself } from '../worklist/office-itself.ts';
import { countRule } from './kept-counts.ts';

/**
 * Each night every rule is counted once in each area, one short transaction for each, so that nobody waits
 * for it and it ends where it is when the office closes (KNO-10).
 */
export async function countRegister(platform: Platform, signal?: AbortSignal): Promise<number> {
  const { database, clock } = platform;
  let areas = 0;
  for (const { area_id } of await database.reference.selectFrom('area').select('area_id').orderBy('area_id').execute()) {
    const scope = await officeItself(platform, area_id, 'data-quality');
    const someone = await database.read(scope, (tx) =>
      sql`select from office.person where area_id = ${area_id} limit 1`.execute(tx));
    if (someone.rows.length === 0) continue;
    areas += 1;
    for (const rule of qualityRules) {
      signal?.throwIfAborted();
      await database.write(scope, (tx) => countRule(tx, rule, clock.today()));
    }
  }
  return areas;
}
