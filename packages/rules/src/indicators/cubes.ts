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
  readonly ages: AgesByDay;
  /** The last day that a month counts; nobody looks at classes of age after it. */
  readonly lastDay: number;
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
  const lastDay = tables.countedFrom.indexOf(tables.months + 1, firstDayOf(tables.first)) - 1;
  return {
    tables, municipalities, counts: emptyCounts(tables, municipalities * groupCount), ages: (agesByDay ??= makeAgesByDay()), lastDay,
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
 * The person's spells were those of `before` and are those of `after`. Spell by spell only what differs is moved: one
 * that began as before leaves what it gave at its start untouched, and one that only ended as before and was followed
 * as before is not touched at all.
 */
export function replaceSpells(
  cubes: SpellCubes, before: CubeSource, personBefore: number, after: CubeSource, personAfter: number,
): void {
  let fromBefore = before.first[personBefore] ?? 0;
  let fromAfter = after.first[personAfter] ?? 0;
  const toBefore = before.first[personBefore + 1] ?? 0;
  const toAfter = after.first[personAfter + 1] ?? 0;
  if (sameTraits(before, personBefore, after, personAfter)) {
    while (fromBefore < toBefore && fromAfter < toAfter && sameStart(before, fromBefore, after, fromAfter)) {
      changeEnd(cubes, before, fromBefore, after, fromAfter, personAfter);
      fromBefore += 1;
      fromAfter += 1;
    }
  }
  addRows(cubes, before, personBefore, fromBefore, toBefore, -1);
  addRows(cubes, after, personAfter, fromAfter, toAfter, 1);
}

function sameTraits(one: CubeSource, person: number, other: CubeSource, otherPerson: number): boolean {
  const a = one.persons;
  const b = other.persons;
  return a.born[person] === b.born[otherPerson] && a.sex[person] === b.sex[otherPerson]
    && a.foreign[person] === b.foreign[otherPerson];
}

function sameStart({ spells: a }: CubeSource, row: number, { spells: b }: CubeSource, otherRow: number): boolean {
  return a.start[row] === b.start[otherRow] && a.flags[row] === b.flags[otherRow]
    && a.municipality[row] === b.municipality[otherRow];
}

function nextStart({ spells }: CubeSource, row: number): number {
  const later = row + 1;
  if (later === spells.person.length || spells.person[later] !== spells.person[row]) return OPEN;
  return spells.start[later] ?? OPEN;
}

function addRows(cubes: SpellCubes, source: CubeSource, person: number, from: number, to: number, sign: 1 | -1): void {
  const { spells } = source;
  const { tables: { ofDay }, counts: { cells } } = cubes;
  for (let row = from; row < to; row += 1) {
    const start = spells.start[row] ?? 0;
    const end = spells.end[row] ?? 0;
    const slot = firstSlot(cubes, source, person, row);
    const born = source.persons.born[person] ?? 0;
    if (((spells.flags[row] ?? 0) & STARTS_SEARCH) !== 0) {
      add(cells, startCell(cubes, slot, born, start) + flowOf(ofDay[start] ?? 0, source, row), sign);
    }
    addStock(cubes, slot, born, start, end, sign);
    addExit(cubes, slot, born, source, row, sign);
  }
}

/** Only what the two ends give: the days between them, the exits, and whether the search flowed into work. */
function changeEnd(
  cubes: SpellCubes, before: CubeSource, rowBefore: number, after: CubeSource, rowAfter: number, person: number,
): void {
  // Not by destructuring a pair: an iterator for each spell would take half of the time.
  const was = before.spells;
  const is = after.spells;
  const endBefore = was.end[rowBefore] ?? 0;
  const endAfter = is.end[rowAfter] ?? 0;
  if (endBefore === endAfter && was.reason[rowBefore] === is.reason[rowAfter]
    && was.weekdays[rowBefore] === is.weekdays[rowAfter] && nextStart(before, rowBefore) === nextStart(after, rowAfter)) return;
  const { tables: { ofDay }, counts: { cells } } = cubes;
  const start = is.start[rowAfter] ?? 0;
  const slot = firstSlot(cubes, after, person, rowAfter);
  const born = after.persons.born[person] ?? 0;
  if (((is.flags[rowAfter] ?? 0) & STARTS_SEARCH) !== 0) {
    const flowed = flowOf(ofDay[start] ?? 0, before, rowBefore);
    const flows = flowOf(ofDay[start] ?? 0, after, rowAfter);
    if (flowed !== flows) {
      const cell = startCell(cubes, slot, born, start);
      add(cells, cell + flowed, -1);
      add(cells, cell + flows, 1);
    }
  }
  if (endBefore < endAfter) addStock(cubes, slot, born, endBefore, endAfter, 1);
  else if (endAfter < endBefore) addStock(cubes, slot, born, endAfter, endBefore, -1);
  // One whose next spell is too late to make the exit a return, before as after, need not be found in memory.
  if (endBefore === endAfter && was.reason[rowBefore] === is.reason[rowAfter] && was.weekdays[rowBefore] === is.weekdays[rowAfter]
    && outcomeOf(ofDay[endAfter] ?? 0, before, rowBefore) === outcomeOf(ofDay[endAfter] ?? 0, after, rowAfter)) return;
  addExit(cubes, slot, born, before, rowBefore, -1);
  addExit(cubes, slot, born, after, rowAfter, 1);
}

/** The person's municipality and group, in the first class of age. */
function firstSlot({ tables }: SpellCubes, { persons, spells }: CubeSource, person: number, row: number): number {
  const group = ((persons.sex[person] ?? 0) * 2 + (persons.foreign[person] ?? 0)) * ageClasses.length;
  return ((spells.municipality[row] ?? 0) * groupCount + group) * (tables.months + 2) * WIDTH;
}

/** The class of age on a day, as many classes after the first: looked up and corrected once, for a search would guess wrong at each step. */
function classOn({ ages: { leastClass, daysToClass }, lastDay }: SpellCubes, born: number, day: number): number {
  const lived = (day < lastDay ? day : lastDay) - born;
  const least = leastClass[lived >> SPAN_BITS] ?? 0;
  return least + ((daysToClass[firstTurnOf(born) + least] ?? OPEN) <= lived ? 1 : 0);
}

function startCell(cubes: SpellCubes, slot: number, born: number, start: number): number {
  const { ofDay, months } = cubes.tables;
  return slot + (classOn(cubes, born, start) * (months + 2) + ((ofDay[start] ?? 0) >>> 18)) * WIDTH;
}

/** Is one whose search began then in work in the open labour market at the three-month day? */
function flowOf(atStart: number, source: CubeSource, row: number): 0 | 1 {
  const { start, end, reason } = source.spells;
  const atThree = (start[row] ?? 0) + 89 + (atStart & 3);
  return reason[row] === OPEN_MARKET && (end[row] ?? 0) <= atThree && nextStart(source, row) > atThree ? 1 : 0;
}

/** The days from one up to another, over to the next class of age at each birthday between that begins one. */
function addStock(cubes: SpellCubes, slot: number, born: number, from: number, to: number, sign: 1 | -1): void {
  const { tables: { ofDay, months }, counts: { cells }, ages: { daysToClass } } = cubes;
  const width = (months + 2) * WIDTH;
  const last = classOn(cubes, born, to);
  let turn = classOn(cubes, born, from);
  add(cells, slot + turn * width + countingCell(ofDay[from] ?? 0), sign);
  for (; turn < last; turn += 1) {
    const at = countingCell(ofDay[born + (daysToClass[firstTurnOf(born) + turn] ?? 0)] ?? 0);
    add(cells, slot + turn * width + at, -sign);
    add(cells, slot + (turn + 1) * width + at, sign);
  }
  add(cells, slot + last * width + countingCell(ofDay[to] ?? 0), -sign);
}

function addExit(cubes: SpellCubes, slot: number, born: number, source: CubeSource, row: number, sign: 1 | -1): void {
  if (source.spells.reason[row] !== OPEN_MARKET) return;
  const { tables: { ofDay, months }, counts: { cells } } = cubes;
  const end = source.spells.end[row] ?? 0;
  const atEnd = ofDay[end] ?? 0;
  const cell = slot + (classOn(cubes, born, end) * (months + 2) + (atEnd >>> 18)) * WIDTH;
  const outcome = outcomeOf(atEnd, source, row);
  add(cells, cell + outcome, sign);
  if (outcome === LASTING) add(cells, cell + LASTING + 1, Math.imul(sign, source.spells.weekdays[row] ?? 0));
}

/** Where in its month an exit is counted: unemployed again by three months, by six, or not. */
const LASTING = 4;
function outcomeOf(atEnd: number, source: CubeSource, row: number): 2 | 3 | typeof LASTING {
  const away = nextStart(source, row) - (source.spells.end[row] ?? 0);
  if (away <= 89 + (atEnd & 3)) return 2;
  return away <= 181 + ((atEnd >>> 2) & 3) ? 3 : LASTING;
}

/** Where in a slot the stock of a day's counting month lies. */
function countingCell(ofDay: number): number {
  return ((ofDay >>> 4) & MONTH_BITS) * WIDTH + STOCK;
}

/** Birthdays that begin a class of age, and one that nobody lives to. */
const TURNS = ageLimits.length - 1;
const TURNS_HELD = TURNS + 1;

/** Leap years come every four years from 1.3.1900 to 28.2.2100: nobody born before is looked at in a class but the last. */
const FOUR_YEARS = 4 * 365 + 1;

function firstTurnOf(born: number): number {
  return ((born + 32 * FOUR_YEARS) % FOUR_YEARS) * TURNS_HELD;
}

/** Lived days are looked up by spans of 64: in none of them do two classes of age begin. */
const SPAN_BITS = 6;
const SPANS = 65_536 >> SPAN_BITS;

/** When classes of age begin, in days lived. */
export type AgesByDay = {
  /** Of everybody by the day of birth in a cycle of leap years, a class after another. */
  readonly daysToClass: Int16Array;
  /** The class that everybody has reached at the beginning of a span of lived days, whenever born. */
  readonly leastClass: Uint8Array;
};

let agesByDay: AgesByDay | undefined;

function makeAgesByDay(): AgesByDay {
  const daysToClass = new Int16Array(FOUR_YEARS * TURNS_HELD).fill(OPEN);
  const leastClass = new Uint8Array(SPANS);
  for (let turn = 0; turn < TURNS; turn += 1) {
    let latest = 0;
    for (let born = 0; born < FOUR_YEARS; born += 1) {
      const days = birthday(born as PlainDate, ageLimits[turn + 1] ?? 0) - born;
      daysToClass[firstTurnOf(born) + turn] = days;
      latest = Math.max(latest, days);
    }
    leastClass.fill(turn + 1, Math.ceil(latest / (1 << SPAN_BITS)));
  }
  return { daysToClass, leastClass };
}

/** The first day of an age; one born on 29.2. reaches it on 1.3. of a common year. */
function birthday(born: PlainDate, age: number): number {
  const sameNumbered = addYears(born, age);
  return ageOn(born, sameNumbered) === age ? sameNumbered : addDays(sameNumbered, 1);
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
