import { addDays, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';

/** Periods are half-open; people speak of the last day. */
export function lastDayOf(end: string | null): string | null {
  return end === null ? null : formatIso(addDays(plainDate(end), -1));
}

export function endAfter(lastDay: string | null): string | null {
  return lastDay === null ? null : formatIso(addDays(plainDate(lastDay), 1));
}
