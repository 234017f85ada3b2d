import { addMonths, plainDate } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { orderByDay } from '../foundations/order-by-day.ts';
import type { Readings } from '../foundations/readings.ts';
import type {
  ContactFact,
  ContactKind,
  GroundFact,
  JobseekerFacts,
  JobSearchFact,
  KnownEndingFact,
  LapseFact,
  PlanFact,
  ProfileFact,
  ReportFact,
  RequestFact,
  ServiceFact,
  StatusFact,
} from './facts.ts';

/** A day that never comes: the end of what is open, and "not before" of what has no known day. */
export const NEVER: PlainDate = plainDate('9999-12-31');
const BEFORE_ALL = plainDate('0001-01-01') - 1;

/**
 * The facts known on the day one looks, in their own order whatever order they came in. Built once
 * per person; where the facts are in order already nothing is copied.
 */
export type CaseFile = {
  readonly asOf: PlainDate;
  readonly readings: Readings;
  readonly searches: readonly JobSearchFact[];
  readonly statuses: readonly StatusFact[];
  readonly services: readonly ServiceFact[];
  readonly contacts: readonly ContactFact[];
  readonly plans: readonly PlanFact[];
  readonly reports: readonly ReportFact[];
  readonly lapses: readonly LapseFact[];
  readonly profiles: readonly ProfileFact[];
  readonly grounds: readonly GroundFact[];
  readonly knownEndings: readonly KnownEndingFact[];
  readonly requests: readonly RequestFact[];
};

export function openCaseFile(facts: JobseekerFacts, asOf: PlainDate, readings: Readings): CaseFile {
  return {
    asOf,
    readings,
    searches: knownSearches(facts.searches, asOf),
    statuses: knownStatuses(facts.statuses, asOf),
    services: known(facts.services, startDay, compareServices, asOf),
    contacts: knownContacts(facts.contacts, asOf),
    plans: knownPlans(facts.plans, asOf),
    reports: knownReports(facts.reports, asOf),
    lapses: known(facts.lapses, ownDay, compareLapses, asOf),
    profiles: known(facts.profiles, publishedDay, compareProfiles, asOf),
    grounds: known(facts.grounds, startDay, compareGrounds, asOf),
    knownEndings: known(facts.knownEndings, knownDay, compareEndings, asOf),
    requests: known(facts.requests, ownDay, sameAnyway, asOf),
  };
}

// The five lists that everybody has come in order from the register, and then nothing is copied.
// One check for each shape of fact: the same loop over many shapes would be several times slower.
// Facts of one day are left to the sorting, which knows how to break ties.

function knownSearches(facts: readonly JobSearchFact[], asOf: PlainDate): readonly JobSearchFact[] {
  let previous = BEFORE_ALL;
  for (const { period } of facts) {
    if (period.start <= previous || period.start > asOf) return known(facts, startDay, compareSearches, asOf);
    previous = period.start;
  }
  return facts;
}

function knownStatuses(facts: readonly StatusFact[], asOf: PlainDate): readonly StatusFact[] {
  let previous = BEFORE_ALL;
  for (const { period } of facts) {
    if (period.start <= previous || period.start > asOf) return known(facts, startDay, compareStatuses, asOf);
    previous = period.start;
  }
  return facts;
}

function knownContacts(facts: readonly ContactFact[], asOf: PlainDate): readonly ContactFact[] {
  let previous = BEFORE_ALL;
  for (const { day } of facts) {
    if (day <= previous || day > asOf) return known(facts, ownDay, compareContacts, asOf);
    previous = day;
  }
  return facts;
}

function knownPlans(facts: readonly PlanFact[], asOf: PlainDate): readonly PlanFact[] {
  let previous = BEFORE_ALL;
  for (const { madeOn } of facts) {
    if (madeOn <= previous || madeOn > asOf) return known(facts, planDay, comparePlans, asOf);
    previous = madeOn;
  }
  return facts;
}

function knownReports(facts: readonly ReportFact[], asOf: PlainDate): readonly ReportFact[] {
  let previous = BEFORE_ALL;
  for (const { day } of facts) {
    if (day <= previous || day > asOf) return known(facts, ownDay, compareReports, asOf);
    previous = day;
  }
  return facts;
}

/** Most lists of most people are empty. */
function known<Fact>(
  facts: readonly Fact[],
  dayOf: (fact: Fact) => PlainDate,
  tieBreak: (a: Fact, b: Fact) => number,
  asOf: PlainDate,
): readonly Fact[] {
  return facts.length === 0 ? facts : orderByDay(facts, dayOf, tieBreak, asOf);
}

const ownDay = (fact: { readonly day: PlainDate }): PlainDate => fact.day;
const startDay = (fact: { readonly period: { readonly start: PlainDate } }): PlainDate => fact.period.start;
const planDay = (fact: PlanFact): PlainDate => fact.madeOn;
const publishedDay = (fact: ProfileFact): PlainDate => fact.publishedOn;
const knownDay = (fact: KnownEndingFact): PlainDate => fact.knownOn;

const sameAnyway = (): number => 0;

// On one day the initial interview is taken before the meetings that follow from it.
const contactRank: Readonly<Record<ContactKind, number>> = {
  'initial-interview': 0,
  'job-search-discussion': 1,
  'complementary-interview': 2,
  'substitute-service': 3,
  other: 4,
};

