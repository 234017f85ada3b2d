import fc from 'fast-check';
import { assert, describe, expect, it } from 'vitest';
import { cents, sumCents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';
import { plainDate } from '../foundations/plain-date.ts';
import type { BaseFigure } from './base-figures.ts';
import { compareSharings } from './compare-schemes.ts';
import type { Cost } from './cost.ts';
import { instalmentsOf } from './instalments.ts';
import type { KeyPart, Scheme } from './scheme.ts';
import { settleYear } from './settle-year.ts';
import { shareCosts } from './share-costs.ts';
import type { Sharing, SharingAnswer } from './share-costs.ts';

const said = { fi: 'x', sv: 'x', en: 'x' };
const municipalities = ['018', '407', '434', '504', '616', '638'];
const part = (measure: KeyPart['measure'], basisPoints: number, kind: 'year' | 'mean-of-months'): KeyPart => ({
  measure, basisPoints, date: { kind },
});

function schemeOf(change: Partial<Scheme> = {}): Scheme {
  return {
    id: 'test', areaId: 30, name: said, ruleVersion: 'test.1', validFrom: plainDate('2025-01-01'), validUntil: null,
    source: { document: 'x', place: 'x', confidence: 'stated', note: null }, municipalities, responsible: '638', payee: null,
    keys: [{
      code: 'services', name: said,
      parts: [part('population', 4500, 'year'), part('foreign-language', 4500, 'year'), part('agreed-share', 1000, 'year')],
    }],
    categories: [
      { category: 'operating', treatment: { kind: 'shared', keys: ['services'] }, years: null, place: '2' },
      { category: 'investment', treatment: { kind: 'shared', keys: ['services'] }, years: null, place: '6' },
      { category: 'depreciation', treatment: { kind: 'not-charged' }, years: null, place: '6' },
    ],
    instalments: 12, mayCarry: true, review: null, rounding: 'whole', ...change,
  };
}

function costOf(category: Cost['category'], amount: number): Cost {
  return { id: category, category, cents: cents(amount), description: '', municipality: null, key: null, day: null, path: 'costs.1' };
}

function basesOf(rows: readonly (readonly [number, number, number])[]): readonly BaseFigure[] {
  const measures = ['population', 'foreign-language', 'agreed-share'] as const;
  return municipalities.flatMap((municipality, at) => measures.map((measure, index) => ({
    measure, municipality, asOf: '2025', hundredths: (rows[at]?.[index] ?? 0) * 100, source: 's', path: `bases.${measure}.${municipality}`,
  })));
}

function shareTest(scheme: Scheme, costs: readonly Cost[], bases: readonly BaseFigure[], brought = 0): SharingAnswer {
  return shareCosts({
    scheme, costs, bases, year: 2025, purpose: 'budget', acceptOlder: false, mergers: [], brought: cents(brought),
  });
}

function sharingOf(answer: SharingAnswer): Sharing {
  assert(answer.ok, answer.ok ? '' : JSON.stringify(answer.faults));
  return answer.sharing;
}

const count = fc.integer({ min: 1, max: 60_000 });
const rows = fc.array(fc.tuple(count, fc.nat({ max: 5000 }), count), { minLength: 6, maxLength: 6 })
  .filter((all) => all.some((row) => row[1] > 0));
const amount = fc.integer({ min: -5_000_000_000, max: 5_000_000_000 });

describe('cost sharing', () => {
  it('always makes the whole, each municipality within a cent of its exact share', () => {
    fc.assert(fc.property(rows, amount, amount, (bases, operating, investment) => {
      const sharing = sharingOf(shareTest(schemeOf(), [costOf('operating', operating), costOf('investment', investment)], basesOf(bases)));
      expect(sumCents(sharing.totals.values())).toBe(operating + investment);
      for (const sum of sharing.sums) for (const line of sum.lines) {
        const off = BigInt(line.cents) * BigInt(line.derivation?.denominator ?? 1) - BigInt(line.derivation?.numerator ?? 0);
        assert((off < 0n ? -off : off) < BigInt(line.derivation?.denominator ?? 1));
      }
    }), { numRuns: 150 });
  });

  it('counts the exact share as a person with a calculator would', () => {
    fc.assert(fc.property(rows, fc.integer({ min: 0, max: 900_000_000 }), (bases, operating) => {
      const sharing = sharingOf(shareTest(schemeOf(), [costOf('operating', operating)], basesOf(bases)));
      const totals = [0, 1, 2].map((at) => bases.reduce((sum, row) => sum + (row[at] ?? 0), 0));
      for (const [at, line] of (sharing.sums[0]?.lines ?? []).entries()) {
        const row = bases[at] ?? [0, 0, 0];
        const weight = 0.45 * row[0] / (totals[0] ?? 1) + 0.45 * row[1] / (totals[1] ?? 1) + 0.1 * row[2] / (totals[2] ?? 1);
        expect(Math.abs(line.cents - operating * weight)).toBeLessThan(1.001);
      }
    }), { numRuns: 100 });
  });

  it('rounded part by part makes the whole and every part of it', () => {
    fc.assert(fc.property(rows, amount, (bases, operating) => {
      const sharing = sharingOf(shareTest(schemeOf({ rounding: 'by-part' }), [costOf('operating', operating)], basesOf(bases)));
      const lines = sharing.sums[0]?.lines ?? [];
      expect(sumCents(lines.map((line) => line.cents))).toBe(operating);
      const parts = [0, 1, 2].map((at) => sumCents(lines.map((line) => line.derivation?.parts[at]?.cents ?? cents(0))));
      expect(Math.abs((parts[0] ?? 0) - operating * 0.45)).toBeLessThanOrEqual(1);
    }), { numRuns: 80 });
  });

  it('changes only the instalments that remain, and they make the share of the last budget', () => {
    const change = fc.tuple(fc.integer({ min: 2, max: 12 }), amount);
    fc.assert(fc.property(amount, fc.array(change, { maxLength: 3 }), fc.constantFrom(12, 4, 2, 1), (first, changes, instalments) => {
      const versions = [[1, first] as const, ...changes].map(([fromMonth, share]) => ({
        fromMonth, shares: new Map<string, Cents>([['018', cents(share)]]),
      }));
      const paid = instalmentsOf('018', versions, instalments);
      const before = instalmentsOf('018', versions.slice(0, 1), instalments);
      const earliest = Math.min(13, ...changes.map(([month]) => month));
      for (const [at, each] of paid.entries()) if (each.firstMonth < earliest) expect(each).toEqual(before[at]);
      const lastReaching = versions.toSorted((a, b) => a.fromMonth - b.fromMonth)
        .findLast((version) => version.fromMonth <= (paid.at(-1)?.firstMonth ?? 1));
      expect(sumCents(paid.map((each) => each.cents))).toBe(lastReaching?.shares.get('018'));
    }), { numRuns: 200 });
  });

  it('settles to the final shares; what is carried is neither lost nor made', () => {
    const money = fc.array(fc.nat({ max: 900_000_000 }), { minLength: 6, maxLength: 6 });
    fc.assert(fc.property(money, money, fc.double({ min: 0, max: 1, noNaN: true }), (final, before, portion) => {
      const of = (sums: readonly number[]): Map<string, Cents> => new Map(municipalities.map((key, at) => [key, cents(sums[at] ?? 0)]));
      const surplus = before.reduce((a, b) => a + b, 0) - final.reduce((a, b) => a + b, 0);
      const carried = Math.floor(Math.abs(surplus) * portion);
      const answer = settleYear({
        shares: of(final), paid: of(before), mayCarry: true,
        carriedSurplus: cents(surplus > 0 ? carried : 0), carriedDeficit: cents(surplus < 0 ? carried : 0),
      });
      assert(answer.ok);
      const { lines, cents: due, carried: kept } = answer.settlement;
      expect(due).toBe(kept - surplus);
      expect(sumCents(lines.map((line) => line.carried))).toBe(kept);
      for (const line of lines) expect(line.paid + line.cents - line.carried).toBe(line.share);
    }), { numRuns: 120 });
  });

  it('tells all faults at once', () => {
    const [key] = schemeOf().keys;
    assert(key !== undefined);
    const scheme = schemeOf({
      keys: [{ ...key, parts: key.parts.map((each) => ({ ...each, basisPoints: 4500 })) }],
      categories: schemeOf().categories.map((rule) => ({ ...rule, treatment: { kind: 'shared', keys: ['services'] } })),
    });
    const bases = basesOf([[1, 1, 1], [1, 1, 1], [1, 1, 1], [1, 1, 1], [1, 1, 1], [1, 1, 1]])
      .filter((each) => each.municipality !== '407');
    const answer = shareTest(scheme, [{ ...costOf('operating', 100), municipality: '018', day: plainDate('2024-05-01') }], bases, -1);
    assert(!answer.ok);
    expect([...new Set(answer.faults.map((fault) => fault.code))].sort()).toEqual([
      'base-missing', 'cost-of-another-year', 'investment-charged-twice', 'payer-not-expected', 'shares-do-not-sum', 'surplus-negative',
    ]);
  });

  it('reads the year alone and its last day as the same figure, and never takes a date nobody has for nothing', () => {
    const atYearEnd = schemeOf({
      keys: [{ code: 'services', name: said, parts: [{ measure: 'foreign-language', basisPoints: 10_000, date: { kind: 'year-end', yearsBefore: 1 } }] }],
    });
    const given = (dates: readonly string[]): readonly BaseFigure[] => municipalities.map((municipality, at) => ({
      measure: 'foreign-language', municipality, asOf: dates[at % dates.length] ?? '', hundredths: (at + 1) * 100, source: 's', path: 'b',
    }));
    const totals = (dates: readonly string[]) => [...sharingOf(shareTest(atYearEnd, [costOf('operating', 2100)], given(dates))).totals.values()];
    expect(totals(['2024', '2024-12-31'])).toEqual([100, 200, 300, 400, 500, 600]);
    const other = shareTest(atYearEnd, [costOf('operating', 2100)], given(['2024', '2023']));
    assert(!other.ok);
    expect(other.faults.map(({ code, path }) => `${code} ${path}`)).toEqual(
      ['407', '504', '638'].map((municipality) => `base-of-wrong-year bases.foreign-language.${municipality}`),
    );
  });

  it('gives a merged municipality’s figures to the one it merged into, before its end only', () => {
    const scheme = schemeOf({ municipalities: [...municipalities, '588'] });
    const mergers = [{ municipality: '588', from: plainDate('2025-07-01'), into: '638' }];
    const bases = basesOf([[1, 1, 1], [1, 1, 1], [1, 1, 1], [1, 1, 1], [1, 1, 1], [1, 1, 1]]);
    const given = (asOf: string): readonly BaseFigure[] => [...bases, ...['population', 'foreign-language', 'agreed-share'].map((measure) =>
      ({ measure: measure as BaseFigure['measure'], municipality: '588', asOf, hundredths: 400, source: 's', path: `bases.${measure}.588` }))];
    const ask = (figures: readonly BaseFigure[]): SharingAnswer => shareCosts({
      scheme, costs: [costOf('operating', 1000)], bases: figures, year: 2025, purpose: 'budget', acceptOlder: false, mergers, brought: cents(0),
    });
    expect(sharingOf(ask(given('2025'))).totals.get('638')).toBe(500);
    const late = ask([...given('2025'), { ...(given('2025').at(-1) as BaseFigure), asOf: '2025-08' }]);
    expect(late.ok ? [] : late.faults.map((fault) => fault.code)).toEqual(['base-after-merger']);
  });

  it('beside another formula changes by the difference of the wholes', () => {
    const bases = basesOf([[10, 1, 1], [1, 20, 1], [1, 1, 30], [4, 1, 1], [1, 5, 1], [1, 1, 6]]);
    const today = sharingOf(shareTest(schemeOf(), [costOf('operating', 123_457)], bases));
    const key = { code: 'services', name: said, parts: [part('population', 10_000, 'year')] };
    const other = sharingOf(shareTest(schemeOf({ keys: [key] }), [costOf('operating', 123_457)], bases));
    expect(sumCents(compareSharings(today, other).map((each) => each.change))).toBe(0);
  });
});
