import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from './answer.ts';
import type { SurveyAnswer } from './answer.ts';
import { findQuestionnaire, newestQuestionnaire, questionnaires, surveyIds } from './catalogue.ts';
import type { Choice, Questionnaire } from './questionnaire.ts';
import { choicesOf, codesOf } from './questionnaire.ts';
import { bandFrom } from './response-band.ts';
import { leastAnswers, tellRound } from './round-result.ts';
import { itemMean, itemScore, netScore, nonResponse } from './scores.ts';
import { countersOf, tallyOf } from './tally.ts';
import { mayTellScore, tellableGroups, totalOf, writtenScore } from './telling.ts';

const municipalities = ['790', '619', '250'];
const feedback = newestQuestionnaire('jobseekers');
const equality = newestQuestionnaire('equality');

function answer(choices: Record<string, Choice>, background: Record<string, string> = {}): SurveyAnswer {
  return { choices: new Map(Object.entries(choices)), background: new Map(Object.entries(background)) };
}

const same = (questionnaire: Questionnaire, choice: Choice, background: Record<string, string> = {}): SurveyAnswer =>
  answer(Object.fromEntries(questionnaire.items.map((item) => [item.id, choicesOf(item).includes(choice) ? choice : 'no'])), background);

const tallied = (questionnaire: Questionnaire, answers: readonly SurveyAnswer[]) =>
  tallyOf(answers.flatMap((each) => countersOf(questionnaire, each)));

describe('the questionnaires', () => {
  it('have each their newest version, and every version stays', () => {
    expect(surveyIds.map((id) => newestQuestionnaire(id).version)).toEqual([1, 1, 1, 1]);
    expect(findQuestionnaire('equality', 1)).toBe(equality);
    expect(findQuestionnaire('equality', 2)).toBeUndefined();
    expect(() => newestQuestionnaire('no-such' as 'equality')).toThrow('no-such');
  });

  it('are short, and every id is there once', () => {
    for (const { id, items, backgrounds } of questionnaires) {
      expect(items.length).toBeLessThanOrEqual(10);
      expect({ id, ids: new Set(items.map((item) => item.id)).size }).toEqual({ id, ids: items.length });
      expect(backgrounds.length).toBeLessThanOrEqual(4);
    }
  });
});

