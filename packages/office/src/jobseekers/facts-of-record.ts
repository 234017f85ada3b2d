import { period } from '@kohtaanto/rules/foundations/period.ts';
import type { Period } from '@kohtaanto/rules/foundations/period.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type {
  ContactFact, DutyFact, GroundFact, JobseekerFacts, KnownEndingFact, LapseFact, PlanFact, ServiceFact, StatusFact,
} from '@kohtaanto/rules/obligations/facts.ts';
import type { JobSearchFact } from '@kohtaanto/rules/obligations/facts.ts';
import type { PersonRecord } from './person-page-store.ts';
import type { Duty } from './shapes.ts';

const meetingKinds: ReadonlySet<string> = new Set([
  'initial-interview', 'complementary-interview', 'job-search-discussion', 'substitute-service',
]);
/** Traits stand in the same table as the grounds of 48 §, but no duty looks at them. */
const traits: ReadonlySet<string> = new Set(['partial-work-ability', 'no-qualification']);

/** What the page has read, as the facts the rules are asked with: only meetings that were held count. */
export function factsOfRecord(record: PersonRecord): JobseekerFacts {
  return {
    searches: record.searches.map((search): JobSearchFact => ({
      period: spell(search), requested: plainDate(search.requestedOn), registered: plainDate(search.registeredOn),
      ...(search.endReason === null ? {} : { endReason: search.endReason as NonNullable<JobSearchFact['endReason']> }),
    })),
    statuses: record.statuses.map((status): StatusFact => ({
      code: status.code as StatusFact['code'], period: spell(status),
      ...(status.hoursPercent === null ? {} : { hoursPercent: status.hoursPercent }),
      ...(status.estimatedEnd === null ? {} : { estimatedEnd: plainDate(status.estimatedEnd) }),
    })),
    services: record.services.map((service): ServiceFact => ({
      kind: service.kind as ServiceFact['kind'], period: spell(service),
      estimatedEnd: plainDate(service.estimatedEnd),
      ...(service.qualified === null ? {} : { qualified: service.qualified }),
      ...(service.hoursPercent === null ? {} : { hoursPercent: service.hoursPercent }),
    })),
    contacts: record.contacts.filter((contact) => contact.outcome === 'held').map((contact): ContactFact => ({
      kind: meetingKinds.has(contact.kind) ? contact.kind as ContactFact['kind'] : 'other',
      day: plainDate(contact.occurredOn),
    })),
    plans: record.plans.toReversed().map(planFact),
    reports: record.reports.toReversed().map((report) => ({
      day: plainDate(report.reportedOn), opportunities: report.opportunities,
    })),
    lapses: record.lapses.map((lapse) => ({
      day: plainDate(lapse.occurredOn), kind: lapse.kind as LapseFact['kind'],
    })),
    profiles: record.profiles.map((profile) => ({
      publishedOn: plainDate(profile.publishedOn), validUntil: plainDate(profile.validUntil),
    })),
    grounds: record.grounds.filter((ground) => !traits.has(ground.ground)).map((ground): GroundFact => ({
      ground: ground.ground as GroundFact['ground'], period: spell(ground),
    })),
    knownEndings: record.knownEndings.map((ending): KnownEndingFact => ({
      knownOn: plainDate(ending.knownOn), kind: ending.kind as KnownEndingFact['kind'], period: spell(ending),
    })),
    requests: record.requests.map((day) => ({ day: plainDate(day) })),
  };
}

export type Trait = 'partial-work-ability' | 'no-qualification';

export function traitsOfRecord(record: PersonRecord): readonly { trait: Trait; period: Period }[] {
  return record.grounds.filter((ground) => traits.has(ground.ground))
    .map((ground) => ({ trait: ground.ground as Trait, period: spell(ground) }));
}

export function dutyFact(duty: Duty): DutyFact {
  const { loweredBecause, ...rest } = duty;
  return {
    ...rest, startsOn: plainDate(duty.startsOn),
    ...(loweredBecause === undefined || loweredBecause === null ? {} : { loweredBecause }),
  };
}

function planFact(plan: PersonRecord['plans'][number]): PlanFact {
  return {
    kind: plan.kind,
    madeOn: plainDate(plan.madeOn),
    ...optionalDay('approvedByCustomerOn', plan.approvedByCustomerOn),
    ...optionalDay('approvedByAuthorityOn', plan.approvedByAuthorityOn),
    ...optionalDay('reportBy', plan.reportBy),
    ...(plan.duty === null ? {} : { duty: dutyFact(plan.duty) }),
  };
}

function optionalDay<K extends string>(key: K, day: string | null): { readonly [N in K]?: PlainDate } {
  return day === null ? {} : { [key]: plainDate(day) } as { readonly [N in K]: PlainDate };
}

function spell(row: { readonly start: string; readonly end: string | null }): Period {
  return period(plainDate(row.start), row.end === null ? null : plainDate(row.end));
}
