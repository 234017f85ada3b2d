import { monthsOn } from '../indicators/months.ts';
import type { Month } from '../indicators/months.ts';

/** Days told late make no month: one that has not a fifth of the payees of the next was never brought whole. */
const LEAST_PART = 5;

/** The newest months in a row that were brought whole, by how many were paid in each. */
export function wholeMonths(payees: ReadonlyMap<Month, number>): readonly Month[] {
  const ordered = [...payees].toSorted(([a], [b]) => a - b);
  return withoutGap(ordered.filter(([, count], at) => count * LEAST_PART >= (ordered[at + 1]?.[1] ?? 0)).map(([month]) => month));
}

/** The newest months that follow one another. */
export function withoutGap(months: Iterable<Month>): readonly Month[] {
  const ordered = [...new Set(months)].toSorted((a, b) => a - b);
  const begins = ordered.findLastIndex((month, at) => at === 0 || month !== monthsOn(ordered[at - 1] ?? month, 1));
  return ordered.slice(Math.max(0, begins));
}
