import { sql } from 'kysely';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { lastDayOfReview, reviewPeriod } from '@kohtaanto/rules/search-obligation/review-periods.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { WorklistPreview } from './contract.ts';
import type { PlanDuty } from './preview-store.ts';

/** How many opportunities of the running review period (44 §) have been reported. */
export async function slotsOfToday(
  tx: Tx, scope: AccessScope, personId: string, duty: PlanDuty, today: PlainDate,
): Promise<WorklistPreview['slots']> {
  const running = reviewPeriodOn(duty, today);
  if (running === undefined) return null;
  const found = await sql<{ reported: number }>`
    select coalesce(sum(opportunities), 0)::int as reported from search_report
    where area_id = ${scope.areaId} and person_id = ${personId}
      and reported_on >= ${formatIso(running.start)}::date and reported_on < ${formatIso(running.end)}::date`
    .execute(tx);
  return {
    filled: Math.min(found.rows[0]?.reported ?? 0, duty.perPeriod),
    total: duty.perPeriod,
    lastDay: formatIso(lastDayOfReview(running)),
  };
}

function reviewPeriodOn(duty: PlanDuty, day: PlainDate): ReturnType<typeof reviewPeriod> | undefined {
  const fact = { ...duty, startsOn: plainDate(duty.startsOn) };
  for (let index = 0; index < duty.periods; index += 1) {
    const period = reviewPeriod(fact, index);
    if (period.start <= day && day < period.end) return period;
  }
  return undefined;
}
