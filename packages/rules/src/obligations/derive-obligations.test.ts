import { describe, expect, test } from 'vitest';
import { formatIso, plainDate } from '../foundations/plain-date.ts';
import { defaultReadings } from '../foundations/readings.ts';
import type { Readings } from '../foundations/readings.ts';
import { deriveObligations, isOverdue, noFacts, openObligations } from './derive-obligations.ts';
import {
  contact,
  ending,
  lines,
  plan,
  search,
  service,
  someone,
  status,
} from '../../testing/facts-builder.ts';
import type { JobseekerFacts } from './facts.ts';
import { reasonCodes } from './reason-codes.ts';

function meetings(
  facts: JobseekerFacts,
  asOf: string,
  kind: Parameters<typeof lines>[1],
  more: Partial<Readings> = {},
) {
  return lines(deriveObligations(facts, plainDate(asOf), { ...defaultReadings, ...more }), kind);
}

describe('the first contact (31 §)', () => {
  test.each([
    ['2025-04-15', 'open 2025-04-24'],
    ['2025-05-26', 'open 2025-06-03'],
    ['2026-06-08', 'open 2026-06-22'],
    ['2025-12-31', 'open 2026-01-09'],
    ['2026-01-05', 'open 2026-01-20'],
    ['2024-02-27', 'open 2024-03-05'],
  ])('of a search that starts %s is %s', (start, line) => {
    expect(meetings(someone({ searches: [search(start)] }), start, 'initial-interview')).toEqual([line]);
  });

  test('is counted from the request, or from the registration where it is read so', () => {
    const facts = someone({ searches: [search('2025-05-09', undefined, '2025-05-12')] });
    expect(meetings(facts, '2025-05-12', 'initial-interview')).toEqual(['open 2025-05-16']);
    const other = meetings(facts, '2025-05-12', 'initial-interview', {
      startDay: 'request-and-registration',
    });
    expect(other).toEqual(['open 2025-05-19']);
  });

  test('over the New Year of 2026 takes the new limit where it is read so', () => {
    const facts = someone({ searches: [search('2025-12-31')] });
    const other = meetings(facts, '2025-12-31', 'initial-interview', { runningLimitOver2026: 'new-law' });
    expect(other).toEqual(['open 2026-01-16']);
  });

  test('placed on Midsummer Eve keeps its day, while the office has to act the day before', () => {
    const facts = someone({ searches: [search('2026-06-05')] });
    const [first] = deriveObligations(facts, plainDate('2026-06-05'));
    expect(first && [formatIso(first.due), formatIso(first.officeDay)]).toEqual(['2026-06-19', '2026-06-18']);
  });

  test('may be a complementary interview, and then the initial one follows without delay', () => {
    const facts = someone({
      searches: [search('2024-05-06')],
      contacts: contact('complementary-interview', '2024-05-10'),
    });
    const found = deriveObligations(facts, plainDate('2024-05-10')).filter(
      (each) => each.kind === 'initial-interview',
    );
    expect(lines(found, 'initial-interview')).toEqual(['met 2024-05-14 on 2024-05-10', 'open 2024-05-17']);
    expect(found.map((each) => each.certain)).toEqual([true, false]);
  });

  test('falls with the search', () => {
    const facts = someone({ searches: [search('2025-03-03', '2025-03-05')] });
    expect(meetings(facts, '2025-03-05', 'initial-interview')).toEqual(['open 2025-03-10']);
    expect(meetings(facts, '2025-03-06', 'initial-interview')).toEqual(['fallen 2025-03-10']);
  });

  test('comes again only six months after the search ended', () => {
    const first = search('2024-11-04', '2025-01-15');
    const held = contact('initial-interview', '2024-11-06');
    const restart = (day: string) =>
      meetings(someone({ searches: [first, search(day)], contacts: held }), day, 'initial-interview');
    expect(restart('2025-07-14')).toEqual(['met 2024-11-11 on 2024-11-06']);
    expect(restart('2025-07-15')).toEqual(['met 2024-11-11 on 2024-11-06', 'open 2025-07-22']);
  });

  test('is owed again where it was never held, however soon the search restarts', () => {
    const facts = someone({ searches: [search('2025-03-03', '2025-03-05'), search('2025-03-10')] });
    expect(meetings(facts, '2025-03-10', 'initial-interview')).toEqual([
      'fallen 2025-03-10',
      'open 2025-03-17',
    ]);
  });
});

