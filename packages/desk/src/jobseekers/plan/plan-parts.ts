import type { PlanView } from '@kohtaanto/office/jobseekers/contract.ts';
import { planKindName, taskName } from '@kohtaanto/words/codes.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { overviewTexts } from '../overview/overview-texts.ts';
import { planFormTexts } from './plan-form-texts.ts';

/** What a plan says, whether saved or still in the form. */
export type PlanContent = Pick<PlanView,
  'kind' | 'situation' | 'goal' | 'followUp' | 'reportBy' | 'duty' | 'noDutyReason'>
  & { readonly actions: readonly PlanView['actions'][number][] };

export type PlanPartKey = 'kind' | 'situation' | 'goal' | 'actions' | 'duty' | 'followUp' | 'reportBy';
export type PlanPart = { readonly key: PlanPartKey; readonly title: string; readonly text: string };

/** A plan as parts to be read and compared, each in the reader's language. */
export function usePlanParts(): (plan: PlanContent) => readonly PlanPart[] {
  const t = useTexts(planFormTexts);
  const o = useTexts(overviewTexts);
  const language = useLanguage();
  const states = { planned: t.planned, 'under-way': t.underWay, done: t.done, dropped: t.dropped };
  return (plan) => {
    const { duty } = plan;
    return [
      { key: 'kind', title: t.kind, text: planKindName(plan.kind, language) },
      { key: 'situation', title: t.situation, text: plan.situation },
      { key: 'goal', title: t.goal, text: plan.goal },
      { key: 'actions', title: t.actions, text: plan.actions.map((action) => [
        `${action.code} ${taskName(action.code, language)}: ${action.text}`,
        action.dueOn === null ? '' : formatDate(action.dueOn), states[action.state],
      ].filter((part) => part !== '').join(' · ')).join('\n') },
      { key: 'duty', title: t.duty, text: duty === null ? plan.noDutyReason ?? o.noDuty
        : [t.proposedDuty(duty.perPeriod, duty.periodMonths, duty.periods, formatDate(duty.startsOn)),
          duty.loweredBecause ?? ''].join(' ').trim() },
      { key: 'followUp', title: t.followUp, text: plan.followUp },
      { key: 'reportBy', title: t.reportBy, text: plan.reportBy === null ? '' : formatDate(plan.reportBy) },
    ];
  };
}
