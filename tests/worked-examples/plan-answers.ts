import { integrationPlanTimes } from '@kohtaanto/rules/employment-plans/plan-times.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { JobseekerFacts } from '@kohtaanto/rules/obligations/facts.ts';
import type { Obligation } from '@kohtaanto/rules/obligations/obligation.ts';
import { writeDay } from './finnish-dates.ts';
import { earliest, isOverdue, openOnes, stateOf } from './obligation-states.ts';
import type { Answering, AskedCase } from './question-forms.ts';

/** Answers about plans, reports and the profile, read from the obligations alone. */
export const planAnswers: Readonly<Record<string, Answering>> = {
  'Is an employment plan to be made?': {
    about: ofKind('employment-plan'),
    answer: yesIfOpen,
  },
  'Whose approval is missing?': { about: ofKind('plan-approval'), answer: missingApproval },
  'Is an approval of the plan missing?': { about: ofKind('plan-approval'), answer: yesIfOpen },
  'Is a lapse to be recorded?': { about: ofKind('lapse-record'), answer: yesIfOpen },
  'Report on the plan due by?': { about: ofKind('plan-report'), answer: nextDue },
  'Review periods?': { about: ofKind('search-report'), answer: reviewPeriods },
  'State of the first search report?': {
    about: ofKind('search-report'),
    answer: ({ found, asOf }) => stateOf(earliest(found), asOf),
  },
  'How many search reports are open?': {
    about: ofKind('search-report'),
    answer: ({ found, asOf }) => String(openOnes(found).filter((each) => !isOverdue(each, asOf)).length),
  },
  'How many search reports are overdue?': {
    about: ofKind('search-report'),
    answer: ({ found, asOf }) => String(found.filter((each) => isOverdue(each, asOf)).length),
  },
  'Profile due by?': { about: ofKind('job-search-profile'), inWorkingDays: true, answer: nextDue },
  'Profile to be renewed by?': { about: ofKind('job-search-profile'), answer: nextDue },
  'State of the profile duty?': {
    about: ofKind('job-search-profile'),
    answer: ({ found, asOf }) => stateOf(earliest(found), asOf),
  },
  'Multi-agency plan due by?': { about: ofKind('multi-agency-plan'), answer: nextDue },
  'Multi-agency plan to be checked by?': { about: ofKind('multi-agency-plan'), answer: nextDue },
  'Integration plan to be checked by?': { about: ofKind('integration-plan'), answer: nextDue },
  'First integration plan to end by?': {
    about: () => false,
    answer: ({ facts }) => writeDay(integrationPlanTimes(firstIntegrationPlan(facts)).firstPlanEndsBy),
  },
  'All integration plans to end by?': {
    about: () => false,
    answer: ({ facts }) => writeDay(integrationPlanTimes(firstIntegrationPlan(facts)).allEndBy),
  },
  'What is still open?': {
    about: () => true,
    answer: ({ found }) => {
      const kinds = [...new Set(openOnes(found).map((each) => each.kind))].sort();
      return kinds.length === 0 ? 'nothing' : kinds.join(', ');
    },
  },
};

function firstIntegrationPlan(facts: JobseekerFacts): PlainDate {
  const plan = facts.plans.find((each) => each.kind === 'integration-plan');
  if (plan === undefined) throw new Error('No integration plan in the facts');
  return plan.madeOn;
}

function ofKind(kind: Obligation['kind']): (each: Obligation) => boolean {
  return (each) => each.kind === kind;
}

function yesIfOpen({ found }: AskedCase): string {
  return openOnes(found).length > 0 ? 'Yes' : 'No';
}

function nextDue({ found }: AskedCase): string {
  const next = earliest(openOnes(found));
  return next === undefined ? 'none' : writeDay(next.due);
}

/** The party that acts next; where both approvals are missing the jobseeker's is shown first. */
function missingApproval({ found }: AskedCase): string {
  return openOnes(found)[0]?.party ?? 'none';
}

/** The periods in which opportunities are to be reported, both days in. */
function reviewPeriods({ found }: AskedCase): string {
  return [...found]
    .filter((each) => each.state !== 'fallen')
    .sort((one, other) => one.due - other.due)
    .map(({ from, due }) => `${from === undefined ? '?' : writeDay(from)}–${writeDay(due)}`)
    .join(', ');
}