function compareContacts(a: ContactFact, b: ContactFact): number {
  return contactRank[a.kind] - contactRank[b.kind];
}

// Ties are broken by every field that a rule reads, so that any order of facts gives one answer.
function compareOptional(a: number | null | undefined, b: number | null | undefined): number {
  const left = a ?? Infinity;
  const right = b ?? Infinity;
  return left === right ? 0 : left < right ? -1 : 1;
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareSearches(a: JobSearchFact, b: JobSearchFact): number {
  return (
    compareOptional(a.period.end, b.period.end) || a.requested - b.requested || a.registered - b.registered
  );
}

function compareStatuses(a: StatusFact, b: StatusFact): number {
  return (
    compareOptional(a.period.end, b.period.end) ||
    compareText(a.code, b.code) ||
    compareOptional(a.hoursPercent, b.hoursPercent) ||
    compareOptional(a.estimatedEnd, b.estimatedEnd)
  );
}

function compareServices(a: ServiceFact, b: ServiceFact): number {
  return (
    a.estimatedEnd - b.estimatedEnd ||
    compareOptional(a.period.end, b.period.end) ||
    compareText(a.kind, b.kind) ||
    Number(a.qualified ?? true) - Number(b.qualified ?? true) ||
    compareOptional(a.hoursPercent, b.hoursPercent)
  );
}

function comparePlans(a: PlanFact, b: PlanFact): number {
  return (
    compareText(a.kind, b.kind) ||
    compareOptional(a.reportBy, b.reportBy) ||
    compareOptional(a.approvedByCustomerOn, b.approvedByCustomerOn) ||
    compareOptional(a.approvedByAuthorityOn, b.approvedByAuthorityOn) ||
    compareOptional(a.duty?.startsOn, b.duty?.startsOn) ||
    compareOptional(a.duty?.perPeriod, b.duty?.perPeriod) ||
    compareOptional(a.duty?.periods, b.duty?.periods) ||
    compareOptional(a.duty?.periodMonths, b.duty?.periodMonths)
  );
}

function compareReports(a: ReportFact, b: ReportFact): number {
  return a.opportunities - b.opportunities;
}

function compareLapses(a: LapseFact, b: LapseFact): number {
  return compareText(a.kind, b.kind);
}

function compareProfiles(a: ProfileFact, b: ProfileFact): number {
  return a.validUntil - b.validUntil;
}

function compareGrounds(a: GroundFact, b: GroundFact): number {
  return compareText(a.ground, b.ground) || compareOptional(a.period.end, b.period.end);
}

function compareEndings(a: KnownEndingFact, b: KnownEndingFact): number {
  return (
    a.period.start - b.period.start ||
    compareOptional(a.period.end, b.period.end) ||
    compareText(a.kind, b.kind)
  );
}

/** The end of a search as known today: one that lies ahead is not yet a fact. */
export function knownSearchEnd(file: CaseFile, search: JobSearchFact): PlainDate {
  const end = search.period.end;
  return end === null || end > file.asOf ? NEVER : end;
}

/** The search in whose validity the day is. */
export function searchOn(file: CaseFile, day: PlainDate): JobSearchFact | undefined {
  for (let index = file.searches.length - 1; index >= 0; index -= 1) {
    const search = file.searches[index];
    if (search !== undefined && search.period.start <= day) {
      return day < knownSearchEnd(file, search) ? search : undefined;
    }
  }
  return undefined;
}

/**
 * The status of a day. For days ahead it is today's, up to the end known beforehand; undefined
 * where nothing is known, which the rules take for unemployment so that nobody is lost from sight.
 */
export function statusOn(file: CaseFile, day: PlainDate): StatusFact | undefined {
  const ahead = day > file.asOf;
  const asked = ahead ? file.asOf : day;
  for (let index = file.statuses.length - 1; index >= 0; index -= 1) {
    const status = file.statuses[index];
    if (status === undefined || status.period.start > asked) continue;
    if (status.period.end !== null && status.period.end <= asked) return undefined;
    if (!ahead) return status;
    const end = status.estimatedEnd ?? status.period.end;
    return end !== null && end <= day ? undefined : status;
  }
  return undefined;
}

/** The end of a service as known today: its actual one, or the estimate. */
export function knownServiceEnd(file: CaseFile, service: ServiceFact): PlainDate {
  const end = service.period.end;
  if (end !== null && end <= file.asOf) return end;
  // A service still running past its estimate goes on until its end is recorded.
  return service.estimatedEnd > file.asOf ? service.estimatedEnd : ((file.asOf + 1) as PlainDate);
}

export function serviceRunsOn(file: CaseFile, service: ServiceFact, day: PlainDate): boolean {
  return service.period.start <= day && day < knownServiceEnd(file, service);
}

export function groundHoldsOn(file: CaseFile, ground: GroundFact['ground'], day: PlainDate): boolean {
  for (const fact of file.grounds) {
    if (fact.ground !== ground || fact.period.start > day) continue;
    if (fact.period.end === null || day < fact.period.end) return true;
  }
  return false;
}

/** 33.1: "estimated to last over a month", from the first day to the estimated last one. */
export function lastsOverMonth(service: ServiceFact): boolean {
  return service.estimatedEnd > addMonths(service.period.start, 1);
}
