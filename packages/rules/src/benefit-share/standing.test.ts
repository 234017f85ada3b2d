import { describe, expect, test } from 'vitest';
import { formatIso, plainDate } from '../foundations/plain-date.ts';
import type { Payment, PersonPayments } from './payments.ts';
import { noPayments } from './payments.ts';
import { dayAfterBenefitDays, standingOf } from './standing.ts';

const paid = (start: string, end: string, benefit: Payment['benefit']): Payment => ({
  start: plainDate(start), end: plainDate(end), benefit, ground: 'unemployment', days: null, amount: null, paidOn: null,
});
const person = (different: Partial<PersonPayments>): PersonPayments => ({ ...noPayments, ...different });

describe('where a person stands', () => {
  test('is told with the first day of the next step', () => {
    // 1.1.2025 is the first day, 21.5.2025 the first at ten per cent.
    const standing = standingOf(person({ payments: [paid('2025-01-01', '2025-02-01', 'labour-market-subsidy')] }));
    expect(standing).toMatchObject({ paid: 23, allDays: 23, percent: 0, next: { percent: 10, days: 77 } });
    expect(formatIso(standing?.next?.on ?? plainDate('2000-01-01'))).toBe('2025-05-21');
  });

  test('goes over to general support after 30.4.2026, and knows no step over the last', () => {
    const long = [paid('2022-01-03', '2026-05-01', 'labour-market-subsidy')];
    expect(standingOf(person({ payments: long }))).toMatchObject({ benefit: 'general-support', percent: 50, next: null, paid: 1129 });
  });

  test('waits for the integration years to end', () => {
    const standing = standingOf(person({
      payments: [paid('2026-06-01', '2026-07-01', 'general-support')],
      integration: { firstHomeEntry: plainDate('2026-01-10'), protectedPerson: false },
    }));
    expect(standing).toMatchObject({ paid: 0, percent: 0, next: { days: 100 } });
    expect(standing?.next?.on).toBe(dayAfterBenefitDays(plainDate('2027-01-10'), 100));
  });
});
