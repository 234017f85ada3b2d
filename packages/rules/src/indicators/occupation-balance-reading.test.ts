import { describe, expect, it } from 'vitest';
import { balanceReadings, mismatchBetween, readBalance } from './occupation-balance-reading.ts';

const reading = (id: 'month' | 'year') => balanceReadings.find((each) => each.id === id) ?? balanceReadings[0] ?? (0 as never);
const year = (of: (month: number) => { seekers: number; places: number }) => Array.from({ length: 12 }, (_, month) => of(month));

describe('an occupation read as short of workers (MAT-5)', () => {
  it('may be short in a month and not over the year: seasons are told apart', () => {
    // Summer has places, winter has seekers.
    const days = year((month) => (month >= 4 && month <= 7 ? { seekers: 20, places: 40 } : { seekers: 200, places: 6 }));
    expect(readBalance(days.slice(5, 6), reading('month'))).toMatchObject({ balance: 'shortage' });
    expect(readBalance(days, reading('year'))).toEqual({ seekers: 140, places: 52 / 3, balance: 'balance' });
  });

  it('says nothing while a day of the reading is hidden or not there', () => {
    expect(readBalance([null], reading('month'))).toBeUndefined();
    expect(readBalance(year(() => ({ seekers: 10, places: 10 })).slice(1), reading('year'))).toBeUndefined();
    expect(readBalance([...year(() => ({ seekers: 10, places: 10 })).slice(1), null], reading('year'))).toBeUndefined();
  });

  it('has readings with a version and a day from which they hold', () => {
    for (const each of balanceReadings) expect(each).toMatchObject({ version: 2, rule: { shortBelow: 2, surplusAbove: 10, leastPlaces: 5 } });
    expect(new Set(balanceReadings.map(({ id }) => id)).size).toBe(balanceReadings.length);
  });
});

describe('mismatch between parts', () => {
  it('is nought where shares are alike, one where no part has both, and counts who would have to move', () => {
    expect(mismatchBetween([{ seekers: 30, places: 3 }, { seekers: 70, places: 7 }])).toEqual({ index: 0, seekers: 0, parts: 2 });
    expect(mismatchBetween([{ seekers: 10, places: 0 }, { seekers: 0, places: 4 }])).toEqual({ index: 1, seekers: 10, parts: 2 });
    expect(mismatchBetween([{ seekers: 80, places: 5 }, { seekers: 20, places: 5 }])).toEqual({ index: expect.closeTo(0.3, 10), seekers: 30, parts: 2 });
  });

  it('is not known without seekers or without places', () => {
    expect(mismatchBetween([])).toBeUndefined();
    expect(mismatchBetween([{ seekers: 10, places: 0 }])).toBeUndefined();
  });
});
