import { addMonths } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { OPEN } from './columns.ts';
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
  'exits', // to the open labour market, by the month of the exit
  'returned3', // of them, unemployed again at the latest three months later
  'returned6',
  'lasting', // of them, not unemployed again within six months
  'days', // weekdays of unemployment, or paid benefit days, of those lasting exits
  'stock', // unemployed on the counting day
] as const;
export type Counter = (typeof counters)[number];

/**
 * What a cell holds, each spell in one place only: searches begun without and with the flow (0, 1), exits with a
 * return by three months, by six, and without (2, 3, 4), days (5), and the stock (6; while counting, its change).
 */
const heldIn: Readonly<Record<Counter, readonly number[]>> = {
  started: [0, 1], flow: [1], exits: [2, 3, 4], returned3: [2], returned6: [2, 3], lasting: [4], days: [5], stock: [6],
};
/** One more than a cell holds, so that a month's lie in one line of memory. */
export const WIDTH = 8;
export const STOCK = 6;

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
  /** The same in one number: from the lowest, days beyond 89 (2 bits), beyond 181 (2), counting month (14), month (14). */
  readonly ofDay: Int32Array;
  /** In 16 bits for the pass over millions: the two numbers of days as above, and the half of the month by its counting day. */
  readonly halfOf: Uint16Array;
};
/** What `ofDay` holds a month in. */
export const MONTH_BITS = 0x3fff;

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
    threeOn[day] = Math.min(OPEN, addMonths(day as PlainDate, 3));
    sixOn[day] = Math.min(OPEN, addMonths(day as PlainDate, 6));
  }
  monthOf[OPEN] = months + 1;
  for (let month = months, until: number = after; month >= 1; month -= 1) {
    const counted = countingDay(monthsOn(first, month - 1));
    countedFrom.fill(month + 1, counted + 1, until);
    until = counted + 1;
    if (month === 1) countedFrom.fill(1, 0, until);
  }
  const ofDay = new Int32Array(OPEN + 1);
  const halfOf = new Uint16Array(OPEN + 1);
  for (let day = 0; day <= OPEN; day += 1) {
    const three = Math.max(0, (threeOn[day] ?? 0) - day - 89);
    const six = Math.max(0, (sixOn[day] ?? 0) - day - 181);
    const [month, counted] = [monthOf[day] ?? 0, countedFrom[day] ?? 0];
    ofDay[day] = (month << 18) | (counted << 4) | (six << 2) | three;
    halfOf[day] = ((month * 2 + (counted > month ? 1 : 0)) << 4) | (six << 2) | three;
  }
  return { first, months, monthOf, countedFrom, threeOn, sixOn, ofDay, halfOf };
}

export type SpellCounts = {
  readonly tables: Pick<MonthTables, 'first' | 'months'>;
  readonly slots: number;
  /** By slot, month (with the ones before and after) and counter. */
  readonly cells: Int32Array;
};

export function emptyCounts(tables: MonthTables, slots: number): SpellCounts {
  return { tables, slots, cells: new Int32Array(slots * (tables.months + 2) * WIDTH) };
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

export function countOf(counts: SpellCounts, slot: number, month: Month, counter: Counter): number {
  const cell = (slot * (counts.tables.months + 2) + month - counts.tables.first + 1) * WIDTH;
  return heldIn[counter].reduce((sum, held) => sum + (counts.cells[cell + held] ?? 0), 0);
}
