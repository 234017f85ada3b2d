import { isoAfter } from '@kohtaanto/words/dates.ts';

/** The last day of a month, '2026-12' is '2026-12-31'. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
  return isoAfter(next, -1);
}
