import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents } from '../foundations/cents.ts';
import { addDays, addYears, formatIso, plainDate, weekday } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { formatMonth, monthNumber, parseMonth } from '../indicators/months.ts';
import type { Month } from '../indicators/months.ts';
import { benefitKinds, dayGrounds } from './benefits.ts';
import { columnsOfPersons } from './columns.ts';
import { deriveShare } from './derive-share.ts';
import { stepPercents } from './ladders.ts';
import { paidDaysOf } from './payments.ts';
import type { Payment, PersonPayments } from './payments.ts';
import { defaultShareReadings, openShareReadings } from './share-readings.ts';
import type { ShareReadings } from './share-readings.ts';
import { daysAt, freeDaysAt, tallyShare } from './tally-share.ts';

const municipalities = ['018', '434', '638'];
const first = plainDate('2004-06-01');
const someDay = fc.integer({ min: first, max: plainDate('2027-06-30') }).map((day) => day as PlainDate);

const payment = fc.record({
  gap: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 700 })),
  length: fc.oneof(fc.integer({ min: 1, max: 45 }), fc.integer({ min: 1, max: 900 })),
  benefit: fc.constantFrom(...benefitKinds),
  ground: fc.oneof(fc.constant('unemployment' as const), fc.constantFrom(...dayGrounds)),
  fewer: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4 }),
  daily: fc.option(fc.integer({ min: 0, max: 3721 }), { freq: 2 }),
  paidAfter: fc.option(fc.integer({ min: 0, max: 90 })),
});

const person: fc.Arbitrary<PersonPayments> = fc.record({
  start: fc.integer({ min: 0, max: 4000 }),
  rows: fc.array(payment, { maxLength: 14 }),
  homes: fc.uniqueArray(fc.record({ from: someDay, municipality: fc.constantFrom(...municipalities, '999') }), {
    maxLength: 4, selector: ({ from }) => from,
  }),
  newMaximumPeriods: fc.array(someDay, { maxLength: 3 }),
  workConditionFulfilled: fc.array(someDay, { maxLength: 2 }),
  integration: fc.option(fc.record({ firstHomeEntry: someDay, protectedPerson: fc.boolean() })),
  openings: fc.array(fc.record({
    day: someDay, benefitDays: fc.option(fc.integer({ min: 0, max: 900 })), allowanceDays: fc.option(fc.integer({ min: 0, max: 400 })),
  }), { maxLength: 1 }),
}).map(({ start, rows, homes, ...rest }) => ({
  ...rest, payments: inOrder(addDays(first, start), rows), homes: homes.toSorted((a, b) => a.from - b.from),
}));

type Drawn = typeof payment extends fc.Arbitrary<infer Row> ? Row : never;

function inOrder(from: PlainDate, rows: readonly Drawn[]): readonly Payment[] {
  let day = from;
  return rows.map((row) => {
    const start = addDays(day, row.gap);
    const end = addDays(start, row.length);
    day = end;
    const all = paidDaysOf({ start, end, days: null });
    const days = row.fewer === null || all === 0 ? null : Math.floor(row.fewer * all);
    return {
      start, end, benefit: row.benefit, ground: row.ground, days,
      amount: row.daily === null || all === 0 || days === 0 ? null : cents(row.daily * (days ?? all) + 1),
      paidOn: row.paidAfter === null ? null : addDays(end, row.paidAfter),
    };
  });
}

const readings: fc.Arbitrary<ShareReadings> = fc.subarray([...openShareReadings]).map((chosen) =>
  chosen.reduce<ShareReadings>((taken, { other }) => ({ ...taken, ...other }), defaultShareReadings));

// Payments before and after it move the counters and tell nothing.
const window = { first: parseMonth('2010-03') ?? (0 as Month), months: 200 };

describe('the share of many persons', () => {
  test('is that of each, day by day, under every reading', () => {
    fc.assert(fc.property(fc.array(person, { minLength: 1, maxLength: 4 }), readings, (people, taken) => {
      const tally = tallyShare(columnsOfPersons(people, municipalities, taken), window, municipalities.length, taken);
      const expected = new Map<string, number>();
      const add = (key: string, value: number): void => void expected.set(key, (expected.get(key) ?? 0) + value);
      for (const each of people) {
        for (const line of deriveShare(each, taken).lines) {
          if (line.month < window.first || line.month >= window.first + window.months) continue;
          const place = municipalities.indexOf(line.municipality ?? '');
          const at = `${place < 0 ? municipalities.length : place} ${formatMonth(line.month)}`;
          if (line.share !== 0) add(`${at} cents`, line.share);
          for (const day of line.days) add(`${at} ${day.why === 'on-the-ladder' ? day.percent : 'free'}`, 1);
        }
      }
      expect(toldBy(tally)).toEqual(Object.fromEntries([...expected].toSorted(([a], [b]) => (a < b ? -1 : 1))));
    }), { seed: 41, numRuns: 80 });
  });
});

