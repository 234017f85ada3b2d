import { sql } from 'kysely';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Visit } from './visit.ts';

export type CoachChoice = { readonly staffId: string; readonly note: string };

/**
 * JOB-5: the personal coach from today on. The history keeps every coach with their days; a second
 * change on the same day replaces the first, because a period of no days says nothing.
 */
export async function assignCoach(visit: Visit, choice: CoachChoice, today: PlainDate): Promise<void> {
  const { tx, scope, person } = visit;
  const day = formatIso(today);
  const known = await sql`select 1 from staff where area_id = ${scope.areaId} and staff_id = ${choice.staffId}
    and roles && array['coach', 'team-lead'] and period @> ${day}::date`.execute(tx);
  if (known.rows.length === 0) throw new Refused('coach-unknown');
  if (person.coachId === choice.staffId) return;
  const own = sql`area_id = ${scope.areaId} and person_id = ${person.personId}`;
  await sql`delete from coach_assignment where ${own} and lower(period) >= ${day}::date`.execute(tx);
  await sql`update coach_assignment set period = daterange(lower(period), ${day}::date)
    where ${own} and period @> ${day}::date`.execute(tx);
  await sql`insert into coach_assignment (area_id, person_id, staff_id, period, handover_note)
    values (${scope.areaId}, ${person.personId}, ${choice.staffId}, daterange(${day}::date, null),
      ${choice.note})`.execute(tx);
  await sql`update person set coach_id = ${choice.staffId} where ${own}`.execute(tx);
  await visit.note({ action: 'coach.assign', detail: { from: person.coachId, to: choice.staffId } });
}