describe('an answer', () => {
  it('is told all its faults at once', () => {
    const read = readAnswer(feedback, municipalities, {
      answers: { heard: '6', 'no-such': '1', 'plan-clear': '5' }, background: { age: '31', shoe: '42', municipality: '790' },
    });
    expect(read).toEqual({
      ok: false,
      faults: [
        { path: 'answers.heard', code: 'choice-unknown' }, { path: 'answers.no-such', code: 'item-unknown' },
        { path: 'background.age', code: 'group-unknown' }, { path: 'background.shoe', code: 'background-unknown' },
      ],
    });
  });

  it('may pass over what it will, but not everything', () => {
    expect(readAnswer(feedback, municipalities, { answers: { heard: '0' }, background: {} })).toMatchObject({ ok: true });
    expect(readAnswer(feedback, municipalities, { answers: {}, background: { age: '-29' } })).toEqual({
      ok: false, faults: [{ path: 'answers', code: 'nothing-answered' }],
    });
    expect(readAnswer(feedback, municipalities, { answers: { heard: '4' }, background: { municipality: '638' } })).toMatchObject({ ok: false });
  });

  it('becomes counters that tell nothing of two questions together', () => {
    const one = countersOf(feedback, answer({ heard: '5', 'plan-clear': '1' }, { age: '-29' }));
    const other = countersOf(feedback, answer({ heard: '1', 'plan-clear': '5' }, { age: '55-' }));
    const crossed = [
      ...countersOf(feedback, answer({ heard: '5', 'plan-clear': '5' }, { age: '-29' })).filter(({ dimension }) => dimension === ''),
      ...countersOf(feedback, answer({ heard: '1', 'plan-clear': '1' }, { age: '55-' })).filter(({ dimension }) => dimension === ''),
    ];
    const everybody = [...one, ...other].filter(({ dimension }) => dimension === '');
    const keys = (list: typeof everybody) => list.map((each) => JSON.stringify(each)).toSorted();
    expect(keys(everybody)).toEqual(keys(crossed));
  });

  it('always comes in the same order', () => {
    const keys = countersOf(equality, same(equality, '3')).map(({ dimension, code, item, what }) => [dimension, code, item, what].join('\u0000'));
    expect(keys).toEqual(keys.toSorted());
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('scores', () => {
  it('of an item: mean, points, non-response', () => {
    expect(itemMean({ answered: 4, points: 10 })).toBe(3.5);
    expect(itemScore({ answered: 4, points: 10 })).toBe(62.5);
    expect(itemMean({ answered: 0, points: 0 })).toBeUndefined();
    expect(nonResponse(20, 15)).toBe(25);
    expect(nonResponse(0, 0)).toBeUndefined();
  });

  it('of everything: each item weighs the same, facts and rare questions do not count', () => {
    const scored = equality.items.filter((item) => item.scored).length;
    expect(scored).toBe(8);
    const told = tellRound(equality, municipalities, tallied(equality, [
      ...Array.from({ length: 30 }, () => same(equality, '4')), ...Array.from({ length: 10 }, () => answer({ respect: '3', adjustments: '1', discriminated: 'yes' })),
    ]));
    expect(told?.items.find(({ item }) => item === 'respect')?.score).toBe(69);
    expect(told?.total).toBe(Math.round((7 * 75 + 69) / 8));
    expect(totalOf([60, 'at-least', 70])).toBe(75);
    expect(totalOf([60, 'at-most'])).toBe(33);
    expect(totalOf([60, 'suppressed'])).toBe('suppressed');
    expect(totalOf([])).toBe('suppressed');
  });

  it('net: those who agree less those who do not, of all with an opinion', () => {
    expect(netScore({ low: 5, middle: 5, high: 10 })).toBe(25);
    expect(netScore({ low: 0, middle: 0, high: 0 })).toBeUndefined();
  });

  it('are written so that the ends of the scale tell of nobody', () => {
    expect([0, 5.4, 5.6, 50, 94.4, 94.6, 100].map(writtenScore)).toEqual(['at-most', 'at-most', 6, 50, 94, 'at-least', 'at-least']);
    // Five answers, one of them a step lower: written alike.
    expect(writtenScore((100 * 19) / 20)).toBe(writtenScore(100));
  });
});

describe('how many have answered', () => {
  it('is told in steps', () => {
    expect(bandFrom(0)).toEqual({ from: 0, to: 9 });
    expect(bandFrom(25)).toEqual({ from: 25, to: 49 });
    expect(bandFrom(9000)).toEqual({ from: 5000, to: null });
  });
});

describe('what a closed round tells', () => {
  const many = (count: number, choice: Choice, background: Record<string, string> = {}) =>
    Array.from({ length: count }, () => same(feedback, choice, background));

  it('nothing at all of fewer than ten', () => {
    expect(leastAnswers()).toBe(10);
    expect(tellRound(feedback, municipalities, tallied(feedback, many(9, '4')))).toBeNull();
    expect(tellRound(feedback, municipalities, tallied(feedback, many(10, '4')))).not.toBeNull();
  });

  it('counts, scores and groups where they are large enough', () => {
    const told = tellRound(feedback, municipalities, tallied(feedback, [
      ...many(20, '4', { municipality: '790' }), ...many(12, '2', { municipality: '619' }), ...many(10, '3', { municipality: '250' }),
    ]));
    expect(told).toMatchObject({ respondents: 42, total: 55, rule: 'employment-statistics-5' });
    expect(told?.items[0]).toEqual({ item: 'easy-to-reach', counts: { low: 12, middle: 10, high: 20, none: 0 }, score: 55, net: 19 });
    expect(told?.groups.filter(({ dimension }) => dimension === 'municipality').map(({ code, respondents, total }) => ({ code, respondents, total }))).toEqual([
      { code: '790', respondents: 20, total: 75 }, { code: '619', respondents: 12, total: 25 },
      { code: '250', respondents: 10, total: 50 }, { code: 'untold', respondents: 0, total: 'suppressed' },
    ]);
  });

  it('hides a group of three, and another by which it could be had', () => {
    const told = tellRound(feedback, municipalities, tallied(feedback, [
      ...many(20, '4', { municipality: '790' }), ...many(12, '2', { municipality: '619' }), ...many(3, '3', { municipality: '250' }),
    ]));
    const shown = told?.groups.filter(({ dimension, respondents }) => dimension === 'municipality' && respondents === 'suppressed').map(({ code }) => code);
    expect(shown).toContain('250');
    expect(shown?.length).toBeGreaterThanOrEqual(2);
    for (const { respondents, total, scores } of told?.groups ?? []) {
      if (respondents === 'suppressed') expect([total, ...Object.values(scores)].every((each) => each === 'suppressed')).toBe(true);
    }
  });

  it('keeps the higher threshold where health is told', () => {
    const some = (count: number, ability: string) => Array.from({ length: count }, () => same(equality, '4', { ability }));
    const told = tellRound(equality, municipalities, tallied(equality, [...some(7, 'limited'), ...some(40, 'not-limited')]));
    expect(told?.groups.find(({ code }) => code === 'limited')?.respondents).toBe('suppressed');
    const more = tellRound(equality, municipalities, tallied(equality, [...some(12, 'limited'), ...some(40, 'not-limited')]));
    expect(more?.groups.find(({ code }) => code === 'limited')?.respondents).toBe(12);
  });

  it('tells no group’s score from which the untold rest would follow', () => {
    const groups = [
      { code: 'a', answered: 20, points: 40, threshold: 5 }, { code: 'b', answered: 12, points: 30, threshold: 5 },
      { code: 'c', answered: 2, points: 0, threshold: 5 },
    ];
    expect([...tellableGroups(groups, new Set(['a', 'b', 'c']))]).toEqual(['a']);
    expect([...tellableGroups(groups.slice(0, 2), new Set(['a', 'b']))]).toEqual(['a', 'b']);
    // The rest is large, but every one of it was at the end of the scale.
    expect([...tellableGroups([...groups.slice(0, 2), { code: 'd', answered: 9, points: 0, threshold: 5 }], new Set(['a', 'b']))]).toEqual(['a']);
  });

  it('tells no score by which a hidden count would follow', () => {
    // Of 30 opinions 28 agreed fully: the points say how many did not.
    const item = {
      counts: { low: 2, middle: 0, high: 28, none: 6 }, hidden: new Set(['low', 'none'] as const), threshold: 5, noughtsHidden: false,
      points: { answered: 30, points: 28 * 4 },
    };
    expect(mayTellScore(item)).toBe(false);
    // Points in between leave room: those who agreed may have agreed more or less.
    expect(mayTellScore({ ...item, counts: { low: 2, middle: 9, high: 28, none: 6 }, hidden: new Set(['low', 'middle'] as const), points: { answered: 39, points: 1 + 18 + 98 } })).toBe(true);
  });

  it('never prints a small count, whatever was answered', () => {
    const choices = fc.constantFrom<Choice>('0', '1', '2', '3', '4', '5');
    const one = fc.record({ choices: fc.array(choices, { minLength: 5, maxLength: 5 }), place: fc.constantFrom(...municipalities, ''), age: fc.constantFrom('-29', '55-', '') });
    fc.assert(fc.property(fc.array(one, { minLength: 10, maxLength: 60 }), (answers) => {
      const told = tellRound(feedback, municipalities, tallied(feedback, answers.map(({ choices: given, place, age }) => answer(
        Object.fromEntries(feedback.items.map((item, i) => [item.id, given[i] ?? '0'])),
        { ...(place === '' ? {} : { municipality: place }), ...(age === '' ? {} : { age }) }))));
      const counts = [...(told?.items ?? []).flatMap((item) => Object.values(item.counts)), ...(told?.groups ?? []).map(({ respondents }) => respondents)];
      expect(counts.filter((each) => typeof each === 'number' && each > 0 && each < 5)).toEqual([]);
    }), { seed: 7, numRuns: 100 });
  });
});

describe('codes of a background', () => {
  it('are the area’s municipalities, or its own', () => {
    expect(codesOf({ id: 'municipality', codes: 'municipalities' }, municipalities)).toBe(municipalities);
    expect(codesOf({ id: 'age', codes: ['-29'] }, municipalities)).toEqual(['-29']);
  });
});
