import { addDays, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { firstOfficeDayOnOrAfter } from '@kohtaanto/rules/foundations/working-days.ts';

/** Nobody pays on a Sunday or a holiday: the first day after them on which offices are open. */
export function usualDueDay(today: string, days: number): string {
  return formatIso(firstOfficeDayOnOrAfter(addDays(plainDate(today), days)));
}
