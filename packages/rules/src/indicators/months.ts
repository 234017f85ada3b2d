import { addDays, addMonths, monthOf, of, yearOf } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { isWorkingDay } from '../foundations/working-days.ts';

/** A month as a number: twelve times the year and the months before it. */
export type Month = number & { readonly __month: 'Month' };

export function monthNumber(day: PlainDate): Month {
  return (yearOf(day) * 12 + monthOf(day) - 1) as Month;
}

/** 'YYYY-MM' */
export function parseMonth(text: string): Month | undefined {
  const found = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return found === null ? undefined : ((Number(found[1]) * 12 + Number(found[2]) - 1) as Month);
}

export function formatMonth(month: Month): string {
  const number = (month % 12) + 1;
  return `${Math.floor(month / 12)}-${number < 10 ? '0' : ''}${number}`;
}

export function monthsOn(month: Month, count: number): Month {
  return (month + count) as Month;
}

export function firstDayOf(month: Month): PlainDate {
  return of(Math.floor(month / 12), (month % 12) + 1, 1);
}

export function lastDayOfMonth(month: Month): PlainDate {
  return addDays(addMonths(firstDayOf(month), 1), -1);
}

/** The employment service statistics count on the last working day of the month. */
export function countingDay(month: Month): PlainDate {
  let day = lastDayOfMonth(month);
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

/** Mondays to Fridays from the first day to the day before the end: Kela's week of five days. */
export function weekdaysBetween(start: number, end: number): number {
  return end <= start ? 0 : weekdaysUpTo(end) - weekdaysUpTo(start);
}

/** 1.1.1970 was a Thursday: shifted by three, every week begins at a multiple of seven. */
function weekdaysUpTo(day: number): number {
  const shifted = day + 3;
  const week = Math.floor(shifted / 7);
  return week * 5 + Math.min(shifted - week * 7, 5);
}
