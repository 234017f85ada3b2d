import { describe, expect, it } from 'vitest';
import {
  atTime,
  dueDistance,
  dueState,
  formatBookedDay,
  formatDay,
  formatDayLong,
  formatDayShort,
  formatDayYear,
  formatMonth,
  fromMonth,
  formatPeriodDays,
  formatTime,
  formatWeek,
  inMonth,
  isoAfter,
  parseTypedDate,
  parseTypedTime,
} from './dates.ts';

/** Expected texts are written with plain spaces; the product writes U+00A0 inside a date. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a day', () => {
  it('carries its weekday in each language', () => {
    expect(plain(formatDay('2026-11-23', 'fi'))).toBe('ma 23.11.');
    expect(plain(formatDay('2026-11-23', 'sv'))).toBe('mån 23.11');
    expect(plain(formatDay('2026-11-23', 'en'))).toBe('Mon 23 Nov');
  });

  it('has its year in a table only when over six months away', () => {
    expect(plain(formatDay('2027-02-24', 'fi', '2026-11-23'))).toBe('ke 24.2.');
    expect(plain(formatDay('2027-06-24', 'fi', '2026-11-23'))).toBe('to 24.6.2027');
    expect(plain(formatDayYear('2026-11-23', 'en'))).toBe('Mon 23 Nov 2026');
  });

  it('is written out in a headline', () => {
    expect(formatDayLong('2026-11-23', 'fi')).toBe('maanantai 23. marraskuuta');
    expect(formatDayLong('2026-11-23', 'sv')).toBe('måndag 23 november');
    expect(formatDayLong('2026-11-23', 'en')).toBe('Monday 23 November');
  });

  it('is short in a chain', () => {
    expect(formatDayShort('2026-08-24', 'fi')).toBe('24.8.');
    expect(formatDayShort('2026-08-24', 'sv')).toBe('24.8');
    expect(plain(formatDayShort('2026-08-24', 'en'))).toBe('24 Aug');
  });

  it('has no February 29th in a common year', () => {
    expect(parseTypedDate('29.2.2026')).toBeUndefined();
    expect(parseTypedDate('29.2.2028')).toBe('2028-02-29');
  });
});

describe('months, weeks and periods', () => {
  it('are named', () => {
    expect(formatMonth('2026-11', 'fi')).toBe('marraskuu 2026');
    expect(inMonth('2023-07', 'fi')).toBe('Heinäkuussa 2023');
    expect(inMonth('2023-07', 'sv')).toBe('I juli 2023');
    expect(inMonth('2023-07', 'en')).toBe('In July 2023');
    expect(plain(formatWeek('2026-11-23', 'fi'))).toBe('vk 48');
    expect(plain(formatWeek('2027-01-01', 'en'))).toBe('week 53');
  });

  it('run from the first day to the last', () => {
    expect(formatPeriodDays('2026-10-05', '2026-11-13', 'fi')).toBe('5.10.–13.11.');
    expect(formatPeriodDays('2026-11-05', '2026-11-13', 'fi', 2025)).toBe('5.11.2026–13.11.2026');
    expect(plain(formatPeriodDays('2026-11-05', '2026-11-13', 'en'))).toBe('5–13 Nov');
    expect(formatPeriodDays('2026-11-05', null, 'sv')).toBe('5.11–');
    expect(formatPeriodDays('2026-11-05', '2026-11-05', 'fi')).toBe('5.11.');
  });
});

describe('the distance to a due day', () => {
  const today = '2026-11-23';
  const cases = [
    ['2026-11-23', 'tänään', 'i dag', 'today'],
    ['2026-11-24', '1 arkipäivä', '1 vardag', '1 working day'],
    ['2026-11-25', '2 arkipäivää', '2 vardagar', '2 working days'],
    ['2026-11-19', '2 arkipäivää yli', '2 vardagar över', '2 working days over'],
    ['2026-11-20', '1 arkipäivä yli', '1 vardag över', '1 working day over'],
    ['2026-12-11', '14 arkipäivää', '14 vardagar', '14 working days'],
    ['2027-01-04', '6 viikkoa', '6 veckor', '6 weeks'],
    ['2027-02-24', '3 kuukautta', '3 månader', '3 months'],
  ] as const;

  it.each(cases)('%s', (due, fi, sv, en) => {
    expect(plain(dueDistance(due, today, 'fi'))).toBe(fi);
    expect(plain(dueDistance(due, today, 'sv'))).toBe(sv);
    expect(plain(dueDistance(due, today, 'en'))).toBe(en);
  });

  it('counts no holiday: Independence Day and the weekend lie between', () => {
    expect(plain(dueDistance('2025-12-08', '2025-12-05', 'fi'))).toBe('1 arkipäivä');
  });

  it('is a weekend where no working day lies between', () => {
    expect(dueDistance('2026-11-28', '2026-11-27', 'fi')).toBe('viikonlopulla');
  });

  it('turns to weeks at the twenty-first working day and to months at nine weeks', () => {
    expect(plain(dueDistance('2026-12-21', today, 'fi'))).toBe('20 arkipäivää');
    expect(plain(dueDistance('2026-12-22', today, 'fi'))).toBe('4 viikkoa');
    expect(plain(dueDistance('2027-01-18', today, 'fi'))).toBe('8 viikkoa');
    expect(plain(dueDistance('2027-01-25', today, 'fi'))).toBe('2 kuukautta');
  });

  it('knows its state', () => {
    expect(['2026-11-22', '2026-11-23', '2026-11-24'].map((due) => dueState(due, today))).toEqual([
      'overdue',
      'today',
      'coming',
    ]);
  });
});

describe('times', () => {
  it('are written with a point, in English with a colon', () => {
    expect([formatTime('10:00', 'fi'), formatTime('10:00', 'sv'), formatTime('10:00', 'en')]).toEqual([
      '10.00',
      '10.00',
      '10:00',
    ]);
    expect(plain(atTime('09:00', 'fi'))).toBe('klo 9.00');
  });

  it.each([
    ['10.30', '10:30'],
    ['10:30', '10:30'],
    ['1030', '10:30'],
    ['9', '09:00'],
    ['930', '09:30'],
    ['25', undefined],
    ['10.75', undefined],
    ['', undefined],
  ])('%s is read', (typed, read) => {
    expect(parseTypedTime(typed)).toBe(read);
  });
});

describe('a booked day', () => {
  it.each([
    ['2026-12-31', 'to 31.12.', 'Thu 31 Dec'],
    ['2027-01-04', 'ma 4.1.2027', 'Mon 4 Jan 2027'],
    ['2031-11-25', 'ti 25.11.2031', 'Tue 25 Nov 2031'],
  ])('%s has its year where it is another than this', (day, fi, en) => {
    expect(plain(formatBookedDay(day, 'fi', '2026-11-23'))).toBe(fi);
    expect(plain(formatBookedDay(day, 'en', '2026-11-23'))).toBe(en);
  });
});

describe('a typed day', () => {
  it.each([
    ['24.11.2026', '2026-11-24'],
    ['24.11.26', '2026-11-24'],
    ['24112026', '2026-11-24'],
    ['4-1-2027', '2027-01-04'],
    ['31.11.2026', undefined],
    ['huomenna', undefined],
    ['', undefined],
  ])('%s is read', (typed, read) => {
    expect(parseTypedDate(typed)).toBe(read);
  });

  it('moves by days', () => {
    expect(isoAfter('2026-12-31', 1)).toBe('2027-01-01');
  });
});

it('a month from which something goes on', () => {
  expect(fromMonth('2023-10', 'fi')).toBe('lokakuusta 2023');
  expect(fromMonth('2023-10', 'sv')).toBe('oktober 2023');
});
