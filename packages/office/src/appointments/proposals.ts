import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { DayTimes, FreeTime } from './free-times.ts';

export type ProposalReason = 'earliest' | 'lightest-day' | 'in-time' | 'late';
export type Proposal = FreeTime & { readonly why: ProposalReason; readonly booked: number };

/**
 * The times put first. Before the last office day: the earliest one, then one from each of the days
 * with the least load. Where nothing is left in time, the earliest late ones, said to be late.
 */
export function proposeTimes(days: readonly DayTimes[], lastInTime: PlainDate | null, count = 4): Proposal[] {
  const open = days.filter((day) => day.times.length > 0);
  const inTime = lastInTime === null ? open : open.filter((day) => day.day <= lastInTime);
  const first = inTime[0];
  if (first === undefined) return open.slice(0, count).flatMap((day) => proposal(day, 'late'));
  const others = inTime.slice(1).toSorted((one, other) => one.booked - other.booked || one.day - other.day);
  const lightest = others[0];
  return [
    ...proposal(first, 'earliest'),
    ...others.slice(0, count - 1).flatMap((day) =>
      proposal(day, day === lightest && day.booked < first.booked ? 'lightest-day' : 'in-time')),
  ].toSorted((one, other) => one.day - other.day);
}

/** For many persons at once: the lightest day in time, and on it the earliest time. */
export function smoothestTime(days: readonly DayTimes[], lastInTime: PlainDate | null): FreeTime | undefined {
  const open = days.filter((day) => day.times.length > 0);
  const inTime = lastInTime === null ? open : open.filter((day) => day.day <= lastInTime);
  const lightest = inTime.toSorted((one, other) => one.booked - other.booked || one.day - other.day)[0];
  return (lightest ?? open[0])?.times[0];
}

/** The times nearest to one that could not be had: same day first, then the days after. */
export function timesNear(days: readonly DayTimes[], day: PlainDate, from: number, count = 3): FreeTime[] {
  return days
    .flatMap((one) => one.times)
    .filter((time) => time.day !== day || time.from !== from)
    .toSorted((one, other) =>
      Math.abs(one.day - day) - Math.abs(other.day - day)
      || Math.abs(one.from - from) - Math.abs(other.from - from) || one.day - other.day || one.from - other.from)
    .slice(0, count);
}

function proposal(day: DayTimes, why: ProposalReason): Proposal[] {
  const time = day.times[0];
  return time === undefined ? [] : [{ ...time, why, booked: day.booked }];
}
