import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIso, plainDate } from '../foundations/plain-date.ts';
import { deriveObligations } from '../obligations/derive-obligations.ts';
import { lines, plan, search, someone, status } from '../../testing/facts-builder.ts';
import type { DutyFact, JobseekerFacts } from '../obligations/facts.ts';
import { someDay } from '../../testing/invented-facts.ts';
import { countReports, lastDayOfReview, reviewPeriods } from './review-periods.ts';

const duty: DutyFact = { startsOn: plainDate('2025-03-03'), perPeriod: 4, periodMonths: 1, periods: 3 };
const report = (day: string, opportunities: number) => ({ day: plainDate(day), opportunities });
const base = {
  searches: [search('2025-02-24')],
  statuses: [status('02', '2025-02-24')],
  plans: [plan('2025-03-03', { duty })],
};

function reports(
  facts: Partial<JobseekerFacts>,
  asOf: string,
  kind: 'search-report' | 'lapse-record' = 'search-report',
) {
  return lines(deriveObligations(someone({ ...base, ...facts }), plainDate(asOf)), kind);
}

describe('review periods (44.1)', () => {
  test('end on the day before the same-numbered day', () => {
    const written = reviewPeriods(duty).map(
      (one) => `${formatIso(one.start)} ${formatIso(lastDayOfReview({ end: one.end ?? one.start }))}`,
    );
    expect(written).toEqual(['2025-03-03 2025-04-02', '2025-04-03 2025-05-02', '2025-05-03 2025-06-02']);
  });

  test('follow each other without a gap, from any day', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(1 as const, 3 as const), (startsOn, periodMonths) => {
        const periods = reviewPeriods({ startsOn, perPeriod: 4, periodMonths, periods: 4 });
        periods.slice(1).forEach((next, index) => expect(next.start).toBe(periods[index]?.end));
      }),
      { seed: 9 },
    );
  });

  test('count what was reported in them', () => {
    const all = [
      report('2025-03-02', 9),
      report('2025-03-03', 1),
      report('2025-04-02', 3),
      report('2025-04-03', 9),
    ];
    expect(countReports(all, plainDate('2025-03-03'), plainDate('2025-04-03'), 4)).toEqual({
      reported: 4,
      reachedOn: plainDate('2025-04-02'),
    });
    expect(countReports(all, plainDate('2025-03-03'), plainDate('2025-04-03'), 5)).toEqual({ reported: 4 });
  });
});

describe('the search report', () => {
  test('is met on the day the number is reached', () => {
    expect(reports({ reports: [report('2025-03-10', 2), report('2025-03-20', 2)] }, '2025-03-21')).toEqual([
      'met 2025-03-03..2025-04-02 on 2025-03-20',
      'open 2025-04-03..2025-05-02',
      'open 2025-05-03..2025-06-02',
    ]);
  });

  test('missed stays open until the lapse is recorded', () => {
    expect(reports({}, '2025-04-03')[0]).toBe('open 2025-03-03..2025-04-02');
    expect(reports({}, '2025-04-03', 'lapse-record')).toEqual(['open 2025-04-03..2025-04-03']);
    const lapses = [{ day: plainDate('2025-04-07'), kind: 'report-missing' as const }];
    expect(reports({ lapses }, '2025-04-08')[0]).toBe('fallen 2025-03-03..2025-04-02');
    expect(reports({ lapses }, '2025-04-08', 'lapse-record')).toEqual([
      'met 2025-04-03..2025-04-03 on 2025-04-07',
    ]);
  });

  test('falls where a newer plan leaves no time for its period', () => {
    const plans = [
      ...base.plans,
      plan('2025-04-14', { duty: { ...duty, startsOn: plainDate('2025-04-14') } }),
    ];
    expect(
      reports({ plans, reports: [report('2025-03-10', 4)] }, '2025-04-15').map((line) => line.slice(0, 6)),
    ).toEqual(['met 20', 'fallen', 'fallen', 'open 2', 'open 2', 'open 2']);
  });

  test('is not asked of one in full-time work, nor after the search', () => {
    const statuses = [status('02', '2025-02-24', '2025-03-09'), status('01', '2025-03-10')];
    expect(reports({ statuses }, '2025-03-20')[0]).toBe('resting 2025-03-03..2025-04-02');
    expect(reports({ statuses }, '2025-04-03')[0]).toBe('fallen 2025-03-03..2025-04-02');
    expect(reports({ searches: [search('2025-02-24', '2025-03-20')] }, '2025-03-21')[0]).toBe(
      'fallen 2025-03-03..2025-04-02',
    );
  });
});
