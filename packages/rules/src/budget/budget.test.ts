import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, sumCents } from '../foundations/cents.ts';
import { formatIso, plainDate } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { amendedLines } from './amendment.ts';
import { commitmentInYear, monthsOfCommitment } from './commitments.ts';
import { tallyStaffYears } from './staff-years.ts';
import type { Placed } from './staff-years.ts';
import { targetStanding } from './target.ts';
import { differenceFrom, yearEndOf } from './year-end.ts';
import type { LineFacts } from './year-end.ts';

const settings = { seed: 24, numRuns: 200 };
const months = (...used: number[]) => Array.from({ length: 12 }, (_, at) => cents(used[at] ?? 0));
const line = (more: Partial<LineFacts>) => yearEndOf({
  planned: cents(12_000_00), used: months(), bookedMonths: 0, open: cents(0), pace: 'even', lastYear: null, ...more,
});

describe('the year’s end of a line', () => {
  it.each([
    ['nothing booked yet: the plan', {}, 12_000_00, 'nothing-booked', 'pace'],
    ['evenly: eight months of 900 are 10 800 in a year', { used: months(...Array(8).fill(900_00)), bookedMonths: 8 }, 10_800_00, 'even', 'pace'],
    ['a month that is half booked does not slow the pace', { used: months(1000_00, 1000_00, 1000_00, 400_00), bookedMonths: 3 }, 12_000_00, 'even', 'pace'],
    ['what is promised is more than the pace', { used: months(100_00), bookedMonths: 1, open: cents(5_000_00) }, 5_100_00, 'even', 'promised'],
    ['as last year, when two thirds fell on the first half', {
      used: months(0, 0, 0, 0, 0, 600_00), bookedMonths: 6, pace: 'last-year', lastYear: months(0, 0, 0, 0, 0, 200_00, 0, 0, 0, 0, 0, 100_00),
    }, 900_00, 'last-year', 'pace'],
    ['paid once a year: the plan holds until it is passed', { used: months(0, 13_000_00), bookedMonths: 2, pace: 'plan' }, 13_000_00, 'plan', 'promised'],
    ['the year is over: what was used', { used: months(5_00, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7_00), bookedMonths: 12, open: cents(9_00) }, 12_00, 'year-over', 'pace'],
    ['a third of a cent is rounded to the nearest', { used: months(1, 0, 0, 0, 0, 0, 0), bookedMonths: 7 }, 2, 'even', 'pace'],
  ] as const)('%s', (_name, facts, forecast, by, restBy) => {
    expect(line(facts as Partial<LineFacts>)).toMatchObject({ forecast, by, restBy });
  });

  it('says when last year could not be used', () => {
    const facts = { used: months(100_00), bookedMonths: 1, pace: 'last-year' } as const;
    for (const lastYear of [null, months(), months(-1, 5), months(0, 5)]) {
      expect(line({ ...facts, lastYear })).toMatchObject({ by: 'even', lastYearUnusable: true, forecast: 1200_00 });
    }
  });

  it('is never below what is used and promised, and its steps make it', () => {
    const amount = fc.integer({ min: -5_000_00, max: 9_000_000_00 }).map(cents);
    const year = fc.array(amount, { minLength: 12, maxLength: 12 });
    fc.assert(fc.property(
      fc.record({
        planned: amount, used: year, bookedMonths: fc.integer({ min: 0, max: 11 }), open: fc.integer({ min: 0, max: 1e9 }).map(cents),
        pace: fc.constantFrom('even', 'last-year', 'plan'), lastYear: fc.option(year),
      }),
      (facts) => {
        const { forecast, steps } = yearEndOf(facts);
        expect(forecast).toBeGreaterThanOrEqual(sumCents(facts.used) + facts.open);
        expect(forecast).toBe(steps.usedBooked + steps.rest);
        expect(steps.rest).toBe(Math.max(steps.restByPace, steps.promised));
      },
    ), settings);
  });

  it('differs for the worse in opposite ways of an expense and an income', () => {
    expect(differenceFrom(cents(200), cents(250), 'expense')).toEqual({ cents: 50, permille: 250, worse: true });
    expect(differenceFrom(cents(200), cents(250), 'income').worse).toBe(false);
    expect(differenceFrom(cents(0), cents(1), 'expense').permille).toBeNull();
  });
});

