import { sql } from 'kysely';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import { localTime, timeSpan } from './planning-store.ts';
import { meetingKinds } from './meeting-kinds.ts';
import type { MeetingKind } from './meeting-kinds.ts';
import type { Channel, Now } from './planning-facts.ts';

export type BookedTime = {
  readonly appointmentId: string;
  readonly rowVersion: number;
  readonly day: PlainDate;
  readonly from: number;
  readonly minutes: number;
  readonly channel: Channel;
};

/** A statutory meeting that falls due, with the time booked for it. */
export type DueTask = {
  readonly personId: string;
  readonly personName: string | null;
  readonly protected: boolean;
  readonly obligationKey: string;
  readonly kind: MeetingKind;
  readonly officeDay: PlainDate;
  /** The first day on which it can be met, where the law gives a window. */
  readonly openFrom: PlainDate | null;
  readonly coachId: string;
  readonly municipalityCode: string;
  readonly booked: BookedTime | null;
};

type TaskRow = {
  person_id: string; person_name: string | null; protected: boolean; obligation_key: string; kind: MeetingKind;
  office_day: string; open_from: string | null; coach_id: string; municipality_code: string;
  booked: {
    appointment_id: string; row_version: number; day: string; from_minute: number; minutes: number; channel: Channel;
  } | null;
};

/** The order in which one meeting takes several tasks of a person along: interviews carry the plan. */
const leading = new Map(meetingKinds.map((kind, index) => [kind, index]));

export async function listDueTasks(
  tx: Tx, scope: AccessScope, coachIds: readonly string[], first: string, last: string, now: Now,
): Promise<DueTask[]> {
  const { rows } = await sql<TaskRow>`
    select o.person_id, i.given_name || ' ' || i.family_name as person_name, p.protected, o.obligation_key, o.kind,
      o.office_day, o.open_from, o.coach_id, p.municipality_code, b.booked
    from office.obligation o
    join office.person p on p.area_id = o.area_id and p.person_id = o.person_id
    left join office.person_identity i on i.area_id = o.area_id and i.person_id = o.person_id
    left join lateral (select to_json(t) as booked from (
      select a.appointment_id, a.row_version, a.channel, ${localTime} from office.appointment a
      where a.area_id = o.area_id and a.person_id = o.person_id and a.state = 'booked'
        and (a.obligation_key = o.obligation_key or a.kind = o.kind)
        and upper(a.period) > lower(${timeSpan(now.day, now.minute, now.minute + 1)})
      order by lower(a.period) limit 1) t) b on true
    where o.area_id = ${scope.areaId} and o.state = 'open' and o.party = 'authority'
      and o.kind = any (${[...meetingKinds]}::text[]) and o.coach_id = any (${[...coachIds]}::text[])
      and o.office_day between ${first}::date and ${last}::date
    order by o.office_day, o.person_id`.execute(tx);
  return rows.map(taskOf);
}

function taskOf(row: TaskRow): DueTask {
  return {
    personId: row.person_id,
    personName: row.person_name,
    protected: row.protected,
    obligationKey: row.obligation_key,
    kind: row.kind,
    officeDay: plainDate(row.office_day),
    openFrom: row.open_from === null ? null : plainDate(row.open_from),
    coachId: row.coach_id,
    municipalityCode: row.municipality_code,
    booked: row.booked === null ? null : {
      appointmentId: row.booked.appointment_id,
      rowVersion: row.booked.row_version,
      day: plainDate(row.booked.day),
      from: row.booked.from_minute,
      minutes: row.booked.minutes,
      channel: row.booked.channel,
    },
  };
}

/**
 * One meeting per person and week: what falls due for the same person in the same week is dealt
 * with at one time, and is counted under the kind that leads it.
 */
export function meetingsOfWeek(tasks: readonly DueTask[], mondayOf: (day: PlainDate) => PlainDate): DueTask[] {
  const byMeeting = Map.groupBy(tasks, (task) => `${task.personId} ${mondayOf(task.officeDay)}`);
  return [...byMeeting.values()].flatMap((same) =>
    same.toSorted((one, other) => (leading.get(one.kind) ?? 9) - (leading.get(other.kind) ?? 9)).slice(0, 1));
}
