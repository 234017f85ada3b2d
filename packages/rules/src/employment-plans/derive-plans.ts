import { cite } from '../foundations/citation.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { rememberByDay } from '../foundations/remember-by-day.ts';
import type { Chain } from '../interviews/interview-chain.ts';
import { NEVER, searchOn } from '../obligations/case-file.ts';
import type { CaseFile } from '../obligations/case-file.ts';
import type { PlanFact } from '../obligations/facts.ts';
import { fallen, met, open, owe, reason } from '../obligations/make-obligation.ts';
import type { Draft } from '../obligations/make-obligation.ts';
import { keysOf } from '../obligations/obligation-keys.ts';
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

const planKeys = keysOf('employment-plan');
const approvalKeys = keysOf('plan-approval');
const planReportKeys = keysOf('plan-report');
const integrationKeys = keysOf('integration-plan');
const multiAgencyKeys = keysOf('multi-agency-plan');

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
const planReplaced = rememberByDay((day) => reason('fell-plan-replaced', undefined, day));
const planInInitial: Reason = reason('plan-in-first-meeting', section34);
const planInComplementary: Reason = reason('plan-in-first-meeting', section36);
const planOfInitial = rememberByDay((day): readonly Reason[] => [
  reason('initial-interview-held', section34, day),
  planInInitial,
]);
const planOfComplementary = rememberByDay((day): readonly Reason[] => [
  reason('complementary-interview-held', section36, day),
  planInComplementary,
]);
const planMade = rememberByDay((day): readonly Reason[] => [
  reason('plan-made', undefined, day),
  approveBoth,
]);
const reportAgreed = rememberByDay((day): readonly Reason[] => [
  reason('report-day-agreed', section38Report, day),
  reportByAgreedDay,
]);
const waitsForCustomer: Reason = reason('plan-awaits-customer', section38Approval);
const waitsForAuthority: Reason = reason('plan-awaits-authority', section38Approval);
const searchEnded: Reason = reason('fell-search-ended', section28);

/** 34, 36.2 and 38 §, and the check times of the plans that replace the employment plan. */
export function derivePlans(file: CaseFile, chains: readonly Chain[], out: Obligation[]): void {
  const searching = searchOn(file, file.asOf) !== undefined;
  for (let index = 0; index < chains.length; index += 1) {
    const chain = chains[index];
    if (chain === undefined) continue;
    derivePlanInFirstMeeting(file, chain, chains[index + 1]?.start ?? NEVER, searching, out);
  }
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
      if (due <= last) pushCheck(integrationCheckOwed(plan, due), next, searching, out);
    } else if (plan.kind === 'multi-agency-plan') {
      pushCheck(multiAgencyCheckOwed(plan), next, searching, out);
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
  const made = firstPlanOnOrAfter(file.plans, chain.start);
  const because = isInitial ? planOfInitial(meeting) : planOfComplementary(meeting);
  const owed = owe(planKeys, 'authority', meeting, 1, meeting, true, because);
  if (made !== undefined && made.madeOn < until) out.push(met(owed, made.madeOn));
  else if (searching && until === NEVER) out.push(open(owed));
  else out.push(fallen(owed, searchEnded));
}

function firstPlanOnOrAfter(plans: readonly PlanFact[], day: PlainDate): PlanFact | undefined {
  for (const plan of plans) if (plan.madeOn >= day) return plan;
  return undefined;
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
  const made = planMade(plan.madeOn);
  const because =
    approved === undefined ? [...made, awaitsCustomer ? waitsForCustomer : waitsForAuthority] : made;
  const party = approved === undefined && awaitsCustomer ? 'jobseeker' : 'authority';
  // The law asks for both approvals and names no day: the day of the plan is shown.
  const owed = owe(approvalKeys, party, plan.madeOn, plan.kind, plan.madeOn, false, because);
  pushPlanObligation(owed, approved, next, searching, out);
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
  const because = reportAgreed(plan.madeOn);
  const owed = owe(planReportKeys, 'jobseeker', plan.madeOn, plan.kind, reportBy, true, because);
  pushPlanObligation(owed, reported, next, searching, out);
}

function integrationCheckOwed(plan: PlanFact, due: PlainDate): Draft {
  const because = [
    reason('integration-plan-made', undefined, plan.madeOn),
    reason('integration-plan-checked-six-months', integrationCheck),
  ];
  return owe(integrationKeys, 'authority', plan.madeOn, 'check', due, true, because);
}

function multiAgencyCheckOwed(plan: PlanFact): Draft {
  const because = [
    reason('multi-agency-plan-made', undefined, plan.madeOn),
    reason('multi-agency-check-three-months', multiAgencyCheck),
  ];
  const due = multiAgencyCheckDue(plan.madeOn);
  return owe(multiAgencyKeys, 'authority', plan.madeOn, 'check', due, true, because);
}

/** A check is a new version of the plan of the same kind. */
function pushCheck(owed: Draft, next: PlanFact | undefined, searching: boolean, out: Obligation[]): void {
  const checked = next?.kind === owed.kind ? next.madeOn : undefined;
  pushPlanObligation(owed, checked, next, searching, out);
}

function pushPlanObligation(
  owed: Draft,
  metOn: PlainDate | undefined,
  next: PlanFact | undefined,
  searching: boolean,
  out: Obligation[],
): void {
  if (metOn !== undefined) out.push(met(owed, metOn));
  else if (next !== undefined) {
    out.push(fallen(owed, planReplaced(next.madeOn)));
  } else if (searching) out.push(open(owed));
  else out.push(fallen(owed, searchEnded));
}

/** 381/2023 4.3, counted from the day the need was stated where the assessment's own is not known. */
function deriveMultiAgencyPlan(file: CaseFile, out: Obligation[]): void {
  for (const ground of file.grounds) {
    if (ground.ground !== 'multi-agency-need' || ground.period.start < NORDIC_MODEL_BEGINS) continue;
    const { start, end } = ground.period;
    const made = file.plans.find((plan) => plan.kind === 'multi-agency-plan' && plan.madeOn >= start);
    const because = [
      reason('multi-agency-need-stated', undefined, start),
      reason('multi-agency-plan-three-months', multiAgencyPlan),
    ];
    const due = multiAgencyPlanDue(start);
    const owed = owe(multiAgencyKeys, 'authority', start, 'first', due, false, because);
    if (made !== undefined) out.push(met(owed, made.madeOn));
    else if (end === null || end > file.asOf) out.push(open(owed));
    else out.push(fallen(owed, reason('fell-not-in-scope', multiAgencyPlan, end)));
  }
}
