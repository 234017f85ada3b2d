import { fileURLToPath } from 'node:url';
import type { RuleVersion } from '@kohtaanto/rules/obligations/obligation.ts';
import { describe, expect, test } from 'vitest';
import { answeringOf, askCase, claimsCertainty } from './answer-question.ts';
import { readSituation } from './controlled-facts.ts';
import { expectedAnswers } from './expected-answer.ts';
import { readDay } from './finnish-dates.ts';
import { readWorkedExamples } from './read-tables.ts';
import type { WorkedExample } from './read-tables.ts';

const examples = readWorkedExamples(fileURLToPath(new URL('.', import.meta.url)));

const confidences = ['certain', 'from facts', 'depends on reading', 'open'];
const versions: Readonly<Record<string, RuleVersion | undefined>> = {
  'before V1': undefined,
  'V1': '2022-05-02',
  'V2': '2025-01-01',
  'V3': '2026-01-01',
  'V3.3': '2026-03-01',
  'V3.9': '2026-09-01',
};

describe('the tables', () => {
  test('hold at least 150 cases', () => {
    expect(examples.length).toBeGreaterThanOrEqual(150);
  });

  test('give every case an id of its own', () => {
    const ids = examples.map((each) => each.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  const named = examples.map((each) => [each.id, each] as const);
  test.each(named)('%s names its confidence and version', (_, each) => {
    expect(confidences).toContain(confidenceOf(each));
    expect(Object.keys(versions)).toContain(each.ruleVersion);
    expect(each.sections).not.toBe('');
    expect(each.derivation).not.toBe('');
  });
});

const byFile = Map.groupBy(examples, (each) => each.file);
describe.each([...byFile])('%s', (_, rows) => {
  test.each(rows.map((each) => [each.id, each.question, each] as const))('%s: %s', (_id, _question, each) => {
    if (confidenceOf(each) === 'open') expectNoCertainty(each);
    else expectAnswer(each);
  });
});

function confidenceOf(each: WorkedExample): string {
  return confidences.find((known) => each.confidence.startsWith(known)) ?? each.confidence;
}

/** The rules give the answer of the table under the default readings and under each one it names. */
function expectAnswer(each: WorkedExample): void {
  const situation = readSituation(each.facts);
  const { answer, inWorkingDays = false } = answeringOf(each.question);
  const expected = expectedAnswers(each.answer, inWorkingDays);
  const given = expected.map(({ reading, readings }) => ({
    reading,
    answer: answer(askCase(situation, each.question, readings)),
  }));
  expect(given).toEqual(expected.map(({ reading, answer: text }) => ({ reading, answer: text })));
  expectVersion(each);
}

/** Where the answer is the day of something owed, that keeps the version the row names. */
function expectVersion(each: WorkedExample): void {
  const base = expectedAnswers(each.answer, false)[0];
  if (base === undefined || !/^\d+\.\d+\.\d{4}$/.test(base.answer)) return;
  const { found } = askCase(readSituation(each.facts), each.question, base.readings);
  const day = readDay(base.answer);
  const owed = found.filter((one) => one.state === 'open' && (one.due === day || one.officeDay === day));
  for (const one of owed) expect(one.ruleVersion).toBe(versions[each.ruleVersion]);
}

/** Where the sources do not decide, the rules may answer, but they must say that they are not certain. */
function expectNoCertainty(each: WorkedExample): void {
  expect(each.answer).toBe('**open**');
  const situation = readSituation(each.facts);
  const { readings } = expectedAnswers('**open**', false)[0] ?? { readings: undefined };
  if (readings === undefined) throw new Error('No default readings');
  expect(claimsCertainty(askCase(situation, each.question, readings), each.question)).toBe(false);
}
