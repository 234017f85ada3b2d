import { addDays, formatIso, plainDate, weekday } from '@kohtaanto/rules/foundations/plain-date.ts';
import { firstOfficeDayOnOrAfter } from '@kohtaanto/rules/foundations/working-days.ts';

export type Span = 'week' | 'day';

/** Monday to Friday of the week of a day; weekends hold no appointments. */
export function daysOfSpan(day: string, span: Span): readonly string[] {
  if (span === 'day') return [day];
  const monday = mondayOf(day);
  return [0, 1, 2, 3, 4].map((offset) => formatIso(addDays(plainDate(monday), offset)));
}

/** Where the calendar opens: today, and on a weekend the next working day, as the week that was is over. */
export function openingDay(today: string): string {
  const date = plainDate(today);
  return weekday(date) > 5 ? formatIso(firstOfficeDayOnOrAfter(date)) : today;
}

export function mondayOf(day: string): string {
  const date = plainDate(day);
  return formatIso(addDays(date, 1 - weekday(date)));
}

/** A week or a working day forward or back. */
export function step(day: string, span: Span, direction: 1 | -1): string {
  if (span === 'week') return formatIso(addDays(plainDate(day), 7 * direction));
  let next = addDays(plainDate(day), direction);
  while (weekday(next) > 5) next = addDays(next, direction);
  return formatIso(next);
}

export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

export function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** The hours that are drawn: eight to five, more where something stands outside them. */
export function hoursDrawn(times: readonly { from: string; to: string }[]): { from: number; to: number } {
  const from = Math.min(8 * 60, ...times.map((time) => Math.floor(minuteOf(time.from) / 60) * 60));
  const to = Math.max(17 * 60, ...times.map((time) => Math.ceil(minuteOf(time.to) / 60) * 60));
  return { from, to };
}