function toldBy(tally: ReturnType<typeof tallyShare>): Record<string, number> {
  const told: Record<string, number> = {};
  for (let place = 0; place <= tally.municipalities; place += 1) {
    for (let month = 0; month < tally.months; month += 1) {
      const at = `${place} ${formatMonth((tally.first + month) as Month)}`;
      const share = tally.share[place * tally.months + month] ?? 0;
      if (share !== 0) told[`${at} cents`] = share;
      for (const percent of stepPercents) {
        const days = daysAt(tally, place, month, percent);
        if (days !== 0) told[`${at} ${percent}`] = days;
      }
      const free = freeDaysAt(tally, place, month);
      if (free !== 0) told[`${at} free`] = free;
    }
  }
  return Object.fromEntries(Object.entries(told).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The law once more, written for each day from the texts and from nothing of the rules: counts by looking back over
 * all earlier days, knows no counters and no events.
 */
function percentByTheLetter(given: PersonPayments, at: Flat, before: readonly Flat[]): number {
  const iso = formatIso(at.day);
  const exempt = (day: PlainDate): boolean => {
    if (given.integration === null) return false;
    const { firstHomeEntry, protectedPerson } = given.integration;
    return day >= firstHomeEntry && day < addYears(firstHomeEntry, protectedPerson ? 3 : 1);
  };
  const paidDaysRest = (each: Flat): boolean => ['lay-off', 'shortened-week', 'weather-hindrance', 'additional-days'].includes(each.ground);
  if (paidDaysRest(at)) return 0;
  const counted = before.filter((each) => !paidDaysRest(each));
  const since2015 = counted.filter((each) => formatIso(each.day) >= '2015-01-01');
  const since = (events: readonly PlainDate[], days: readonly Flat[]): readonly Flat[] => {
    const last = Math.max(-1e9, ...events.filter((day) => day <= at.day));
    return days.filter((each) => each.day >= last);
  };
  const ladder = (paid: number, top: number): number =>
    Math.min(top, paid >= 700 ? 50 : paid >= 400 ? 40 : paid >= 300 ? 30 : paid >= 200 ? 20 : paid >= 100 ? 10 : 0);
  const isSubsidy = at.benefit === 'labour-market-subsidy';
  if (iso < '2025-01-01') {
    if (!isSubsidy || iso < '2006-01-01' || at.ground === 'service' || exempt(at.day)) return 0;
    const paid = since(given.newMaximumPeriods, counted).filter((each) =>
      each.benefit === 'labour-market-subsidy' && each.ground !== 'service' && !exempt(each.day)).length;
    if (iso < '2015-01-01') return paid >= 500 ? 50 : 0;
    return paid >= 1000 ? 70 : paid >= 300 ? 50 : 0;
  }
  const allowance = (each: Flat): boolean => ['basic-allowance', 'earnings-related-allowance'].includes(each.benefit);
  if (at.benefit === 'earnings-related-allowance' || (at.benefit === 'basic-allowance' && iso < '2026-05-01')) {
    return ladder(since(given.newMaximumPeriods, since2015).filter(allowance).length, 40);
  }
  if (isSubsidy && iso < '2026-05-01') {
    if (exempt(at.day)) return 0;
    return ladder(since2015.filter((each) => !exempt(each.day) && (allowance(each) || each.benefit === 'labour-market-subsidy')).length, 50);
  }
  if (at.benefit !== 'general-support' || iso < '2026-05-01' || exempt(at.day)) return 0;
  const restarts = [...given.newMaximumPeriods, ...given.workConditionFulfilled];
  return ladder(since(restarts, since2015).filter((each) => formatIso(each.day) < '2026-05-01'
    || each.benefit === 'earnings-related-allowance' || (each.benefit === 'general-support' && !exempt(each.day))).length, 50);
}

type Flat = { readonly day: PlainDate; readonly benefit: string; readonly ground: string };

function flatDays(given: PersonPayments): readonly Flat[] {
  return given.payments.flatMap(({ start, end, days, benefit, ground }) => {
    const found: Flat[] = [];
    for (let day = start; day < end; day = addDays(day, 1)) {
      if (weekday(day) < 6 && found.length < (days ?? 1e9)) found.push({ day, benefit, ground });
    }
    return found;
  });
}

describe('the share of one person', () => {
  test('is what the law says of each day, read by itself', () => {
    fc.assert(fc.property(person, (drawn) => {
      const given = { ...drawn, openings: [], payments: drawn.payments.slice(0, 8) };
      const flat = flatDays(given);
      const derived = deriveShare(given).days;
      expect(derived.map((each) => formatIso(each.day))).toEqual(flat.map((each) => formatIso(each.day)));
      for (let at = 0; at < flat.length; at += 7) {
        const day = flat[at];
        if (day !== undefined) expect(derived[at]?.percent).toBe(percentByTheLetter(given, day, flat.slice(0, at)));
      }
    }), { seed: 42, numRuns: 60 });
  });

  test('pays out the amounts of its payments to the cent, and each line is rounded once', () => {
    fc.assert(fc.property(person, (given) => {
      const { days, lines } = deriveShare(given);
      for (const [index, each] of given.payments.entries()) {
        const own = days.filter(({ payment: of }) => of === index);
        if (each.amount !== null && own.length > 0) {
          expect(own.reduce((sum, { amount }) => sum + amount, 0)).toBe(each.amount);
        }
      }
      for (const line of lines) {
        expect(Math.abs(line.share * 100 - line.exact)).toBeLessThanOrEqual(50);
        expect(new Set(line.days.map(({ day }) => monthNumber(day))).size).toBe(1);
      }
    }), { seed: 43, numRuns: 60 });
  });
});
