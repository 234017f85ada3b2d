import { cite } from '../foundations/citation.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { Chain } from '../interviews/interview-chain.ts';
import { NEVER, searchOn } from '../obligations/case-file.ts';
import type { CaseFile } from '../obligations/case-file.ts';
import type { PlanFact } from '../obligations/facts.ts';
import {
  fallenObligation,
  metObligation,
  openObligation,
  reason,
} from '../obligations/make-obligation.ts';
import type { Ground } from '../obligations/make-obligation.ts';
import type { Obligation, Reason } from '../obligations/obligation.ts';
import { NORDIC_MODEL_BEGINS } from '../obligations/rule-versions.ts';
import {
  approvedOn,
  integrationPlanTimes,
  multiAgencyCheckDue,
  multiAgencyPlanDue,
  planInForce,
  replacesEmploymentPlan,
} from './plan-times.ts';

const section34 = cite('380/2023', '34', 1);
const section36 = cite('380/2023', '36', 2);
const section38Report = cite('380/2023', '38', 2);
const section38Approval = cite('380/2023', '38', 3);
const integrationCheck = cite('681/2023', '22', 1);
const multiAgencyPlan = cite('381/2023', '4', 3);
const multiAgencyCheck = cite('381/2023', '6', 1);
const section28 = cite('380/2023', '28', 1);
const approveBoth: Reason = reason('both-approve-plan', section38Approval);
const reportByAgreedDay: Reason = reason('report-by-agreed-day', section38Report);
const searchEnded: Reason = reason('fell-search-ended', section28);

/** 34, 36.2 and 38 §, and the check times of the plans that replace the employment plan. */
export function derivePlans(file: CaseFile, chains: readonly Chain[], out: Obligation[]): void {
  const searching = searchOn(file, file.asOf) !== undefined;
  chains.forEach((chain, index) => {
    derivePlanInFirstMeeting(file, chain, chains[index + 1]?.start ?? NEVER, searching, out);
  });
  let firstIntegration: PlanFact | undefined;
  for (let index = 0; index < file.plans.length; index += 1) {
    const plan = file.plans[index];
    if (plan === undefined || plan.madeOn < NORDIC_MODEL_BEGINS) continue;
    const next = file.plans[index + 1];
    deriveApproval(file, plan, next, searching, out);
    if (plan.reportBy !== undefined) derivePlanReport(file, plan, plan.reportBy, next, searching, out);
    if (plan.kind === 'integration-plan') {
      firstIntegration ??= plan;
      const last = integrationPlanTimes(firstIntegration.madeOn).allEndBy;
      const due = integrationPlanTimes(plan.madeOn).checkBy;
      if (due <= last) pushCheck(integrationGround(plan, due), next, searching, out);
    } else if (plan.kind === 'multi-agency-plan') {
      pushCheck(multiAgencyGround(plan), next, searching, out);
    }
  }
  if (file.grounds.length > 0) deriveMultiAgencyPlan(file, out);
}

/**
 * 34.1, 36.2: the plan is made in the initial interview, or in the complementary one before it,
 * unless a plan that replaces it is in force.
 */
function derivePlanInFirstMeeting(
  file: CaseFile,
  chain: Chain,
  until: PlainDate,
  searching: boolean,
  out: Obligation[],
): void {
  if (chain.firstMeeting === undefined) return;
  const { day: meeting, isInitial } = chain.firstMeeting;
  const inForce = file.plans.length === 0 ? undefined : planInForce(file.plans, meeting);
  if (inForce !== undefined && replacesEmploymentPlan(inForce)) return;
  const made = file.plans.find((plan) => plan.madeOn >= chain.start && plan.madeOn < until);
  const ground: Ground = {
    kind: 'employment-plan',
    party: 'authority',
    springsFrom: meeting,
    ordinal: 1,
    due: meeting,
    because: [
      isInitial
        ? reason('initial-interview-held', section34, meeting)
        : reason('complementary-interview-held', section36, meeting),
      reason('plan-in-first-meeting', isInitial ? section34 : section36),
    ],
    certain: true,
  };
  if (made !== undefined) out.push(metObligation(ground, made.madeOn));
  else if (searching && until === NEVER) out.push(openObligation(ground));
  else out.push(fallenObligation(ground, searchEnded));
}

