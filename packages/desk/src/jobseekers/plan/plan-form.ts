import { addMonths, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Duty, PersonView, PlanAction, PlanView } from '@kohtaanto/office/jobseekers/contract.ts';
import { planInForce } from '../next-meeting.ts';
import { newRequestId } from '../../app/request-id.ts';

/** The plan as it is being written: what the form holds, and what a draft keeps. */
export type PlanDraft = {
  readonly planId: string;
  readonly base: { readonly planId: string; readonly rowVersion: number } | null;
  readonly kind: PlanView['kind'];
  readonly situation: string;
  readonly goal: string;
  readonly actions: readonly PlanAction[];
  readonly followUp: string;
  readonly reportBy: string | null;
  readonly duty: Duty | null;
  readonly noDutyReason: string | null;
};

const CHECKED_EVERY_MONTHS = 3;

/**
 * A new version starts from the one in force: what is done is left behind, what goes on stays. A plan
 * that both have not yet approved is changed in place where `inPlace` asks for it.
 */
export function planDraftOf(person: PersonView, inPlace: boolean): PlanDraft {
  const plan = planInForce(person);
  if (plan === undefined) {
    return {
      planId: newRequestId(), base: null, kind: 'employment-plan', situation: '', goal: '', actions: [],
      followUp: '', reportBy: monthsFrom(person.today, CHECKED_EVERY_MONTHS), duty: null, noDutyReason: null,
    };
  }
  const isOpen = plan.approvedByAuthorityOn === null || plan.approvedByCustomerOn === null;
  return {
    planId: inPlace && isOpen ? plan.planId : newRequestId(),
    base: { planId: plan.planId, rowVersion: plan.rowVersion },
    kind: plan.kind, situation: plan.situation, goal: plan.goal,
    actions: inPlace && isOpen ? plan.actions : plan.actions.filter((action) => action.state !== 'done' && action.state !== 'dropped'),
    followUp: plan.followUp,
    reportBy: plan.reportBy !== null && plan.reportBy >= person.today ? plan.reportBy : monthsFrom(person.today, CHECKED_EVERY_MONTHS),
    duty: plan.duty, noDutyReason: plan.noDutyReason,
  };
}

export function monthsFrom(iso: string, months: number): string {
  return formatIso(addMonths(plainDate(iso), months));
}

/** The place of an action among those that are sent: the office names it so when it refuses. */
export function sentIndex(draft: PlanDraft, index: number): number {
  return draft.actions.slice(0, index).filter((action) => action.text.trim() !== '').length;
}

/** What the office is sent: a draft kept by an older page may hold more. */
export function planBody(draft: PlanDraft) {
  const { planId, base, kind, situation, goal, followUp, reportBy, duty, noDutyReason } = draft;
  return {
    planId, base, kind, situation, goal, followUp, reportBy, duty, noDutyReason,
    actions: draft.actions.filter((action) => action.text.trim() !== ''),
  };
}
