import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { AccessScope, Language, Platform } from '../platform/platform.ts';
import type { CitedSection, SavedView } from './contract.ts';
import type { z } from 'zod';

type Part = ReturnType<typeof sql>;
type Days = { readonly today: string; readonly lastDue: string };

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
  /** The person's booked times; which of them is for this task, booked-time.ts says. */
  readonly bookings: readonly Booking[] | null;
  readonly messaged_on: string | null;
};

/** Times of day and days of Helsinki, 'YYYY-MM-DD HH:MM'. */
export type Booking = {
  readonly appointmentId: string;
  readonly obligationKey: string | null;
  readonly kind: string;
  readonly channel: string;
  readonly start: string;
  readonly end: string;
  readonly servicePoint: string | null;
  readonly room: string | null;
  readonly interpreter: string | null;
  readonly rowVersion: number;
};

/** A value, not a literal: the literal lets the planner take an index that costs twenty times the plain one. */
const booked = 'booked';

/**
 * Due within the weeks ahead. What the jobseeker does comes to the list when its time has begun: a
 * review period that lies ahead asks nothing of anybody yet.
 */
function isOnList(days: Days): Part {
  return sql`o.due <= ${days.lastDue}::date
    and (o.party = 'authority' or o.open_from is null or o.open_from <= ${days.today}::date)`;
}

/** The person's next time booked for this task; where the task is a plan, any meeting will do. */
function nextAppointmentOf(today: string): Part {
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

function appointmentJson(language: Language): Part {
  return sql`case when a.appointment_id is not null then json_build_object('appointmentId', a.appointment_id,
      'day', to_char(lower(a.period), 'YYYY-MM-DD'), 'time', to_char(lower(a.period), 'HH24:MI'),
      'channel', a.channel, 'place', ${placeName(language)}, 'room', r.name,
      'interpreter', a.interpreter_language, 'rowVersion', a.row_version) end`;
}

/** As one value, for a task that stands alone. */
export function nextAppointment(language: Language, today: string): Part {
  return sql`(select ${appointmentJson(language)} from ${nextAppointmentOf(today)} a ${placeOfAppointment})`;
}

function placeName(language: Language): Part {
  return sql.ref(`s.name_${language}`);
}

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
  /** Names of the area's service points and rooms by code. */
  readonly places: Readonly<Record<string, string>>;
  readonly rooms: Readonly<Record<string, string>>;
  /** Which unit serves the persons of which municipality today, by the tasks matrix (ORG-2). */
  readonly competence: readonly Competence[];
  /** Who is writing just now about which person; what they write stays theirs. */
  readonly writers: Readonly<Record<string, string>>;
  /** How many tasks the views beside the open one have; null of the one that is open. */
  readonly mine: number | null;
  readonly substitutions: number | null;
};

/** Whose tasks: the coaches named, or all of the reader's own team. */
export type Whose = readonly string[] | 'team';

/** The reader's own team, and the coaches whose work is looked after. */
const teamOf = (scope: AccessScope): Part => sql`select staff_id, given_name || ' ' || family_name as name, team_code
  from staff where area_id = ${scope.areaId} and team_code = ${scope.teamCode}
  union select staff_id, given_name || ' ' || family_name, team_code
  from staff where area_id = ${scope.areaId} and staff_id = any(${[...scope.coaches]}::text[])`;

/** What every statement about the list asks of: these coaches' open tasks up to a day. */
function ofList(scope: AccessScope, whose: Whose, days: Days): Part {
  const coaches = whose === 'team'
    ? sql`(select array_agg(staff_id) from staff where area_id = ${scope.areaId} and team_code = ${scope.teamCode})::text[]`
    : sql`${[...whose]}::text[]`;
  return sql`from worklist_task o
    where o.area_id = ${scope.areaId} and o.coach_id = any(${coaches}) and ${isOnList(days)}`;
}

