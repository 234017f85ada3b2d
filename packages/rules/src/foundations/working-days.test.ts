import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, formatIso, plainDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';
import { defaultReadings } from './readings.ts';
import {
  addWorkingDays,
  firstOfficeDayOnOrAfter,
  isOfficeDay,
  isWorkingDay,
  lastOfficeDayOnOrBefore,
  workingDaysBetween,
} from './working-days.ts';

const saturdays = { ...defaultReadings, saturdayCounts: true };
const withoutEves = { ...defaultReadings, evesCount: false };
const both = { ...defaultReadings, saturdayCounts: true, evesCount: false };
const ofTables = fc
  .integer({ min: plainDate('1990-03-01'), max: plainDate('2070-10-01') })
  .map((day) => day as PlainDate);
const outside = fc
  .integer({ min: plainDate('2070-12-01'), max: plainDate('2075-01-01') })
  .map((day) => day as PlainDate);
const counting = fc.constantFrom(defaultReadings, saturdays, withoutEves, both);

describe('working days', () => {
  test.each([
    ['2025-04-15', 5, '2025-04-24', '2025-04-23'],
    ['2025-05-26', 5, '2025-06-03', '2025-06-02'],
    ['2026-06-08', 10, '2026-06-22', '2026-06-19'],
    ['2025-05-09', 5, '2025-05-16', '2025-05-15'],
    ['2025-05-12', 5, '2025-05-19', '2025-05-17'],
    ['2025-12-31', 5, '2026-01-09', '2026-01-08'],
    ['2026-01-05', 10, '2026-01-20', '2026-01-17'],
    ['2024-02-27', 5, '2024-03-05', '2024-03-04'],
  ])('%s and %i are %s, with Saturdays %s', (from, count, to, withSaturdays) => {
    expect(formatIso(addWorkingDays(plainDate(from), count))).toBe(to);
    expect(formatIso(addWorkingDays(plainDate(from), count, saturdays))).toBe(withSaturdays);
  });

  test('leave Midsummer Eve out where it is read so', () => {
    expect(formatIso(addWorkingDays(plainDate('2026-06-08'), 10, withoutEves))).toBe('2026-06-23');
    expect(formatIso(addWorkingDays(plainDate('2026-06-08'), 10, both))).toBe('2026-06-22');
  });

  test('count the eves though the office is closed on them', () => {
    const eve = plainDate('2026-12-24');
    expect(isWorkingDay(eve)).toBe(true);
    expect(isOfficeDay(eve)).toBe(false);
    expect(formatIso(lastOfficeDayOnOrBefore(eve))).toBe('2026-12-23');
    expect(formatIso(firstOfficeDayOnOrAfter(eve))).toBe('2026-12-28');
  });

  test.each([
    ['within the tables', ofTables],
    ['outside them', outside],
  ])('the Nth is a working day with N of them up to it, %s', (_, days) => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), counting, (day, count, readings) => {
        const found = addWorkingDays(day, count, readings);
        expect(isWorkingDay(found, readings)).toBe(true);
        expect(workingDaysBetween(day, found, readings)).toBe(count);
        let walked = 0;
        for (let each = addDays(day, 1); each <= found; each = addDays(each, 1)) {
          if (isWorkingDay(each, readings)) walked += 1;
        }
        expect(walked).toBe(count);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test('go backwards the way they came', () => {
    fc.assert(
      fc.property(ofTables, fc.integer({ min: 1, max: 40 }), counting, (day, count, readings) => {
        fc.pre(isWorkingDay(day, readings));
        expect(addWorkingDays(addWorkingDays(day, count, readings), -count, readings)).toBe(day);
        expect(workingDaysBetween(addDays(day, 30), day, readings)).toBe(
          -workingDaysBetween(day, addDays(day, 30), readings),
        );
        expect(addWorkingDays(day, 0, readings)).toBe(day);
      }),
      { seed: 6 },
    );
  });

  test('the last office day is the nearest one', () => {
    fc.assert(
      fc.property(fc.oneof(ofTables, outside), (day) => {
        const last = lastOfficeDayOnOrBefore(day);
        expect(isOfficeDay(last)).toBe(true);
        for (let each = addDays(last, 1); each <= day; each = addDays(each, 1)) {
          expect(isOfficeDay(each)).toBe(false);
        }
      }),
      { seed: 7 },
    );
  });
});
