import { describe, expect, test } from 'vitest';
import { plainDate } from '../foundations/plain-date.ts';
import { defaultReadings } from '../foundations/readings.ts';
import type { Readings } from '../foundations/readings.ts';
import { endsForNoContact } from '../job-search/job-search-validity.ts';
import type { LapseFact, LapseKind } from '../obligations/facts.ts';
import { lapseMeaning } from './lapse-meaning.ts';

const lapse = (day: string, kind: LapseKind = 'missed-meeting'): LapseFact => ({ day: plainDate(day), kind });

function meaning(days: readonly string[], readings: Partial<Readings> = {}) {
  const all = days.map((day) => lapse(day));
  const last = all.at(-1);
  if (last === undefined) throw new Error('No lapse');
  return lapseMeaning(all, last, { ...defaultReadings, ...readings });
}

describe('what a lapse means', () => {
  test.each([
    [['2025-10-20'], 'reminder'],
    [['2025-04-20', '2025-10-20'], 'seven-days'],
    [['2025-03-20', '2025-04-20', '2025-10-20'], 'fourteen-days'],
    [['2025-02-20', '2025-03-20', '2025-04-20', '2025-10-20'], 'twelve-weeks-of-work-requirement'],
    [
      ['2025-01-20', '2025-02-20', '2025-03-20', '2025-04-20', '2025-10-20'],
      'twelve-weeks-of-work-requirement',
    ],
    [['2026-02-28'], 'reminder'],
    [['2026-03-01'], 'seven-days'],
    [['2026-04-20', '2026-06-20'], 'six-weeks-of-work-requirement'],
    [['2026-03-20', '2026-04-20', '2026-06-20'], 'six-weeks-of-work-requirement'],
    [['2024-10-20', '2025-10-20'], 'reminder'],
    [['2024-10-21', '2025-10-20'], 'seven-days'],
    [['2022-04-20'], 'unknown'],
  ])('%j: %s', (days, consequence) => {
    expect(meaning(days).consequence).toBe(consequence);
  });

  test('over 1.3.2026 follows the law of its own day, the earlier one counted unless read otherwise', () => {
    const across = ['2026-01-20', '2026-04-20'];
    expect(meaning(across)).toMatchObject({ consequence: 'six-weeks-of-work-requirement', certain: false });
    expect(meaning(across, { lapsesAcrossReform: 'fresh-start' }).consequence).toBe('seven-days');
  });

  test('touching the benefit is decided by KEHA; the reminder is the authority’s', () => {
    expect(meaning(['2025-10-20']).decidedBy).toBe('authority');
    expect(meaning(['2026-04-20']).decidedBy).toBe('KEHA');
  });

  test('ends the search: repeated until 28.2.2026, the first one after', () => {
    const on = (days: readonly string[], day: string) =>
      endsForNoContact(
        days.map((each) => lapse(each, 'no-contact')),
        plainDate(day),
      ).ends;
    expect(on(['2026-02-28'], '2026-02-28')).toBe(false);
    expect(on(['2025-09-01', '2026-02-28'], '2026-02-28')).toBe(true);
    expect(on(['2026-02-28'], '2026-03-05')).toBe(false);
    expect(on(['2026-03-01'], '2026-03-01')).toBe(true);
    expect(endsForNoContact([lapse('2026-03-02', 'report-missing')], plainDate('2026-03-03')).ends).toBe(
      false,
    );
  });
});
