import { describe, expect, test } from 'vitest';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { firstWorkingWeek, weekLoads } from './week-load.ts';
import type { DueTask } from './due-tasks.ts';
import type { PlanningFacts } from './planning-facts.ts';

describe('the weeks of a team', () => {
  test.each([
    ['2026-11-27', '2026-11-23'],
    ['2026-11-28', '2026-11-30'],
    ['2026-11-29', '2026-11-30'],
    ['2026-11-30', '2026-11-30'],
    ['2027-03-26', '2027-03-29'],
  ])('on %s begin from the week of %s, which still has working days', (today, monday) => {
    expect(formatIso(firstWorkingWeek(plainDate(today)))).toBe(monday);
  });

  test('a time booked after the week in which the task falls due is no time for it', () => {
    const task = (personId: string, day: string) => ({
      personId, kind: 'job-search-discussion', officeDay: plainDate('2026-12-02'), booked: { day: plainDate(day) },
    }) as DueTask;
    const facts = { coaches: [] } as unknown as PlanningFacts;
    const now = { day: plainDate('2026-11-29'), minute: 600 };
    const [week] = weekLoads(facts, [task('one', '2026-12-01'), task('other', '2031-12-01')], now, 8);
    expect(week).toMatchObject({ monday: plainDate('2026-11-30'), times: 1, free: 0 });
    expect(week?.meetings).toHaveLength(2);
  });
});
