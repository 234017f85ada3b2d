import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beveridgePoint, splitMismatch } from './mismatch-split.ts';
import { parseMonth } from './months.ts';
import type { BalanceCell } from './occupation-balance.ts';

const cell = (area: string, occupation: string, seekers: number, places: number): BalanceCell => ({ area, occupation, seekers, places });

describe('mismatch split into place and occupation (MAT-5)', () => {
  it('is all of place where the work is the same, and all of occupation where the place is', () => {
    expect(splitMismatch([cell('a', 'x', 30, 3), cell('b', 'y', 10, 1)])).toMatchObject({ index: 0, regional: 0, occupational: 0 });
    expect(splitMismatch([cell('a', 'x', 30, 0), cell('b', 'x', 0, 2)])).toMatchObject({ index: 1, regional: 1, occupational: 0, seekers: 30 });
    expect(splitMismatch([cell('a', 'x', 30, 0), cell('a', 'y', 0, 2)])).toMatchObject({ index: 1, regional: 0, occupational: 1 });
    expect(splitMismatch([cell('a', 'x', 30, 0)])).toBeUndefined();
  });

  it('a case by hand: half of the seekers are in the wrong place, a quarter of them by their work too', () => {
    const cells = [cell('a', 'x', 50, 0), cell('a', 'y', 50, 50), cell('b', 'x', 0, 25), cell('b', 'y', 0, 25)];
    expect(splitMismatch(cells)).toEqual({ index: 0.5, byAreaAlone: 0.5, byOccupationAlone: 0.25, regional: 0.375, occupational: 0.125, seekers: 50 });
  });

  it('lies between nothing and one, and its two parts make it, neither below nothing', () => {
    const anyCell = fc.record({ area: fc.constantFrom('a', 'b', 'c'), occupation: fc.constantFrom('x', 'y', 'z'), seekers: fc.nat(200), places: fc.nat(40) });
    fc.assert(fc.property(fc.uniqueArray(anyCell, { maxLength: 9, selector: ({ area, occupation }) => area + occupation }), (cells) => {
      const told = splitMismatch(cells);
      if (told === undefined) return;
      expect(told.regional + told.occupational).toBeCloseTo(told.index, 12);
      expect(Math.min(told.regional, told.occupational)).toBeGreaterThan(-1e-12);
      expect(told.index).toBeLessThanOrEqual(1 + 1e-12);
    }), { numRuns: 200 });
  });

  it('a point of the Beveridge curve is for a hundred of the labour force', () => {
    const month = parseMonth('2026-10') ?? (0 as never);
    expect(beveridgePoint(month, { seekers: 900, places: 100, labourForce: 10_000 })).toEqual({ month, unemployment: 9, vacancies: 1, seekersPerPlace: 9 });
    expect(beveridgePoint(month, { seekers: 900, places: 0, labourForce: 10_000 })?.seekersPerPlace).toBeNull();
    expect(beveridgePoint(month, { seekers: 1, places: 1, labourForce: 0 })).toBeUndefined();
  });
});
