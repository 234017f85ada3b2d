import { addMonths } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { codeOf, exits, OPEN, STARTS_SEARCH } from './columns.ts';
import { countingDay, firstDayOf, monthNumber, monthsOn } from './months.ts';
import type { Month } from './months.ts';

/**
 * The national indicators that spells of unemployment alone give, all in one pass (goal 3 of the
 * national goals of 19.12.2024, and the stock of the employment service statistics). Each is counted
 * by slot (a municipality, or a municipality and a group) and month.
 */
export const counters = [
  'started', // job searches that began with unemployment, by the month of the start
  'flow', // of them, in work in the open labour market at the three-month day
  'returned3', // exits to the open labour market, by their month: unemployed again within three months
  'returned6',
  'lasting', // the other exits: not unemployed again within six months
  'days', // weekdays of unemployment, or paid benefit days, of those lasting exits
  'stock', // unemployed on the counting day; while counting, the change from the month before
] as const;
export type Counter = (typeof counters)[number] | 'exits';
/** One more than there are counters, so that a month's lie in one or two lines of memory. */
export const WIDTH = 8;
export const STOCK = 6;
const OPEN_MARKET = codeOf(exits, 'open-market-work');

/** The columns of spells that are read, in the order of persons and days. */
export type SpellColumns = {
  readonly person: Int32Array;
  readonly start: Int16Array;
  /** The day after the last one; OPEN goes on. */
  readonly end: Int16Array;
  readonly reason: Uint8Array;
  readonly flags: Uint8Array;
  readonly days: Uint16Array;
  /** Where each spell is counted. */
  readonly slot: Uint16Array;
};

/** What each day is asked, looked up: its month, its counting month, and the days three and six months on. */
export type MonthTables = {
  readonly first: Month;
  readonly months: number;
  readonly monthOf: Int16Array;
  readonly countedFrom: Int16Array;
  readonly threeOn: Int16Array;
  readonly sixOn: Int16Array;
};

/** Months are numbered from 1; 0 is all before them, months + 1 all after. */
export function monthTables(first: Month, months: number): MonthTables {
  const monthOf = new Int16Array(OPEN + 1);
  const countedFrom = new Int16Array(OPEN + 1).fill(months + 1);
  const threeOn = new Int16Array(OPEN + 1).fill(OPEN);
  const sixOn = new Int16Array(OPEN + 1).fill(OPEN);
  const begin = firstDayOf(first);
  const after = firstDayOf(monthsOn(first, months));
  for (let day = 0; day < OPEN; day += 1) {
    monthOf[day] = day < begin ? 0 : day >= after ? months + 1 : monthNumber(day as PlainDate) - first + 1;
    threeOn[day] = Math.min(OPEN - 1, addMonths(day as PlainDate, 3));
    sixOn[day] = Math.min(OPEN - 1, addMonths(day as PlainDate, 6));
  }
  monthOf[OPEN] = months + 1;
  for (let month = months, until: number = after; month >= 1; month -= 1) {
    const counted = countingDay(monthsOn(first, month - 1));
    countedFrom.fill(month + 1, counted + 1, until);
    until = counted + 1;
    if (month === 1) countedFrom.fill(1, 0, until);
  }
  return { first, months, monthOf, countedFrom, threeOn, sixOn };
}

export type SpellCounts = {
  readonly tables: Pick<MonthTables, 'first' | 'months'>;
  readonly slots: number;
  /** By slot, month (with the ones before and after) and counter. */
  readonly cells: Int32Array;
};

export function emptyCounts(tables: MonthTables, slots: number, memory?: ArrayBufferLike): SpellCounts {
  const length = slots * (tables.months + 2) * WIDTH;
  const cells = memory === undefined ? new Int32Array(length) : new Int32Array(memory, 0, length);
  return { tables, slots, cells };
}

/** The bytes that counts of so many slots take, for memory that several threads share. */
export function bytesOfCounts(months: number, slots: number): number {
  return slots * (months + 2) * WIDTH * 4;
}

/** Rows from one up to another, which must not part a person's rows. Stocks are changes until summed. */
export function countSpells(
  spells: SpellColumns, tables: MonthTables, counts: SpellCounts, from = 0, to = spells.person.length,
): void {
  const { person, start, end, reason, flags, days, slot } = spells;
  const { monthOf, countedFrom, threeOn, sixOn } = tables;
  const { cells } = counts;
  const width = (tables.months + 2) * WIDTH;
  for (let row = from; row < to; row += 1) {
    const began = start[row] ?? 0;
    const ended = end[row] ?? 0;
    const base = (slot[row] ?? 0) * width;
    const next = person[row + 1] === person[row] ? (start[row + 1] ?? OPEN) : OPEN;
    const work = reason[row] === OPEN_MARKET ? 1 : 0;
    const first = base + (monthOf[began] ?? 0) * WIDTH;
    const startsSearch = (flags[row] ?? 0) & STARTS_SEARCH;
    const atThree = threeOn[began] ?? 0;
    const flow = startsSearch & work & (ended <= atThree ? 1 : 0) & (next > atThree ? 1 : 0);
    cells[first] = (cells[first] ?? 0) + startsSearch;
    cells[first + 1] = (cells[first + 1] ?? 0) + flow;
    const enter = base + (countedFrom[began] ?? 0) * WIDTH + STOCK;
    const leave = base + (countedFrom[ended] ?? 0) * WIDTH + STOCK;
    cells[enter] = (cells[enter] ?? 0) + 1;
    cells[leave] = (cells[leave] ?? 0) - 1;
    if (work === 0) continue;
    const exit = base + (monthOf[ended] ?? 0) * WIDTH;
    if (next <= (sixOn[ended] ?? 0)) {
      cells[exit + 2] = (cells[exit + 2] ?? 0) + (next <= (threeOn[ended] ?? 0) ? 1 : 0);
      cells[exit + 3] = (cells[exit + 3] ?? 0) + 1;
    } else {
      cells[exit + 4] = (cells[exit + 4] ?? 0) + 1;
      cells[exit + 5] = (cells[exit + 5] ?? 0) + (days[row] ?? 0);
    }
  }
}

/** Changes of the stock become stocks, once, when all rows have been counted. */
export function sumStocks({ cells, slots, tables }: SpellCounts): void {
  const width = (tables.months + 2) * WIDTH;
  for (let slot = 0; slot < slots; slot += 1) {
    let stock = 0;
    for (let cell = slot * width + STOCK; cell < (slot + 1) * width; cell += WIDTH) {
      stock += cells[cell] ?? 0;
      cells[cell] = stock;
    }
  }
}

/** What one thread counted joins what another did; stocks still as changes. */
export function joinCounts(into: SpellCounts, other: SpellCounts): void {
  for (let cell = 0; cell < into.cells.length; cell += 1) into.cells[cell] = (into.cells[cell] ?? 0) + (other.cells[cell] ?? 0);
}

export function countOf(counts: SpellCounts, slot: number, month: Month, counter: Counter): number {
  if (counter === 'exits') return countOf(counts, slot, month, 'returned6') + countOf(counts, slot, month, 'lasting');
  const index = month - counts.tables.first + 1;
  return counts.cells[(slot * (counts.tables.months + 2) + index) * WIDTH + counters.indexOf(counter)] ?? 0;
}

/** All in one thread, stocks summed. */
export function spellCounts(spells: SpellColumns, tables: MonthTables, slots: number): SpellCounts {
  const counts = emptyCounts(tables, slots);
  countSpells(spells, tables, counts);
  sumStocks(counts);
  return counts;
}
