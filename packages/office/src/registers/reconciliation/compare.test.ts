import { describe, expect, it } from 'vitest';
import { compareRow, nationalTotal } from './compare.ts';
import type { Circumstances } from './compare.ts';

const place = { code: '214', name: { fi: 'Kankaanpää', sv: 'Kankaanpää', en: 'Kankaanpää' } };
const plain: Circumstances = {
  language: 'en', percent: false, readings: [], ownDay: '2026-10-30', countedOn: 'last-working-day', snapshotDay: '2026-11-23', importedAt: null,
};
const figure = (value: number | null, of: readonly string[] = []) => ({ code: '214', value, of });
const kinds = (own: number | 'suppressed' | null, national: number | null | undefined, more: Partial<Circumstances> = {}, of: readonly string[] = []) =>
  compareRow(place, own, national === undefined ? undefined : figure(national, of), { ...plain, ...more }).reasons.map(({ kind }) => kind);

describe('a difference', () => {
  it('needs no reason where there is none, and says so where nothing explains it', () => {
    expect(kinds(10, 10)).toEqual([]);
    expect(kinds(10, 12)).toEqual(['unexplained']);
  });

  it('is explained by the reading, the day of count and what was recorded later', () => {
    expect(kinds(10, 12, { readings: ['over 50'], countedOn: 'unknown', importedAt: '2026-11-01' }))
      .toEqual(['reading', 'day-of-count', 'recorded-later']);
    expect(kinds(8.34, 8.4, { percent: true })).toEqual(['rounding']);
    expect(kinds(10, 12, { importedAt: '2026-11-01' }, ['Honkajoki', 'Kankaanpää'])).toEqual(['division', 'recorded-later']);
  });

  it('too great for any of them means that the register did not hold everybody yet', () => {
    expect(kinds(365, 2805, { importedAt: '2026-11-01', readings: ['over 50'] })).toEqual(['register-not-whole']);
    expect(kinds(71, 100, { importedAt: '2026-11-01' })).toEqual(['recorded-later']);
    expect(kinds(2, 12, { importedAt: '2026-11-01' })).toEqual(['recorded-later']);
    expect(kinds(2805, 365, { importedAt: '2026-11-01' })).toEqual(['recorded-later']);
  });

  it('is not told where either figure is hidden or missing', () => {
    expect(compareRow(place, 'suppressed', figure(12), plain)).toMatchObject({ own: 'suppressed', national: 12, difference: 'suppressed' });
    expect(compareRow(place, 10, figure(null), plain)).toMatchObject({ national: 'hidden', difference: null });
    expect(kinds(10, undefined)).toEqual(['national-missing']);
  });

  it('of an area is told only where every municipality is', () => {
    const row = (national: number | null | undefined) => compareRow(place, 10, national === undefined ? undefined : figure(national), plain);
    expect(nationalTotal([row(4), row(5)])?.value).toBe(9);
    expect(nationalTotal([row(4), row(null)])?.value).toBeNull();
    expect(nationalTotal([row(4), row(undefined)])).toBeUndefined();
  });
});
