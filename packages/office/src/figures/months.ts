import { addDays, addMonths, dayOf, formatIso, type PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { countingDay, monthNumber } from '@kohtaanto/rules/indicators/months.ts';

export function yearEarlier(month: string): string {
  return `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
}

/** Months whose counting day is past, newest first, down to the first month: the day itself may still change. */
export function monthsBefore(day: PlainDate, first: string): readonly string[] {
  const months: string[] = [];
  for (let start = addDays(day, 1 - dayOf(day)); ; start = addMonths(start, -1)) {
    const month = formatIso(start).slice(0, 7);
    if (month < first) return months;
    if (countingDay(monthNumber(start)) < day) months.push(month);
  }
}
