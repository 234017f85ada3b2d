import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, plainDate, weekday } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PaymentRow } from '../files/payment-rows.ts';
import { replacedBy } from './replaced-rows.ts';
import type { StoredPayment } from './stored-rows.ts';

const first = plainDate('2026-10-01');
/** Times of one person that do not lie over one another: gaps and lengths in turn. */
const times = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 9 })), { maxLength: 4 }).map((parts) => {
  let at = 0;
  return parts.map(([gap, length]) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
});
const payment = ({ start, end }: { start: number; end: number }) => ({
  start: addDays(first, start), end: addDays(first, end), benefit: 'general-support', ground: 'unemployment', days: null, amount: null, paidOn: null,
} as const);
const benefitDays = (all: readonly { start: number; end: number }[]): Set<number> => new Set(all.flatMap(({ start, end }) =>
  Array.from({ length: end - start }, (_, at) => start + at).filter((day) => weekday(addDays(first, day)) <= 5)));

it('a file drops no day of a standing row in silence, leaves no day twice, and refuses what does neither by every row that clashes', () => {
  fc.assert(fc.property(times, times, (olds, news) => {
    const stored = olds.map((each, at): StoredPayment => ({
      paymentId: at, fileId: 1, row: at + 2, personKey: 'k', personId: null, payment: payment(each), municipality: '790', home: '790', billed: null, daysBefore: null,
    }));
    const rows = news.map((each, at) => ({ key: 'k', row: { row: at + 2, person: 'p', payment: payment(each), municipality: '790', billed: null, daysBefore: null } satisfies PaymentRow }));
    const { replaced, clashes } = replacedBy(rows, new Map([['k', stored]]));
    if (clashes.length > 0) {
      for (const { row, old } of clashes) expect([row.row >= 2, stored.includes(old)]).toEqual([true, true]);
      return;
    }
    const left = olds.filter((_, at) => !replaced.some(({ paymentId }) => paymentId === at));
    const after = [...benefitDays(left), ...benefitDays(news)];
    expect(new Set(after).size).toBe(after.length);
    for (const day of benefitDays(olds)) expect(after).toContain(day);
    expect(replaced.every(({ paymentId }) => news.some(({ start, end }) => start < (olds[paymentId]?.end ?? 0) && (olds[paymentId]?.start ?? 0) < end))).toBe(true);
  }), { numRuns: 300 });
});

it('the same time told again replaces, of whatever municipality and bill', () => {
  fc.assert(fc.property(times, (olds) => {
    const stored = olds.map((each, at): StoredPayment => ({
      paymentId: at, fileId: 1, row: at + 2, personKey: 'k', personId: null, payment: payment(each), municipality: '790', home: '790', billed: 1, daysBefore: null,
    }));
    const rows = olds.map((each, at) => ({ key: 'k', row: { row: at + 2, person: 'p', payment: payment(each), municipality: '619', billed: null, daysBefore: null } satisfies PaymentRow }));
    expect(replacedBy(rows, new Map([['k', stored]]))).toEqual({ replaced: stored, clashes: [] });
  }), { numRuns: 100 });
});
