import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressPublication } from '@kohtaanto/rules/disclosure/publication.ts';
import { tellMonth } from '../benefit-share/hide-small.ts';
import type { ToldMonth } from '../benefit-share/hide-small.ts';
import type { MunicipalitySums } from '../benefit-share/month-store.ts';
import { attack } from './attack/attack.ts';
import type { Equation, SeenCell } from './attack/published-cells.ts';

/** October 2026: 22 weekdays of 37,21 €. */
const [MONTH, WEEKDAYS, DAY] = ['2026-10', 22, 3721];
const steps = ['0', '10', '20', '30', '40', '50'];
const endless = Number.POSITIVE_INFINITY;

/** Persons of a place: the step they begin on, the days on it, and the days on the next one. */
type Paid = { readonly step: number; readonly days: number; readonly climbed: number };

function sumsOf(code: string, persons: readonly Paid[]): MunicipalitySums {
  const count: Record<string, number> = {};
  const days: Record<string, number> = {};
  let own = 0;
  for (const { step, days: first, climbed } of persons) {
    let exact = 0;
    for (const [place, number] of [[step, first], [Math.min(5, step + 1), climbed]] as const) {
      if (number === 0) continue;
      const key = steps[place] ?? '0';
      count[key] = (count[key] ?? 0) + 1;
      days[key] = (days[key] ?? 0) + number;
      exact += number * DAY * Number(key);
    }
    own += Math.floor((exact + 50) / 100);
  }
  return { code, persons: count, all: persons.length, days, own, billed: own };
}

const paid: fc.Arbitrary<Paid> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ step: fc.nat(5), days: fc.constant(WEEKDAYS), climbed: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ step: fc.nat(5), days: fc.integer({ min: 1, max: 12 }), climbed: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ step: fc.nat(4), days: fc.integer({ min: 1, max: 11 }), climbed: fc.integer({ min: 1, max: 11 }) }) },
);
const area = fc.array(fc.oneof(fc.array(paid, { minLength: 1, maxLength: 8 }), fc.array(paid, { minLength: 12, maxLength: 60 })), { minLength: 3, maxLength: 6 })
  .map((places) => places.map((persons, at) => sumsOf(`10${at}`, persons)));

/**
 * What whoever reads the table and knows the law and the day's amount can say of the persons: counts and days between
 * bounds that the euros, the totals and a month's weekdays leave. Made of the table as it is told, by nothing of the protection.
 */
async function tellable(truth: readonly MunicipalitySums[], { municipalities, total }: ToldMonth): Promise<readonly string[]> {
  const cells: SeenCell[] = [];
  const equations: Equation[] = [];
  const at = new Map<string, number>();
  const add = (key: string, told: number | 'suppressed', kind: SeenCell['kind'], real: number): number => {
    at.set(key, cells.length);
    return cells.push({ key, value: told === 'suppressed' ? null : told, kind, small: told === 'suppressed' ? real > 0 && real < 5 : null }) - 1;
  };
  const all = truth.reduce((sum, each) => ({ ...each, persons: merge(sum.persons, each.persons), days: merge(sum.days, each.days), all: sum.all + each.all }));
  for (const [row, told] of [...municipalities, total].entries()) {
    const real = truth[row] ?? all;
    const euros = add(`${row} euros`, told.own, 'derived', 0);
    const persons = add(`${row} all`, told.persons, 'count', real.all);
    const paidDays: (readonly [number, number])[] = [];
    const counted: (readonly [number, number])[] = [];
    for (const step of Object.keys(told.steps)) {
      const count = add(`${row} ${step} persons`, told.steps[step]?.persons ?? 0, 'count', real.persons[step] ?? 0);
      const days = add(`${row} ${step} days`, told.steps[step]?.days ?? 0, 'amount', 0);
      equations.push({ terms: [[days, 1], [count, -1]], low: 0, high: endless }, { terms: [[count, WEEKDAYS], [days, -1]], low: 0, high: endless });
      equations.push({ terms: [[persons, 1], [count, -1]], low: 0, high: endless });
      counted.push([count, 1]);
      if (Number(step) > 0) paidDays.push([days, -DAY * Number(step) / 100]);
    }
    equations.push({ terms: [...counted, [persons, -1]], low: 0, high: endless });
    // Half a cent for each line.
    const rounding = real.all;
    equations.push({ terms: [[euros, 1], ...paidDays], low: -rounding, high: rounding });
  }
  for (const name of ['euros', 'all', ...Object.keys(total.steps).flatMap((step) => [`${step} persons`, `${step} days`])]) {
    const parts = municipalities.map((_, row) => [at.get(`${row} ${name}`) ?? -1, 1] as const);
    equations.push({ terms: [[at.get(`${municipalities.length} ${name}`) ?? -1, -1], ...parts], low: 0, high: 0 });
  }
  const result = await attack({ cells, equations }, { knowledge: { level: 'small-known', smallLow: 1, smallHigh: 4 }, width: 3, toTheEnds: true });
  expect(result.contradictions).toBe(0);
  return [...result.exact, ...result.narrowed].filter((cell) => cells[cell]?.small === true).map((cell) => cells[cell]?.key ?? '');
}

