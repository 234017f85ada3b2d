import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, noCents } from '../foundations/cents.ts';
import { noChange, projectScenario } from './project-scenario.ts';
import type { Change, Ground, StepOfBill } from './project-scenario.ts';

const ladder: readonly StepOfBill[] = [
  { from: 100, to: 200, cents: cents(1_000_00) }, { from: 200, to: 300, cents: cents(1_500_00) },
  { from: 300, to: 400, cents: cents(2_000_00) }, { from: 400, to: 700, cents: cents(4_000_00) },
  { from: 700, to: Infinity, cents: cents(9_000_00) },
];
/** 40 begin in a month, half pass three months and stay ten more on the mean: 40 x 0.5 x 10 = 200 over three months. */
const town: Ground = {
  municipality: '638', unemployed: 300, unemployedOverThreeMonths: 200, started: 40, flowOverThreeMonths: 0.5, bill: ladder,
};
const change = (part: Partial<Change>): Change => ({ ...noChange, ...part });

describe('what if the flow over three months falls from 50 to 45 per cent', () => {
  const months = projectScenario(town, change({ flowOverThreeMonths: -5 }), 0, 36);
  const at = (month: number) => months[month - 1];
  const saved = (month: number) => (at(month)?.billAsBefore ?? 0) - (at(month)?.bill ?? 0);

  test('nothing is seen in the first three months', () => {
    expect(at(3)?.unemployed).toBe(300);
    expect(at(3)?.bill).toBe(at(3)?.billAsBefore);
  });
  test('a tenth of those over three months is gone in the end, two thirds of it ten months later', () => {
    expect(at(13)?.unemployed).toBeCloseTo(300 - 20 * (1 - Math.exp(-1)), 6);
    expect(at(36)?.unemployed).toBeGreaterThan(280);
    expect(at(36)?.unemployed).toBeLessThan(281);
  });
  test('the bill follows by the ladder: 200 paid days are reached in 9.2 months, so then the first step is a tenth less', () => {
    // 10 months: 216.7 days. The first step is met whole, of the second 16.7 days of 100.
    expect(saved(10)).toBe(100_00 + 1_500_00 / 10 / 6);
    // 12 months: 260 days; the last step, a half of the bill, is not met before 700 days: 32.3 months.
    expect(saved(12)).toBe(100_00 + 90_00);
    expect(saved(32)).toBeLessThan(850_00);
    expect(saved(33)).toBeGreaterThan(850_00);
  });
});

test('a duration longer by a tenth makes the stock a tenth larger in the end, at the rate at which it is renewed', () => {
  const months = projectScenario(town, change({ duration: 10 }), 0, 48);
  expect(months[7]?.unemployed).toBeCloseTo(300 * (1 + 0.1 * (1 - Math.exp(-8 / 7.5))), 6);
  expect(months[47]?.unemployed).toBeGreaterThan(329);
  expect(months[47]?.bill).toBeGreaterThan(17_500_00 * 1.09);
});

test('places in services lower the unemployed and leave the bill alone; coaches change neither', () => {
  const [first] = projectScenario(town, change({ inServices: 12, coaches: 3 }), 12, 1);
  expect(first).toEqual({ month: 1, unemployed: 288, billAsBefore: cents(17_500_00), bill: cents(17_500_00) });
});

test('where the flow is hidden or nobody began, the flow cannot be followed and nothing is invented', () => {
  for (const ground of [{ ...town, flowOverThreeMonths: null }, { ...town, flowOverThreeMonths: 0 }]) {
    const months = projectScenario(ground, change({ flowOverThreeMonths: -5 }), 0, 24);
    expect(months.every(({ unemployed, bill }) => unemployed === 300 && bill === 17_500_00)).toBe(true);
  }
  const empty: Ground = { ...town, unemployed: 0, unemployedOverThreeMonths: 0, started: 0, bill: [] };
  expect(projectScenario(empty, change({ flowOverThreeMonths: -5, duration: 20 }), 0, 2)[1]).toEqual({
    month: 2, unemployed: 0, billAsBefore: noCents, bill: noCents,
  });
});

test('whatever is changed: no change is no change, less flow is never more, and all is finite', () => {
  const grounds = fc.record({
    municipality: fc.constant('638'), unemployed: fc.nat(50_000), unemployedOverThreeMonths: fc.nat(60_000), started: fc.nat(5_000),
    flowOverThreeMonths: fc.option(fc.double({ min: 0, max: 1, noNaN: true })), bill: fc.constant(ladder),
  });
  fc.assert(fc.property(grounds, fc.double({ min: -100, max: 0, noNaN: true }), (ground, less) => {
    for (const month of projectScenario(ground, noChange, 0, 24)) {
      expect(month.bill).toBe(month.billAsBefore);
      expect(month.unemployed).toBeCloseTo(ground.unemployed, 6);
    }
    let before = Infinity;
    for (const month of projectScenario(ground, change({ flowOverThreeMonths: less }), 0, 24)) {
      expect(Number.isFinite(month.unemployed) && month.unemployed >= 0).toBe(true);
      expect(month.unemployed).toBeLessThanOrEqual(ground.unemployed + 1e-9);
      expect(month.bill).toBeLessThanOrEqual(before);
      before = month.bill;
    }
  }));
});
