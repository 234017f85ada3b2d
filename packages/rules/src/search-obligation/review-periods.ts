import { addDays, addMonths } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { Period } from '../foundations/period.ts';
import type { DutyFact, ReportFact } from '../obligations/facts.ts';

/**
 * 44.1, 47 §: the review periods of a duty. A period of months counts its first day and ends on the
 * day before the same-numbered day: 3.3.-2.4., 3.4.-2.5., 3.5.-2.6.
 */
export function reviewPeriods(duty: DutyFact): readonly Period[] {
  const periods: Period[] = [];
  for (let index = 0; index < duty.periods; index += 1) periods.push(reviewPeriod(duty, index));
  return periods;
}

export function reviewPeriod(duty: DutyFact, index: number): Period & { readonly end: PlainDate } {
  return {
    start: addMonths(duty.startsOn, index * duty.periodMonths),
    end: addMonths(duty.startsOn, (index + 1) * duty.periodMonths),
  };
}

/** The last day on which an opportunity still counts for the period. */
export function lastDayOfReview(period: { readonly end: PlainDate }): PlainDate {
  return addDays(period.end, -1);
}

export type Counted = {
  readonly reported: number;
  /** The day on which the number asked for was reached. */
  readonly reachedOn: PlainDate | undefined;
};

/** Opportunities reported in [start, end); the reports are in the order of their days. */
export function countReports(
  reports: readonly ReportFact[],
  start: PlainDate,
  end: PlainDate,
  asked: number,
): Counted {
  let reported = 0;
  for (let index = firstOnOrAfter(reports, start); index < reports.length; index += 1) {
    const report = reports[index];
    if (report === undefined || report.day >= end) break;
    reported += report.opportunities;
    if (reported >= asked) return { reported, reachedOn: report.day };
  }
  return { reported, reachedOn: undefined };
}

function firstOnOrAfter(reports: readonly ReportFact[], day: PlainDate): number {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reports[middle]?.day ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