describe('the complementary interviews (32.1(1))', () => {
  const begun = { searches: [search('2025-02-03')], statuses: [status('02', '2025-02-03')] };

  test('are five, two weeks apart; another service may take a place', () => {
    const facts = someone({
      ...begun,
      contacts: [
        ...contact('initial-interview', '2025-02-03'),
        ...contact('complementary-interview', '2025-02-17', '2025-03-03'),
        ...contact('substitute-service', '2025-03-17'),
      ],
    });
    expect(meetings(facts, '2025-03-18', 'complementary-interview').slice(0, 5)).toEqual([
      'met 2025-02-17 on 2025-02-17',
      'met 2025-03-03 on 2025-03-03',
      'met 2025-03-17 on 2025-03-17',
      'open 2025-03-31',
      'open 2025-04-14',
    ]);
  });

  test('are four in the three months that follow, where one came before, as enacted', () => {
    const facts = someone({
      searches: [search('2024-05-06')],
      contacts: [
        ...contact('complementary-interview', '2024-05-10'),
        ...contact('initial-interview', '2024-05-13'),
      ],
    });
    expect(meetings(facts, '2024-05-13', 'complementary-interview').slice(0, 4)).toEqual(
      Array.from({ length: 4 }, () => 'open 2024-08-13'),
    );
  });

  test('are none by number from 2026', () => {
    const facts = someone({
      searches: [search('2025-12-30')],
      contacts: contact('initial-interview', '2026-01-08'),
    });
    expect(meetings(facts, '2026-01-08', 'complementary-interview')).toEqual([]);
  });

  test('are for the laid-off only at request', () => {
    const laidOff = {
      searches: [search('2025-05-05')],
      statuses: [status('03', '2025-05-05')],
      contacts: contact('initial-interview', '2025-05-12'),
    };
    const places = (facts: JobseekerFacts) =>
      meetings(facts, '2025-05-13', 'complementary-interview').filter((line) => !line.includes('..')).length;
    expect(places(someone(laidOff))).toBe(0);
    expect(places(someone({ ...laidOff, requests: [{ day: plainDate('2025-05-12') }] }))).toBe(5);
  });

  test('not held fall when the discussion has been held, or half a year has passed', () => {
    const facts = someone({ ...begun, contacts: contact('initial-interview', '2025-02-03') });
    const states = (facts_: JobseekerFacts, asOf: string) =>
      meetings(facts_, asOf, 'complementary-interview')
        .filter((line) => !line.includes('..'))
        .map((line) => line.slice(0, 6));
    expect(new Set(states(facts, '2025-08-02'))).toEqual(new Set(['open 2']));
    expect(new Set(states(facts, '2025-08-03'))).toEqual(new Set(['fallen']));
    const held = {
      ...facts,
      contacts: [...facts.contacts, ...contact('job-search-discussion', '2025-05-05')],
    };
    expect(new Set(states(held, '2025-05-05'))).toEqual(new Set(['fallen']));
    expect(states(facts, '2026-02-03')).toEqual([]);
  });
});

describe('the discussions (32.1(2))', () => {
  const five = ['2025-03-17', '2025-03-31', '2025-04-14', '2025-04-28', '2025-05-19'];
  const facts = someone({
    searches: [search('2025-02-27')],
    contacts: [...contact('initial-interview', '2025-03-03'), ...contact('complementary-interview', ...five)],
  });

  test('are counted from the latest of the three starting points', () => {
    expect(meetings(facts, '2025-05-20', 'job-search-discussion')).toEqual(['open 2025-08-19']);
    expect(
      meetings(facts, '2025-05-20', 'job-search-discussion', { startingPoint: 'initial-interview' }),
    ).toEqual(['open 2025-06-03']);
  });

  test('are counted from the one held, or on a grid where it is read so', () => {
    const held = someone({
      searches: [search('2027-11-01')],
      contacts: [
        ...contact('initial-interview', '2027-11-05'),
        ...contact('job-search-discussion', '2027-11-30'),
      ],
    });
    expect(meetings(held, '2027-12-01', 'job-search-discussion')[1]).toBe('open 2028-02-29');
    expect(meetings(held, '2027-12-01', 'job-search-discussion', { laterMeetings: 'fixed-grid' })[1]).toBe(
      'open 2028-05-05',
    );
  });

  test('are not arranged during full-time work and are owed again after it', () => {
    const worked = someone({
      searches: [search('2025-01-10')],
      statuses: [status('01', '2025-02-01', '2025-10-31'), status('02', '2025-11-01')],
      contacts: contact('initial-interview', '2025-01-17'),
    });
    expect(meetings(worked, '2025-06-01', 'job-search-discussion')).toEqual(['fallen 2025-04-17']);
    expect(meetings(worked, '2025-11-03', 'job-search-discussion')).toEqual(['open 2025-11-07']);
    const [again] = openObligations(deriveObligations(worked, plainDate('2025-11-03'))).filter(
      (each) => each.kind === 'job-search-discussion',
    );
    expect(again?.certain).toBe(false);
  });

  test('of a search older than the Nordic model are counted from its beginning', () => {
    const old = someone({
      searches: [search('2020-01-07')],
      contacts: contact('initial-interview', '2020-01-14'),
    });
    const [first] = deriveObligations(old, plainDate('2022-06-01'));
    expect(first && [formatIso(first.due), first.certain]).toEqual(['2022-08-02', false]);
  });
});

