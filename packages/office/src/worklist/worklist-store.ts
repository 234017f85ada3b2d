import { sql } from 'kysely';
import type { AccessScope, Language, Tx } from '../platform/platform.ts';
import type { CitedSection, ListedAppointment, SavedView } from './contract.ts';
import type { z } from 'zod';

/** A row as the register gives it; what it means for the list is decided in worklist-view.ts. */
export type FoundRow = {
  readonly person_id: string;
  readonly obligation_key: string;
  readonly kind: string;
  readonly party: 'authority' | 'jobseeker';
  readonly due: string;
  readonly office_day: string;
  readonly certain: boolean;
  readonly section: z.infer<typeof CitedSection> | null;
  readonly coach_id: string | null;
  readonly protected: boolean;
  readonly municipality_code: string;
  readonly birth_date: string;
  readonly service_language: string;
  readonly groups: readonly string[] | null;
  readonly family_name: string | null;
  readonly given_name: string | null;
  readonly appointment: ListedAppointment | null;
  readonly messaged_on: string | null;
};

/**
 * Everything open of these coaches up to a day, in the order the list is read: one index range of
 * obligation (area, coach, due), and each person looked up once however many tasks there are; the
 * limits keep the planner from reading whole tables for it, which a generic plan would dare. A
 * protected person's identity does not come: row-level security keeps it, so nothing has to be hidden
 * afterwards.
 */
export async function findOpenRows(
  tx: Tx, scope: AccessScope, coaches: readonly string[], days: { today: string; lastDue: string },
): Promise<readonly FoundRow[]> {
  const found = await sql<FoundRow>`
    with task as materialized (
      select o.area_id, o.person_id, o.obligation_key, o.kind, o.party, o.due, o.office_day, o.certain,
        coalesce(o.because -> -1 -> 'section', o.because -> -2 -> 'section', o.because -> -3 -> 'section') as section,
        o.coach_id
      from obligation o
      where o.area_id = ${scope.areaId} and o.coach_id = any(${[...coaches]}::text[]) and ${isOnList(days)}),
    customer as materialized (
      select p.*, i.family_name, i.given_name,
        (select true from appointment b where b.area_id = ${scope.areaId} and b.person_id = p.person_id
          and b.state = ${booked} and upper(b.period) >= ${days.today}::date limit 1) as booked
      from (select distinct person_id from task) t
      cross join lateral (select p.person_id, p.protected, p.municipality_code, p.birth_date, p.service_language,
          to_json(p.groups) as groups
        from person p where p.area_id = ${scope.areaId} and p.person_id = t.person_id limit 1) p
      left join lateral (select i.family_name, i.given_name from person_identity i
        where i.area_id = ${scope.areaId} and i.person_id = t.person_id limit 1) i on true)
    select o.person_id, o.obligation_key, o.kind, o.party, o.due, o.office_day, o.certain, o.section,
      o.coach_id, p.protected, p.municipality_code, p.birth_date, p.service_language, p.groups,
      p.family_name, p.given_name,
      case when p.booked then ${nextAppointment(scope.language, days.today)} end as appointment,
      case when o.party = 'jobseeker' then ${lastMessageDay} end as messaged_on
    from task o join customer p on p.person_id = o.person_id
    order by o.office_day, o.due, p.family_name, p.given_name, o.person_id, o.obligation_key`.execute(tx);
  return found.rows;
}

/**
 * A value, not a literal: the literal lets the planner take the exclusion constraint's GiST index for a
 * person's appointments, which on a large register costs twenty times the plain index.
 */
const booked = 'booked';

/**
 * Open and due within the weeks ahead. What the jobseeker does comes to the list when its time has
 * begun: a review period that lies ahead asks nothing of anybody yet.
 */
function isOnList(days: { today: string; lastDue: string }): ReturnType<typeof sql> {
  return sql`o.state = 'open' and o.due <= ${days.lastDue}::date
    and (o.party = 'authority' or o.open_from is null or o.open_from <= ${days.today}::date)`;
}

/** The person's next time booked for this task; where the task is a plan, any meeting will do. */
function nextAppointmentOf(today: string): ReturnType<typeof sql> {
  return sql`(select a.* from appointment a
    where a.area_id = o.area_id and a.person_id = o.person_id and a.state = ${booked}
      and upper(a.period) >= ${today}::date
      and (a.obligation_key = o.obligation_key or (a.kind = o.kind and a.obligation_key is null)
        or (o.party = 'authority'
          and o.kind in ('employment-plan', 'integration-plan', 'multi-agency-plan', 'plan-approval')))
    order by lower(a.period) limit 1)`;
}

const placeOfAppointment = sql`left join room r on r.area_id = a.area_id and r.room_code = a.room_code
    left join service_point s on s.area_id = a.area_id
      and s.service_point_code = coalesce(a.service_point_code, r.service_point_code)`;

