import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { noFacts } from '@kohtaanto/rules/obligations/derive-obligations.ts';
import type {
  ContactKind, DutyFact, GroundFact, JobseekerFacts, KnownEndingFact, LapseKind, PlanKind, ServiceFact, ServiceKind,
  StatusFact,
} from '@kohtaanto/rules/obligations/facts.ts';
import type { Person } from '../people/make-person.ts';

export type Channel = 'visit' | 'video' | 'phone';

export type ContactRecord = {
  readonly id: string;
  readonly kind: ContactKind;
  readonly day: PlainDate;
  readonly channel: Channel;
  readonly minutes: number;
  readonly hour: number;
};

/** A contact that is no statutory meeting: a call, or a meeting that was not held. */
export type OtherContactRecord = Omit<ContactRecord, 'kind'> & {
  readonly kind: ContactKind | 'phone';
  readonly outcome: 'held' | 'no-show' | 'not-reached';
  readonly note?: string;
};

export type PlanRecord = {
  readonly id: string;
  readonly kind: PlanKind;
  readonly madeOn: PlainDate;
  readonly reportBy: PlainDate | null;
  readonly duty: DutyFact | null;
  readonly noDutyReason: 'service' | 'multi-agency' | 'work' | 'lay-off' | null;
  approvedByCustomerOn: PlainDate | null;
  readonly theme: PlanTheme;
  /** Written for the person; otherwise as the theme has it. */
  readonly written?: WrittenPlan;
};

export type WrittenPlan = {
  readonly situation: string;
  readonly goal: string;
  readonly followUp: string;
  readonly actions: readonly WrittenAction[];
};

type WrittenAction = {
  readonly code: string;
  readonly text: string;
  readonly dueOn: PlainDate;
  readonly state: string;
};

export type PlanTheme = 'work' | 'training' | 'trial' | 'health' | 'language' | 'multi-agency';

export type ReportRecord = {
  readonly id: string;
  readonly day: PlainDate;
  readonly opportunities: number;
  readonly employer: string;
  /** What was applied for; otherwise the person's own occupation. */
  readonly task?: string;
};

export type LapseRecord = { readonly id: string; readonly day: PlainDate; readonly kind: LapseKind };
export type ProfileRecord = { readonly id: string; readonly publishedOn: PlainDate; readonly validUntil: PlainDate };
export type GroundRecord = {
  readonly id: string;
  readonly ground: GroundFact['ground'] | 'partial-work-ability';
  readonly start: PlainDate;
  readonly end: PlainDate | null;
};

export type EndingRecord = Omit<KnownEndingFact, 'period'> & {
  readonly id: string;
  readonly start: PlainDate;
  readonly end: PlainDate | null;
};

/** A service beside the status, which goes on. */
export type ServiceRecord = {
  readonly id: string;
  readonly kind: ServiceKind;
  readonly name: string;
  readonly provider: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
};

/** All that the register keeps of one person's way through the service process. */
export type CaseRecord = {
  readonly person: Person;
  readonly contacts: ContactRecord[];
  readonly plans: PlanRecord[];
  readonly reports: ReportRecord[];
  readonly lapses: LapseRecord[];
  readonly profiles: ProfileRecord[];
  readonly grounds: GroundRecord[];
  readonly unheld: OtherContactRecord[];
  readonly endings: EndingRecord[];
  readonly requests: { readonly id: string; readonly day: PlainDate }[];
  readonly services: ServiceRecord[];
};

export function openCase(person: Person): CaseRecord {
  return {
    person, contacts: [], plans: [], reports: [], lapses: [], profiles: [], grounds: [], unheld: [], endings: [],
    requests: [], services: [],
  };
}

export function sortCase(record: CaseRecord): void {
  record.contacts.sort((one, other) => one.day - other.day);
  record.plans.sort((one, other) => one.madeOn - other.madeOn);
  record.reports.sort((one, other) => one.day - other.day);
}

/** The same rows as the rules read them. */
export function factsOf(record: CaseRecord): JobseekerFacts {
  const { runs } = record.person.career;
  const statuses: StatusFact[] = [];
  const services: ServiceFact[] = [];
  for (const run of runs) {
    for (const spell of run.spells) {
      const period = { start: spell.start, end: spell.end };
      statuses.push({ code: spell.code, period, hoursPercent: spell.hoursPercent, estimatedEnd: spell.estimatedEnd });
      if (spell.service !== undefined) {
        const estimatedEnd = spell.estimatedEnd ?? spell.start;
        services.push({ kind: spell.service, period, estimatedEnd });
      }
    }
  }
  for (const { kind, start, end } of record.services) {
    services.push({ kind, period: { start, end }, estimatedEnd: end });
  }
  return {
    ...noFacts,
    searches: runs.map((run) => ({
      period: { start: run.start, end: run.end }, requested: run.start, registered: run.start,
      ...(run.endReason === null ? {} : { endReason: run.endReason }),
    })),
    statuses,
    services,
    contacts: record.contacts.map(({ kind, day }) => ({ kind, day })),
    plans: record.plans.map((plan) => ({
      kind: plan.kind, madeOn: plan.madeOn, approvedByAuthorityOn: plan.madeOn,
      approvedByCustomerOn: plan.approvedByCustomerOn ?? undefined,
      reportBy: plan.reportBy ?? undefined, duty: plan.duty ?? undefined,
    })),
    reports: record.reports.map(({ day, opportunities }) => ({ day, opportunities })),
    lapses: record.lapses.map(({ day, kind }) => ({ day, kind })),
    profiles: record.profiles.map(({ publishedOn, validUntil }) => ({ publishedOn, validUntil })),
    grounds: record.grounds.flatMap(({ ground, start, end }) =>
      ground === 'partial-work-ability' ? [] : [{ ground, period: { start, end } }]),
    knownEndings: record.endings.map(({ knownOn, kind, start, end }) => ({ knownOn, kind, period: { start, end } })),
    requests: record.requests.map(({ day }) => ({ day })),
  };
}
