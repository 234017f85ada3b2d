import { describe, expect, it } from 'vitest';
import { monthsOn, parseMonth } from '../indicators/months.ts';
import type { Month } from '../indicators/months.ts';
import { forecastOfSeekers } from './seeker-forecast.ts';

const newest = parseMonth('2026-10') as Month;
const months = Array.from({ length: 37 }, (_, back) => monthsOn(newest, -back));
const back = (month: Month) => months.indexOf(month);

describe('a forecast of the seekers of an occupation', () => {
  it('is of the narrowest group whose months are told, three and six months on, as exact as the other counts', () => {
    const told = forecastOfSeekers('5120', months, (group, month) => (group.length === 4 && back(month) === 5 ? 'suppressed' : group.length === 4 ? 40 : 103 + (back(month) % 2)));
    expect(told).toMatchObject({ kind: 'told', group: '512', month: '2026-10', last: 103, months: 37, points: [{ month: '2027-01', point: 105 }, { month: '2027-04', point: 105 }] });
    if (told.kind !== 'told') throw new Error('told');
    for (const { low, high, point } of told.points) {
      expect([low % 5, high % 5]).toEqual([0, 0]);
      expect(low <= point && point <= high).toBe(true);
    }
  });

  it('is made of the months up to the first that is not told, and of two years at least', () => {
    expect(forecastOfSeekers('5120', months, (_, month) => (back(month) < 24 ? 50 : null))).toMatchObject({ kind: 'told', group: '5120', months: 24 });
    expect(forecastOfSeekers('5120', months, (_, month) => (back(month) < 23 ? 50 : null))).toEqual({ kind: 'short', least: 24 });
    expect(forecastOfSeekers('5120', [], () => null)).toEqual({ kind: 'short', least: 24 });
  });

  it('is not told where a month of every group is hidden', () => {
    expect(forecastOfSeekers('5120', months, (_, month) => (back(month) === 3 ? 'suppressed' : 50))).toEqual({ kind: 'hidden' });
  });
});
