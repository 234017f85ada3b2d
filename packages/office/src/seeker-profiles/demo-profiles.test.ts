import { inventProfile } from '@kohtaanto/demo/people/invented-profile.ts';
import { occupations } from '@kohtaanto/demo/people/make-person.ts';
import type { Person } from '@kohtaanto/demo/people/make-person.ts';
import { addDays, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { expect, test } from 'vitest';
import { ProfileFacts } from './contract.ts';

const day = plainDate('2026-11-23');

test('profiles of the demo are such as the form takes, and the same again for the same person', () => {
  const people = Array.from({ length: 300 }, (_, at) => ({
    personId: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`, occupation: occupations[at % occupations.length]?.[0] ?? null,
    motherTongue: ['fi', 'sv', 'ru', 'ar'][at % 4] ?? 'fi', education: ['basic', 'tertiary', 'unknown'][at % 3] ?? 'basic',
    career: { born: addDays(day, -365 * (18 + (at % 45))), runs: [] },
  } as unknown as Person));
  const told = people.map((person) => inventProfile(person, day));
  expect(told.filter((facts) => facts === null).length).toBeGreaterThan(10);
  for (const facts of told) if (facts !== null) expect(ProfileFacts.parse(facts)).toEqual(facts);
  expect(people.map((person) => inventProfile(person, day))).toEqual(told);
});
