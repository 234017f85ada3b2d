import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { contactFaults } from '../interviews/actions.ts';
import type { AssessmentForm } from '../interviews/contract.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { InterviewForm } from './contract.ts';
import { approvalFaults, planFaults } from './plan-faults.ts';
import type { MeetingGround } from './store.ts';

/** Everything that a meeting lacks, at once, each under its place in the form. */
export function* meetingFaults(form: InterviewForm, ground: MeetingGround, today: PlainDate): Generator<Fault> {
  yield* under('contact', contactFaults(form.contact, today));
  if (form.contact.kind === 'initial-interview' && !saysSomething(form.assessment)) {
    yield { path: 'assessment', code: 'interview-without-assessment' };
  }
  if (form.plan === null) yield* lackOfPlan(form, ground);
  else yield* under('plan', planOfMeetingFaults(form.plan, today));
}

function* lackOfPlan(form: InterviewForm, ground: MeetingGround): Generator<Fault> {
  if (ground.hasReplacingPlan) return;
  const { kind } = form.contact;
  if (kind === 'initial-interview') yield { path: 'plan', code: 'interview-without-plan' };
  else if (kind === 'complementary-interview' && ground.isBeforeInitialInterview) {
    yield { path: 'plan', code: 'complementary-without-plan' };
  }
}

/** 38 and 44 §: a plan made in a meeting says something, also while its approval is awaited. */
function* planOfMeetingFaults(plan: NonNullable<InterviewForm['plan']>, today: PlainDate): Generator<Fault> {
  yield* planFaults(plan, today);
  if (plan.byAuthority || plan.byCustomer !== null) {
    yield* approvalFaults(plan);
    return;
  }
  if (plan.goal.trim() === '') yield { path: 'goal', code: 'plan-without-goal' };
  const isAgreed = plan.actions.some((action) => action.state !== 'dropped' && action.text.trim() !== '');
  if (!isAgreed && plan.followUp.trim() === '') yield { path: 'actions', code: 'plan-without-steps' };
  if (plan.duty === null && (plan.noDutyReason ?? '').trim() === '') {
    yield { path: 'noDutyReason', code: 'plan-without-duty' };
  }
}

/** 37 §: an answer, a word beside it or a summary: an assessment with none of them is none. */
function saysSomething(assessment: AssessmentForm | null): boolean {
  return assessment !== null && (assessment.summary.trim() !== ''
    || Object.values(assessment.areas).some(({ answer, note }) => answer.trim() !== '' || note.trim() !== ''));
}

function* under(part: string, faults: Iterable<Fault>): Generator<Fault> {
  for (const fault of faults) yield { ...fault, path: `${part}.${fault.path}` };
}
