import { describe, expect, it } from 'vitest';
import { yearMeans } from './year-means.ts';

const year = (text: string, months: number, labourForce: number | null, hidden = 0) => Array.from({ length: months }, (_, month) => ({
  period: `${text}-${String(month + 1).padStart(2, '0')}`, seekers: month < hidden ? 'suppressed' as const : 100 + month, places: 10, labourForce,
}));

describe('yearly means of vacancies and unemployment', () => {
  it('are per cents of the labour force where every month has one, otherwise counts', () => {
    expect(yearMeans(year('2019', 12, 1000))).toEqual({ rates: true, years: [{ year: '2019', seekers: expect.closeTo(10.55, 6), places: 1, months: 12 }] });
    expect(yearMeans([...year('2018', 12, null), ...year('2019', 12, 1000)]).rates).toBe(false);
  });

  it('leave out what is hidden and years of a few months', () => {
    expect(yearMeans(year('2019', 12, 1000, 8)).years).toEqual([]);
    expect(yearMeans(year('2020', 5, 1000)).years).toEqual([]);
    expect(yearMeans(year('2019', 12, 1000, 2)).years[0]).toMatchObject({ months: 10 });
  });
});