function appointmentJson(language: Language): ReturnType<typeof sql> {
  return sql`case when a.appointment_id is not null then json_build_object('appointmentId', a.appointment_id,
      'day', to_char(lower(a.period), 'YYYY-MM-DD'), 'time', to_char(lower(a.period), 'HH24:MI'),
      'channel', a.channel, 'place', ${placeName(language)}, 'room', r.name,
      'interpreter', a.interpreter_language, 'rowVersion', a.row_version) end`;
}

/** As one value, for a task that stands alone. */
export function nextAppointment(language: Language, today: string): ReturnType<typeof sql> {
  return sql`(select ${appointmentJson(language)} from ${nextAppointmentOf(today)} a ${placeOfAppointment})`;
}

function placeName(language: Language): ReturnType<typeof sql> {
  return sql.ref(`s.name_${language}`);
}

const lastMessageDay = sql`(select to_char(m.sent_at, 'YYYY-MM-DD') from message m
  where m.area_id = o.area_id and m.person_id = o.person_id and m.direction = 'to-customer'
    and m.about_obligation = o.obligation_key
  order by m.sent_at desc limit 1)`;

export type Frame = {
  readonly team: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly next: {
    time: string;
    personId: string;
    protected: boolean;
    family: string | null;
    given: string | null;
    place: string | null;
    room: string | null;
  } | null;
  readonly views: readonly SavedView[];
};

/** What stands around the rows: the team's names, own next meeting today, saved views. */
export async function findFrame(
  tx: Tx, scope: AccessScope, days: { today: string; now: string },
): Promise<Frame> {
  const found = await sql<Frame>`
    with team as (
      select staff_id, given_name || ' ' || family_name as name from staff
      where area_id = ${scope.areaId} and (team_code = ${scope.teamCode} or staff_id = any(${[...scope.coaches]}::text[])
      )),
    mates as (select staff_id from staff where area_id = ${scope.areaId} and team_code = ${scope.teamCode})
    select
      (select coalesce(json_agg(staff_id order by staff_id), '[]') from mates) as team,
      (select coalesce(json_object_agg(staff_id, name), '{}') from team) as names,
      (select json_build_object('time', to_char(lower(a.period), 'HH24:MI'), 'personId', a.person_id,
          'protected', p.protected, 'family', i.family_name, 'given', i.given_name,
          'place', ${placeName(scope.language)}, 'room', r.name)
        from appointment a
        join person p on p.area_id = a.area_id and p.person_id = a.person_id
        left join person_identity i on i.area_id = a.area_id and i.person_id = a.person_id
        ${placeOfAppointment}
        where a.area_id = ${scope.areaId} and a.staff_id = ${scope.staffId} and a.state = 'booked'
          and a.period && tstzrange(greatest(${days.now}::timestamptz, ${days.today}::date), ${days.today}::date + 1)
        order by lower(a.period) limit 1) as next,
      (select coalesce(json_agg(json_build_object('viewId', v.view_id, 'name', v.name, 'query', v.query,
          'position', v.position) order by v.position), '[]')
        from saved_view v where v.area_id = ${scope.areaId} and v.staff_id = ${scope.staffId}) as views
    `.execute(tx);
  const [frame] = found.rows;
  if (frame === undefined) throw new Error('A query without a from clause answers one row');
  return frame;
}

/** How many tasks of these coaches' customers the reader would see. */
export async function countOpenRows(
  tx: Tx, scope: AccessScope, coaches: readonly string[], days: { today: string; lastDue: string },
): Promise<number> {
  if (coaches.length === 0) return 0;
  const found = await sql<{ count: number }>`select count(*)::int as count from obligation o
    where o.area_id = ${scope.areaId} and o.coach_id = any(${[...coaches]}::text[]) and ${isOnList(days)}`.execute(tx);
  return found.rows[0]?.count ?? 0;
}

export type Competence = { readonly municipality: string; readonly unit: string; readonly since: string | null };

/** Which unit serves the persons of these municipalities on a day, by the tasks matrix (ORG-2). */
export async function findCompetence(
  tx: Tx, scope: AccessScope, municipalities: readonly string[], today: string,
): Promise<readonly Competence[]> {
  const found = await sql<Competence>`
    select c.municipality_code as municipality, ${sql.ref(`u.name_${scope.language}`)} as unit,
      lower(c.period) as since
    from task_competence c
    join responsibility_area u on u.area_id = c.area_id and u.unit_code = c.unit_code
    where c.area_id = ${scope.areaId} and c.task_code = 'person-service'
      and c.municipality_code = any(${[...municipalities]}::text[]) and c.period @> ${today}::date`.execute(tx);
  return found.rows;
}

/** Who is writing just now about which of these persons; what they write stays theirs. */
export async function findWriters(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await sql<{ person_id: string; name: string }>`
    select w.person_id, s.given_name || ' ' || s.family_name as name
    from writing_now(${[...new Set(personIds)]}::uuid[]) w join staff s on s.staff_id = w.staff_id`.execute(tx);
  return new Map(found.rows.map((row) => [row.person_id, row.name]));
}
