import { describe, expect, it } from 'vitest';
import { isLate, timelyFirst } from './in-time.ts';

describe('times against the last day', () => {
  it('keeps the limit up to the last office day itself', () => {
    expect(isLate('2026-11-27', '2026-11-27')).toBe(false);
    expect(isLate('2026-11-30', '2026-11-27')).toBe(true);
    expect(isLate('2026-11-30', null)).toBe(false);
  });

  it('puts what is in time first, and leaves the order otherwise', () => {
    const days = ['2026-11-30', '2026-11-26', '2026-12-01', '2026-11-25'].map((day) => ({ day }));
    expect(timelyFirst(days, '2026-11-27').map(({ day }) => day))
      .toEqual(['2026-11-26', '2026-11-25', '2026-11-30', '2026-12-01']);
    expect(timelyFirst(days, null)).toEqual(days);
  });
});
