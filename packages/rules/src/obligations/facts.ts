import type { Period } from '../foundations/period.ts';
import type { PlainDate } from '../foundations/plain-date.ts';

/**
 * What is known of one jobseeker: dated facts and nothing else. The obligations are a pure
 * function of these, the day they are looked at and the readings in force; names, places and
 * officials do not enter. All periods are half-open [start, end); an open end is `null`.
 */
export type JobseekerFacts = {
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

/** 27-29 §: one validity of the job search. `requested` is the day the person asked for it. */
export type JobSearchFact = {
  readonly period: Period;
  readonly requested: PlainDate;
  readonly registered: PlainDate;
  readonly endReason?: SearchEndReason;
};

export type SearchEndReason =
  | 'own-notice' // 28.1(1) the person no longer wants it
  | 'not-renewed' // 28.1(1)
  | 'clarification-missing' // 28.1(2)
  | 'no-contact' // 28.1(3): repeated until 28.2.2026, the first from 1.3.2026
  | 'right-to-work-ended' // 28.3
  | 'moved-abroad'
  | 'died'
  | 'other';

/** National employment status codes (facts 2.1). */
export type StatusCode = '00' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09';

export type StatusFact = {
  readonly code: StatusCode;
  readonly period: Period;
  /** Working time in per cent of full time; matters for 04, 09, 00, 01 (46-47 §: 80 %). */
  readonly hoursPercent?: number;
  /** Estimated or agreed last day + 1, where known beforehand (work over two weeks, 46.1). */
  readonly estimatedEnd?: PlainDate;
};

export type ServiceKind =
  | 'labour-market-training'
  | 'joint-purchase-training'
  | 'supported-study' // 9 luku, and 28-32 § of 681/2023
  | 'literacy-study'
  | 'work-trial'
  | 'pay-subsidised-work'
  | 'rehabilitation'
  | 'rehabilitative-work'
  | 'coaching'
  | 'integration-training'
  | 'start-up-grant'
  | 'other';

export type ServiceFact = {
  readonly kind: ServiceKind;
  readonly period: Period;
  /** Exclusive end as estimated when the service began; the actual end is `period.end`. */
  readonly estimatedEnd: PlainDate;
  /** 33.1(2): has a vocational qualification (only asked for studies). Unknown counts as yes. */
  readonly qualified?: boolean;
  readonly hoursPercent?: number;
};

export type ContactKind =
  | 'initial-interview'
  | 'complementary-interview'
  | 'job-search-discussion'
  | 'substitute-service' // 36.3: other personal service in place of a complementary interview
  | 'other';

export type ContactFact = { readonly kind: ContactKind; readonly day: PlainDate };

export type PlanKind =
  | 'employment-plan'
  | 'activation-plan'
  | 'integration-plan'
  | 'multi-agency-plan';

export type PlanFact = {
  readonly kind: PlanKind;
  readonly madeOn: PlainDate;
  readonly approvedByCustomerOn?: PlainDate;
  readonly approvedByAuthorityOn?: PlainDate;
  /** 38.2: the agreed day by which the person reports on the plan. */
  readonly reportBy?: PlainDate;
  /** 44 §: the search duty written in the plan; absent where none was set. */
  readonly duty?: DutyFact;
};

export type DutyFact = {
  readonly startsOn: PlainDate;
  readonly perPeriod: number;
  /** Months of one review period: 1 (44.1) or 3 (47 §). */
  readonly periodMonths: 1 | 3;
  readonly periods: number;
  readonly loweredBecause?: string;
};

/** One opportunity applied for, or a statement that none could be found. */
export type ReportFact = { readonly day: PlainDate; readonly opportunities: number };

/** 41 § (until 28.2.2026) and TTL 2 a luku: a fact, never a sanction; KEHA decides. */
export type LapseFact = { readonly day: PlainDate; readonly kind: LapseKind };
export type LapseKind =
  | 'missed-meeting'
  | 'no-contact'
  | 'report-missing'
  | 'service-not-started'
  | 'service-interrupted'
  | 'plan-not-followed'
  | 'pointed-job-not-applied';

export type ProfileFact = { readonly publishedOn: PlainDate; readonly validUntil: PlainDate };

/** Grounds that keep the duty away (48 §) or change the meetings, as dated facts. */
export type GroundFact = {
  readonly ground:
    | 'multi-agency-need' // 48.1(1)
    | 'unable-to-work' // 48.1(2)
    | 'hindered' // 48.1(5), TTL 3:1.3
    | 'no-opportunities' // 44.3
    | 'integration-customer'
    | 'weighty-reason-for-meeting' // 33.3
    | 'threat-of-unemployment'; // 3.1(4)
  readonly period: Period;
};

/** 32.3, 44.4: what was known beforehand of the end of the unemployment. */
export type KnownEndingFact = {
  readonly knownOn: PlainDate;
  readonly kind:
    | 'work'
    | 'subsidised-work'
    | 'part-time-work' // at most 80 %
    | 'labour-market-training'
    | 'supported-study'
    | 'military-or-civil-service'
    | 'family-leave'
    | 'entrepreneurship'
    | 'study'
    | 'pension';
  readonly period: Period;
};

/** The jobseeker asks for meetings (32.3 last sentence, 32.4). */
export type RequestFact = { readonly day: PlainDate };
