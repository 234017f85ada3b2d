import { holidayOn } from './finnish-holidays.ts';
import { addDays, plainDate, weekday } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';
import { defaultReadings } from './readings.ts';
import type { Readings } from './readings.ts';

type Counting = Pick<Readings, 'saturdayCounts' | 'evesCount'>;

const FIRST = plainDate('1990-01-01');
const LAST = plainDate('2070-12-31');

function decideWorkingDay(day: PlainDate, counting: Counting): boolean {
  const dayOfWeek = weekday(day);
  if (dayOfWeek === 7 || (dayOfWeek === 6 && !counting.saturdayCounts)) return false;
  const holiday = holidayOn(day);
  if (holiday === undefined) return true;
  return holiday.kind === 'eve' && counting.evesCount;
}

/** Working days of 1990-2070 numbered from one, and the other way round. */
type Table = { readonly countUpTo: Int32Array; readonly dayOfNumber: Int32Array };

const tables: (Table | undefined)[] = [undefined, undefined, undefined, undefined];

function tableOf(counting: Counting): Table {
  const index = (counting.saturdayCounts ? 2 : 0) + (counting.evesCount ? 1 : 0);
  return (tables[index] ??= buildTable(counting));
}

function buildTable(counting: Counting): Table {
  const countUpTo = new Int32Array(LAST - FIRST + 1);
  const days: number[] = [FIRST - 1];
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    if (decideWorkingDay(day, counting)) days.push(day);
    countUpTo[day - FIRST] = days.length - 1;
  }
  return { countUpTo, dayOfNumber: Int32Array.from(days) };
}

function buildOfficeDays(): Int32Array {
  const lastOfficeDays = new Int32Array(LAST - FIRST + 1);
  let last: number = FIRST - 1;
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    if (decideOfficeDay(day)) last = day;
    lastOfficeDays[day - FIRST] = last;
  }
  return lastOfficeDays;
}

function decideOfficeDay(day: PlainDate): boolean {
  return weekday(day) <= 5 && holidayOn(day) === undefined;
}

const officeDays = buildOfficeDays();

/**
 * Arkipäivä. By default Monday to Friday except public holidays; Midsummer Eve and Christmas Eve
 * count although the office is closed (see Readings).
 */
export function isWorkingDay(day: PlainDate, counting: Counting = defaultReadings): boolean {
  return decideWorkingDay(day, counting);
}

/** A day on which the office can act: Monday to Friday, no public holiday, neither eve. */
export function isOfficeDay(day: PlainDate): boolean {
  const last = officeDays[day - FIRST];
  return last === undefined ? decideOfficeDay(day) : last === day;
}

/** The last day on or before `day` on which the office can still act. */
export function lastOfficeDayOnOrBefore(day: PlainDate): PlainDate {
  const last = officeDays[day - FIRST];
  return last !== undefined && last >= FIRST ? (last as PlainDate) : walkBackToOfficeDay(day);
}

function walkBackToOfficeDay(day: PlainDate): PlainDate {
  let found = day;
  while (!decideOfficeDay(found)) found = addDays(found, -1);
  return found;
}

export function firstOfficeDayOnOrAfter(day: PlainDate): PlainDate {
  let found = day;
  while (!isOfficeDay(found)) found = addDays(found, 1);
  return found;
}

/**
 * The Nth working day after a day, which is itself not counted: five working days from Tue
 * 15.4.2025 is Thu 24.4.2025. A negative count goes backwards; zero is the day itself.
 */
export function addWorkingDays(
  day: PlainDate,
  count: number,
  counting: Counting = defaultReadings,
): PlainDate {
  if (count === 0) return day;
  const table = tableOf(counting);
  const number = table.countUpTo[count > 0 ? day - FIRST : day - 1 - FIRST];
  if (number !== undefined) {
    const index = count > 0 ? number + count : number + 1 + count;
    const found = index < 1 ? undefined : table.dayOfNumber[index];
    if (found !== undefined) return found as PlainDate;
  }
  return walkWorkingDays(day, count, counting);
}

function walkWorkingDays(day: PlainDate, count: number, counting: Counting): PlainDate {
  const step = count > 0 ? 1 : -1;
  let left = Math.abs(count);
  let found = day;
  while (left > 0) {
    found = addDays(found, step);
    if (decideWorkingDay(found, counting)) left -= 1;
  }
  return found;
}

/** Working days after `from` up to and including `to`; negative where `to` is earlier. */
export function workingDaysBetween(
  from: PlainDate,
  to: PlainDate,
  counting: Counting = defaultReadings,
): number {
  if (to < from) return -workingDaysBetween(to, from, counting);
  const table = tableOf(counting);
  const before = table.countUpTo[from - FIRST];
  const upTo = table.countUpTo[to - FIRST];
  if (before !== undefined && upTo !== undefined) return upTo - before;
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (decideWorkingDay(day, counting)) count += 1;
  }
  return count;
}
