import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { finnishHolidays, holidayOn } from './finnish-holidays.ts';
import { formatIso, plainDate, yearOf } from './plain-date.ts';

const oracle = new Holidays('FI');
const years = Array.from({ length: 21 }, (_, index) => 2020 + index);

/** New Year's Eve is a bank holiday of the oracle; in Finland the offices are open. */
function expectedDays(year: number, type: 'public' | 'bank'): string[] {
  return oracle
    .getHolidays(year)
    .filter((holiday) => holiday.type === type && !holiday.date.startsWith(`${year}-12-31`))
    .map((holiday) => holiday.date.slice(0, 10))
    .sort();
}

describe('Finnish holidays', () => {
  test.each(years)('of %i agree with another source', (year) => {
    const ours = finnishHolidays(year);
    const daysOf = (kind: string): string[] =>
      ours.filter((holiday) => holiday.kind === kind).map((holiday) => formatIso(holiday.day));
    expect(daysOf('public')).toEqual(expectedDays(year, 'public'));
    expect(daysOf('eve')).toEqual(expectedDays(year, 'bank'));
  });

  test.each([
    ['2024-03-29', 'good-friday'],
    ['2025-04-21', 'easter-monday'],
    ['2026-05-14', 'ascension-day'],
    ['2027-06-25', 'midsummer-eve'],
    ['2028-06-24', 'midsummer-day'],
    ['2026-10-31', 'all-saints-day'],
    ['2026-12-06', 'independence-day'],
  ])('%s is %s', (iso, code) => {
    expect(holidayOn(plainDate(iso))?.code).toBe(code);
  });

  test('an ordinary day is none, and the holidays are of the year asked for', () => {
    expect(holidayOn(plainDate('2026-11-23'))).toBeUndefined();
    expect(new Set(finnishHolidays(1999).map((holiday) => yearOf(holiday.day)))).toEqual(new Set([1999]));
  });
});
