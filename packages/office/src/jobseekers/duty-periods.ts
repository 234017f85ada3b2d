import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { reviewPeriods } from '@kohtaanto/rules/search-obligation/review-periods.ts';
import { dutyFact } from './facts-of-record.ts';
import type { PersonRecord } from './person-page-store.ts';
import type { PersonView } from './person-view.ts';

type DutyPeriod = PersonView['dutyPeriods'][number];

/** 44 §: the review periods of the plan in force, with what has been reported in each. */
export function dutyPeriodsOf(record: PersonRecord, today: PlainDate): DutyPeriod[] {
  const plan = record.plans.find((each) => each.supersededOn === null);
  if (plan === undefined || plan.duty === null) return [];
  const required = plan.duty.perPeriod;
  const day = formatIso(today);
  return reviewPeriods(dutyFact(plan.duty)).map((review) => {
    const start = formatIso(review.start);
    const end = review.end === null ? start : formatIso(review.end);
    const reported = record.reports
      .filter((report) => start <= report.reportedOn && report.reportedOn < end)
      .reduce((sum, report) => sum + report.opportunities, 0);
    return { start, end, required, reported, state: stateOf({ start, end, reported, required }, day) };
  });
}

function stateOf(
  review: { readonly start: string; readonly end: string; readonly reported: number; readonly required: number },
  day: string,
): DutyPeriod['state'] {
  if (day < review.start) return 'coming';
  if (review.reported >= review.required) return 'filled';
  return day < review.end ? 'open' : 'short';
}
