import { addDays, ageOn, addYears } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { codeOf, exits, firstRows, OPEN, STARTS_SEARCH } from './columns.ts';
import type { Tables } from './columns.ts';
import { ageClass, ageClasses, ageLimits } from './dimensions.ts';
import { firstDayOf } from './months.ts';
import type { Month } from './months.ts';
import { countOf, emptyCounts, MONTH_BITS, STOCK, WIDTH } from './spell-counts.ts';
import type { Counter, MonthTables, SpellCounts } from './spell-counts.ts';

/**
 * The national counts by month, municipality and group, kept up: a changed spell takes away what it gave
 * and gives what it gives now, so that a back-dated change moves exactly its own cells and nothing is
 * counted again. Groups are sex, citizenship and class of age; a stock is counted in the class of the
 * counting day, so that one who grows older during a spell moves from a class to the next.
 */
export type SpellCubes = {
  readonly tables: MonthTables;
  readonly municipalities: number;
  /** Slots are municipality × group; stocks lie as changes from month to month. */
  readonly counts: SpellCounts;
  readonly limits: Int16Array;
  /** The first day that no month counts any more. */
  readonly afterAll: number;
};

export const groupCount = 2 * 2 * ageClasses.length;
const OPEN_MARKET = codeOf(exits, 'open-market-work');

/** Whose spells are counted: a register's tables, and where each person's spells begin. */
export type CubeSource = Pick<Tables, 'persons' | 'spells'> & { readonly first: Int32Array };

export function cubeSource({ persons, spells }: Pick<Tables, 'persons' | 'spells'>): CubeSource {
  return { persons, spells, first: firstRows(spells.person, persons.born.length) };
}

export function groupOf(sex: number, foreign: number, age: number): number {
  return (sex * 2 + foreign) * ageClasses.length + ageClass(age);
}

export function emptyCubes(tables: MonthTables, municipalities: number): SpellCubes {
  const afterAll = tables.countedFrom.indexOf(tables.months + 1, firstDayOf(tables.first));
  return {
    tables, municipalities, counts: emptyCounts(tables, municipalities * groupCount), limits: (turns ??= turnsOfAge()), afterAll,
  };
}

export function buildCubes(source: CubeSource, tables: MonthTables, municipalities: number): SpellCubes {
  const cubes = emptyCubes(tables, municipalities);
  for (let person = 0; person < source.persons.born.length; person += 1) {
    addRows(cubes, source, person, source.first[person] ?? 0, source.first[person + 1] ?? 0, 1);
  }
  return cubes;
}

/**
 * The person's spells were those of `before` and are those of `after`. Only spells that differ, and the
 * one before them, whose return they are, are taken away and given anew. Whoever knows how many of the first
 * spells are the same says so, and they are not looked at.
 */
export function replaceSpells(
  cubes: SpellCubes, before: CubeSource, personBefore: number, after: CubeSource, personAfter: number, unchanged = 0,
): void {
  let fromBefore = before.first[personBefore] ?? 0;
  let toBefore = before.first[personBefore + 1] ?? 0;
  let fromAfter = after.first[personAfter] ?? 0;
  let toAfter = after.first[personAfter + 1] ?? 0;
  if (sameTraits(before, personBefore, after, personAfter)) {
    const firstBefore = fromBefore;
    fromBefore += unchanged;
    fromAfter += unchanged;
    while (fromBefore < toBefore && fromAfter < toAfter && sameRow(before, fromBefore, after, fromAfter)) {
      fromBefore += 1;
      fromAfter += 1;
    }
    while (toBefore > fromBefore && toAfter > fromAfter && sameRow(before, toBefore - 1, after, toAfter - 1)) {
      toBefore -= 1;
      toAfter -= 1;
    }
    // The spell before a changed one returned on another day.
    if (fromBefore > firstBefore && nextStart(before, fromBefore - 1) !== nextStart(after, fromAfter - 1)) {
      fromBefore -= 1;
      fromAfter -= 1;
    }
  }
  addRows(cubes, before, personBefore, fromBefore, toBefore, -1);
  addRows(cubes, after, personAfter, fromAfter, toAfter, 1);
}

function sameTraits(one: CubeSource, person: number, other: CubeSource, otherPerson: number): boolean {
  const [a, b] = [one.persons, other.persons];
  return a.born[person] === b.born[otherPerson] && a.sex[person] === b.sex[otherPerson]
    && a.foreign[person] === b.foreign[otherPerson];
}

function sameRow({ spells: a }: CubeSource, row: number, { spells: b }: CubeSource, otherRow: number): boolean {
  return a.start[row] === b.start[otherRow] && a.end[row] === b.end[otherRow] && a.reason[row] === b.reason[otherRow]
    && a.flags[row] === b.flags[otherRow] && a.weekdays[row] === b.weekdays[otherRow]
    && a.municipality[row] === b.municipality[otherRow];
}

