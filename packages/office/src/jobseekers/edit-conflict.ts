import { sql } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import type { Visit } from './visit.ts';

/** Who saved last and when, from the trail itself: the rows keep no second copy of it. */
export async function editedByAnother(visit: Visit, actions: readonly string[]): Promise<Refused> {
  const { rows } = await sql<{ name: string | null; at: string; clock: string }>`
    select s.given_name || ' ' || s.family_name as name, e.at,
      to_char(e.at at time zone 'Europe/Helsinki', 'FMHH24.MI') as clock
    from audit_entry e
    left join staff s on s.area_id = e.area_id and s.staff_id = e.staff_id
    where e.area_id = ${visit.scope.areaId} and e.person_id = ${visit.person.personId}
      and e.action = any (${[...actions]}::text[]) and e.outcome = 'allowed'
    order by e.at desc limit 1`.execute(visit.tx);
  const last = rows[0];
  return new Refused(
    'edited-by-another',
    { who: last?.name ?? '—', clock: last?.clock ?? '' },
    { extra: { who: last?.name ?? null, at: last?.at ?? null } },
  );
}
