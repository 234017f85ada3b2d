import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  dayOf,
  formatIso,
  haveMonthsPassed,
  isLeapYear,
  isoWeek,
  monthOf,
  of,
  parsePlainDate,
  plainDate,
  weekday,
  yearOf,
} from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

const anyDay = fc.integer({ min: -100_000, max: 200_000 }).map((day) => day as PlainDate);
const MILLISECONDS = 86_400_000;

describe('a plain date', () => {
  test('counts days from 1.1.1970', () => {
    expect(plainDate('1970-01-01')).toBe(0);
    expect(plainDate('2026-11-22')).toBe(Date.UTC(2026, 10, 22) / MILLISECONDS);
    expect(of(2024, 2, 29)).toBe(plainDate('2024-02-29'));
  });

  test('agrees with the platform about every day, inside and outside the tables', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const other = new Date(day * MILLISECONDS);
        expect(formatIso(day)).toBe(other.toISOString().slice(0, 10));
        expect([yearOf(day), monthOf(day), dayOf(day)]).toEqual([
          other.getUTCFullYear(),
          other.getUTCMonth() + 1,
          other.getUTCDate(),
        ]);
        expect(weekday(day) % 7).toBe(other.getUTCDay());
        expect(parsePlainDate(formatIso(day))).toBe(day);
      }),
      { seed: 1 },
    );
  });

  test.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-1-1',
    '1.1.2025',
    '',
    '2025-06-31',
    ' 2025-06-30',
  ])('refuses "%s"', (text) => {
    expect(parsePlainDate(text)).toBeUndefined();
    expect(() => plainDate(text)).toThrow(RangeError);
  });

  test('throws for a day the programmer invented', () => {
    expect(() => of(2025, 2, 29)).toThrow('No such day');
  });

  test.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2025-09-30', -1, '2025-08-30'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['1975-12-31', 2, '1976-02-29'],
    ['2070-11-30', 3, '2071-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(formatIso(addMonths(plainDate(from), months))).toBe(to);
  });

  test('months keep the number of the day or end with the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (day, months) => {
        const moved = addMonths(day, months);
        const endsMonth = monthOf(addDays(moved, 1)) !== monthOf(moved);
        expect(dayOf(moved) === dayOf(day) || (endsMonth && dayOf(moved) < dayOf(day))).toBe(true);
        const monthsOf = (date: PlainDate): number => yearOf(date) * 12 + monthOf(date);
        expect(monthsOf(moved) - monthsOf(day)).toBe(months);
      }),
      { seed: 2 },
    );
  });

  test('months have passed from the same-numbered day on', () => {
    const ended = plainDate('2025-01-15');
    expect(haveMonthsPassed(ended, 6, plainDate('2025-07-14'))).toBe(false);
    expect(haveMonthsPassed(ended, 6, plainDate('2025-07-15'))).toBe(true);
  });

  test('knows leap years, weeks and ages', () => {
    expect([1900, 2000, 2024, 2025].map(isLeapYear)).toEqual([false, true, true, false]);
    expect(isoWeek(plainDate('2026-01-01'))).toEqual({ year: 2026, week: 1 });
    expect(isoWeek(plainDate('2027-01-01'))).toEqual({ year: 2026, week: 53 });
    expect(isoWeek(plainDate('2024-12-30'))).toEqual({ year: 2025, week: 1 });
    expect(ageOn(plainDate('2000-02-29'), plainDate('2025-02-28'))).toBe(24);
    expect(ageOn(plainDate('2000-02-29'), plainDate('2025-03-01'))).toBe(25);
    expect(formatIso(addYears(plainDate('2024-02-29'), 1))).toBe('2025-02-28');
  });
});
