import fc from 'fast-check';
import { newestQuestionnaire } from '@kohtaanto/rules/surveys/catalogue.ts';
import type { Choice, Questionnaire } from '@kohtaanto/rules/surveys/questionnaire.ts';
import type { RoundResult } from '@kohtaanto/rules/surveys/round-result.ts';
import { classesFor, classesOf, tellRound } from '@kohtaanto/rules/surveys/round-result.ts';
import { countersOf, tallyOf } from '@kohtaanto/rules/surveys/tally.ts';
import type { Tally } from '@kohtaanto/rules/surveys/tally.ts';
import type { ToldScore } from '@kohtaanto/rules/surveys/telling.ts';
import { describe, expect, it } from 'vitest';
import { attack } from '../disclosure/attack/attack.ts';
import type { Equation, SeenCell } from '../disclosure/attack/published-cells.ts';

const places = ['790', '619', '250', '581'];

/** What a reader of a closed round knows, as unknowns and equations of its own: nothing of the protection is used. */
class Reader {
  readonly cells: SeenCell[] = [];
  readonly equations: Equation[] = [];
  readonly #at = new Map<string, number>();

  cell(key: string, value: number | 'suppressed' | null, kind: SeenCell['kind'] = 'count'): number {
    const known = this.#at.get(key);
    if (known !== undefined) return known;
    this.cells.push({ key, value: typeof value === 'number' ? value : null, kind, small: null });
    this.#at.set(key, this.cells.length - 1);
    return this.cells.length - 1;
  }

  sum(total: number, parts: readonly number[]): void {
    this.equations.push({ terms: [[total, -1], ...parts.map((part) => [part, 1] as const)], low: 0, high: 0 });
  }

  /** 25 × points / answered lies where it is written. */
  score(points: number, answered: number, score: ToldScore): void {
    if (score === 'suppressed') return;
    const low = score === 'at-most' ? 0 : score === 'at-least' ? 94.5 : score - 0.5;
    const high = score === 'at-least' ? 100 : score === 'at-most' ? 5.5 : score + 0.5;
    this.equations.push(
      { terms: [[points, 25], [answered, -low]], low: 0, high: Number.POSITIVE_INFINITY },
      { terms: [[points, 25], [answered, -high]], low: Number.NEGATIVE_INFINITY, high: 0 });
  }
}

function readerOf(questionnaire: Questionnaire, told: RoundResult): Reader {
  const reader = new Reader();
  const everybody = reader.cell('N', told.respondents);
  for (const item of questionnaire.items) {
    const result = told.items.find((each) => each.item === item.id);
    if (result === undefined) throw new Error(item.id);
    const classes = classesFor(item).map((each) => reader.cell(`${item.id}|${each}`, result.counts[each]));
    reader.sum(everybody, classes);
    if (result.score === null || result.score === 'suppressed') continue;
    const [low = 0, middle = 0, high = 0] = classes;
    // Points lie between what the classes allow; a fine count may be nought, so these are no counts of the print.
    const points = reader.cell(`${item.id}|points`, null, 'derived');
    const answered = reader.cell(`${item.id}|answered`, null, 'derived');
    reader.sum(answered, [low, middle, high]);
    reader.equations.push(
      { terms: [[points, 1], [middle, -2], [high, -3]], low: 0, high: Number.POSITIVE_INFINITY },
      { terms: [[points, 1], [low, -1], [middle, -2], [high, -4]], low: Number.NEGATIVE_INFINITY, high: 0 });
    reader.score(points, answered, result.score);
    for (const { id } of questionnaire.backgrounds) {
      const groups = told.groups.filter(({ dimension }) => dimension === id);
      const part = (code: string, what: string) => reader.cell(`${item.id}|${id}|${code}|${what}`, null, 'derived');
      reader.sum(points, groups.map(({ code }) => part(code, 'points')));
      reader.sum(answered, groups.map(({ code }) => part(code, 'answered')));
      for (const { code, respondents, scores } of groups) {
        const size = reader.cell(`${id}|${code}`, respondents);
        const [ofPoints, ofAnswered] = [part(code, 'points'), part(code, 'answered')];
        reader.equations.push(
          { terms: [[ofPoints, 1]], low: 0, high: Number.POSITIVE_INFINITY },
          { terms: [[ofAnswered, 4], [ofPoints, -1]], low: 0, high: Number.POSITIVE_INFINITY },
          { terms: [[size, 1], [ofAnswered, -1]], low: 0, high: Number.POSITIVE_INFINITY });
        reader.score(ofPoints, ofAnswered, scores[item.id] ?? 'suppressed');
      }
    }
  }
  for (const { id } of questionnaire.backgrounds) {
    const groups = told.groups.filter(({ dimension }) => dimension === id);
    reader.sum(everybody, groups.map(({ code, respondents }) => reader.cell(`${id}|${code}`, respondents)));
  }
  return reader;
}

