import { expect, test } from 'vitest';
import { readMonth, writtenMonth } from './months-typed.ts';

test.each([
  ['3/2024', '2024-03'], ['03.2024', '2024-03'], [' 12 / 2024 ', '2024-12'], ['2024-03', '2024-03'], ['13/2024', undefined], ['2024', undefined], ['', undefined],
])('%s as a month is %s', (typed, month) => {
  expect(readMonth(typed)).toBe(month);
  if (month !== undefined) expect(readMonth(writtenMonth(month))).toBe(month);
});
