import { describe, expect, test } from 'vitest';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { readCostGround } from '../cost-sharing/ground.ts';
import type { BillKnown } from './bill-known.ts';
import type { ScenarioChange } from './contract.ts';
import type { FiguresKnown } from './figures-known.ts';
import type { CostsKnown } from './shares-moved.ts';
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

const ground = await readCostGround();

function porvooCosts(): CostsKnown {
  const scheme = ground.schemes.find(({ areaId }) => areaId === 30);
  if (scheme === undefined) throw new Error('Porvoo has a scheme');
  return {
    of: { ground, scheme, year: 2025, bases: ground.bases.get(30) ?? [] }, brought: cents(0), decided: true,
    costs: [{ id: '1', category: 'operating', cents: cents(2_000_000_01), description: '', municipality: null, key: null, day: null, path: 'costs.1' }],
  };
}

describe('a scenario of an area', () => {
  test('that changes nothing tells everything as it is, and the parts make the whole', () => {
    const told = tellScenario({ figures, bill, costs: null }, asked({}));
    expect(told.total).toMatchObject({ unemployed: 950, unemployedThen: 950, bill: 12 * 31_200_00, billThen: 12 * 31_200_00 });
    expect(told.months).toHaveLength(24);
    expect(told.months.at(0)).toMatchObject({ month: '2026-11', bill: 31_200_00 });
    expect(told.rows.reduce((sum, { bill: own }) => sum + own, 0)).toBe(told.total.bill);
    expect(told.caseload).toEqual({ now: 150, after: 150 });
  });

  test('reckons nothing from a count that is hidden, and still the bill that the area knows', () => {
    const told = tellScenario({ figures, bill, costs: null }, asked({ flow: -4, duration: 10 }));
    const myrskyla = told.rows.find(({ code }) => code === '504');
    expect(myrskyla).toMatchObject({ unemployed: null, unemployedThen: null, part: null, partThen: null });
    expect(myrskyla?.billThen).not.toBe(myrskyla?.bill);
  });

  test('in one municipality leaves the others and moves its part of the unemployed', () => {
    const told = tellScenario({ figures, bill, costs: null }, asked({ flow: -10, municipality: '018' }));
    const [askola, , porvoo] = told.rows;
    expect(porvoo).toMatchObject({ unemployed: 850, unemployedThen: 850 });
    expect(porvoo?.billThen).toBe(porvoo?.bill);
    expect(askola?.partThen ?? 0).toBeLessThan(askola?.part ?? 0);
    expect(porvoo?.partThen ?? 0).toBeGreaterThan(porvoo?.part ?? 0);
    expect(askola?.billThen ?? 0).toBeLessThan(askola?.bill ?? 0);
  });

  test('parts places in services by the unemployed, and two coaches more lower the caseload', () => {
    const told = tellScenario({ figures, bill, costs: null }, asked({ services: 100, coaches: 2 }));
    expect(told.rows.map(({ unemployedThen }) => unemployedThen)).toEqual([90, null, 765]);
    expect(told.total.billThen).toBe(told.total.bill);
    expect(told.caseload).toEqual({ now: 150, after: 125 });
    expect(tellScenario({ figures, bill, costs: null }, asked({ coaches: -10 })).caseload).toBeNull();
  });

  test('moves the shares of the costs by the plan’s key: those with fewer unemployed pay less, and the whole stays to the cent', () => {
    const costs = porvooCosts();
    const told = tellScenario({ figures, bill, costs }, asked({ flow: -10, municipality: '638' }));
    expect(told.shares).toEqual({ year: 2025, decided: true, state: 'moved' });
    expect([told.total.share, told.total.shareThen]).toEqual([2_000_000_01, 2_000_000_01]);
    const share = (code: string) => told.rows.find((row) => row.code === code);
    expect((share('638')?.shareThen ?? 0) < (share('638')?.share ?? 0)).toBe(true);
    expect((share('018')?.shareThen ?? 0) > (share('018')?.share ?? 0)).toBe(true);
    // A hidden count has its share: it is reckoned from the agreed figures and the area's flows, not from the count.
    expect(share('504')?.shareThen).toBeGreaterThan(share('504')?.share ?? 0);
  });

  test('leaves the shares as they are when people only move to services, or all places change alike', () => {
    const moved = (change: Partial<ScenarioChange>) => tellScenario({ figures, bill, costs: porvooCosts() }, asked(change)).rows
      .map(({ share, shareThen }) => Math.abs((share ?? 0) - (shareThen ?? 0)));
    expect(moved({ services: 200 })).toEqual([0, 0, 0]);
    for (const by of moved({ duration: 20 })) expect(by).toBeLessThanOrEqual(1);
  });

  test('says so when the plan shares by something else, or a figure that it shares by is missing', () => {
    const costs = porvooCosts();
    const without = { ...costs, of: { ...costs.of, bases: costs.of.bases.filter(({ municipality }) => municipality !== '616') } };
    expect(tellScenario({ figures, bill, costs: without }, asked({})).shares).toMatchObject({ state: 'base-missing' });
    const keys = costs.of.scheme.keys.map((key) => ({ ...key, parts: [{ measure: 'population' as const, basisPoints: 10_000, date: { kind: 'year-end' as const, yearsBefore: 1 } }] }));
    const other = { ...costs, of: { ...costs.of, scheme: { ...costs.of.scheme, keys } } };
    expect(tellScenario({ figures, bill, costs: other }, asked({})).total).toMatchObject({ share: null, shareThen: null });
  });

  test('refuses a municipality of another area by its code', () => {
    expect(() => tellScenario({ figures, bill, costs: null }, asked({ municipality: '091' }))).toThrow(expect.objectContaining({
      code: 'scenarios.municipality-unknown', values: { given: '091' },
    }));
  });
});
