import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIndicator } from '../indicators/catalogue.ts';
import { qualityRules, qualityRulesOf } from './catalogue.ts';
import { effectBounds, effectWeight } from './effect-bounds.ts';
import { mayTellArea, toldCount } from './told-count.ts';
import type { Move } from './quality-rule.ts';

const share = { factor: 100 } as const;
const count = { factor: 1 } as const;

/** Every way in which up to so many rows can move, one after another. */
function reached(factor: 1 | 100, numerator: number, denominator: number | null, rows: number, moves: readonly Move[]): readonly number[] {
  const found = new Set<string>();
  let now: readonly (readonly [number, number | null])[] = [[numerator, denominator]];
  for (let row = 0; row <= rows; row += 1) {
    for (const [above, below] of now) found.add(`${above}/${below ?? ''}`);
    now = now.flatMap(([above, below]) => moves.map(([up, down]) => [above + up, below === null ? null : below + down] as const))
      .filter(([above, below]) => above >= 0 && (below === null || (below >= 0 && (factor === 1 || above <= below))));
  }
  return [...found].flatMap((text) => {
    const [above = '', below = ''] = text.split('/');
    if (below === '') return [Number(above)];
    return Number(below) === 0 ? [] : [(Number(above) / Number(below)) * factor];
  });
}

describe('how far a figure may be from the truth', () => {
  test('unknown ones in a share: all of them there, or none', () => {
    const bounds = effectBounds(share, { numerator: 632, denominator: 2000 }, 14, [[-1, 0], [-1, -1]]);
    expect(bounds?.value).toBeCloseTo(31.6);
    expect(bounds?.low).toBeCloseTo(30.9);
    expect(bounds?.high).toBeCloseTo(31.6);
    expect(effectWeight(bounds ?? { value: 1, low: 0, high: 0 })).toBeCloseTo(0.7 / 31.6);
  });

  test('a count falls to nought and no further, a share rises to the whole and no further', () => {
    expect(effectBounds(count, { numerator: 3, denominator: null }, 10, [[1, 0], [-1, 0]])).toEqual({ value: 3, low: 0, high: 13 });
    expect(effectBounds(share, { numerator: 9, denominator: 10 }, 10, [[1, 0]])).toEqual({ value: 90, low: 90, high: 100 });
    expect(effectBounds(share, { numerator: 0, denominator: 0 }, 4, [[1, 1]])).toBeNull();
  });

  test('of the rules as they are: as wide as what can be reached row by row, no wider', () => {
    const effects = qualityRules.flatMap((rule) => rule.effects);
    const anEffect = fc.constantFrom(...effects);
    fc.assert(fc.property(anEffect, fc.nat(12), fc.nat(12), fc.nat(5), (effect, one, other, rows) => {
      const definition = findIndicator(effect.indicator)?.definition;
      if (definition === undefined) throw new Error(`no indicator ${effect.indicator}`);
      const denominator = definition.denominator === null ? null : Math.max(one, other);
      const numerator = definition.factor === 100 ? Math.min(one, other) : one;
      const bounds = effectBounds(definition, { numerator, denominator }, rows, effect.moves);
      if (bounds === null) return;
      const values = reached(definition.factor, numerator, denominator, rows, effect.moves);
      expect(bounds.low).toBeCloseTo(Math.min(...values), 9);
      expect(bounds.high).toBeCloseTo(Math.max(...values), 9);
    }), { numRuns: 600, seed: 10 });
  });
});

describe('rules of data quality', () => {
  test('name indicators that exist, each rule once', () => {
    const ids = qualityRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of qualityRules) {
      for (const { indicator, moves } of rule.effects) {
        expect(findIndicator(indicator)?.definition.id, rule.id).toBe(indicator);
        expect(moves.length).toBeGreaterThan(0);
      }
      for (const indicator of rule.unbounded) expect(findIndicator(indicator)?.definition.id, rule.id).toBe(indicator);
    }
    expect(qualityRulesOf('caseload').map(({ id }) => id)).toEqual(['coach-missing', 'coach-gone', 'coach-of-another-unit']);
  });

  test('a few are told to nobody who may not see them, and not by what is left of a sum either', () => {
    const ordinary = { sensitivity: 'ordinary' } as const;
    expect([0, 1, 4, 5, 12].map((each) => toldCount(ordinary, each))).toEqual([0, 'suppressed', 'suppressed', 5, 12]);
    expect(toldCount({ sensitivity: 'health' }, 9)).toBe('suppressed');
    expect(mayTellArea(ordinary, 12, 0)).toBe(true);
    expect(mayTellArea(ordinary, 12, 12)).toBe(true);
    expect(mayTellArea(ordinary, 12, 9)).toBe(false);
    expect(mayTellArea(ordinary, 3, 3)).toBe(false);
  });
});
