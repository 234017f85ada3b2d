import { period } from '@kohtaanto/rules/foundations/period.ts';
import type { Period } from '@kohtaanto/rules/foundations/period.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type {
  ContactFact,
  ContactKind,
  DutyFact,
  GroundFact,
  JobseekerFacts,
  JobSearchFact,
  PlanFact,
  ServiceFact,
  StatusFact,
} from '@kohtaanto/rules/obligations/facts.ts';
import type { FactRows, PersonTrait, PlanRow } from './facts-store.ts';

/** The register's rows of one person as the facts the rules are asked with. */
export function factsOfPerson(rows: FactRows): JobseekerFacts {
  return {
    searches: rows.searches.map(searchFact),
    statuses: rows.statuses.map(statusFact),
    services: rows.services.map(serviceFact),
    contacts: rows.contacts.map(([kind, day]): ContactFact => ({ kind: contactKind(kind), day: plainDate(day) })),
    plans: rows.plans.map(planFact),
    reports: rows.reports.map(([day, opportunities]) => ({ day: plainDate(day), opportunities })),
    lapses: rows.lapses.map(([day, kind]) => ({ day: plainDate(day), kind })),
    profiles: rows.profiles.map(([published, until]) => ({
      publishedOn: plainDate(published), validUntil: plainDate(until),
    })),
    grounds: rows.grounds.flatMap(([ground, start, end]): GroundFact[] =>
      isTrait(ground) ? [] : [{ ground, period: periodOf(start, end) }]),
    knownEndings: rows.endings.map(([known, kind, start, end]) => ({
      knownOn: plainDate(known), kind, period: periodOf(start, end),
    })),
    requests: rows.requests.map((day) => ({ day: plainDate(day) })),
  };
}

/** What only the customer groups look at (JOB-13), with its days. */
export function traitsOfPerson(rows: FactRows): readonly { trait: PersonTrait; period: Period }[] {
  return rows.grounds.flatMap(([ground, start, end]) =>
    isTrait(ground) ? [{ trait: ground, period: periodOf(start, end) }] : []);
}

function isTrait(ground: GroundFact['ground'] | PersonTrait): ground is PersonTrait {
  return ground === 'partial-work-ability' || ground === 'no-qualification';
}

function periodOf(start: string, end: string | null): Period {
  return period(plainDate(start), dayOrNull(end));
}

function dayOrNull(day: string | null): PlainDate | null {
  return day === null ? null : plainDate(day);
}

function searchFact([start, end, requested, registered, why]: FactRows['searches'][number]): JobSearchFact {
  return {
    period: periodOf(start, end),
    requested: plainDate(requested),
    registered: plainDate(registered),
    ...(why === null ? {} : { endReason: why }),
  };
}

function statusFact([start, end, code, hours, until]: FactRows['statuses'][number]): StatusFact {
  return {
    code,
    period: periodOf(start, end),
    ...(hours === null ? {} : { hoursPercent: hours }),
    ...(until === null ? {} : { estimatedEnd: plainDate(until) }),
  };
}

function serviceFact([start, end, kind, until, qualified, hours]: FactRows['services'][number]): ServiceFact {
  return {
    kind,
    period: periodOf(start, end),
    estimatedEnd: plainDate(until),
    ...(qualified === null ? {} : { qualified }),
    ...(hours === null ? {} : { hoursPercent: hours }),
  };
}

const meetingKinds: readonly ContactKind[] = [
  'initial-interview', 'complementary-interview', 'job-search-discussion', 'substitute-service',
];

/** A telephone call or a letter that was no statutory meeting is a contact of another kind. */
function contactKind(kind: string): ContactKind {
  return meetingKinds.find((known) => known === kind) ?? 'other';
}

function planFact(row: PlanRow): PlanFact {
  return {
    kind: row.kind,
    madeOn: plainDate(row.madeOn),
    ...(row.customer === null ? {} : { approvedByCustomerOn: plainDate(row.customer) }),
    ...(row.authority === null ? {} : { approvedByAuthorityOn: plainDate(row.authority) }),
    ...(row.reportBy === null ? {} : { reportBy: plainDate(row.reportBy) }),
    ...(row.duty === null ? {} : { duty: dutyFact(row.duty) }),
  };
}

function dutyFact(duty: NonNullable<PlanRow['duty']>): DutyFact {
  const { startsOn, perPeriod, periodMonths, periods, loweredBecause } = duty;
  return {
    startsOn: plainDate(startsOn),
    perPeriod,
    periodMonths,
    periods,
    ...(loweredBecause === undefined || loweredBecause === null ? {} : { loweredBecause }),
  };
}
