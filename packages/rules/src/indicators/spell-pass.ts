import { codeOf, exits, OPEN, STARTS_SEARCH } from './columns.ts';
import { emptyCounts, STOCK, sumStocks, WIDTH } from './spell-counts.ts';
import type { MonthTables, SpellColumns, SpellCounts } from './spell-counts.ts';

/**
 * What one pass over the spells notes, by slot and half of a month (up to its counting day, and after it). Each spell
 * is noted twice, once where it starts and once where it ends, and everything that is asked of a month is a sum of
 * notes: so a spell costs three additions, none of them behind a condition that the processor would have to guess.
 */
export type SpellTally = { readonly tables: MonthTables; readonly slots: number; readonly cells: Int32Array };

/** Starts: no search begun (0), a search begun (1), one that flowed into work (2). */
const STARTED = 0;
/** Ends: not by work (3), by work and unemployed again by three months (4), by six (5), and lasting (6). */
const ENDED = 3;
/** Days of the lasting exits. */
const DAYS = 7;
/** Cells of half a month: a line of memory holds two. */
const NOTES = 8;
const OPEN_MARKET = codeOf(exits, 'open-market-work');

const cellsOf = (months: number, slots: number): number => slots * (months + 2) * 2 * NOTES;

/** The bytes that a tally takes, for memory that several threads share. */
export function bytesOfTally(months: number, slots: number): number {
  return cellsOf(months, slots) * 4;
}

export function emptyTally(tables: MonthTables, slots: number, memory?: ArrayBufferLike): SpellTally {
  const length = cellsOf(tables.months, slots);
  return { tables, slots, cells: memory === undefined ? new Int32Array(length) : new Int32Array(memory, 0, length) };
}

/**
 * Rows from one up to another, which must not part a person's rows. They are taken from the last to the first, so that
 * the person's next spell is the one just seen; conditions are worked out as signs of differences.
 */
export function tallySpells(spells: SpellColumns, { tables, cells }: SpellTally, from = 0, to = spells.person.length): void {
  const { person, start, end, reason, flags, days, slot } = spells;
  const { halfOf } = tables;
  const width = (tables.months + 2) * 2 * NOTES;
  let laterPerson = -1;
  let laterStart = OPEN;
  for (let row = to - 1; row >= from; row -= 1) {
    const began = start[row] ?? 0;
    const ended = end[row] ?? 0;
    const who = person[row] ?? 0;
    const other = isOther(who, laterPerson);
    const next = (laterStart & ~other) | (OPEN & other);
    laterPerson = who;
    laterStart = began;
    const base = (slot[row] ?? 0) * width;
    const atStart = halfOf[began] ?? 0;
    const atEnd = halfOf[ended] ?? 0;
    const work = (((reason[row] ?? 0) ^ OPEN_MARKET) - 1) >>> 31;
    const startsSearch = (flags[row] ?? 0) & STARTS_SEARCH;
    const atThree = began + 89 + (atStart & 3);
    const flow = startsSearch & work & ((ended - atThree - 1) >>> 31) & ((atThree - next) >>> 31);
    const note = base + (atStart >>> 4) * NOTES + STARTED + startsSearch + flow;
    cells[note] = (cells[note] ?? 0) + 1;
    const within3 = (next - ended - 90 - (atEnd & 3)) >>> 31;
    const within6 = (next - ended - 182 - ((atEnd >>> 2) & 3)) >>> 31;
    const exit = base + (atEnd >>> 4) * NOTES;
    const outcome = exit + ENDED + ((3 - within6 - within3) & -work);
    cells[outcome] = (cells[outcome] ?? 0) + 1;
    cells[exit + DAYS] = (cells[exit + DAYS] ?? 0) + ((days[row] ?? 0) & -(work & (within6 ^ 1)));
  }
}

/** All bits set where the two differ, none where they are the same. */
function isOther(one: number, two: number): number {
  const difference = one ^ two;
  return (difference | -difference) >> 31;
}

/** What one thread noted joins what another did. */
export function joinTallies(into: SpellTally, other: SpellTally): void {
  for (let cell = 0; cell < into.cells.length; cell += 1) into.cells[cell] = (into.cells[cell] ?? 0) + (other.cells[cell] ?? 0);
}

/** The months' figures that the notes add up to. */
export function countsOfTally({ tables, slots, cells }: SpellTally): SpellCounts {
  const counts = emptyCounts(tables, slots);
  const into = counts.cells;
  const note = (at: number): number => cells[at] ?? 0;
  const add = (at: number, change: number): void => {
    into[at] = (into[at] ?? 0) + change;
  };
  const halves = slots * (tables.months + 2) * 2;
  for (let half = 0; half < halves; half += 1) {
    const from = half * NOTES;
    const month = (half >> 1) * WIDTH;
    add(month, note(from + STARTED + 1));
    add(month + 1, note(from + STARTED + 2));
    for (let outcome = 1; outcome <= 3; outcome += 1) add(month + 1 + outcome, note(from + ENDED + outcome));
    add(month + 5, note(from + DAYS));
    const starts = note(from + STARTED) + note(from + STARTED + 1) + note(from + STARTED + 2);
    const ends = note(from + ENDED) + note(from + ENDED + 1) + note(from + ENDED + 2) + note(from + ENDED + 3);
    // Whoever comes or goes after a counting day is seen on the next one.
    if (starts !== ends) add(month + (half & 1) * WIDTH + STOCK, starts - ends);
  }
  sumStocks(counts);
  return counts;
}

/** All in one thread. */
export function spellCounts(spells: SpellColumns, tables: MonthTables, slots: number): SpellCounts {
  const tally = emptyTally(tables, slots);
  tallySpells(spells, tally);
  return countsOfTally(tally);
}
