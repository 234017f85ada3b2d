import type { Chance } from '../chance.ts';

type Weights = Readonly<Record<string, number>>;
type Questions = Readonly<Record<string, Readonly<Record<string, Weights>>>>;

/** How often each answer of the assessment is given, by area and question; the keys are those of `words`. */
const usual: Questions = {
  health: { work: { none: 68, some: 22, much: 4, later: 6 }, daily: { well: 80, uneven: 16, hard: 4 } },
  skills: {
    current: { enough: 48, update: 28, missing: 14, change: 10 },
    language: { enough: 88, learning: 9, 'not-yet': 3 },
  },
  resources: {
    motivation: { good: 58, tired: 33, 'no-hope': 9 },
    circumstances: { nothing: 66, care: 8, transport: 16, money: 7, housing: 3 },
  },
  'fit-of-work': {
    hours: { any: 38, day: 30, evening: 18, part: 14 },
    conditions: { nothing: 78, physical: 14, mental: 5, support: 3 },
  },
  'job-search-skills': {
    documents: { ready: 56, old: 32, none: 12 }, channels: { many: 46, web: 40, help: 14 },
    digital: { well: 78, phone: 17, no: 5 },
  },
};

/** With partial work ability the answers about health and work differ. */
const limited: Questions = {
  health: { work: { some: 60, much: 40 }, daily: { well: 34, uneven: 46, hard: 20 } },
  'fit-of-work': {
    hours: { day: 40, part: 60 }, conditions: { nothing: 20, physical: 46, mental: 22, support: 12 },
  },
};

export type AssessmentAnswers = Readonly<Record<string, { readonly answer: string; readonly note: string }>>;

/** One answer to each question, as the interview saves them: 'work:none daily:well'. */
export function drawAnswers(chance: Chance, weakened: boolean, learning: boolean): AssessmentAnswers {
  return Object.fromEntries(Object.entries(usual).map(([area, questions]) => {
    const asked = weakened ? limited[area] ?? questions : questions;
    const answers = Object.entries(asked).map(([question, weights]) =>
      `${question}:${question === 'language' && learning ? 'learning' : chance.weighted(weights)}`);
    return [area, { answer: answers.join(' '), note: '' }];
  }));
}
