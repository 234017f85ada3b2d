import { describe, expect, test } from 'vitest';
import { daysOfSpan, openingDay } from './calendar-span.ts';

describe('the calendar opens', () => {
  test.each([
    ['a Friday', '2026-11-27', '2026-11-27', '2026-11-23'],
    ['a Saturday', '2026-11-28', '2026-11-30', '2026-11-30'],
    ['a Sunday', '2026-11-29', '2026-11-30', '2026-11-30'],
    ['a Sunday before a holiday', '2027-03-28', '2027-03-30', '2027-03-29'],
  ])('on %s at %s on %s, in the week of %s', (_, today, day, monday) => {
    expect(openingDay(today)).toBe(day);
    expect(daysOfSpan(openingDay(today), 'week')[0]).toBe(monday);
  });
});