/** The true figures, for judging the attack only. */
function truthOf(questionnaire: Questionnaire, tally: Tally): ReadonlyMap<string, number> {
  const truth = new Map<string, number>();
  for (const item of questionnaire.items) {
    const counts = classesOf(item, tally);
    for (const each of classesFor(item)) truth.set(`${item.id}|${each}`, counts[each]);
  }
  for (const { id, codes } of questionnaire.backgrounds) {
    for (const code of [...(codes === 'municipalities' ? places : codes), 'untold']) truth.set(`${id}|${code}`, tally.respondents(id, code));
  }
  return truth;
}

async function attackRound(questionnaire: Questionnaire, tally: Tally): Promise<number> {
  const told = tellRound(questionnaire, places, tally);
  if (told === null) return 0;
  const reader = readerOf(questionnaire, told);
  const truth = truthOf(questionnaire, tally);
  const name = (cell: number) => reader.cells[cell]?.key ?? '';
  let hidden = 0;
  for (const level of ['not-negative', 'zeros-printed'] as const) {
    const result = await attack(reader, { knowledge: { level, smallLow: 1, smallHigh: 4 }, width: 3 });
    expect(result.contradictions).toBe(0);
    for (const { cell, low, high } of result.intervals) {
      const value = truth.get(name(cell));
      if (value === undefined || value === 0 || value >= 5) continue;
      hidden += 1;
      // Any of 1 to 4 is still possible.
      expect({ cell: name(cell), value, open: low <= 1 && high >= 4 }).toEqual({ cell: name(cell), value, open: true });
    }
  }
  return hidden;
}

const choice = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Choice>('4', '5') }, { weight: 3, arbitrary: fc.constantFrom<Choice>('1', '2', '3') },
  { weight: 1, arbitrary: fc.constant<Choice>('0') });

const roundsOf = (questionnaire: Questionnaire) => fc.array(fc.record({
  choices: fc.array(choice, { minLength: questionnaire.items.length, maxLength: questionnaire.items.length }),
  yes: fc.integer({ min: 0, max: 11 }),
  groups: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }),
}), { minLength: 10, maxLength: 70 }).map((answers) => tallyOf(answers.flatMap((answer) => countersOf(questionnaire, {
  choices: new Map(questionnaire.items.map((item, i) =>
    [item.id, item.scale === 'yes-no' ? (answer.yes === 0 ? 'yes' : 'no') : answer.choices[i] ?? '0'] as const)),
  background: new Map(questionnaire.backgrounds.flatMap(({ id, codes }, i): [string, string][] => {
    const list = codes === 'municipalities' ? places : codes;
    // The first groups are larger than the last, as municipalities are; some do not tell.
    const code = list[Math.min(Math.floor((answer.groups[i] ?? 0) ** 1.3 / 4), list.length)];
    return code === undefined ? [] : [[id, code]];
  })),
}))));

describe('what a closed round prints', () => {
  it.each(['jobseekers', 'cooperation', 'equality'] as const)('tells no small count, by any sum or score together: %s', { timeout: 120_000 }, async (id) => {
    const questionnaire = newestQuestionnaire(id);
    let hidden = 0;
    await fc.assert(fc.asyncProperty(roundsOf(questionnaire), async (tally) => {
      hidden += await attackRound(questionnaire, tally);
    }), { seed: 20_261_123, numRuns: 25 });
    expect(hidden).toBeGreaterThan(50);
  });

  it('a naive print of the same rounds is broken by the same reader', async () => {
    const questionnaire = newestQuestionnaire('jobseekers');
    const tally = tallyOf(Array.from({ length: 40 }, (_, i) => countersOf(questionnaire, {
      choices: new Map(questionnaire.items.map((item) => [item.id, i < 3 ? '1' : '5'])), background: new Map(),
    })).flat());
    const told = tellRound(questionnaire, places, tally);
    if (told === null) throw new Error('too few');
    const naive: RoundResult = {
      ...told, items: told.items.map((item) => ({ ...item, counts: { low: 'suppressed', middle: 0, high: 37, none: 0 } })),
    };
    const reader = readerOf(questionnaire, naive);
    const result = await attack(reader, { knowledge: { level: 'not-negative', smallLow: 1, smallHigh: 4 }, width: 3 });
    expect(result.exact.map((cell) => reader.cells[cell]?.key)).toContain('heard|low');
  });
});