describe('the pair of every six months (32.1(3))', () => {
  test('is for the unemployed, in the month after six months', () => {
    const facts = (code: '02' | '04') =>
      someone({
        searches: [search('2024-02-01')],
        statuses: [status(code, '2024-02-01')],
        contacts: contact('initial-interview', '2024-02-05'),
      });
    const pairs = (code: '02' | '04') =>
      meetings(facts(code), '2024-05-20', 'complementary-interview').filter((line) => line.includes('..'));
    expect(pairs('02')).toEqual(['open 2024-08-05..2024-09-05', 'open 2024-08-05..2024-09-05']);
    expect(pairs('04').filter((line) => line.startsWith('open'))).toEqual([]);
  });

  test('held twice is counted from the second one', () => {
    const facts = someone({
      searches: [search('2024-02-01')],
      statuses: [status('02', '2024-02-01')],
      contacts: [
        ...contact('initial-interview', '2024-02-05'),
        ...contact(
          'complementary-interview',
          '2024-02-12',
          '2024-02-26',
          '2024-03-11',
          '2024-03-25',
          '2024-04-08',
        ),
        ...contact('complementary-interview', '2024-08-12', '2024-08-30'),
      ],
    });
    expect(meetings(facts, '2024-09-01', 'complementary-interview').slice(5)).toEqual([
      'met 2024-08-05..2024-09-05 on 2024-08-12',
      'met 2024-08-05..2024-09-05 on 2024-08-30',
      'open 2025-02-28..2025-03-28',
      'open 2025-02-28..2025-03-28',
    ]);
  });

  test('is gone from 2026, and one that fell with it is not called owed', () => {
    const facts = someone({
      searches: [search('2025-06-02')],
      statuses: [status('02', '2025-06-02')],
      contacts: contact('initial-interview', '2025-06-05'),
    });
    const pairs = (asOf: string) =>
      meetings(facts, asOf, 'complementary-interview').filter((line) => line.includes('..'));
    expect(pairs('2025-12-10')).toEqual(['open 2025-12-05..2026-01-05', 'open 2025-12-05..2026-01-05']);
    expect(pairs('2026-01-06')).toEqual(['fallen 2025-12-05..2026-01-05', 'fallen 2025-12-05..2026-01-05']);
    expect(pairs('2026-09-06')).toEqual([]);
  });
});

