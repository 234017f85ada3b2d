import { deriveShare } from '@kohtaanto/rules/benefit-share/derive-share.ts';
import { pastMonthsOf } from '@kohtaanto/rules/bill-forecast/past-months.ts';
import { addDays, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { firstDayOf, formatMonth, monthNumber } from '@kohtaanto/rules/indicators/months.ts';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../chance.ts';
import { inventPayments } from './invented-payments.ts';
import type { PaidPerson } from './invented-payments.ts';
import { inventPast, pastWindow } from './past-payments.ts';

const SEED = 7;
const DAY = plainDate('2026-11-23');
const persons: readonly PaidPerson[] = Array.from({ length: 300 }, (_, at) => {
  const chance = chanceOf(SEED, 'spells', at);
  const start = addDays(plainDate('2023-01-01'), chance.between(0, 1250));
  const length = chance.between(40, 900);
  const end = addDays(start, length);
  const again: PlainDate = addDays(end, 120);
  return {
    identityCode: `010180-9${String(at).padStart(3, '0')}`, municipality: chance.pick(['108', '581', '790']),
    spells: [{ start, end: end < DAY ? end : null, laidOff: false }, ...(again < plainDate('2026-07-01') ? [{ start: again, end: null, laidOff: false }] : [])],
  };
});
const past = inventPast(SEED, DAY, 21, persons);
const window = pastWindow(DAY) ?? { first: monthNumber(DAY), last: monthNumber(DAY) };
const sums = pastMonthsOf(past, window.first, window.last);
const shareOf = (month: string): number => sums.filter((each) => formatMonth(each.month) === month).reduce((sum, { share }) => sum + share, 0);

describe('the invented months before Kela’s files', () => {
  it('are from January 2024, and have the cents that the rules make of each person’s days', () => {
    expect([formatMonth(window.first), formatMonth(window.last)]).toEqual(['2024-01', '2026-07']);
    const lines = past.flatMap((person) => deriveShare(person).lines).filter(({ month }) => month >= window.first && month <= window.last);
    expect(sums.reduce((sum, { share }) => sum + share, 0)).toBe(lines.reduce((sum, line) => sum + line.share, 0));
  });

  it('leave everybody with the days counted that Kela’s first file tells', () => {
    const opens = firstDayOf(monthNumber(plainDate('2026-08-01')));
    const counted = past.flatMap((person) => {
      const before = person.payments.filter(({ start }) => start < opens);
      const going = person.payments.some(({ start }) => start >= opens);
      return going && before.length > 0 ? [deriveShare({ ...person, payments: before }).paid['general-support']] : [];
    });
    const [head, ...rows] = inventPayments(SEED, DAY, 21, persons)[0]?.csv.trim().split('\r\n') ?? [];
    const place = head?.split(';').indexOf('päiviä ennen') ?? -1;
    const told = rows.filter((row) => row.split(';')[1] === '3.8.2026' || row.split(';')[1] === '1.8.2026').map((row) => Number(row.split(';')[place]));
    expect(counted.length).toBeGreaterThan(50);
    for (const days of counted) expect(told).toContain(days);
  });

  it('show the law of 2025 and fewer payees each summer', () => {
    expect(shareOf('2025-01')).toBeGreaterThan(shareOf('2024-12') * 1.5);
    const payees = (month: string): number => sums.filter((each) => formatMonth(each.month) === month).flatMap(({ cells }) => cells).reduce((sum, { persons: own }) => sum + own, 0);
    expect(payees('2025-07')).toBeLessThan((payees('2025-05') + payees('2025-09')) / 2);
  });
});