function nextStart({ spells }: CubeSource, row: number): number {
  const later = row + 1;
  if (later === spells.person.length || spells.person[later] !== spells.person[row]) return OPEN;
  return spells.start[later] ?? OPEN;
}

function addRows(cubes: SpellCubes, source: CubeSource, person: number, from: number, to: number, sign: 1 | -1): void {
  if (from >= to) return;
  const { persons, spells } = source;
  const { tables: { ofDay, months }, counts: { cells }, limits, afterAll } = cubes;
  const width = (months + 2) * WIDTH;
  const firstTurn = ((persons.born[person] ?? 0) + 32_768) * TURNS;
  const group = ((persons.sex[person] ?? 0) * 2 + (persons.foreign[person] ?? 0)) * ageClasses.length;
  for (let row = from; row < to; row += 1) {
    const start = spells.start[row] ?? 0;
    const end = spells.end[row] ?? 0;
    const atStart = ofDay[start] ?? 0;
    const atEnd = ofDay[end] ?? 0;
    let slot = ((spells.municipality[row] ?? 0) * groupCount + group) * width;
    let turn = 0;
    while (turn < TURNS && (limits[firstTurn + turn] ?? OPEN) <= start) turn += 1;
    slot += turn * width;
    const next = nextStart(source, row);
    const work = spells.reason[row] === OPEN_MARKET;
    if (((spells.flags[row] ?? 0) & STARTS_SEARCH) !== 0) {
      const atThree = start + 89 + (atStart & 3);
      const flow = work && end <= atThree && next > atThree ? 1 : 0;
      add(cells, slot + (atStart >>> 18) * WIDTH + flow, sign);
    }
    add(cells, slot + countingCell(atStart), sign);
    // Over to the next class of age at each birthday within the spell that begins one.
    while (turn < TURNS) {
      const day = limits[firstTurn + turn] ?? OPEN;
      // Beyond the months of the cubes nobody looks, however long an open spell may go on.
      if (day > end || day >= afterAll) break;
      add(cells, slot + countingCell(ofDay[day] ?? 0), -sign);
      slot += width;
      turn += 1;
      add(cells, slot + countingCell(ofDay[day] ?? 0), sign);
    }
    add(cells, slot + countingCell(atEnd), -sign);
    if (!work) continue;
    const cell = slot + (atEnd >>> 18) * WIDTH;
    if (next <= end + 89 + (atEnd & 3)) add(cells, cell + 2, sign);
    else if (next <= end + 181 + ((atEnd >>> 2) & 3)) add(cells, cell + 3, sign);
    else {
      add(cells, cell + 4, sign);
      add(cells, cell + 5, sign * (spells.weekdays[row] ?? 0));
    }
  }
}

/** Where in a slot the stock of a day's counting month lies. */
function countingCell(ofDay: number): number {
  return ((ofDay >>> 4) & MONTH_BITS) * WIDTH + STOCK;
}

/** Birthdays that begin a class of age. */
const TURNS = ageLimits.length - 1;

let turns: Int16Array | undefined;

/** Of everybody born on any day: the first days of the classes of age; OPEN is later than 2059. */
function turnsOfAge(): Int16Array {
  const days = new Int16Array(65_536 * TURNS);
  for (let born = -32_768; born < 32_768; born += 1) {
    for (let turn = 0; turn < TURNS; turn += 1) {
      days[(born + 32_768) * TURNS + turn] = birthday(born as PlainDate, ageLimits[turn + 1] ?? 0);
    }
  }
  return days;
}

/** The first day of an age; one born on 29.2. reaches it on 1.3. of a common year. */
function birthday(born: PlainDate, age: number): number {
  const sameNumbered = addYears(born, age);
  const day = ageOn(born, sameNumbered) === age ? sameNumbered : addDays(sameNumbered, 1);
  return Math.min(day, OPEN);
}

function add(cells: Int32Array, cell: number, change: number): void {
  cells[cell] = (cells[cell] ?? 0) + change;
}

export type CubeQuestion = {
  readonly counter: Counter;
  readonly month: Month;
  readonly municipalities: readonly number[];
  /** Positions of groups; none named is all. */
  readonly groups?: readonly number[];
};

/** The sum over places and groups in a month. */
export function askCubes({ tables, counts }: SpellCubes, asked: CubeQuestion): number {
  const groups = asked.groups ?? Array.from({ length: groupCount }, (_, index) => index);
  let sum = 0;
  for (const municipality of asked.municipalities) {
    for (const group of groups) {
      const slot = municipality * groupCount + group;
      if (asked.counter !== 'stock') sum += countOf(counts, slot, asked.month, asked.counter);
      else {
        for (let month = tables.first - 1; month <= asked.month; month += 1) {
          sum += countOf(counts, slot, month as Month, 'stock');
        }
      }
    }
  }
  return sum;
}
