import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { Appointment } from './contract.ts';
import { meetingKinds } from './meeting-kinds.ts';
import { daySpan, localTime, timeOf } from './planning-store.ts';

type AppointmentRow = {
  appointment_id: string; person_id: string | null; has_person: boolean; protected: boolean | null;
  person_name: string | null; staff_id: string; staff_name: string; room_code: string | null;
  room_name: string | null; service_point_code: string | null; service_point_name: string | null;
  day: string; from_minute: number; minutes: number; kind: string; channel: Appointment['channel'];
  interpreter_language: string | null; state: Appointment['state']; title: string; booked_by: string;
  obligation_key: string | null; office_day: string | null; participants: number; capacity: number | null;
  row_version: number;
};

/**
 * The calendar belongs to the area, its persons do not: joining person (where row-level security
 * holds) leaves the customer empty for those who may not see them.
 */
async function selectAppointments(tx: Tx, scope: AccessScope, where: RawBuilder<boolean>): Promise<Appointment[]> {
  const { rows } = await sql<AppointmentRow>`
    select a.appointment_id, p.person_id, a.person_id is not null as has_person, p.protected,
      i.given_name || ' ' || i.family_name as person_name,
      a.staff_id, s.given_name || ' ' || s.family_name as staff_name, a.room_code, r.name as room_name,
      a.service_point_code, ${sql.ref(`sp.name_${scope.language}`)} as service_point_name, ${localTime},
      a.kind, a.channel, a.interpreter_language, a.state, a.title, a.booked_by, a.row_version, r.capacity,
      a.obligation_key, o.office_day,
      (select count(*)::int from office.group_participant g where g.area_id = a.area_id
        and g.appointment_id = a.appointment_id and g.state <> 'cancelled') as participants
    from office.appointment a
    join office.staff s on s.area_id = a.area_id and s.staff_id = a.staff_id
    left join office.room r on r.area_id = a.area_id and r.room_code = a.room_code
    left join office.service_point sp on sp.area_id = a.area_id
      and sp.service_point_code = coalesce(a.service_point_code, r.service_point_code)
    left join office.person p on p.area_id = a.area_id and p.person_id = a.person_id
    left join office.person_identity i on i.area_id = p.area_id and i.person_id = p.person_id
    left join office.obligation o on o.area_id = p.area_id and o.person_id = p.person_id
      and o.obligation_key = a.obligation_key
    where a.area_id = ${scope.areaId} and ${where}
    order by lower(a.period), s.family_name, a.appointment_id`.execute(tx);
  return rows.map(appointmentOf);
}

function appointmentOf(row: AppointmentRow): Appointment {
  const seen = row.person_id !== null;
  return {
    appointmentId: row.appointment_id,
    personId: row.person_id,
    personName: row.person_name,
    protected: row.protected ?? false,
    hidden: row.has_person && !seen,
    staffId: row.staff_id,
    staffName: row.staff_name,
    roomCode: row.room_code,
    roomName: row.room_name,
    servicePointCode: row.service_point_code,
    servicePointName: row.service_point_name,
    day: row.day,
    from: timeOf(row.from_minute),
    to: timeOf(row.from_minute + row.minutes),
    kind: row.kind,
    channel: row.channel,
    interpreterLanguage: row.has_person && !seen ? null : row.interpreter_language,
    state: row.state,
    title: row.has_person && !seen ? '' : row.title,
    bookedBy: row.booked_by,
    obligationKey: seen ? row.obligation_key : null,
    dueOfficeDay: row.office_day,
    participants: row.participants,
    capacity: row.capacity,
    rowVersion: row.row_version,
  };
}

export async function findAppointment(tx: Tx, scope: AccessScope, appointmentId: string):
Promise<Appointment | undefined> {
  const [found] = await selectAppointments(tx, scope, sql<boolean>`a.appointment_id = ${appointmentId}::uuid`);
  return found;
}

export type CalendarFilter = {
  readonly staffIds?: readonly string[];
  readonly servicePointCodes?: readonly string[];
};

