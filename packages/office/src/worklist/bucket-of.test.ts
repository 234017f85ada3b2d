import { expect, test } from 'vitest';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { bucketOf } from './worklist-view.ts';

const on = (day: string) => plainDate(day);

test('what came up on a closed day is overdue only once its first office day has gone by', () => {
  const cases = ['2026-11-22', '2026-11-23', '2026-11-24'].map((day) => bucketOf('2026-11-22', '2026-11-23', on(day)));
  expect(cases).toEqual(['next-week', 'today', 'overdue']);
});

test('a limit that ends on a Sunday is for the Friday before it, and overdue from the Monday', () => {
  const cases = ['2026-11-20', '2026-11-22', '2026-11-23'].map((day) => bucketOf('2026-11-22', '2026-11-20', on(day)));
  expect(cases).toEqual(['today', 'today', 'overdue']);
});
