import { expect, test } from 'vitest';
import { faultsOfQualification, recognitionState } from '@kohtaanto/rules/recognition/qualifications.ts';
import type { ForeignQualification } from '@kohtaanto/rules/recognition/qualifications.ts';

const nurse: ForeignQualification = { name: 'Nurse', country: 'PH', year: 2019, authority: 'permit-authority', appliedOn: null, decidedOn: null, outcome: null };

test.each<[string, Partial<ForeignQualification>, string, readonly string[]]>([
  ['told and not applied for', {}, 'not-applied', []],
  ['applied for', { appliedOn: '2026-10-01' }, 'waiting', []],
  ['decided', { appliedOn: '2026-10-01', decidedOn: '2026-11-20', outcome: 'supplementary' }, 'supplementary', []],
  ['applied for nowhere', { authority: null, appliedOn: '2026-10-01' }, 'waiting', ['no-authority']],
  ['decided before it was applied for', { appliedOn: '2026-10-01', decidedOn: '2026-09-30', outcome: 'refused' }, 'refused', ['decided-before-applied']],
  ['an outcome of no day', { appliedOn: '2026-10-01', outcome: 'recognised' }, 'recognised', ['outcome-without-day']],
  ['a day of no outcome', { appliedOn: '2026-10-01', decidedOn: '2026-11-20' }, 'waiting', ['day-without-outcome']],
  ['a day that is still to come', { appliedOn: '2026-11-24' }, 'waiting', ['day-ahead']],
])('a qualification from abroad, %s', (_what, more, state, faults) => {
  const told = { ...nurse, ...more };
  expect([recognitionState(told), faultsOfQualification(told, '2026-11-23')]).toEqual([state, faults]);
});
