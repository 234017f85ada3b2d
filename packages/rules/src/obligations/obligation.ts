import type { Citation } from '../foundations/citation.ts';
import type { PlainDate } from '../foundations/plain-date.ts';

/** The law's versions by the day they begin (facts 1.1). A case keeps that of its event's day. */
export type RuleVersion = '2022-05-02' | '2025-01-01' | '2026-01-01' | '2026-03-01' | '2026-09-01';

export type ObligationKind =
  | 'initial-interview' // 31.1, the first contact; also "without delay" after a complementary one
  | 'complementary-interview' // 32.1(1), 32.1(3), 33.2
  | 'job-search-discussion' // 32.1(2), 33.2
  | 'employment-plan' // 34.1, 36.2: a plan is to be made or checked
  | 'plan-approval' // 38.3: approval by both is missing
  | 'plan-report' // 38.2, 39.2: the person reports on the plan
  | 'search-report' // 44 §: opportunities of a review period
  | 'job-search-profile' // 128 § from 1.9.2026
  | 'integration-plan' // 681/2023 22-23 §
  | 'multi-agency-plan' // 381/2023 4.3, 6.1
  | 'lapse-record'; // a missed duty is to be recorded as a fact

export type ObligationState =
  | 'open' // still to be met; whether it is overdue depends on the day one looks
  | 'met' // met on `metOn`, in time or late
  | 'resting' // not arranged for now (32.3, 33 §); `restingUntil` where it is known
  | 'fallen'; // the ground fell away before it was met (search ended, law changed)

/** One step of "why": a fact or a rule, its section and its day. Sentences are made in `words`. */
export type Reason = {
  /** Stable name of the sentence, e.g. 'search-started', 'three-months-from-discussion'. */
  readonly code: string;
  readonly section?: Citation;
  readonly day?: PlainDate;
  /** Numbers and codes the sentence needs, e.g. { workingDays: 10 }. */
  readonly values?: Readonly<Record<string, string | number>>;
};

export type Obligation = {
  /** Stable over recomputation: kind and the day of the fact it springs from, plus an ordinal. */
  readonly key: string;
  readonly kind: ObligationKind;
  /** Who must act. */
  readonly party: 'authority' | 'jobseeker';
  /** The statute's own day; may fall on a Sunday where the limit is in months. */
  readonly due: PlainDate;
  /** The last office day on which it can still be met in time. */
  readonly officeDay: PlainDate;
  /** First day on which it can be met, where the law gives a window. */
  readonly from?: PlainDate;
  readonly state: ObligationState;
  readonly metOn?: PlainDate;
  readonly restingUntil?: PlainDate;
  readonly because: readonly Reason[];
  readonly ruleVersion: RuleVersion;
  /** False where the text of the law was not at hand or allows two readings: shown to the user. */
  readonly certain: boolean;
};
