/**
 * A day of the calendar without a clock or a time zone: whole days since 1.1.1970. An integer,
 * because the obligations of the whole country are counted from hundreds of millions of them.
 */
export type PlainDate = number & { readonly __plainDate: 'PlainDate' };

const TABLE_FIRST = 7305; // 1.1.1990
const TABLE_LAST = 36889; // 31.12.2070
const TABLE_FIRST_YEAR = 1990;
/** A place in no table, however many months are added. */
const BEYOND = -1_000_000;

type YearMonthDay = { readonly year: number; readonly month: number; readonly day: number };

/** Days since 1.1.1970 of a proleptic Gregorian day (the usual era arithmetic). */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function civilFromDays(days: number): YearMonthDay {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthShifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthShifted < 10 ? monthShifted + 3 : monthShifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthShifted + 2) / 5) + 1,
  };
}

// Tables over the days in use make every question below one look-up.
const tableYears = new Int16Array(TABLE_LAST - TABLE_FIRST + 1);
const tableMonths = new Int8Array(TABLE_LAST - TABLE_FIRST + 1);
const tableDays = new Int8Array(TABLE_LAST - TABLE_FIRST + 1);
const tableMonthIndexes = new Int16Array(TABLE_LAST - TABLE_FIRST + 1);
const tableMonthStarts = new Int32Array((2070 - TABLE_FIRST_YEAR + 1) * 12 + 1);
const tableIso: string[] = [];

function fillTables(): void {
  for (let index = 0; index <= TABLE_LAST - TABLE_FIRST; index += 1) {
    const { year, month, day } = civilFromDays(TABLE_FIRST + index);
    tableYears[index] = year;
    tableMonths[index] = month;
    tableDays[index] = day;
    tableMonthIndexes[index] = (year - TABLE_FIRST_YEAR) * 12 + month - 1;
    tableIso.push(isoOf(year, month, day));
    if (day === 1) tableMonthStarts[(year - TABLE_FIRST_YEAR) * 12 + month - 1] = TABLE_FIRST + index;
  }
  tableMonthStarts[tableMonthStarts.length - 1] = TABLE_LAST + 1;
}

function isoOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

fillTables();

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isExistingDay(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** `of(2026, 2, 28)`. Throws where there is no such day: the caller wrote it by hand. */
export function of(year: number, month: number, day: number): PlainDate {
  if (!isExistingDay(year, month, day)) throw new RangeError(`No such day: ${year}-${month}-${day}`);
  return daysFromCivil(year, month, day) as PlainDate;
}

/** The day written as YYYY-MM-DD, or undefined where the text is no existing day. */
export function parsePlainDate(text: string): PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return isExistingDay(year, month, day) ? (daysFromCivil(year, month, day) as PlainDate) : undefined;
}

/** As parsePlainDate, for texts that the programmer wrote. */
export function plainDate(iso: string): PlainDate {
  const day = parsePlainDate(iso);
  if (day === undefined) throw new RangeError(`Not a day in the form YYYY-MM-DD: ${iso}`);
  return day;
}

export function formatIso(date: PlainDate): string {
  const known = tableIso[date - TABLE_FIRST];
  if (known !== undefined) return known;
  const { year, month, day } = civilFromDays(date);
  return isoOf(year, month, day);
}

export function yearOf(date: PlainDate): number {
  return tableYears[date - TABLE_FIRST] ?? civilFromDays(date).year;
}

export function monthOf(date: PlainDate): number {
  return tableMonths[date - TABLE_FIRST] ?? civilFromDays(date).month;
}

export function dayOf(date: PlainDate): number {
  return tableDays[date - TABLE_FIRST] ?? civilFromDays(date).day;
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return (date + days) as PlainDate;
}

/**
 * Months from a day end on the same-numbered day, or on the last day of the month where there is
 * none: 31.8. and six months is 28.2. or 29.2.; backwards likewise.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const index = date - TABLE_FIRST;
  const monthIndex = (tableMonthIndexes[index] ?? BEYOND) + months;
  const start = tableMonthStarts[monthIndex];
  const next = tableMonthStarts[monthIndex + 1];
  if (start === undefined || next === undefined) return addMonthsBeyondTables(date, months);
  const sameNumbered = start + (tableDays[index] ?? 1) - 1;
  return (sameNumbered < next ? sameNumbered : next - 1) as PlainDate;
}

// Apart, so that the usual way is short enough to be written out by the compiler where it is used.
function addMonthsBeyondTables(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = civilFromDays(date);
  const total = year * 12 + month - 1 + months;
  const newYear = Math.floor(total / 12);
  const newMonth = total - newYear * 12 + 1;
  return daysFromCivil(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth))) as PlainDate;
}

export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** At least so many months have passed: true from the same-numbered day on. */
export function haveMonthsPassed(since: PlainDate, months: number, on: PlainDate): boolean {
  return on >= addMonths(since, months);
}

/** Monday is 1, Sunday 7. */
export function weekday(date: PlainDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((date + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** The week of ISO 8601, which is the week of Finnish calendars; its year may differ from the day's. */
export function isoWeek(date: PlainDate): { readonly year: number; readonly week: number } {
  const thursday = (date - weekday(date) + 4) as PlainDate;
  const year = yearOf(thursday);
  return { year, week: Math.floor((thursday - daysFromCivil(year, 1, 1)) / 7) + 1 };
}

/** Whole years of age on a day; one born on 29.2. turns a year older on 1.3. of common years. */
export function ageOn(born: PlainDate, on: PlainDate): number {
  const years = yearOf(on) - yearOf(born);
  const before = monthOf(on) < monthOf(born) || (monthOf(on) === monthOf(born) && dayOf(on) < dayOf(born));
  return before ? years - 1 : years;
}