describe('services (33 §)', () => {
  const unemployed = {
    searches: [search('2025-01-02')],
    statuses: [status('02', '2025-01-02')],
  };

  test('over a month have a discussion a month before their end and an interview after it', () => {
    const facts = someone({
      ...unemployed,
      services: [service('rehabilitation', '2025-04-01', '2025-09-30')],
      contacts: contact('initial-interview', '2025-01-07'),
    });
    expect(meetings(facts, '2025-06-01', 'job-search-discussion')).toEqual(['open 2025-08-30']);
    const held = {
      ...facts,
      contacts: [...facts.contacts, ...contact('job-search-discussion', '2025-08-29')],
    };
    expect(meetings(held, '2025-09-01', 'job-search-discussion')[0]).toBe('met 2025-08-30 on 2025-08-29');
    expect(meetings(held, '2025-09-01', 'complementary-interview')).toContain('open 2025-08-29..2025-09-29');
  });

  test('that end early leave the ordinary discussion owed again', () => {
    const cut = service('work-trial', '2025-03-03', '2025-08-29', {
      period: { start: plainDate('2025-03-03'), end: plainDate('2025-05-12') },
    });
    const facts = someone({
      ...unemployed,
      services: [cut],
      contacts: contact('initial-interview', '2025-01-07'),
    });
    expect(meetings(facts, '2025-05-13', 'job-search-discussion')).toEqual(['open 2025-05-19']);
  });

  test('bought with an employer let all meetings rest', () => {
    const facts = someone({
      searches: [search('2025-06-02')],
      services: [service('joint-purchase-training', '2025-09-01', '2025-11-28')],
      contacts: contact('initial-interview', '2025-06-05'),
    });
    expect(meetings(facts, '2025-09-02', 'job-search-discussion')).toEqual([
      'resting 2025-09-05 until 2025-11-29',
    ]);
  });

  test('of a trained student leave the discussions but not the interviews', () => {
    const facts = someone({
      searches: [search('2025-03-03')],
      statuses: [status('08', '2025-03-10')],
      services: [service('supported-study', '2025-03-10', '2026-05-31')],
      contacts: contact('initial-interview', '2025-03-05'),
    });
    expect(meetings(facts, '2025-03-12', 'job-search-discussion')).toEqual(['open 2025-06-05']);
    expect(
      meetings(facts, '2025-03-12', 'job-search-discussion', { trainedStudentMeetings: 'rest' })[0],
    ).toMatch(/^resting/);
    expect(meetings(facts, '2025-03-12', 'complementary-interview')[0]).toMatch(/^resting 2025-03-19/);
  });
});

describe('unemployment that ends soon (32.3)', () => {
  const facts = (kind: 'work' | 'subsidised-work' | 'part-time-work') =>
    someone({
      searches: [search('2025-01-02')],
      statuses: [status('02', '2025-01-02')],
      contacts: [
        ...contact('initial-interview', '2025-01-07'),
        ...contact('job-search-discussion', '2025-02-07'),
      ],
      knownEndings: [ending(kind, '2025-04-01', '2025-06-02', '2025-11-30')],
    });

  test.each([
    ['work', 'resting 2025-05-07 until 2025-06-02'],
    ['subsidised-work', 'open 2025-05-07'],
    ['part-time-work', 'open 2025-05-07'],
  ] as const)('in %s: %s', (kind, line) => {
    expect(meetings(facts(kind), '2025-04-01', 'job-search-discussion')[1]).toBe(line);
  });

  test('lets no meeting rest that the jobseeker asks for', () => {
    const asked = { ...facts('work'), requests: [{ day: plainDate('2025-04-02') }] };
    expect(meetings(asked, '2025-04-03', 'job-search-discussion')[1]).toBe('open 2025-05-07');
  });
});

describe('all obligations', () => {
  test('of nobody are none', () => {
    expect(deriveObligations(noFacts, plainDate('2026-11-22'))).toEqual([]);
  });

  test('do not know what is dated after the day', () => {
    const facts = someone({
      searches: [search('2025-04-15')],
      contacts: contact('initial-interview', '2025-04-22'),
    });
    expect(meetings(facts, '2025-04-21', 'initial-interview')).toEqual(['open 2025-04-24']);
    expect(meetings(facts, '2025-04-14', 'initial-interview')).toEqual([]);
  });

  test('that are open come in the order of their days, and are overdue after their day', () => {
    const facts = someone({
      searches: [search('2025-02-03')],
      contacts: contact('initial-interview', '2025-02-03'),
      plans: [plan('2025-02-03', { reportBy: plainDate('2025-03-03') })],
    });
    const asOf = plainDate('2025-03-04');
    const open = openObligations(deriveObligations(facts, asOf));
    expect(open.map((each) => each.due)).toEqual(open.map((each) => each.due).toSorted((a, b) => a - b));
    const report = open.find((each) => each.kind === 'plan-report');
    expect(report !== undefined && isOverdue(report, asOf)).toBe(true);
    expect(report !== undefined && isOverdue(report, plainDate('2025-03-03'))).toBe(false);
  });

  test('give only reasons with a known code', () => {
    expect(new Set(reasonCodes).size).toBe(reasonCodes.length);
  });
});
