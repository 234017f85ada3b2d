import { addMonths } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { PlanFact } from '../obligations/facts.ts';

/** 681/2023 22.1 and 23.2: the first plan is checked, ends and the whole ends at the latest. */
export function integrationPlanTimes(firstMadeOn: PlainDate): {
  readonly checkBy: PlainDate;
  readonly firstPlanEndsBy: PlainDate;
  readonly allEndBy: PlainDate;
} {
  return {
    checkBy: addMonths(firstMadeOn, 6),
    firstPlanEndsBy: addMonths(firstMadeOn, 12),
    allEndBy: addMonths(firstMadeOn, 24),
  };
}

/** 381/2023 4.3: the plan is made within three months of the beginning of the joint assessment. */
export function multiAgencyPlanDue(assessmentBegan: PlainDate): PlainDate {
  return addMonths(assessmentBegan, 3);
}

/** 381/2023 6.1: the plan is checked at least every three months. */
export function multiAgencyCheckDue(planMadeOn: PlainDate): PlainDate {
  return addMonths(planMadeOn, 3);
}

/** 3.1(8): the plans that stand in the place of the employment plan. */
export function replacesEmploymentPlan(plan: PlanFact): boolean {
  return plan.kind !== 'employment-plan';
}

/** The plan in force on a day is the last one made; an integration plan ends with its longest time. */
export function planInForce(plans: readonly PlanFact[], day: PlainDate): PlanFact | undefined {
  let latest: PlanFact | undefined;
  let firstIntegration: PlanFact | undefined;
  for (const plan of plans) {
    if (plan.madeOn > day) continue;
    if (latest === undefined || plan.madeOn >= latest.madeOn) latest = plan;
    if (
      plan.kind === 'integration-plan' &&
      (firstIntegration === undefined || plan.madeOn < firstIntegration.madeOn)
    ) {
      firstIntegration = plan;
    }
  }
  const ended =
    latest?.kind === 'integration-plan' &&
    firstIntegration !== undefined &&
    day >= integrationPlanTimes(firstIntegration.madeOn).allEndBy;
  return ended ? undefined : latest;
}

/** 38.3: a plan binds when both have approved it; the later approval is the day. */
export function approvedOn(plan: PlanFact, asOf: PlainDate): PlainDate | undefined {
  const customer = plan.approvedByCustomerOn;
  const authority = plan.approvedByAuthorityOn;
  if (customer === undefined || authority === undefined) return undefined;
  const later = customer > authority ? customer : authority;
  return later <= asOf ? later : undefined;
}
