import { describe, expect, test } from 'vitest';
import { plainDate } from '../foundations/plain-date.ts';
import { deriveObligations } from '../obligations/derive-obligations.ts';
import { contact, lines, search, someone } from '../../testing/facts-builder.ts';
import type { JobseekerFacts } from '../obligations/facts.ts';

const profile = (publishedOn: string, validUntil: string) => ({
  publishedOn: plainDate(publishedOn),
  validUntil: plainDate(validUntil),
});

function profiles(facts: Partial<JobseekerFacts>, asOf: string) {
  return lines(deriveObligations(someone(facts), plainDate(asOf)), 'job-search-profile');
}

describe('the profile duty from 1.9.2026', () => {
  test('is fifteen working days from the start of a search', () => {
    expect(profiles({ searches: [search('2026-09-01')] }, '2026-09-01')).toEqual(['open 2026-09-22']);
  });

  test('is not known before it begins', () => {
    expect(profiles({ searches: [search('2026-08-31')] }, '2026-08-31')).toEqual([]);
  });

  test('waits in an older search for the next discussion', () => {
    const older = { searches: [search('2026-03-02')] };
    expect(profiles(older, '2026-09-10')).toEqual([]);
    const held = { ...older, contacts: contact('job-search-discussion', '2026-09-07') };
    expect(profiles(held, '2026-09-10')).toEqual(['open 2026-09-28']);
  });

  test('is met by a profile, and renewed before it ends, six months at most', () => {
    const facts = { searches: [search('2026-09-01')], profiles: [profile('2026-09-10', '2027-09-10')] };
    expect(profiles(facts, '2026-10-01')).toEqual(['met 2026-09-22 on 2026-09-10', 'open 2027-03-10']);
    const again = { ...facts, profiles: [...facts.profiles, profile('2027-03-01', '2027-06-01')] };
    expect(profiles(again, '2027-03-02')).toEqual([
      'met 2026-09-22 on 2026-09-10',
      'met 2027-03-10 on 2027-03-01',
      'open 2027-06-01',
    ]);
  });

  test('falls with the search, and an earlier profile still valid answers in the next one', () => {
    const facts = {
      searches: [search('2026-09-01', '2026-10-31'), search('2026-12-01')],
      profiles: [profile('2026-09-10', '2027-02-01')],
    };
    expect(profiles(facts, '2026-11-15')).toEqual(['met 2026-09-22 on 2026-09-10', 'fallen 2027-02-01']);
    expect(profiles(facts, '2026-12-02').slice(2)).toEqual([
      'met 2026-12-22 on 2026-09-10',
      'open 2027-02-01',
    ]);
  });
});