function merge(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries([...Object.keys(one), ...Object.keys(other)].map((step) => [step, (one[step] ?? 0) + (other[step] ?? 0)]));
}

/** Counts hidden with both their sums, days hidden in the same cells, euros printed: what does not do. */
function countsAlone(truth: readonly MunicipalitySums[]): ToldMonth {
  const open = tellMonth(MONTH, truth, new Map(), true);
  const rows = [...open.municipalities, open.total];
  const own = Object.keys(open.total.steps);
  const cells = rows.flatMap(({ steps: of }, row) => own.map((step) => ({ key: `${row} ${step}`, value: Number(of[step]?.persons ?? 0) })));
  const sums = own.map((step) => ({ total: `${truth.length} ${step}`, parts: truth.map((_, row) => `${row} ${step}`) }));
  const { hidden } = suppressPublication({ cells, sums });
  const told = rows.map((row, place) => ({
    ...row, persons: 'suppressed' as const, steps: Object.fromEntries(Object.entries(row.steps).map(([step, cell]) =>
      [step, hidden.has(`${place} ${step}`) ? { persons: 'suppressed' as const, days: 'suppressed' as const } : cell])),
  }));
  return { municipalities: told.slice(0, -1), total: told.at(-1) ?? open.total };
}

/** Everything hidden but noughts and the month's own sum. */
function darkest({ municipalities, total }: ToldMonth): ToldMonth {
  const hide = (told: number | 'suppressed'): number | 'suppressed' => (told === 0 ? 0 : 'suppressed');
  const dark = (row: ToldMonth['total']): ToldMonth['total'] => ({
    ...row, persons: 'suppressed', own: 'suppressed',
    steps: Object.fromEntries(Object.entries(row.steps).map(([step, { persons, days }]) => [step, { persons: hide(persons), days: hide(days) }])),
  });
  return { municipalities: municipalities.map(dark), total: { ...dark(total), own: total.own } };
}

/** Three persons of a place at ten per cent for the whole month, and a crowd at no share. */
const three = sumsOf('100', [...Array.from({ length: 30 }, () => ({ step: 0, days: WEEKDAYS, climbed: 0 })),
  ...Array.from({ length: 3 }, () => ({ step: 1, days: WEEKDAYS, climbed: 0 }))]);
const crowd = (code: string): MunicipalitySums => sumsOf(code, Array.from({ length: 90 }, (_, at) => ({ step: at % 6, days: WEEKDAYS, climbed: 0 })));

describe('a month of the municipal share, read by one who knows the amount of a day', () => {
  it('tells three persons by their euros where counts alone are hidden', async () => {
    const truth = [three, crowd('101'), crowd('102')];
    // 66 days of 3,721 € are three persons at least.
    expect(await tellable(truth, countsAlone(truth))).toContain('0 10 persons');
    expect(await tellable(truth, tellMonth(MONTH, truth, new Map(), false))).toEqual([]);
  });

  it('leaves every small count all that the rule leaves it', { timeout: 60_000 }, async () => {
    await fc.assert(fc.asyncProperty(area, async (truth) => {
      const told = tellMonth(MONTH, truth, new Map(), false);
      // What noughts, the month's own sum and the rule tell of a handful of persons no hiding undoes.
      const anyway = await tellable(truth, darkest(told));
      expect((await tellable(truth, told)).filter((key) => !anyway.includes(key))).toEqual([]);
      // What is told is told right, and the month's own sum is not hidden.
      expect(told.total.own).toBe(truth.reduce((sum, { own }) => sum + own, 0));
    }), { seed: 61, numRuns: 12 });
  });
});
