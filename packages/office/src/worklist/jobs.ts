import { sql } from 'kysely';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import { officeItself } from './office-itself.ts';
import { recomputeObligations } from './recompute-obligations.ts';

const personsAtOnce = 500;

/**
 * What is open may change with the day alone: a rest ends, a review period begins, somebody turns
 * thirty. Each area's current customers are recomputed in small transactions; run again, it changes
 * nothing more.
 */
export async function recomputeAllAreas(platform: Platform, signal?: AbortSignal): Promise<void> {
  const areas = await platform.database.reference.selectFrom('area').select('area_id').execute();
  for (const { area_id } of areas) {
    const scope = await officeItself(platform, area_id, 'obligations');
    const count = await recomputeArea(platform, scope, { next: currentCustomers, signal });
    if (count > 0) platform.log.info('obligations recomputed', { area: area_id, persons: count });
  }
}

/** Persons loaded in bulk have no groups yet; until they do their rows carry no tags. */
export async function computeMissingGroups(platform: Platform, signal?: AbortSignal): Promise<void> {
  const areas = await platform.database.reference.selectFrom('area').select('area_id').execute();
  for (const { area_id } of areas) {
    const scope = await officeItself(platform, area_id, 'obligations');
    await recomputeArea(platform, scope, { next: withoutGroups, signal });
  }
}

type NextPersons = (areaId: number, after: string, day: string) => ReturnType<typeof sql<{ person_id: string }>>;

const currentCustomers: NextPersons = (areaId, after, day) => sql<{ person_id: string }>`
  select p.person_id from person p
  where p.area_id = ${areaId} and p.person_id > ${after}::uuid
    and (exists (select from job_search s where s.area_id = p.area_id and s.person_id = p.person_id
        and (upper(s.period) is null or upper(s.period) > ${day}::date - 31))
      or exists (select from obligation o where o.area_id = p.area_id and o.person_id = p.person_id
        and o.state in ('open', 'resting')))
  order by p.person_id limit ${personsAtOnce}`;

const withoutGroups: NextPersons = (areaId, after) => sql<{ person_id: string }>`
  select p.person_id from person p
  where p.area_id = ${areaId} and p.person_id > ${after}::uuid and p.groups is null
  order by p.person_id limit ${personsAtOnce}`;

type Recomputing = { readonly next: NextPersons; readonly signal: AbortSignal | undefined };

async function recomputeArea(
  platform: Platform, scope: AccessScope, { next, signal }: Recomputing,
): Promise<number> {
  const today = platform.clock.today();
  const day = formatIso(today);
  let after = '00000000-0000-0000-0000-000000000000';
  let count = 0;
  for (;;) {
    signal?.throwIfAborted();
    const done = await platform.database.write(scope, async (tx) => {
      const found = await next(scope.areaId, after, day).execute(tx);
      const ids = found.rows.map((row) => row.person_id);
      if (ids.length > 0) await recomputeObligations(tx, scope.areaId, ids, today);
      return ids;
    });
    const last = done.at(-1);
    if (last === undefined) return count;
    count += done.length;
    after = last;
  }
}
