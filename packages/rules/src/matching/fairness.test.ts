import { describe, expect, it } from 'vitest';
import { fairnessReport } from './fairness.ts';
import type { RankedMatch } from './fairness.ts';

const persons = Array.from({ length: 60 }, (_, at) => `p${at}`);
const lists = (pick: (vacancy: number, rank: number) => number): readonly RankedMatch[] => Array.from({ length: 30 }, (_, vacancy) =>
  Array.from({ length: 4 }, (__, rank) => ({ personId: persons[pick(vacancy, rank)] ?? '', vacancyId: `v${vacancy}`, rank: rank + 1, score: 1 - rank / 10 }))).flat();

describe('the report of fairness', () => {
  const groups = new Map(persons.map((person, at) => [person, at < 30 ? 'a' : 'b']));

  it('sees that one group gets all the places, and that chance would not give them', () => {
    const report = fairnessReport({ matches: lists((vacancy, rank) => (vacancy * 4 + rank) % 30), groups, top: 3, seed: 1 });
    expect(report.groups.map(({ group, exposure, placesInTop }) => [group, exposure, placesInTop])).toEqual([['a', 2, 90], ['b', 0, 0]]);
    expect(report.groups[0]?.byChance).toBeLessThan(0.01);
    expect(report.groups[0]?.expected[1]).toBeLessThan(0.9);
  });

  it('says of even lists that they are as chance would have it, and the same each time', () => {
    const asked = { matches: lists((vacancy, rank) => (vacancy * 4 + rank) % 60), groups, top: 4, seed: 7 };
    const report = fairnessReport(asked);
    expect(report.groups.map(({ exposure, byChance }) => [exposure, byChance])).toEqual([[1, 1], [1, 1]]);
    expect(fairnessReport(asked)).toEqual(report);
  });

  it('tells no small group alone, nor one that subtraction would tell', () => {
    const three = new Map(persons.map((person, at) => [person, at < 4 ? 'few' : at < 24 ? 'some' : 'many']));
    const report = fairnessReport({ matches: lists((vacancy) => vacancy), groups: three, top: 2, seed: 1 });
    expect(report.groups.map(({ group, persons: size }) => [group, size])).toEqual([['many', 36], ['joined', 24]]);
    expect(report.joined).toEqual(['few', 'some']);
    expect(fairnessReport({ matches: [], groups: new Map([['p1', 'a'], ['p2', 'b']]), top: 2, seed: 1 })).toMatchObject({ groups: [], leftOut: 2 });
  });
});