export function listAppointments(
  tx: Tx, scope: AccessScope, first: PlainDate, last: PlainDate, filter: CalendarFilter,
): Promise<Appointment[]> {
  const staff = filter.staffIds === undefined
    ? sql<boolean>`true` : sql<boolean>`a.staff_id = any (${[...filter.staffIds]}::text[])`;
  const places = filter.servicePointCodes === undefined
    ? sql<boolean>`true`
    : sql<boolean>`coalesce(a.service_point_code, r.service_point_code) = any (${[...filter.servicePointCodes]}::text[])`;
  return selectAppointments(tx, scope, sql<boolean>`a.state <> 'cancelled'
    and a.period && ${daySpan(first, last)} and ${staff} and ${places}`);
}

export type Deadline = {
  readonly day: string;
  /** The law's own last day, which may be the Sunday after the last office day. */
  readonly due: string;
  readonly personId: string; readonly personName: string | null; readonly protected: boolean;
  readonly kind: string; readonly obligationKey: string; readonly staffId: string; readonly booked: boolean;
};

/** The statutory meetings by their last office day, with whether a time is booked for each. */
export async function listDeadlines(
  tx: Tx, scope: AccessScope, staffIds: readonly string[], first: string, last: string,
): Promise<Deadline[]> {
  const { rows } = await sql<Deadline>`
    select o.office_day as day, o.due, o.person_id as "personId", p.protected,
      i.given_name || ' ' || i.family_name as "personName", o.kind, o.obligation_key as "obligationKey",
      o.coach_id as "staffId", exists (select from office.appointment a where a.area_id = o.area_id
        and a.person_id = o.person_id and a.state = 'booked'
        and (a.obligation_key = o.obligation_key or a.kind = o.kind)) as booked
    from office.obligation o
    join office.person p on p.area_id = o.area_id and p.person_id = o.person_id
    left join office.person_identity i on i.area_id = o.area_id and i.person_id = o.person_id
    where o.area_id = ${scope.areaId} and o.state = 'open' and o.party = 'authority'
      and o.kind = any (${[...meetingKinds]}::text[]) and o.coach_id = any (${[...staffIds]}::text[]) and o.office_day between ${first}::date and ${last}::date
    order by o.office_day, i.family_name, o.kind limit 2000`.execute(tx);
  return rows;
}

export type BookablePerson = {
  readonly personId: string; readonly coachId: string | null;
  readonly interpreterLanguage: string | null; readonly serviceLanguage: 'fi' | 'sv' | 'en';
};

/** Undefined where there is no such person or the person is not this user's to see. */
export async function findPerson(tx: Tx, scope: AccessScope, personId: string): Promise<BookablePerson | undefined> {
  const { rows } = await sql<BookablePerson>`
    select person_id as "personId", coach_id as "coachId", interpreter_language as "interpreterLanguage",
      service_language as "serviceLanguage"
    from office.person where area_id = ${scope.areaId} and person_id = ${personId}::uuid`.execute(tx);
  return rows[0];
}

/** The last office day of an open obligation, and of the first one of a kind where no key is given. */
export async function findDueDay(
  tx: Tx, scope: AccessScope, personId: string, kind: string, obligationKey: string | null,
): Promise<{ officeDay: string; obligationKey: string } | undefined> {
  const { rows } = await sql<{ officeDay: string; obligationKey: string }>`
    select office_day as "officeDay", obligation_key as "obligationKey" from office.obligation
    where area_id = ${scope.areaId} and person_id = ${personId}::uuid and state = 'open'
      and (obligation_key = ${obligationKey} or (${obligationKey}::text is null and kind = ${kind}))
    order by office_day limit 1`.execute(tx);
  return rows[0];
}

export type StaffMember = {
  readonly staffId: string; readonly name: string; readonly unitCode: string; readonly teamCode: string | null;
  readonly specialisation: string;
};

/** The customer-facing staff that the user books for: the own unit's today. */
export async function listColleagues(tx: Tx, scope: AccessScope, today: string): Promise<StaffMember[]> {
  const { rows } = await sql<StaffMember>`
    select staff_id as "staffId", given_name || ' ' || family_name as name, unit_code as "unitCode",
      team_code as "teamCode", specialisation
    from office.staff where area_id = ${scope.areaId} and unit_code = ${scope.unitCode}
      and (customer_facing or staff_id = ${scope.staffId}) and period @> ${today}::date
    order by family_name, given_name`.execute(tx);
  return rows;
}