function frameStatement(
  scope: AccessScope, { beside, days }: Omit<ListQuestion, 'whose'>,
): RawBuilder<Frame> {
  const of = scope.language;
  const count = (coaches: readonly string[] | null) =>
    coaches === null ? sql`null::int` : coaches.length === 0 ? sql`0` : sql`(${tasksOf(scope, coaches, days)})`;
  return sql<Frame>`
    with team as materialized (${teamOf(scope)}),
    next as (
      select a.* from appointment a where a.area_id = ${scope.areaId} and a.staff_id = ${scope.staffId}
        and a.state = 'booked'
        and a.period && tstzrange(greatest(${days.now}::timestamptz, ${days.today}::date), ${days.today}::date + 1)
        and exists (select from person p where p.area_id = a.area_id and p.person_id = a.person_id)
      order by lower(a.period) limit 1)
    select
      (select coalesce(json_object_agg(w.person_id, s.given_name || ' ' || s.family_name), '{}')
        from written_about() w join staff s on s.area_id = ${scope.areaId} and s.staff_id = w.staff_id) as writers,
      ${count(beside.mine)} as mine, ${count(beside.substitutions)} as substitutions,
      (select coalesce(json_agg(staff_id order by staff_id), '[]') from team where team_code = ${scope.teamCode}) as team,
      (select coalesce(json_object_agg(staff_id, name), '{}') from team) as names,
      (select coalesce(json_object_agg(service_point_code, ${sql.ref(`name_${of}`)}), '{}') from service_point
        where area_id = ${scope.areaId}) as places,
      (select coalesce(json_object_agg(room_code, name), '{}') from room where area_id = ${scope.areaId}) as rooms,
      (select json_build_object('time', to_char(lower(a.period), 'HH24:MI'), 'personId', a.person_id,
          'protected', p.protected, 'family', i.family_name, 'given', i.given_name,
          'place', ${placeName(of)}, 'room', r.name)
        from next a
        join person p on p.area_id = a.area_id and p.person_id = a.person_id
        left join person_identity i on i.area_id = a.area_id and i.person_id = a.person_id
        ${placeOfAppointment}) as next,
      (select coalesce(json_agg(json_build_object('municipality', c.municipality_code, 'unit', ${sql.ref(`u.name_${of}`)},
          'since', lower(c.period)) order by c.municipality_code), '[]')
        from task_competence c
        join responsibility_area u on u.area_id = c.area_id and u.unit_code = c.unit_code
        where c.area_id = ${scope.areaId} and c.task_code = 'person-service'
          and c.period @> ${days.today}::date) as competence,
      (select coalesce(json_agg(json_build_object('viewId', v.view_id, 'name', v.name, 'query', v.query,
          'position', v.position) order by v.position), '[]')
        from saved_view v where v.area_id = ${scope.areaId} and v.staff_id = ${scope.staffId}) as views`;
}

export type ListQuestion = {
  readonly whose: Whose;
  /** Whose tasks are counted beside; null where they are the list itself. */
  readonly beside: { readonly mine: readonly string[] | null; readonly substitutions: readonly string[] | null };
  readonly days: Days & { readonly now: string };
};

/** A value that is another as soon as any row of the list is, or is another's; and what stands around the rows. */
export async function findListMark(
  database: Platform['database'], scope: AccessScope, { whose, ...question }: ListQuestion,
): Promise<{ readonly mark: string; readonly frame: Frame }> {
  const [[marked], [frame]] = await database.ask(scope,
    // A row that is written gets the number of the transaction that writes it.
    sql<{ mark: string }>`select count(*) || ':' || coalesce(bit_xor(
      hashtextextended(o.person_id || o.obligation_key || o.xmin, 0)), 0) as mark ${ofList(scope, whose, question.days)}`,
    frameStatement(scope, question));
  if (marked === undefined || frame === undefined) throw new Error('Counts and queries without a from clause answer a row');
  return { mark: marked.mark, frame };
}

/**
 * Everything open of these coaches up to a day, in the order the list is read: one index range of the
 * narrow rows the register derives for it, each with all that is shown of it in one value.
 */
export async function findRows(
  database: Platform['database'], scope: AccessScope, { whose, days }: ListQuestion,
): Promise<readonly FoundRow[]> {
  const [rows] = await database.ask(scope, sql<{ shown: ShownValues }>`select o.shown ${ofList(scope, whose, days)}
    order by o.office_day, o.due, o.family_name, o.given_name, o.person_id, o.obligation_key`);
  return rows.map(({ shown }) => foundRow(shown));
}

type ShownValues = readonly unknown[];
const columns = [
  'person_id', 'obligation_key', 'kind', 'party', 'due', 'office_day', 'certain', 'section', 'coach_id', 'protected',
  'municipality_code', 'birth_date', 'service_language', 'groups', 'family_name', 'given_name', 'bookings',
  'messaged_on',
] as const satisfies readonly (keyof FoundRow)[];

/** Values come without their names, which would be most of what is sent; the order is that of worklist_task.shown. */
function foundRow(shown: ShownValues): FoundRow {
  const row: Record<string, unknown> = {};
  for (let index = 0; index < columns.length; index += 1) row[columns[index] as string] = shown[index];
  return row as FoundRow;
}

/** How many tasks of these coaches' customers the reader would see. */
export function tasksOf(scope: AccessScope, coaches: readonly string[], days: Days): RawBuilder<{ readonly count: number }> {
  return sql`select count(*)::int as count from worklist_task o
    where o.area_id = ${scope.areaId} and o.coach_id = any(${[...coaches]}::text[]) and ${isOnList(days)}`;
}

export type Competence = { readonly municipality: string; readonly unit: string; readonly since: string | null };
