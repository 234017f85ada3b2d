import { describe, expect, it } from 'vitest';
import { indicatorHeadline, readingOf } from './figure-readings.ts';
import type { ReadFigure } from './figure-readings.ts';
import { shareOfFew } from './figure-text.ts';
import type { Shown } from './figure-text.ts';

const share = { unit: 'percent', direction: 'more-is-better', name: 'Osuus' };
const count = { unit: 'persons', direction: 'less-is-better', name: 'Määrä' };

function figure(values: readonly Shown[], more: Partial<ReadFigure['total']> = {}, definition = count): ReadFigure {
  const value = values.at(-1) ?? null;
  return {
    definition, month: '2026-10', rows: [], place: null, total: { value, before: { value: 5 }, change: null, ...more },
    trend: values.map((each) => ({ value: each, before: null })),
  };
}
const rising = (months: number) => Array.from({ length: months }, (_, at) => at + 10);

describe('the sentence under a figure', () => {
  it('says of how many months the figure is the largest, no more than are told without a gap', () => {
    expect(readingOf(figure(rising(25)), 'fi')).toBe('Suurin luku 25 kuukauteen.');
    expect(readingOf(figure([99, ...rising(9), 'suppressed', ...rising(14)]), 'fi')).toBe('Suurin luku 14 kuukauteen.');
    expect(readingOf(figure([...rising(13), 'suppressed', ...rising(11)]), 'fi')).not.toContain('kuukauteen');
  });

  it('says that a series is whole where it begins later than its drawing', () => {
    const begun = [...Array.from({ length: 12 }, () => null), ...rising(13)];
    expect(readingOf(figure(begun), 'fi')).toBe('Koko sarjan suurin luku; sarjassa on 13 kuukautta.');
    expect(readingOf(figure(begun), 'sv')).toBe('Det största talet i hela serien på 13 månader.');
  });
});

describe('a share of a handful', () => {
  it('is told as its counts, and only where both are printed', () => {
    expect(shareOfFew(share, { numerator: 0, denominator: 5 })).toBe('0/5');
    expect(shareOfFew(share, { numerator: 7, denominator: 20 })).toBeNull();
    expect(shareOfFew(share, { numerator: 'suppressed', denominator: 9 })).toBeNull();
    expect(shareOfFew(count, { numerator: 3, denominator: 5 })).toBeNull();
  });

  it('has a sentence that says how few they are, and no per cent in the headline', () => {
    const few = figure([...rising(24), 0], { numerator: 0, denominator: 5, change: -2, before: { value: 25, numerator: 3, denominator: 12 } }, share);
    expect(readingOf(few, 'en')).toBe('Based on only 5 cases: it tells of those, not of a trend.');
    expect(indicatorHeadline(few, 'fi')).toBe('Osuus: 0/5, vuosi sitten 3/12.');
  });
});
