import { assert, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { cents, splitByLargestRemainder, splitEvenly, sumCents } from './cents.ts';

const parties = fc
  .uniqueArray(fc.stringMatching(/^\d{3}$/), { minLength: 1, maxLength: 12 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) => fc.record({ key: fc.constant(key), weight: fc.nat({ max: 90_000_000_000 }) })),
    ),
  )
  .filter((all) => all.some((party) => party.weight > 0));
const anyCents = fc.maxSafeInteger().map((number) => cents(Math.trunc(number / 1000)));

describe('cents', () => {
  it('are whole numbers', () => {
    expect(() => cents(0.5)).toThrow(RangeError);
    expect(() => cents(Number.MAX_SAFE_INTEGER + 1)).toThrow(RangeError);
    expect(Object.is(cents(-0), 0)).toBe(true);
  });

  it('shared by weights make the whole again, each within a cent of its exact part', () => {
    fc.assert(
      fc.property(anyCents, parties, (sum, all) => {
        const parts = splitByLargestRemainder(sum, all);
        expect(sumCents(parts.map((part) => part.cents))).toBe(sum);
        const whole = all.reduce((total, party) => total + BigInt(party.weight), 0n);
        for (const [at, part] of parts.entries()) {
          // |part x whole - sum x weight| < whole, in integers only.
          const weight = BigInt(all[at]?.weight ?? 0);
          const off = BigInt(part.cents) * whole - BigInt(sum) * weight;
          assert((off < 0n ? -off : off) < whole);
          if (weight === 0n) expect(part.cents).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on the order the parties are listed in', () => {
    fc.assert(
      fc.property(anyCents, parties, (sum, all) => {
        const there = new Map(splitByLargestRemainder(sum, all).map((part) => [part.key, part.cents]));
        for (const part of splitByLargestRemainder(sum, all.toReversed())) {
          expect(part.cents).toBe(there.get(part.key));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('give the cent left over to the larger remainder, of equal ones to the smaller key', () => {
    const equal = ['638', '018', '434'].map((key) => ({ key, weight: 1 }));
    expect(splitByLargestRemainder(cents(100), equal).map((part) => part.cents)).toEqual([33, 34, 33]);
    expect(splitByLargestRemainder(cents(-100), equal).map((part) => part.cents)).toEqual([-33, -34, -33]);
    const unequal = [
      { key: '018', weight: 1 },
      { key: '638', weight: 2 },
    ];
    expect(splitByLargestRemainder(cents(100), unequal).map((part) => part.cents)).toEqual([33, 67]);
  });

  it('are not shared by nothing, nor by parts of a weight', () => {
    expect(() => splitByLargestRemainder(cents(1), [{ key: '018', weight: 0 }])).toThrow(RangeError);
    expect(() => splitByLargestRemainder(cents(1), [{ key: '018', weight: 0.5 }])).toThrow(RangeError);
  });

  it('in equal instalments make the whole, the first ones a cent larger', () => {
    fc.assert(
      fc.property(anyCents, fc.integer({ min: 1, max: 48 }), (sum, count) => {
        const parts = splitEvenly(sum, count);
        expect(sumCents(parts)).toBe(sum);
        expect(Math.abs((parts.at(0) ?? 0) - (parts.at(-1) ?? 0))).toBeLessThanOrEqual(1);
      }),
    );
    expect(splitEvenly(cents(100), 12).slice(0, 5)).toEqual([9, 9, 9, 9, 8]);
  });
});
