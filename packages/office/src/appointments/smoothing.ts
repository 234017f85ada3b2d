import { addDays } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { addWorkingDays } from '@kohtaanto/rules/foundations/working-days.ts';
import type { DueTask } from './due-tasks.ts';
import { dayTimes } from './free-times.ts';
import type { FreeTime } from './free-times.ts';
import { meetingMinutes } from './meeting-kinds.ts';
import type { Busy, Now, PlanningFacts } from './planning-facts.ts';
import { smoothestTime } from './proposals.ts';
import { dailyMeetings, mondayOf } from './week-load.ts';
import type { WeekLoad } from './week-load.ts';

/** A customer is told of a time at least this many working days before it. */
export const noticeWorkingDays = 3;

export type Smoothing = {
  readonly moves: readonly { readonly task: DueTask; readonly time: FreeTime; readonly fromWeek: PlainDate }[];
  /** Meetings over the times by week after the moves. */
  readonly dueAfter: ReadonlyMap<PlainDate, number>;
  readonly left: number;
};

/**
 * Fills the free times of earlier weeks from weeks that hold more than they have times for. Meetings
 * without a time are taken first: nobody has been told anything yet. Each move is reserved before
 * the next is looked for, so that the whole proposal can be accepted as it stands.
 */
export function proposeSmoothing(facts: PlanningFacts, weeks: readonly WeekLoad[], now: Now): Smoothing {
  const spare = new Map(weeks.map((week) => [week.monday, week.times - week.meetings.length]));
  const dueAfter = new Map(weeks.map((week) => [week.monday, week.meetings.length]));
  const reserved: Busy[] = [];
  const moves: Smoothing['moves'][number][] = [];
  for (const week of weeks) {
    for (const task of candidates(week)) {
      if ((spare.get(week.monday) ?? 0) >= 0) break;
      const time = earlierTime({ ...facts, busy: [...facts.busy, ...reserved] }, task, week, spare, now);
      if (time === undefined) continue;
      moves.push({ task, time, fromWeek: week.monday });
      reserved.push(reservationOf(task, time));
      const target = mondayOf(time.day);
      spare.set(week.monday, (spare.get(week.monday) ?? 0) + 1);
      spare.set(target, (spare.get(target) ?? 0) - 1);
      dueAfter.set(week.monday, (dueAfter.get(week.monday) ?? 0) - 1);
      dueAfter.set(target, (dueAfter.get(target) ?? 0) + 1);
    }
  }
  const left = [...spare.values()].reduce((sum, one) => sum + Math.max(0, -one), 0);
  return { moves, dueAfter, left };
}

function candidates(week: WeekLoad): DueTask[] {
  return week.meetings
    .filter((task) => task.booked === null || mondayOf(task.booked.day) === week.monday)
    .toSorted((one, other) =>
      Number(one.booked !== null) - Number(other.booked !== null) || one.officeDay - other.officeDay);
}

function earlierTime(
  facts: PlanningFacts, task: DueTask, week: WeekLoad, spare: ReadonlyMap<PlainDate, number>, now: Now,
): FreeTime | undefined {
  const coach = facts.coaches.find((one) => one.staffId === task.coachId);
  if (coach === undefined) return undefined;
  const told = addWorkingDays(now.day, noticeWorkingDays);
  const first = task.openFrom !== null && task.openFrom > told ? task.openFrom : told;
  const days = dayTimes(facts, {
    coach,
    channel: task.booked?.channel ?? 'visit',
    minutes: task.booked?.minutes ?? meetingMinutes(task.kind, false),
    personId: task.personId,
    servicePointCode: null,
    movedAppointmentId: task.booked?.appointmentId,
  }, first, addDays(week.monday, -1), now);
  const roomy = days.filter((day) => (spare.get(mondayOf(day.day)) ?? 0) > 0 && day.booked < dailyMeetings(coach));
  return roomy.length === 0 ? undefined : smoothestTime(roomy, null);
}

function reservationOf(task: DueTask, time: FreeTime): Busy {
  return {
    appointmentId: `proposed ${task.personId} ${task.obligationKey}`,
    day: time.day, from: time.from, to: time.to, staffId: time.staffId, roomCode: time.roomCode,
    personId: task.personId, kind: task.kind, state: 'booked',
  };
}
