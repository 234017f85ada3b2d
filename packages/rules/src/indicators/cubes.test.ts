import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../foundations/plain-date.ts';
import { makeTable, OPEN } from './columns.ts';
import type { Tables } from './columns.ts';
import { askCubes, buildCubes, cubeSource, groupCount, groupOf, replaceSpells } from './cubes.ts';
import { ageClasses, ageLimits } from './dimensions.ts';
import { agesOn } from './day-state.ts';
import { countingDay, monthsOn, parseMonth } from './months.ts';
import { countOf, monthTables } from './spell-counts.ts';
import { spellCounts } from './spell-pass.ts';

const first = plainDate('2020-01-01');
const tables = monthTables(parseMonth('2020-02') ?? (0 as never), 30);
const municipalities = 3;

const spell = fc.record({
  gap: fc.integer({ min: 0, max: 300 }), length: fc.integer({ min: 1, max: 500 }), reason: fc.integer({ min: 1, max: 3 }),
  flags: fc.integer({ min: 0, max: 1 }),
});
const person = fc.record({
  born: fc.integer({ min: -10_000, max: 10_000 }), sex: fc.integer({ min: 0, max: 1 }), foreign: fc.integer({ min: 0, max: 1 }),
  home: fc.integer({ min: 0, max: municipalities - 1 }), open: fc.boolean(), spells: fc.array(spell, { maxLength: 5 }),
});
type Spell = { readonly gap: number; readonly length: number; readonly reason: number; readonly flags: number };
type Person = {
  readonly born: number; readonly sex: number; readonly foreign: number; readonly home: number; readonly open: boolean;
  readonly spells: readonly Spell[];
};

function register(people: readonly Person[]): Pick<Tables, 'persons' | 'spells'> {
  const persons = makeTable('persons', people.length);
  const spells = makeTable('spells', people.reduce((sum, each) => sum + each.spells.length, 0));
  let row = 0;
  people.forEach((each, number) => {
    persons.born[number] = each.born;
    persons.sex[number] = each.sex;
    persons.foreign[number] = each.foreign;
    persons.municipality[number] = each.home;
    let day: number = first;
    each.spells.forEach(({ gap, length, reason, flags }, index) => {
      const open = each.open && index === each.spells.length - 1;
      spells.person[row] = number;
      spells.start[row] = day + gap;
      spells.end[row] = open ? OPEN : day + gap + length;
      spells.reason[row] = open ? 0 : reason;
      spells.flags[row] = flags;
      spells.weekdays[row] = length;
      spells.municipality[row] = each.home;
      day += gap + length + 1;
      row += 1;
    });
  });
  return { persons, spells };
}

/** What happens to a spell: it ends otherwise, goes on, or another follows it. */
const change = fc.record({
  kind: fc.constantFrom('nothing', 'last-ended-otherwise', 'one-more', 'another-person', 'other-search'), other: person, spell,
});
type Change = { readonly kind: string; readonly other: Person; readonly spell: Spell };

function changed(each: Person, { kind, other, spell: next }: Change): Person {
  const last = each.spells.at(-1);
  if (kind === 'another-person') return other;
  if (kind === 'one-more') return { ...each, spells: [...each.spells, next] };
  if (last === undefined || kind === 'nothing') return each;
  const { length, reason, flags } = next;
  if (kind === 'other-search') return { ...each, spells: each.spells.map((one, at) => (at === 0 ? { ...one, flags } : one)) };
  return { ...each, open: other.open, spells: [...each.spells.slice(0, -1), { ...last, length, reason }] };
}

describe('cubes of the national counts', () => {
  it('are after any changes what they are when built anew, and no other cell has moved', () => {
    fc.assert(fc.property(fc.array(fc.tuple(person, change), { maxLength: 12 }), (pairs) => {
      const before = cubeSource(register(pairs.map(([each]) => each)));
      const after = cubeSource(register(pairs.map(([each, happened]) => changed(each, happened))));
      const cubes = buildCubes(before, tables, municipalities);
      const untouched = cubes.counts.cells.slice();
      pairs.forEach((_, number) => replaceSpells(cubes, before, number, after, number));
      const anew = buildCubes(after, tables, municipalities);
      expect(cubes.counts.cells).toEqual(anew.counts.cells);
      pairs.forEach((_, number) => replaceSpells(cubes, after, number, before, number));
      expect(cubes.counts.cells).toEqual(untouched);
    }), { numRuns: 150 });
  });

  it('give what one pass over the spells gives, and the stock by the age of the counting day', () => {
    fc.assert(fc.property(fc.array(person, { maxLength: 12 }), (people) => {
      const source = cubeSource(register(people));
      const cubes = buildCubes(source, tables, municipalities);
      const { spells, persons } = source;
      const columns = { ...spells, days: spells.weekdays, slot: spells.municipality };
      const fused = spellCounts(columns, tables, municipalities);
      for (let month = 0; month < tables.months; month += 1) {
        const asked = monthsOn(tables.first, month);
        const day = countingDay(asked);
        const ages = agesOn(persons.born, day);
        for (const counter of ['started', 'flow', 'exits', 'returned3', 'returned6', 'lasting', 'days', 'stock'] as const) {
          const whole = [0, 1, 2].map((place) => askCubes(cubes, { counter, month: asked, municipalities: [place] }));
          const once = [0, 1, 2].map((place) => countOf(fused, place, asked, counter));
          expect({ counter, month, whole }).toEqual({ counter, month, whole: once });
        }
        for (let group = 0; group < groupCount; group += 1) {
          let counted = 0;
          for (let row = 0; row < spells.start.length; row += 1) {
            const who = spells.person[row] ?? 0;
            if ((spells.start[row] ?? 0) > day || (spells.end[row] ?? 0) <= day) continue;
            if (groupOf(persons.sex[who] ?? 0, persons.foreign[who] ?? 0, ages[who] ?? 0) === group) counted += 1;
          }
          expect(askCubes(cubes, { counter: 'stock', month: asked, municipalities: [0, 1, 2], groups: [group] })).toBe(counted);
        }
      }
    }), { numRuns: 15 });
  });

  it('has classes that begin where they say', () => {
    expect(ageClasses.length).toBe(ageLimits.length);
    expect(groupOf(1, 1, 60)).toBe(groupCount - 1);
  });
});
