import { describe, expect, test } from 'vitest';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { BillKnown } from './bill-known.ts';
import type { ScenarioChange } from './contract.ts';
import type { FiguresKnown } from './figures-known.ts';
import { tellScenario } from './tell-scenario.ts';

const name = (fi: string) => ({ fi, sv: fi, en: fi });
const figures: FiguresKnown = {
  month: '2026-10', unemployed: 1000, overThreeMonths: 0.6, started: 150, flowOverThreeMonths: 0.4, flowMonths: 12, customers: 1500, coaches: 10,
  places: [
    { code: '018', name: name('Askola'), unemployed: 100 }, { code: '504', name: name('Myrskylä'), unemployed: null },
    { code: '638', name: name('Porvoo'), unemployed: 850 },
  ],
};
const bill: BillKnown = {
  months: ['2026-10', '2026-09', '2026-08'],
  byPlace: new Map([
    ['018', [{ from: 100, to: 200, cents: cents(1_000_00) }]], ['504', [{ from: 100, to: 200, cents: cents(200_00) }]],
    ['638', [{ from: 100, to: 200, cents: cents(10_000_00) }, { from: 700, to: Infinity, cents: cents(20_000_00) }]],
  ]),
};
const asked = (part: Partial<ScenarioChange>): ScenarioChange => ({ flow: 0, duration: 0, services: 0, coaches: 0, ...part });

describe('a scenario of an area', () => {
  test('that changes nothing tells everything as it is, and the parts make the whole', () => {
    const told = tellScenario(figures, bill, asked({}));
    expect(told.total).toMatchObject({ unemployed: 950, unemployedThen: 950, bill: 12 * 31_200_00, billThen: 12 * 31_200_00 });
    expect(told.months).toHaveLength(24);
    expect(told.months.at(0)).toMatchObject({ month: '2026-11', bill: 31_200_00 });
    expect(told.rows.reduce((sum, { bill: own }) => sum + own, 0)).toBe(told.total.bill);
    expect(told.caseload).toEqual({ now: 150, after: 150 });
  });

  test('reckons nothing from a count that is hidden, and still the bill that the area knows', () => {
    const told = tellScenario(figures, bill, asked({ flow: -4, duration: 10 }));
    const myrskyla = told.rows.find(({ code }) => code === '504');
    expect(myrskyla).toMatchObject({ unemployed: null, unemployedThen: null, part: null, partThen: null });
    expect(myrskyla?.billThen).not.toBe(myrskyla?.bill);
  });

  test('in one municipality leaves the others and moves its part of the unemployed', () => {
    const told = tellScenario(figures, bill, asked({ flow: -10, municipality: '018' }));
    const [askola, , porvoo] = told.rows;
    expect(porvoo).toMatchObject({ unemployed: 850, unemployedThen: 850 });
    expect(porvoo?.billThen).toBe(porvoo?.bill);
    expect(askola?.partThen ?? 0).toBeLessThan(askola?.part ?? 0);
    expect(porvoo?.partThen ?? 0).toBeGreaterThan(porvoo?.part ?? 0);
    expect(askola?.billThen ?? 0).toBeLessThan(askola?.bill ?? 0);
  });

  test('parts places in services by the unemployed, and two coaches more lower the caseload', () => {
    const told = tellScenario(figures, bill, asked({ services: 100, coaches: 2 }));
    expect(told.rows.map(({ unemployedThen }) => unemployedThen)).toEqual([90, null, 765]);
    expect(told.total.billThen).toBe(told.total.bill);
    expect(told.caseload).toEqual({ now: 150, after: 125 });
    expect(tellScenario(figures, bill, asked({ coaches: -10 })).caseload).toBeNull();
  });

  test('refuses a municipality of another area by its code', () => {
    expect(() => tellScenario(figures, bill, asked({ municipality: '091' }))).toThrow(expect.objectContaining({
      code: 'scenarios.municipality-unknown', values: { given: '091' },
    }));
  });
});
