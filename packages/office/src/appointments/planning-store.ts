import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { addDays, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { parsePeriod } from '../platform/database/period-column.ts';
import type { AccessScope, Language, Tx } from '../platform/platform.ts';
import type { Absence, Busy, Coach, PlanningFacts, Room, ServicePoint } from './planning-facts.ts';

/** The span of whole days as instants in Finland, for `period &&`. */
export function daySpan(first: PlainDate, last: PlainDate): RawBuilder<string> {
  return sql`tstzrange(${formatIso(first)}::date::timestamp at time zone 'Europe/Helsinki',
    ${formatIso(addDays(last, 1))}::date::timestamp at time zone 'Europe/Helsinki')`;
}

/** A time of a day as a range of instants; summer time is the database's to know. */
export function timeSpan(day: PlainDate, from: number, to: number): RawBuilder<string> {
  const iso = formatIso(day);
  return sql`tstzrange((${iso}::date + make_interval(mins => ${from})) at time zone 'Europe/Helsinki',
    (${iso}::date + make_interval(mins => ${to})) at time zone 'Europe/Helsinki', '[)')`;
}

/** Columns that say an appointment's day and minutes as they are on a wall in Finland. */
export const localTime = sql`
  to_char(lower(a.period) at time zone 'Europe/Helsinki', 'YYYY-MM-DD') as day,
  (extract(hour from lower(a.period) at time zone 'Europe/Helsinki') * 60
    + extract(minute from lower(a.period) at time zone 'Europe/Helsinki'))::int as from_minute,
  (extract(epoch from upper(a.period) - lower(a.period)) / 60)::int as minutes`;

type StaffRow = {
  staff_id: string; given_name: string; family_name: string; unit_code: string; team_code: string | null;
  service_point_code: string | null; person_years: number;
  absences: { period: string; substitute_name: string | null }[] | null;
};

/** Staff by id with their absences that touch the days. */
export async function loadCoaches(tx: Tx, areaId: number, staffIds: readonly string[], first: PlainDate):
Promise<Coach[]> {
  const { rows } = await sql<StaffRow>`
    select s.staff_id, s.given_name, s.family_name, s.unit_code, s.team_code, s.service_point_code, s.person_years,
      (select json_agg(json_build_object('period', b.period::text, 'substitute_name', v.given_name || ' ' || v.family_name)
          order by lower(b.period))
        from office.staff_absence b
        left join office.staff v on v.area_id = b.area_id and v.staff_id = b.substitute_id
        where b.area_id = s.area_id and b.staff_id = s.staff_id
          and b.period && daterange(${formatIso(first)}::date, null)) as absences
    from office.staff s where s.area_id = ${areaId} and s.staff_id = any (${[...staffIds]}::text[])
    order by s.family_name, s.given_name`.execute(tx);
  return rows.map(coachOf);
}

function coachOf(row: StaffRow): Coach {
  return {
    staffId: row.staff_id,
    name: `${row.given_name} ${row.family_name}`,
    unitCode: row.unit_code,
    teamCode: row.team_code,
    servicePointCode: row.service_point_code,
    personYears: row.person_years,
    absences: (row.absences ?? []).map(absenceOf),
  };
}

export function absenceOf(row: { period: string; substitute_name: string | null }): Absence {
  const { start, end } = parsePeriod(row.period);
  return {
    start: plainDate(start ?? '1990-01-01'),
    end: end === null ? null : plainDate(end),
    substituteName: row.substitute_name,
  };
}

type PointRow = {
  service_point_code: string; unit_code: string; kind: string; name: string; period: string;
  opening: { weekday: number; from: string; to: string }[];
  visit_interval_weeks: number | null; first_visit: string | null;
};

export async function loadServicePoints(tx: Tx, areaId: number, language: Language): Promise<ServicePoint[]> {
  const { rows } = await sql<PointRow>`
    select p.service_point_code, p.unit_code, p.kind, p.period, p.opening, p.visit_interval_weeks, p.first_visit,
      ${sql.ref(`p.name_${language}`)} as name
    from office.service_point p where p.area_id = ${areaId} order by p.service_point_code`.execute(tx);
  return rows.map((row) => {
    const { start, end } = parsePeriod(row.period);
    return {
      servicePointCode: row.service_point_code,
      unitCode: row.unit_code,
      kind: row.kind,
      name: row.name,
      opening: row.opening.map((one) => ({
        weekday: one.weekday, from: minuteOf(one.from), to: minuteOf(one.to),
      })),
      visitIntervalWeeks: row.visit_interval_weeks,
      firstVisit: row.first_visit === null ? null : plainDate(row.first_visit),
      start: start === null ? null : plainDate(start),
      end: end === null ? null : plainDate(end),
    };
  });
}

export async function loadRooms(tx: Tx, areaId: number): Promise<Room[]> {
  const { rows } = await sql<{ room_code: string; service_point_code: string; name: string; capacity: number }>`
    select room_code, service_point_code, name, capacity from office.room
    where area_id = ${areaId} order by service_point_code, room_code`.execute(tx);
  return rows.map((row) => ({
    roomCode: row.room_code, servicePointCode: row.service_point_code, name: row.name, capacity: row.capacity,
  }));
}

type BusyRow = {
  appointment_id: string; staff_id: string; room_code: string | null; person_id: string | null;
  kind: string; state: Busy['state']; day: string; from_minute: number; minutes: number;
};

export type WhoseCalendar = {
  readonly staffIds: readonly string[];
  readonly roomCodes: readonly string[];
  readonly personIds: readonly string[];
};

export async function loadBusy(tx: Tx, areaId: number, whose: WhoseCalendar, first: PlainDate, last: PlainDate):
Promise<Busy[]> {
  const { rows } = await sql<BusyRow>`
    select a.appointment_id, a.staff_id, a.room_code, a.person_id, a.kind, a.state, ${localTime}
    from office.appointment a
    where a.area_id = ${areaId} and a.state <> 'cancelled' and a.period && ${daySpan(first, last)}
      and (a.staff_id = any (${[...whose.staffIds]}::text[]) or a.room_code = any (${[...whose.roomCodes]}::text[])
        or a.person_id = any (${[...whose.personIds]}::uuid[]))
    union all
    select a.appointment_id, '' as staff_id, null, g.person_id, a.kind, a.state, ${localTime}
    from office.group_participant g
    join office.appointment a on a.area_id = g.area_id and a.appointment_id = g.appointment_id
    where g.area_id = ${areaId} and g.person_id = any (${[...whose.personIds]}::uuid[])
      and g.state <> 'cancelled' and a.state <> 'cancelled' and a.period && ${daySpan(first, last)}`.execute(tx);
  return rows.map((row) => ({
    appointmentId: row.appointment_id,
    staffId: row.staff_id,
    roomCode: row.room_code,
    personId: row.person_id,
    kind: row.kind,
    state: row.state,
    day: plainDate(row.day),
    from: row.from_minute,
    to: row.from_minute + row.minutes,
  }));
}

/** Everything a time is proposed or checked from, in four statements sent together. */
export async function loadPlanningFacts(
  tx: Tx, scope: AccessScope, staffIds: readonly string[], personIds: readonly string[],
  first: PlainDate, last: PlainDate,
): Promise<PlanningFacts> {
  const [coaches, servicePoints, rooms] = await Promise.all([
    loadCoaches(tx, scope.areaId, staffIds, first),
    loadServicePoints(tx, scope.areaId, scope.language),
    loadRooms(tx, scope.areaId),
  ]);
  const roomCodes = rooms.map((room) => room.roomCode);
  const busy = await loadBusy(tx, scope.areaId, { staffIds, roomCodes, personIds }, first, last);
  return { coaches, servicePoints, rooms, busy };
}

/** '09:30' -> 570. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** 570 -> '09:30'. */
export function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
