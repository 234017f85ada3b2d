import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { aidOf, employerPercent, percentFault, sharePrice, trainingKinds, vatOf } from '@kohtaanto/rules/joint-training/price-share.ts';
import type { PayingEmployer, TrainingKind } from '@kohtaanto/rules/joint-training/price-share.ts';
import { needsOfTrainingWay, studentStates, studentWaysFrom, trainingStates, trainingWaysFrom } from '@kohtaanto/rules/joint-training/training-states.ts';
import { readTables } from '../read-tables.ts';
import type { WorkedExample } from '../read-tables.ts';

const examples = readTables('price-shares.md', readFileSync(new URL('price-shares.md', import.meta.url), 'utf8'));
const amount = (sum: number): string => `${Math.floor(sum / 100)}.${String(sum % 100).padStart(2, '0')}`;
const euros = (text: string) => cents(Math.round(Number(text) * 100));

function numberAfter(words: readonly string[], name: string): number | null {
  const at = words.indexOf(name);
  return at < 0 ? null : Number(words[at + 1]);
}
const millions = (of: number | null) => (of === null ? null : cents(Math.round(of * 100_000_000)));

function employerOf(key: string, words: readonly string[]): PayingEmployer {
  return {
    key, places: words[2] === 'places' ? Number(words[1]) : 1, staff: numberAfter(words, 'staff') ?? 0, turnover: millions(numberAfter(words, 'turnover')),
    balance: millions(numberAfter(words, 'balance')), agreedPercent: numberAfter(words, 'agreed'),
  };
}

function answer({ facts, question }: WorkedExample): string {
  const parts = facts.split(';').map((each) => each.trim().split(' '));
  const words = parts.flat();
  const kind: TrainingKind = trainingKinds.find((each) => words.includes(each)) ?? 'own-staff';
  const employer = employerOf('a', words);
  switch (question) {
    case 'Share?': {
      const { percent, size } = employerPercent(kind, employer);
      return [`${percent} %`, ...(size === null ? [] : [size.size, ...(size.how === 'as-written' ? [] : [size.how])])].join(', ');
    }
    case 'Agreed?': return percentFault(kind, employer) ?? 'fine';
    case 'Who pays?': {
      const price = euros(parts.find(([name]) => name === 'price')?.[1] ?? '');
      const employers = parts.filter((each) => each[2] === 'places').map((each) => employerOf(each[0] ?? '', each));
      return sharePrice(kind, price, employers).map((each) => `${each.key} ${amount(each.employerPays)} + ${amount(each.authorityPays)}`).join('; ');
    }
    case 'Tax?': return amount(vatOf(euros(parts.find(([name]) => name === 'part')?.[1] ?? ''), Math.round((numberAfter(words, 'vat') ?? 0) * 100)));
    case 'Aid?': return aidOf(kind, words[words.indexOf('economic') + 1] === 'yes');
    default: throw new Error(question);
  }
}

describe('the price of a training bought together', () => {
  test('has a table of at least 20 rows with ids of their own', () => {
    expect(examples.length).toBeGreaterThanOrEqual(20);
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
  });
  test.each(examples.map((row) => [row.id, row.facts, row] as const))('%s: %s', (_id, _facts, row) => {
    expect(`**${answer(row)}**`).toBe(row.answer);
  });
  test('the parts make the price, and the authority never pays more than its percentage', () => {
    const employer = fc.record({
      places: fc.integer({ min: 1, max: 60 }), staff: fc.integer({ min: 0, max: 900 }), turnover: fc.option(fc.integer({ min: 0, max: 20_000_000_000 })),
      balance: fc.option(fc.integer({ min: 0, max: 20_000_000_000 })),
    });
    fc.assert(fc.property(fc.constantFrom(...trainingKinds), fc.integer({ min: 1, max: 50_000_000 }), fc.array(employer, { minLength: 1, maxLength: 6 }), (kind, price, given) => {
      const shares = sharePrice(kind, cents(price), given.map((each, at) => ({
        ...each, key: String(at), turnover: each.turnover === null ? null : cents(each.turnover), balance: each.balance === null ? null : cents(each.balance), agreedPercent: null,
      })));
      expect(shares.reduce((sum, each) => sum + each.employerPays + each.authorityPays, 0)).toBe(price);
      for (const each of shares) expect(each.authorityPays * 100).toBeLessThanOrEqual(each.price * (100 - each.percent));
    }), { seed: 62, numRuns: 300 });
  });
});

test('a training goes on step by step, and is cancelled with a reason before it has ended', () => {
  for (const state of trainingStates) {
    const over = state === 'ended' || state === 'cancelled';
    expect(needsOfTrainingWay(state, 'cancelled')).toEqual(over ? undefined : ['reason']);
    if (over) expect(trainingWaysFrom(state)).toEqual([]);
  }
  expect(studentStates.filter((state) => studentWaysFrom(state).length === 0)).toEqual(['finished', 'interrupted', 'withdrew']);
});
