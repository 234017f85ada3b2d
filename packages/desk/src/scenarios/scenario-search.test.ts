import { expect, test } from 'vitest';
import { readNumber, readSearch } from './scenario-search.ts';

test.each([
  ['−5', -5], ['–5', -5], ['-2,5', -2.5], ['+3', 3], ['', 0], [' 1.25 ', 1.25], ['5 %', undefined], ['1,2,3', undefined], ['viisi', undefined],
])('%j is read as %j', (text, number) => expect(readNumber(text)).toBe(number));

test('an address that says what cannot be says nothing', () => {
  expect(readSearch({ flow: -5, duration: 0, services: 'x', coaches: 5000, municipality: 638 })).toEqual({ flow: -5, municipality: '638' });
  expect(readSearch({ municipality: '018' })).toEqual({ municipality: '018' });
});
