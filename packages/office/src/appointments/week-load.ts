import { addDays, weekday } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { firstOfficeDayOnOrAfter } from '@kohtaanto/rules/foundations/working-days.ts';
import type { DueTask } from './due-tasks.ts';
import { meetingsOfWeek } from './due-tasks.ts';
import { dayTimes, meetingsPerDay } from './free-times.ts';
import type { DayTimes } from './free-times.ts';
import type { Coach, Now, PlanningFacts } from './planning-facts.ts';

export type WeekLoad = {
  readonly monday: PlainDate;
  readonly meetings: readonly DueTask[];
  /** Times still free in the calendars, within the meetings that a day holds. */
  readonly free: number;
  /** Free times and the times already booked for this week's meetings: what the week can take. */
  readonly times: number;
};

export function mondayOf(day: PlainDate): PlainDate {
  return addDays(day, 1 - weekday(day));
}

/** The first week that still has working days: from Saturday on it is the coming one. */
export function firstWorkingWeek(today: PlainDate): PlainDate {
  return mondayOf(firstOfficeDayOnOrAfter(today));
}

/** Weeks from the first working one on: what falls due in each and how many times there are for it. */
export function weekLoads(
  facts: PlanningFacts, tasks: readonly DueTask[], now: Now, weeks: number,
): WeekLoad[] {
  const meetings = Map.groupBy(meetingsOfWeek(tasks, mondayOf), (task) => mondayOf(task.officeDay));
  const freeByWeek = freeTimesByWeek(facts, now, weeks);
  return [...freeByWeek].map(([monday, free]) => {
    const due = meetings.get(monday) ?? [];
    return { monday, meetings: due, free, times: free + due.filter((task) => isMetBy(task, addDays(monday, 6))).length };
  });
}

/** A time after the week in which the task falls due is no time for it. */
function isMetBy({ booked }: DueTask, lastDay: PlainDate): boolean {
  return booked !== null && booked.day <= lastDay;
}

function freeTimesByWeek(facts: PlanningFacts, now: Now, weeks: number): Map<PlainDate, number> {
  const first = firstWorkingWeek(now.day);
  const byWeek = new Map<PlainDate, number>();
  for (let week = 0; week < weeks; week += 1) byWeek.set(addDays(first, week * 7), 0);
  for (const coach of facts.coaches) {
    const wish = { coach, channel: 'phone', minutes: 60, personId: null, servicePointCode: null } as const;
    for (const day of dayTimes(facts, wish, now.day, addDays(first, weeks * 7 - 1), now)) {
      const monday = mondayOf(day.day);
      byWeek.set(monday, (byWeek.get(monday) ?? 0) + freeMeetings(coach, day));
    }
  }
  return byWeek;
}

/** As many as the day's share of meetings leaves, and as fit one after another in its gaps. */
export function freeMeetings(coach: Coach, day: DayTimes): number {
  let fitting = 0;
  let after = 0;
  for (const time of day.times) {
    if (time.from < after) continue;
    fitting += 1;
    after = time.to;
  }
  return Math.max(0, Math.min(dailyMeetings(coach) - day.booked, fitting));
}

export function dailyMeetings(coach: Coach): number {
  return Math.max(1, Math.round(meetingsPerDay * coach.personYears));
}