describe('a promise to a provider', () => {
  it('falls on months by their days', () => {
    const promise = { code: 'A', cents: cents(61_00), from: plainDate('2026-11-01'), until: plainDate('2026-12-31') };
    expect(monthsOfCommitment(promise)).toEqual([{ month: '2026-11', days: 30, cents: 30_00 }, { month: '2026-12', days: 31, cents: 31_00 }]);
  });

  it('over the turn of the year is whole in its two years, and open only for what is not used', () => {
    const day = fc.integer({ min: plainDate('2025-01-01'), max: plainDate('2025-12-31') });
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 365 }), fc.integer({ min: 0, max: 1e10 }), fc.integer({ min: 0, max: 1e10 }), (from, length, amount, used) => {
      const promise = { code: 'A', cents: cents(amount), from: from as PlainDate, until: (from + length) as PlainDate };
      const [first, second] = [commitmentInYear(promise, 2025, cents(used)), commitmentInYear(promise, 2026, cents(0))];
      expect(first.ofYear + second.ofYear).toBe(amount);
      expect(first.open - first.over).toBe(first.ofYear - used);
      expect(Math.min(first.open, first.over)).toBe(0);
      if (formatIso(promise.until) < '2026') expect(second.ofYear).toBe(0);
    }), settings);
  });
});

describe('a target', () => {
  it.each([
    [2_400_000_00, 2_850_000_00, 'holds', -50_000_00],
    [2_400_000_00, 3_100_000_00, 'going-to-pass', 200_000_00],
    [2_900_000_01, 3_100_000_00, 'passed', 200_000_00],
  ])('of 2.9 million with %i used and %i ahead: %s', (used, forecast, state, distance) => {
    expect(targetStanding(cents(2_900_000_00), cents(used), cents(forecast))).toMatchObject({ state, distance });
  });
});

describe('person-years and cost', () => {
  const nowhere = { task: null, municipality: null, group: null };

  it('of the Porvoo region: a cost of the whole region is shared by the plan’s person-years', () => {
    const porvoo = { '018': 321, '407': 180, '434': 1050, '504': 130, '638': 3805, '616': 129 };
    const years = Object.entries(porvoo).map(([municipality, hundredths]) => ({ ...nowhere, municipality, hundredths }));
    const tally = tallyStaffYears('municipality', years, [
      { ...nowhere, cents: cents(5_615_000_00) }, { ...nowhere, municipality: '638', cents: cents(10_00) },
    ]);
    expect(tally.total).toEqual({ hundredths: 5615, cost: 5_615_010_00, perYear: 100_000_18 });
    expect(tally.rows.map(({ code, shared }) => [code, shared])).toEqual([
      ['018', 321_000_00], ['407', 180_000_00], ['434', 1_050_000_00], ['504', 130_000_00], ['616', 129_000_00], ['638', 3_805_000_00],
    ]);
    expect(tally.rows.at(-1)).toMatchObject({ direct: 10_00, cost: 3_805_010_00 });
  });

  it('whose place is not told bear their own part of the cost', () => {
    const years = [{ ...nowhere, municipality: '491', hundredths: 600 }, { ...nowhere, hundredths: 6400 }];
    const { rows } = tallyStaffYears('municipality', years, [{ ...nowhere, cents: cents(7_000_01) }, { ...nowhere, municipality: '507', cents: cents(5) }]);
    expect(rows.map(({ code, direct, shared }) => [code, direct, shared])).toEqual([['491', 0, 600_00], ['507', 5, 0], [null, 0, 6_400_01]]);
  });

  it('make the same total whichever way they are told', () => {
    const code = fc.constantFrom('a', 'b', 'c', null);
    const placed: { [D in keyof Placed]: fc.Arbitrary<string | null> } = { task: code, municipality: code, group: code };
    fc.assert(fc.property(
      fc.array(fc.record({ ...placed, hundredths: fc.integer({ min: 0, max: 5000 }) }), { maxLength: 8 }),
      fc.array(fc.record({ ...placed, cents: fc.integer({ min: -1e8, max: 1e10 }).map(cents) }), { maxLength: 8 }),
      (years, costs) => {
        for (const by of ['task', 'municipality', 'group'] as const) {
          const { rows, total } = tallyStaffYears(by, years, costs);
          expect(total.cost).toBe(sumCents(costs.map((row) => row.cents)));
          expect(total.hundredths).toBe(years.reduce((sum, row) => sum + row.hundredths, 0));
          expect(sumCents(rows.map((row) => cents(row.direct + row.shared)))).toBe(total.cost);
        }
      },
    ), settings);
  });
});

it('an amendment tells what it adds, takes away and changes', () => {
  const before = [{ lineCode: 'a', planned: cents(1) }, { lineCode: 'b', planned: cents(2) }, { lineCode: 'c', planned: cents(3) }];
  const after = [{ lineCode: 'a', planned: cents(1) }, { lineCode: 'b', planned: cents(5) }, { lineCode: 'd', planned: cents(4) }];
  expect(amendedLines(before, after).map(({ lineCode, what, change }) => [lineCode, what, change]))
    .toEqual([['b', 'changed', 3], ['c', 'removed', -3], ['d', 'added', 4]]);
});
