import { sql } from 'kysely';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import { getAppointment } from './book.ts';
import type { Appointment } from './contract.ts';
import { minuteOf, timeSpan } from './planning-store.ts';
import { findPerson } from './store.ts';

export type Participant = {
  readonly personId: string | null; readonly personName: string | null; readonly protected: boolean;
  readonly hidden: boolean; readonly state: 'booked' | 'held' | 'no-show' | 'cancelled';
};

export function getParticipants(platform: Platform, scope: AccessScope, appointmentId: string) {
  return platform.database.write(scope, async (tx) => {
    await getAppointment(tx, scope, appointmentId);
    const participants = await listParticipants(tx, scope, appointmentId);
    await platform.audit.record(tx, scope, {
      action: 'group.view', outcome: 'allowed',
      detail: { appointmentId, persons: participants.flatMap((one) => one.personId ?? []) },
    });
    return { participants };
  });
}

/** Adding waits for the group's row, so that two users cannot fill the last seat twice. */
export function putParticipant(
  platform: Platform, scope: AccessScope, appointmentId: string, personId: string, state: Participant['state'],
) {
  return platform.database.write(scope, async (tx) => {
    await sql`select from office.appointment where area_id = ${scope.areaId}
      and appointment_id = ${appointmentId}::uuid for update`.execute(tx);
    const group = await getAppointment(tx, scope, appointmentId);
    if (group.kind !== 'group' || group.state === 'cancelled') throw new Refused('appointment-not-found');
    if (await findPerson(tx, scope, personId) === undefined) throw new Refused('appointment-person-unknown');
    const already = await takesPart(tx, scope, appointmentId, personId);
    if (state === 'booked' && !already) await refuseFullOrTaken(tx, scope, group, personId);
    await sql`insert into office.group_participant (area_id, appointment_id, person_id, state, added_by)
      values (${scope.areaId}, ${appointmentId}::uuid, ${personId}::uuid, ${state}, ${scope.staffId})
      on conflict (area_id, appointment_id, person_id) do update set state = excluded.state`.execute(tx);
    await platform.audit.record(tx, scope, {
      action: `group.${state}`, personId, outcome: 'allowed', detail: { appointmentId },
    });
    return { participants: await listParticipants(tx, scope, appointmentId) };
  });
}

async function takesPart(tx: Tx, scope: AccessScope, appointmentId: string, personId: string): Promise<boolean> {
  const { rows } = await sql`select from office.group_participant where area_id = ${scope.areaId}
    and appointment_id = ${appointmentId}::uuid and person_id = ${personId}::uuid and state <> 'cancelled'`.execute(tx);
  return rows.length > 0;
}

async function refuseFullOrTaken(tx: Tx, scope: AccessScope, group: Appointment, personId: string): Promise<void> {
  if (group.capacity !== null && group.participants >= group.capacity) {
    throw new Refused('group-full', { capacity: group.capacity });
  }
  const { rows } = await sql`select from office.appointment where area_id = ${scope.areaId}
    and person_id = ${personId}::uuid and state <> 'cancelled'
    and period && ${timeSpan(plainDate(group.day), minuteOf(group.from), minuteOf(group.to))}`.execute(tx);
  if (rows.length > 0) throw new Refused('appointment-person-taken', { free: '–' });
}

async function listParticipants(tx: Tx, scope: AccessScope, appointmentId: string): Promise<Participant[]> {
  const { rows } = await sql<Participant>`
    select p.person_id as "personId", i.given_name || ' ' || i.family_name as "personName",
      coalesce(p.protected, false) as protected, p.person_id is null as hidden, g.state
    from office.group_participant g
    left join office.person p on p.area_id = g.area_id and p.person_id = g.person_id
    left join office.person_identity i on i.area_id = p.area_id and i.person_id = p.person_id
    where g.area_id = ${scope.areaId} and g.appointment_id = ${appointmentId}::uuid and g.state <> 'cancelled'
    order by i.family_name, i.given_name, g.person_id`.execute(tx);
  return rows;
}
