import type { PlainDate } from '../foundations/plain-date.ts';
import { defaultReadings } from '../foundations/readings.ts';
import type { Readings } from '../foundations/readings.ts';
import { derivePlans } from '../employment-plans/derive-plans.ts';
import { deriveInterviews } from '../interviews/derive-interviews.ts';
import { deriveProfile } from '../profile/derive-profile.ts';
import { deriveSearchReports } from '../search-obligation/derive-search-reports.ts';
import { openCaseFile } from './case-file.ts';
import type { JobseekerFacts } from './facts.ts';
import type { Obligation } from './obligation.ts';

/**
 * Everything that the law asks about one jobseeker as known on a day: what was met, what is open,
 * what rests and what fell away, each with its reasons. Facts dated after the day are not known;
 * of what runs on that day the end estimated beforehand is.
 *
 * A pure function: the same facts in any order give the same answer, and a later fact never changes
 * an obligation that was already met.
 */
export function deriveObligations(
  facts: JobseekerFacts,
  asOf: PlainDate,
  readings: Readings = defaultReadings,
): readonly Obligation[] {
  const file = openCaseFile(facts, asOf, readings);
  const obligations: Obligation[] = [];
  const chains = deriveInterviews(file, obligations);
  derivePlans(file, chains, obligations);
  deriveSearchReports(file, obligations);
  deriveProfile(file, obligations);
  return obligations;
}

/** What still has to be done, soonest first; on one day in the order of the keys. */
export function openObligations(obligations: readonly Obligation[]): readonly Obligation[] {
  return obligations
    .filter((obligation) => obligation.state === 'open')
    .sort((a, b) => a.due - b.due || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** Open and past its statutory day. */
export function isOverdue(obligation: Obligation, asOf: PlainDate): boolean {
  return obligation.state === 'open' && obligation.due < asOf;
}

/** A person of whom nothing is known yet. */
export const noFacts: JobseekerFacts = {
  searches: [],
  statuses: [],
  services: [],
  contacts: [],
  plans: [],
  reports: [],
  lapses: [],
  profiles: [],
  grounds: [],
  knownEndings: [],
  requests: [],
};
