import { expect, it } from 'vitest';
import { mayBeReached } from './reachable-work.ts';

const who = (more: Partial<Parameters<typeof mayBeReached>[1]> = {}) => ({ education: 'upper-secondary-vocational' as const, licences: [], wished: false, ...more });

it.each([
  ['3222', who(), false], ['3222', who({ wished: true }), true], ['3222', who({ licences: ['health-professional'] }), true], ['3221', who({ education: 'tertiary' }), false],
  ['2221', who({ licences: ['health-professional'] }), false], ['2221', who({ licences: ['health-professional'], education: 'tertiary' }), true],
  ['5321', who(), true], ['2320', who(), false], ['1212', who({ wished: true }), true], ['3258', who(), true],
])('%s for %o: %s', (isco, person, reached) => {
  expect(mayBeReached(isco, person)).toBe(reached);
});
