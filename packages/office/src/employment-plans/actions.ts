import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { editedByAnother } from '../jobseekers/edit-conflict.ts';
import type { Visit } from '../jobseekers/visit.ts';
import { Refused } from '../platform/http/refusal.ts';
import { requireCompetence } from './competence.ts';
import type { PlanForm } from './contract.ts';
import { approvalFaults, planFaults } from './plan-faults.ts';
import * as store from './store.ts';

export type SavedPlan = { readonly planId: string; readonly version: number; readonly rowVersion: number };

const PLAN_ACTS = ['plan.draft', 'plan.version', 'plan.approve'];

/**
 * A plan approved by both is never written over: the next text is a new version. A draft is changed
 * in place while its writer's base is the newest; otherwise the save is refused and told whose came first.
 */
export async function savePlan(visit: Visit, plan: PlanForm, today: PlainDate): Promise<SavedPlan> {
  const newest = await store.newestPlan(visit);
  if (newest?.planId === plan.planId && plan.base?.planId !== plan.planId) return newest;
  const faults = [...planFaults(plan, today)];
  if (faults.length > 0) throw new Refused('not-saved', {}, { faults });
  const isBaseNewest = newest === undefined ? plan.base === null
    : plan.base?.planId === newest.planId && plan.base.rowVersion === newest.rowVersion;
  if (!isBaseNewest) throw await editedByAnother(visit, PLAN_ACTS);
  return newest !== undefined && plan.planId === newest.planId
    ? changeDraft(visit, newest, plan) : addVersion(visit, newest, plan, today);
}

async function changeDraft(visit: Visit, newest: store.StandingPlan, plan: PlanForm): Promise<SavedPlan> {
  if (newest.byAuthorityOn !== null && newest.byCustomerOn !== null) throw new Refused('plan-already-approved');
  const rowVersion = await store.updatePlan(visit, newest.planId, plan);
  await visit.note({ action: 'plan.draft', detail: { planId: newest.planId, version: newest.version } });
  return { planId: newest.planId, version: newest.version, rowVersion };
}

async function addVersion(
  visit: Visit, newest: store.StandingPlan | undefined, plan: PlanForm, today: PlainDate,
): Promise<SavedPlan> {
  const day = formatIso(today);
  const version = (newest?.version ?? 0) + 1;
  if (newest !== undefined && newest.supersededOn === null) await store.supersede(visit, newest.planId, day);
  await store.insertPlan(visit, plan, version, day);
  await visit.note({ action: 'plan.version', detail: { planId: plan.planId, version } });
  return { planId: plan.planId, version, rowVersion: 1 };
}

/** 38.3 §: the authority approves through the competent unit, the person in one of the ways of the decree. */
export async function approvePlan(
  visit: Visit, planId: string, rowVersion: number, approvals: store.Approvals, today: PlainDate,
): Promise<number> {
  const plan = await store.findPlan(visit, planId);
  if (plan === undefined) throw new Refused('person-not-found');
  const isDone = (!approvals.byAuthority || plan.byAuthorityOn !== null)
    && (approvals.byCustomer === null || plan.byCustomerOn !== null);
  if (isDone) return plan.rowVersion;
  if (plan.rowVersion !== rowVersion || plan.supersededOn !== null) throw await editedByAnother(visit, PLAN_ACTS);
  if (approvals.byAuthority) {
    await requireCompetence(visit, plan.duty === null ? ['employment-plan'] : ['employment-plan', 'search-duty'], today);
  }
  const faults = [...approvalFaults(plan)];
  if (faults.length > 0) throw new Refused('not-saved', {}, { faults });
  const approved = await store.approve(visit, planId, approvals, formatIso(today));
  await visit.note({
    action: 'plan.approve',
    detail: { planId, version: plan.version, byAuthority: approvals.byAuthority, byCustomer: approvals.byCustomer },
  });
  return approved;
}
