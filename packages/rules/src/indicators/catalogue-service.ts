import { cite } from '../foundations/citation.ts';
import { personsWho, shareWho } from './counted.ts';
import { PROFILE, SEEKER } from './day-state.ts';
import { indicator, leads, other } from './definition.ts';
import type { Basis, Indicator } from './definition.ts';
import { customersPerCoach, inTime, runningServices } from './measures-of-service.ts';
import type { DutyKind } from './measures-of-service.ts';

function act(section: string, paragraph?: number): Basis {
  return { kind: 'act', section: cite('380/2023', section, paragraph) };
}

function timely(id: string, kinds: readonly DutyKind[], basis: readonly Basis[]): Indicator {
  return indicator({
    id, population: 'duties-due', numerator: 'done-by-the-day', denominator: 'each-of-population', basis,
    period: 'events-of-month', direction: 'more-is-better', caveats: ['fallen-left-out', 'day-of-law'],
  }, inTime(kinds));
}

/** What the law gives a day for, done by that day. */
const inTimeIndicators: readonly Indicator[] = [
  timely('contacts-in-time', ['initial-interview', 'complementary-interview', 'job-search-discussion'],
    [act('31'), act('32'), act('33')]),
  timely('initial-interviews-in-time', ['initial-interview'], [act('31', 1)]),
  timely('complementary-interviews-in-time', ['complementary-interview'], [act('32', 1)]),
  timely('job-search-discussions-in-time', ['job-search-discussion'], [act('32', 1)]),
  timely('plans-in-time', ['employment-plan'], [act('34', 1), act('36', 2)]),
  timely('integration-plans-in-time', ['integration-plan'], [{ kind: 'act', section: cite('681/2023', '22') }]),
  timely('multi-agency-plans-in-time', ['multi-agency-plan'], [{ kind: 'act', section: cite('381/2023', '6', 1) }]),
];

export const serviceIndicators: readonly Indicator[] = [
  ...inTimeIndicators,
  indicator({
    id: 'service-mix', population: 'services-running', numerator: 'each-service', unit: 'services',
    basis: [{ kind: 'statistics', name: 'employment-service-statistics' }],
    dimensions: ['service', 'municipality', 'area', 'sex', 'age', 'nationality', 'language', 'work-ability'],
    caveats: ['services-recorded', 'person-in-two'],
  }, runningServices),
  indicator({
    id: 'caseload', population: 'seekers-with-coach', numerator: 'each-seeker', denominator: 'coaches',
    unit: 'seekers-per-coach', basis: [{ kind: 'plan', name: 'porvoo' }], dimensions: ['municipality', 'area'],
    caveats: ['coach-of-snapshot', 'coaches-overlap'],
  }, customersPerCoach),
  indicator({
    id: 'competence-profiles', population: 'seekers', numerator: 'valid-profile', unit: 'number',
    basis: [{ kind: 'plan', name: 'mikkeli' }, act('128')], direction: 'more-is-better',
    standing: leads('goal-is-a-number'), caveats: ['profile-known-to-register'],
  }, personsWho((bits) => (bits & PROFILE) !== 0)),
  indicator({
    id: 'competence-profiles.share', population: 'seekers', numerator: 'valid-profile', denominator: 'each-seeker',
    basis: [{ kind: 'plan', name: 'mikkeli' }, act('128')], direction: 'more-is-better',
    standing: other('share-compares-areas'), caveats: ['profile-known-to-register'],
  }, shareWho((bits) => (bits & PROFILE) !== 0, (bits) => (bits & SEEKER) !== 0)),
];
