import type { Period } from '../foundations/period.ts';
import { intersect, lengthDays, mergeTouching } from '../foundations/period.ts';
import { addDays, addMonths } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';

/** 380/2023 101.2 §: granted for six months from the start, and with what is added at most twelve. */
export const FIRST_MONTHS = 6;
export const MOST_MONTHS = 12;

/**
 * The day after the last one of a grant of so many months. Time in which the enterprise rests for a justified reason is not
 * counted, so the end moves on by as many days (101.2 §).
 */
export function grantEnd(start: PlainDate, months: number, interruptions: readonly Period[]): PlainDate {
  const planned = addMonths(start, months);
  let end = planned;
  for (;;) {
    const moved = addDays(planned, interruptedDays({ start, end }, interruptions));
    if (moved === end) return end;
    end = moved;
  }
}

/** The stretches of a grant one after another: the first six months, then what was added. */
export function grantPeriods(start: PlainDate, granted: readonly number[], interruptions: readonly Period[]): readonly Period[] {
  const periods: Period[] = [];
  let months = 0;
  let from = start;
  for (const each of granted) {
    months += each;
    const end = grantEnd(start, months, interruptions);
    periods.push({ start: from, end });
    from = end;
  }
  return periods;
}

export type LengthFault = 'first-not-six' | 'over-twelve';

/** Why a stretch of so many months cannot be granted after those that were. */
export function lengthFault(granted: readonly number[], wanted: number): LengthFault | null {
  if (granted.length === 0 && wanted !== FIRST_MONTHS) return 'first-not-six';
  return granted.reduce((sum, each) => sum + each, 0) + wanted > MOST_MONTHS ? 'over-twelve' : null;
}

function interruptedDays(within: Period, interruptions: readonly Period[]): number {
  return mergeTouching(interruptions).reduce((days, each) => {
    const cut = intersect(each, within);
    return cut === undefined ? days : days + lengthDays(cut, within.end ?? undefined);
  }, 0);
}
