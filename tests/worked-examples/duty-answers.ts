import { proposeDuty } from '@kohtaanto/rules/search-obligation/propose-duty.ts';
import type { DutyProposal } from '@kohtaanto/rules/search-obligation/propose-duty.ts';
import { writeDay } from './finnish-dates.ts';
import type { Answering, AskedCase } from './question-forms.ts';

/** Answers about the duty that a plan made on the day of the question must carry (44–48 §). */
export const dutyAnswers: Readonly<Record<string, Answering>> = {
  'Search duty?': {
    about: () => false,
    isCertain: (asked) => proposalFor(asked).certain,
    answer: (asked) => {
      const proposal = proposalFor(asked);
      if (proposal.set === 'none') return 'none';
      // A duty that begins later, or with an event that has no known day, asks nothing today.
      if (proposal.startsOn === undefined || proposal.startsOn > asked.asOf) return 'none yet';
      const { perPeriod, periodMonths, periods } = proposal;
      if (periodMonths === 3) return `${perPeriod} per 3 months`;
      return `${perPeriod} per month for ${periods} ${periods === 1 ? 'period' : 'periods'}`;
    },
  },
  'Search duty from?': {
    about: () => false,
    isCertain: (asked) => proposalFor(asked).certain,
    answer: (asked) => {
      const proposal = proposalFor(asked);
      if (proposal.set === 'none') return 'none';
      return proposal.startsOn === undefined ? 'not known yet' : writeDay(proposal.startsOn);
    },
  },
};

function proposalFor({ facts, asOf, readings, opportunities }: AskedCase): DutyProposal {
  return proposeDuty(facts, asOf, readings, opportunities === undefined ? {} : { opportunities });
}
