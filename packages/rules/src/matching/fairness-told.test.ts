import { describe, expect, it } from 'vitest';
import { fairnessTold } from './fairness-told.ts';
import type { GroupFairness } from './fairness.ts';

const group = (name: string, persons: number, placesInTop: number, of: readonly [number, number], byChance = 0.5): GroupFairness => ({
  group: name, persons, shareOfPersons: persons / of[0], placesInTop, shareOfTop: placesInTop / of[1], exposure: (placesInTop / of[1]) / (persons / of[0]), meanRank: 3,
  scores: [0.1, 0.3, 0.5, 0.7, 0.9], byChance, expected: [0.2, 0.6],
});
const told = (...groups: readonly GroupFairness[]) => fairnessTold({ groups, joined: [], leftOut: 0, permutations: 500, seed: 1 }, new Map(groups.map(({ group: name }) => [name, 30])))
  .map(({ group: name, ratio, stands }) => `${name} ${ratio === null ? '…' : ratio.toFixed(2)} ${stands}`);

/** A lawyer can read it: what is told of a group whose first places are few. */
describe('what the report of fairness tells', () => {
  it.each([
    ['many places each', [group('a', 50, 30, [100, 60]), group('b', 50, 30, [100, 60])], ['a 1.00 as-by-chance', 'b 1.00 as-by-chance']],
    ['one far below what lots would give', [group('a', 50, 50, [100, 60], 0.002), group('b', 50, 10, [100, 60], 0.002)], ['a 1.67 above', 'b 0.33 below']],
    ['one of few: the other would tell it, and is hidden too', [group('a', 50, 57, [100, 60], 0.002), group('b', 50, 3, [100, 60], 0.002)], ['a … hidden', 'b … hidden']],
    ['one of few among three: the next smallest keeps it company', [group('a', 40, 40, [120, 60]), group('b', 40, 16, [120, 60]), group('c', 40, 4, [120, 60])],
      ['a 2.00 as-by-chance', 'b … hidden', 'c … hidden']],
    ['none at all is no secret of anybody', [group('a', 50, 60, [100, 60], 0.002), group('b', 50, 0, [100, 60], 0.002)], ['a 2.00 above', 'b 0.00 below']],
  ])('%s', (_name, groups, expected) => expect(told(...groups)).toEqual(expected));

  it('tells no single score, only quartiles of at least twenty', () => {
    const one = group('a', 50, 30, [50, 30]);
    const of = (shown: number) => fairnessTold({ groups: [one], joined: [], leftOut: 0, permutations: 1, seed: 1 }, new Map([['a', shown]]))[0]?.quartiles;
    expect([of(20), of(19)]).toEqual([[0.3, 0.5, 0.7], null]);
  });
});
