import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contains,
  intersect,
  lastDayOf,
  lengthDays,
  mergeTouching,
  overlaps,
  period,
  periodOfDays,
  subtract,
} from './period.ts';
import type { Period } from './period.ts';
import type { PlainDate } from './plain-date.ts';

const day = (number: number): PlainDate => number as PlainDate;
const somePeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }))
  .map(([start, length]) => period(day(start), length === null ? null : day(start + length)));
const days = Array.from({ length: 130 }, (_, index) => day(index));

describe('a period', () => {
  test('has its first day in and its end out', () => {
    const march = periodOfDays(day(10), day(12));
    expect([9, 10, 12, 13].map((each) => contains(march, day(each)))).toEqual([false, true, true, false]);
    expect(lengthDays(march)).toBe(3);
    expect(lastDayOf(march)).toBe(12);
    expect(lastDayOf(period(day(1), null))).toBeNull();
  });

  test('does not end before it starts', () => {
    expect(() => period(day(5), day(5))).toThrow(RangeError);
  });

  test('open at its end has a length up to a day', () => {
    expect(lengthDays(period(day(5), null), day(9))).toBe(4);
    expect(() => lengthDays(period(day(5), null))).toThrow(RangeError);
  });

  test('intersects, overlaps and subtracts day by day', () => {
    fc.assert(
      fc.property(somePeriod, somePeriod, (one, other) => {
        const both = intersect(one, other);
        expect(overlaps(one, other)).toBe(both !== undefined);
        for (const each of days) {
          const inBoth = contains(one, each) && contains(other, each);
          expect(both !== undefined && contains(both, each)).toBe(inBoth);
          const left = subtract(one, other).some((part) => contains(part, each));
          expect(left).toBe(contains(one, each) && !contains(other, each));
        }
      }),
      { seed: 3 },
    );
  });

  test('merges with those it touches, losing and adding no day', () => {
    fc.assert(
      fc.property(fc.array(somePeriod, { maxLength: 6 }), (periods) => {
        const merged = mergeTouching(periods);
        for (const each of days) {
          expect(merged.some((one) => contains(one, each))).toBe(periods.some((one) => contains(one, each)));
        }
        merged.slice(1).forEach((next, index) => {
          expect(next.start).toBeGreaterThan(merged[index]?.end ?? Infinity);
        });
      }),
      { seed: 4 },
    );
  });
});