function deriveApproval(
  file: CaseFile,
  plan: PlanFact,
  next: PlanFact | undefined,
  searching: boolean,
  out: Obligation[],
): void {
  const approved = approvedOn(plan, file.asOf);
  const customer = plan.approvedByCustomerOn;
  const awaitsCustomer = customer === undefined || customer > file.asOf;
  const ground: Ground = {
    kind: 'plan-approval',
    party: approved === undefined && awaitsCustomer ? 'jobseeker' : 'authority',
    springsFrom: plan.madeOn,
    ordinal: plan.kind,
    due: plan.madeOn,
    because:
      approved !== undefined
        ? [reason('plan-made', undefined, plan.madeOn), approveBoth]
        : [
            reason('plan-made', undefined, plan.madeOn),
            approveBoth,
            reason(awaitsCustomer ? 'plan-awaits-customer' : 'plan-awaits-authority'),
          ],
    // The law asks for both approvals and names no day: the day of the plan is shown.
    certain: false,
  };
  pushPlanObligation(ground, approved, next, searching, out);
}

function derivePlanReport(
  file: CaseFile,
  plan: PlanFact,
  reportBy: PlainDate,
  next: PlanFact | undefined,
  searching: boolean,
  out: Obligation[],
): void {
  const until = next?.madeOn ?? NEVER;
  let reported: PlainDate | undefined;
  for (const report of file.reports) {
    if (report.day < plan.madeOn) continue;
    if (report.day < until) reported = report.day;
    break;
  }
  const ground: Ground = {
    kind: 'plan-report',
    party: 'jobseeker',
    springsFrom: plan.madeOn,
    ordinal: plan.kind,
    due: reportBy,
    because: [reason('report-day-agreed', section38Report, plan.madeOn), reportByAgreedDay],
    certain: true,
  };
  pushPlanObligation(ground, reported, next, searching, out);
}

function integrationGround(plan: PlanFact, due: PlainDate): Ground {
  return {
    kind: 'integration-plan',
    party: 'authority',
    springsFrom: plan.madeOn,
    ordinal: 'check',
    due,
    because: [
      reason('integration-plan-made', undefined, plan.madeOn),
      reason('integration-plan-checked-six-months', integrationCheck),
    ],
    certain: true,
  };
}

function multiAgencyGround(plan: PlanFact): Ground {
  return {
    kind: 'multi-agency-plan',
    party: 'authority',
    springsFrom: plan.madeOn,
    ordinal: 'check',
    due: multiAgencyCheckDue(plan.madeOn),
    because: [
      reason('multi-agency-plan-made', undefined, plan.madeOn),
      reason('multi-agency-check-three-months', multiAgencyCheck),
    ],
    certain: true,
  };
}

/** A check is a new version of the plan of the same kind. */
function pushCheck(ground: Ground, next: PlanFact | undefined, searching: boolean, out: Obligation[]): void {
  const checked = next?.kind === ground.kind ? next.madeOn : undefined;
  pushPlanObligation(ground, checked, next, searching, out);
}

function pushPlanObligation(
  ground: Ground,
  metOn: PlainDate | undefined,
  next: PlanFact | undefined,
  searching: boolean,
  out: Obligation[],
): void {
  if (metOn !== undefined) out.push(metObligation(ground, metOn));
  else if (next !== undefined) {
    out.push(fallenObligation(ground, reason('fell-plan-replaced', undefined, next.madeOn)));
  } else if (searching) out.push(openObligation(ground));
  else out.push(fallenObligation(ground, searchEnded));
}

/** 381/2023 4.3, counted from the day the need was stated where the assessment's own is not known. */
function deriveMultiAgencyPlan(file: CaseFile, out: Obligation[]): void {
  for (const ground of file.grounds) {
    if (ground.ground !== 'multi-agency-need' || ground.period.start < NORDIC_MODEL_BEGINS) continue;
    const { start, end } = ground.period;
    const made = file.plans.find((plan) => plan.kind === 'multi-agency-plan' && plan.madeOn >= start);
    const owed: Ground = {
      kind: 'multi-agency-plan',
      party: 'authority',
      springsFrom: start,
      ordinal: 'first',
      due: multiAgencyPlanDue(start),
      because: [
        reason('multi-agency-need-stated', undefined, start),
        reason('multi-agency-plan-three-months', multiAgencyPlan),
      ],
      certain: false,
    };
    if (made !== undefined) out.push(metObligation(owed, made.madeOn));
    else if (end === null || end > file.asOf) out.push(openObligation(owed));
    else out.push(fallenObligation(owed, reason('fell-not-in-scope', multiAgencyPlan, end)));
  }
}
