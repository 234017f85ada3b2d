import {
  endsForNoContact,
  mayLimitOnlineRestart,
  searchStart,
} from '@kohtaanto/rules/job-search/job-search-validity.ts';
import { writeDay } from './finnish-dates.ts';
import type { Answering, AskedCase } from './question-forms.ts';

/** Answers about the job search itself (27–29 §), which are no obligations. */
export const searchAnswers: Readonly<Record<string, Answering>> = {
  'Search in force from?': {
    about: () => false,
    answer: (asked) => writeDay(searchStart(latestSearch(asked), asked.readings)),
  },
  'May the restart on the net be limited?': {
    about: () => false,
    answer: (asked) => {
      const { endReason } = latestSearch(asked);
      if (endReason === undefined) throw new Error('The search has not ended');
      return mayLimitOnlineRestart(endReason) ? 'Yes' : 'No';
    },
  },
  'Does the search end for not making contact?': {
    about: () => false,
    answer: ({ facts, asOf }) => (endsForNoContact(facts.lapses, asOf).ends ? 'Yes' : 'No'),
  },
};

function latestSearch({ facts }: AskedCase): AskedCase['facts']['searches'][number] {
  const search = facts.searches.at(-1);
  if (search === undefined) throw new Error('No search in the facts');
  return search;
}
