import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { PlanForm } from './contract.ts';
import type { Contents } from './store.ts';

/** What even a draft may not say. */
export function* planFaults(plan: PlanForm, today: PlainDate): Generator<Fault> {
  if (plan.reportBy !== null && plan.reportBy < formatIso(today)) yield { path: 'reportBy', code: 'report-day-past' };
  if (plan.duty !== null && plan.noDutyReason !== null) yield { path: 'noDutyReason', code: 'duty-and-no-duty' };
  if (plan.duty !== null && isLowered(plan.duty) && (plan.duty.loweredBecause ?? '').trim() === '') {
    yield { path: 'duty.loweredBecause', code: 'lowering-without-reason' };
  }
}

/** 44.1 and 44.3 §: fewer than four in a month needs a reason; the three-month periods have their own numbers. */
function isLowered(duty: NonNullable<PlanForm['duty']>): boolean {
  return duty.periodMonths === 1 && duty.perPeriod < 4;
}

/** 38.2 § and the decree: what a plan must hold before anyone can approve it. */
export function* approvalFaults(plan: Contents): Generator<Fault> {
  if (plan.goal.trim() === '') yield { path: 'goal', code: 'plan-without-goal' };
  if (plan.followUp.trim() === '') yield { path: 'followUp', code: 'plan-without-follow-up' };
  if (plan.reportBy === null) yield { path: 'reportBy', code: 'plan-without-report-day' };
  if (plan.duty === null && (plan.noDutyReason ?? '').trim() === '') {
    yield { path: 'noDutyReason', code: 'plan-without-duty' };
  }
  for (const { path, text } of textsOf(plan)) {
    const gap = gapIn(text);
    if (gap !== undefined) yield { path, code: 'plan-with-gap', values: { gap } };
  }
}

/** Everything that a ready text may have been put into. */
function textsOf(plan: Contents): readonly { readonly path: string; readonly text: string }[] {
  return [
    { path: 'situation', text: plan.situation },
    { path: 'goal', text: plan.goal },
    ...plan.actions.map((action, index) => ({
      path: `actions.${index}.text`, text: action.state === 'dropped' ? '' : action.text,
    })),
    { path: 'followUp', text: plan.followUp },
  ];
}

/** A ready text's place for a word, "[työtehtävä]", that nobody has filled in. */
function gapIn(text: string): string | undefined {
  return /\[[^\]]+\]/u.exec(text)?.[0];
}
