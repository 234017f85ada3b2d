import type { SurveyAnswer } from './answer.ts';
import type { Item, Questionnaire } from './questionnaire.ts';
import { choicesOf, SKIPPED, UNTOLD } from './questionnaire.ts';
import type { Points } from './scores.ts';
import { pointsOf } from './scores.ts';

/**
 * A counter of a round. There is no sheet of answers: each answer is added to counters as it comes, and what one
 * person answered to two questions can no longer be told (docs/decisions/surveys-without-persons.md).
 * Everybody ('' / ''): respondents, and each choice of each item. A group: respondents, and of each item how many
 * had an opinion and the points they gave.
 */
export type Counter = {
  readonly dimension: string;
  readonly code: string;
  readonly item: string;
  readonly what: string;
  readonly amount: number;
};

const RESPONDENTS = 'respondents';

/** What an answer adds, in one fixed order, so that two at once never wait for each other crosswise. */
export function countersOf(questionnaire: Questionnaire, answer: SurveyAnswer): readonly Counter[] {
  const counters: Counter[] = [{ dimension: '', code: '', item: '', what: RESPONDENTS, amount: 1 }];
  for (const { id } of questionnaire.items) {
    counters.push({ dimension: '', code: '', item: id, what: answer.choices.get(id) ?? SKIPPED, amount: 1 });
  }
  for (const { id: dimension } of questionnaire.backgrounds) {
    const code = answer.background.get(dimension) ?? UNTOLD;
    counters.push({ dimension, code, item: '', what: RESPONDENTS, amount: 1 });
    for (const item of questionnaire.items) counters.push(...ofGroup(dimension, code, item, answer));
  }
  return counters.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function ofGroup(dimension: string, code: string, item: Item, answer: SurveyAnswer): Counter[] {
  const choice = answer.choices.get(item.id);
  const points = choice === undefined ? null : pointsOf(item, choice);
  if (points === null) return [];
  const answered = { dimension, code, item: item.id, what: 'answered', amount: 1 };
  return points === 0 ? [answered] : [answered, { ...answered, what: 'points', amount: points }];
}

const keyOf = ({ dimension, code, item, what }: Omit<Counter, 'amount'>): string => [dimension, code, item, what].join('\u0000');

/** All counters of a round, as they are asked. */
export type Tally = {
  readonly respondents: (dimension?: string, code?: string) => number;
  readonly choice: (item: string, what: string) => number;
  readonly pointsOf: (item: Item, dimension?: string, code?: string) => Points;
};

/** Counters of the same name are added together. */
export function tallyOf(counters: Iterable<Counter>): Tally {
  const sums = new Map<string, number>();
  for (const counter of counters) {
    const key = keyOf(counter);
    sums.set(key, (sums.get(key) ?? 0) + counter.amount);
  }
  const at = (dimension: string, code: string, item: string, what: string): number =>
    sums.get(keyOf({ dimension, code, item, what })) ?? 0;
  return {
    respondents: (dimension = '', code = '') => at(dimension, code, '', RESPONDENTS),
    choice: (item, what) => at('', '', item, what),
    pointsOf(item, dimension = '', code = '') {
      if (dimension !== '') return { answered: at(dimension, code, item.id, 'answered'), points: at(dimension, code, item.id, 'points') };
      let answered = 0;
      let points = 0;
      for (const choice of choicesOf(item)) {
        const each = pointsOf(item, choice);
        if (each === null) continue;
        answered += at('', '', item.id, choice);
        points += each * at('', '', item.id, choice);
      }
      return { answered, points };
    },
  };
}
