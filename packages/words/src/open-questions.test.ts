import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { deriveObligations } from '@kohtaanto/rules/obligations/derive-obligations.ts';
import { parseFactsText } from '@kohtaanto/rules/obligations/facts-json.ts';
import { describe, expect, test } from 'vitest';
import { languages } from './language.ts';
import { openQuestions } from './open-questions.ts';

function owed(facts: Record<string, unknown>, day = '2026-11-23') {
  const read = parseFactsText(JSON.stringify(facts));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return deriveObligations(read.facts, plainDate(day));
}

const search = (start: string) => ({ searches: [{ start }], statuses: [{ code: '02', start }] });
const plan = (madeOn: string) => ({ kind: 'employment-plan', madeOn, approvedByAuthorityOn: madeOn });

/** A case for every place in which the rules do not call the answer certain. */
const cases: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['approval-names-no-day', { ...search('2026-09-01'), plans: [plan('2026-09-10')] }, '2026-11-23'],
  ['recording-names-no-day', {
    ...search('2026-09-01'),
    plans: [{ ...plan('2026-09-10'), duty: { startsOn: '2026-09-10', perPeriod: 4, periodMonths: 1, periods: 3 } }],
  }, '2026-11-23'],
  ['text-not-at-hand', search('2026-09-01'), '2026-11-23'],
  ['limit-over-the-reform', { ...search('2025-12-01'), contacts: [{ kind: 'initial-interview', day: '2025-12-04' }] }, '2026-01-20'],
  ['without-delay-names-no-days', { ...search('2026-09-01'), contacts: [{ kind: 'complementary-interview', day: '2026-09-04' }] },
    '2026-11-23'],
  ['customers-from-before-the-model', search('2021-03-01'), '2022-07-01'],
  ['joint-assessment-begins', { ...search('2026-06-01'), grounds: [{ ground: 'multi-agency-need', start: '2026-09-01' }] }, '2026-11-23'],
];

describe('what can be read in two ways', () => {
  test.each(cases)('is told with its section and both readings: %s', (code, facts, day) => {
    const questions = owed(facts, day).flatMap(openQuestions);
    const told = questions.find((each) => each.code === code);
    expect(told, questions.map((each) => each.code).join()).toBeDefined();
    expect(told?.section.section).toMatch(/^\d+/u);
    for (const language of languages) {
      expect(told?.taken[language]).not.toBe('');
      expect(told?.taken[language]).not.toBe(told?.other[language]);
    }
  });

  test.each(cases)('is told of every uncertain obligation and of no certain one: %s', (_, facts, day) => {
    for (const obligation of owed(facts, day)) {
      expect(openQuestions(obligation).length > 0, obligation.key).toBe(!obligation.certain);
    }
  });
});
