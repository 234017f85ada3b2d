import { lapseMeaning } from '@kohtaanto/rules/lapses/lapse-meaning.ts';
import type { LapseConsequence, LapseMeaning } from '@kohtaanto/rules/lapses/lapse-meaning.ts';
import type { Answering, AskedCase } from './question-forms.ts';

const consequences: Readonly<Record<LapseConsequence, string>> = {
  'reminder': 'reminder',
  'seven-days': '7 days without benefit',
  'fourteen-days': '14 days without benefit',
  'twelve-weeks-of-work-requirement': 'work requirement of 12 weeks',
  'six-weeks-of-work-requirement': 'work requirement of 6 weeks',
  'unknown': 'unknown',
};

/** What the law attaches to the last lapse of the row; for information, KEHA decides. */
export const lapseAnswers: Readonly<Record<string, Answering>> = {
  'What follows the lapse?': {
    about: () => false,
    isCertain: (asked) => meaningOfLast(asked).certain,
    answer: (asked) => consequences[meaningOfLast(asked).consequence],
  },
};

function meaningOfLast({ facts, readings }: AskedCase): LapseMeaning {
  const last = facts.lapses.at(-1);
  if (last === undefined) throw new Error('No lapse in the facts');
  return lapseMeaning(facts.lapses, last, readings);
}
