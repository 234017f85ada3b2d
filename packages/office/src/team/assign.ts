import { sql } from 'kysely';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import { sayTeamRefusal } from './refusals.ts';

export type Handover = { readonly personIds: readonly string[]; readonly toStaffId: string; readonly note: string };
export type Assigned = {
  readonly moved: { readonly personId: string; readonly fromStaffId: string | null }[];
  readonly notMoved: { readonly personId: string; readonly code: string; readonly message: string }[];
  readonly appointmentsLeft: number;
};

/**
 * The dated row of the coach, the person's coach of today and the coach that obligations are listed
 * by change together. Persons who cannot be moved are told one by one; the others move.
 */
export function assignMany(platform: Platform, scope: AccessScope, handover: Handover): Promise<Assigned> {
  return platform.database.write(scope, async (tx) => {
    await refuseUnknownCoach(tx, platform, scope, handover.toStaffId);
    const today = formatIso(platform.clock.today());
    const moved: Assigned['moved'] = [];
    const notMoved: Assigned['notMoved'] = [];
    for (const personId of new Set(handover.personIds)) {
      const result = await assignOne(tx, platform, scope, personId, handover);
      if ('code' in result) {
        notMoved.push({ personId, code: result.code, message: sayTeamRefusal(result.code, {}, scope.language) });
      } else {
        moved.push({ personId, fromStaffId: result.fromStaffId });
      }
    }
    return { moved, notMoved, appointmentsLeft: await countLeft(tx, scope, moved, handover.toStaffId, today) };
  });
}

async function refuseUnknownCoach(tx: Tx, platform: Platform, scope: AccessScope, staffId: string): Promise<void> {
  const today = formatIso(platform.clock.today());
  const { rows } = await sql`select from office.staff where area_id = ${scope.areaId} and staff_id = ${staffId}
    and unit_code = ${scope.unitCode} and customer_facing and period @> ${today}::date`.execute(tx);
  if (rows.length === 0) throw new Refused('receiving-coach-unknown');
}

type Refusal = { readonly code: string };

async function assignOne(tx: Tx, platform: Platform, scope: AccessScope, personId: string, handover: Handover):
Promise<{ fromStaffId: string | null } | Refusal> {
  const { rows } = await sql<{ coach_id: string | null }>`select coach_id from office.person
    where area_id = ${scope.areaId} and person_id = ${personId}::uuid for update`.execute(tx);
  const person = rows[0];
  if (person === undefined) return refuse(tx, platform, scope, personId, 'customer-unknown');
  const own = person.coach_id === null || scope.coaches.includes(person.coach_id);
  if (!own && !scope.roles.includes('team-lead')) return refuse(tx, platform, scope, personId, 'customer-not-yours');
  if (person.coach_id === handover.toStaffId) return { code: 'coach-same' };
  await changeCoach(tx, scope, personId, handover, formatIso(platform.clock.today()));
  await platform.audit.record(tx, scope, {
    action: 'coach.assign', personId, outcome: 'allowed',
    detail: { from: person.coach_id, to: handover.toStaffId },
  });
  return { fromStaffId: person.coach_id };
}

async function refuse(tx: Tx, platform: Platform, scope: AccessScope, personId: string, code: string): Promise<Refusal> {
  await platform.audit.record(tx, scope, { action: 'coach.assign', personId, outcome: 'denied' });
  return { code };
}

/**
 * Obligations and the dated rows first, the person last: a customer who was seen only through the
 * coach is not seen any more once the coach has changed.
 */
async function changeCoach(tx: Tx, scope: AccessScope, personId: string, handover: Handover, today: string):
Promise<void> {
  const { areaId } = scope;
  const { toStaffId, note } = handover;
  await sql`update office.obligation set coach_id = ${toStaffId}
    where area_id = ${areaId} and person_id = ${personId}::uuid`.execute(tx);
  // Assigned today already: that assignment never held for a whole day and is replaced.
  await sql`delete from office.coach_assignment where area_id = ${areaId} and person_id = ${personId}::uuid
    and lower(period) >= ${today}::date`.execute(tx);
  await sql`update office.coach_assignment set period = daterange(lower(period), ${today}::date)
    where area_id = ${areaId} and person_id = ${personId}::uuid and period @> ${today}::date`.execute(tx);
  await sql`insert into office.coach_assignment (area_id, person_id, staff_id, period, handover_note)
    values (${areaId}, ${personId}::uuid, ${toStaffId}, daterange(${today}::date, null), ${note})`.execute(tx);
  await sql`update office.person set coach_id = ${toStaffId}
    where area_id = ${areaId} and person_id = ${personId}::uuid`.execute(tx);
}

async function countLeft(
  tx: Tx, scope: AccessScope, moved: Assigned['moved'], toStaffId: string, today: string,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from office.appointment
    where area_id = ${scope.areaId} and state = 'booked' and staff_id <> ${toStaffId}
      and upper(period) > ${today}::date::timestamp at time zone 'Europe/Helsinki'
      and person_id = any (${moved.map((one) => one.personId)}::uuid[])`.execute(tx);
  return rows[0]?.count ?? 0;
}
