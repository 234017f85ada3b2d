import { addDays, addMonths, dayOf, formatIso, parsePlainDate, plainDate, type PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { isWorkingDay } from '@kohtaanto/rules/foundations/working-days.ts';

/** The statistics count on the last working day of a month. */
export function countingDay(month: string): PlainDate {
  const first = plainDate(`${month}-01`);
  let day = addDays(addMonths(first, 1), -1);
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

export function monthOfDay(day: PlainDate): string {
  return formatIso(day).slice(0, 7);
}

export function yearEarlier(month: string): string {
  return `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
}

/** Months whose counting day has passed, newest first, down to the first month. */
export function monthsUntil(today: PlainDate, first: string): readonly string[] {
  const months: string[] = [];
  let start = addDays(today, 1 - dayOf(today));
  while (monthOfDay(start) >= first) {
    const month = monthOfDay(start);
    if (countingDay(month) <= today) months.push(month);
    start = addMonths(start, -1);
  }
  return months;
}

export function isMonth(text: string): boolean {
  return parsePlainDate(`${text}-01`) !== undefined;
}
