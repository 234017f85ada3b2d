import { cite } from '../foundations/citation.ts';
import type { Citation } from '../foundations/citation.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { lengthFault } from './grant-length.ts';

/** What a person weighs: the rule says only what has been weighed and how. */
export const judgedConditions = ['full-time', 'ready', 'profitable', 'income-not-secured', 'competition', 'payments-in-order'] as const;
export type JudgedCondition = (typeof judgedConditions)[number];
export type ConditionCode = JudgedCondition | 'applied-before-start' | 'length' | 'de-minimis';
export type ConditionState = 'met' | 'not-met' | 'to-be-judged';

export type StartUpCondition = {
  readonly code: ConditionCode;
  readonly state: ConditionState;
  readonly section: Citation;
  /** Nothing anybody weighs can mend it. */
  readonly hardStop: boolean;
  readonly why: 'not-weighed' | 'weighed' | 'special-reason' | 'no-application' | 'started-without-application' | 'started-before' | 'same-day' | 'applied-first'
    | 'extension' | 'fits' | 'first-not-six' | 'over-twelve' | 'ceiling';
};

export type ConditionFacts = {
  readonly judged: Readonly<Partial<Record<JudgedCondition, boolean>>>;
  /** 100.3 § 4: essential neglect, and yet a special reason to grant. */
  readonly specialReason: boolean;
  readonly arrivedOn: PlainDate | null;
  /** Of full-time work in the enterprise, as it was or as it is meant to be. */
  readonly startsOn: PlainDate | null;
  /** Months that have been granted already; any makes what is asked for an extension. */
  readonly granted: readonly number[];
  readonly monthsWanted: number;
  readonly smallAidFits: boolean;
  readonly today: PlainDate;
};

const sections: Readonly<Record<JudgedCondition, Citation>> = {
  'full-time': cite('380/2023', '99', 1),
  ready: cite('380/2023', '100', 1, 1),
  profitable: cite('380/2023', '100', 1, 2),
  'income-not-secured': cite('380/2023', '100', 3, 1),
  competition: cite('380/2023', '100', 3, 2),
  'payments-in-order': cite('380/2023', '100', 3, 4),
};

/** 380/2023 99–101 §: each condition of the start-up grant by itself, those for a person to weigh among them. The decision is a person's. */
export function startUpConditions(facts: ConditionFacts): readonly StartUpCondition[] {
  return [
    appliedBeforeStart(facts),
    ...judgedConditions.map((code) => judgedCondition(code, facts)),
    length(facts),
    {
      code: 'de-minimis', section: cite('380/2023', '99', 2), hardStop: false,
      ...(facts.smallAidFits ? { state: 'met', why: 'fits' } as const : { state: 'not-met', why: 'ceiling' } as const),
    },
  ];
}

export type StartUpVerdict = 'possible' | 'not-possible' | 'to-be-judged';

export function verdictOf(conditions: readonly StartUpCondition[]): StartUpVerdict {
  if (conditions.some(({ state }) => state === 'not-met')) return 'not-possible';
  return conditions.some(({ state }) => state === 'to-be-judged') ? 'to-be-judged' : 'possible';
}

function judgedCondition(code: JudgedCondition, { judged, specialReason }: ConditionFacts): StartUpCondition {
  const weighed = judged[code];
  const base = { code, section: sections[code], hardStop: false };
  if (weighed === undefined) return { ...base, state: 'to-be-judged', why: 'not-weighed' };
  if (!weighed && code === 'payments-in-order' && specialReason) return { ...base, state: 'met', why: 'special-reason' };
  return { ...base, state: weighed ? 'met' : 'not-met', why: 'weighed' };
}

/**
 * 100.3 § 3: no grant to whoever began before the application had arrived; for an extension that is no hindrance. Days have no hours:
 * on the same day a person checks which came first.
 */
function appliedBeforeStart({ arrivedOn, startsOn, granted, today }: ConditionFacts): StartUpCondition {
  const base = { code: 'applied-before-start', section: cite('380/2023', '100', 3, 3) } as const;
  if (granted.length > 0) return { ...base, state: 'met', hardStop: false, why: 'extension' };
  if (arrivedOn === null) {
    return startsOn !== null && startsOn < today
      ? { ...base, state: 'not-met', hardStop: true, why: 'started-without-application' }
      : { ...base, state: 'to-be-judged', hardStop: false, why: 'no-application' };
  }
  if (startsOn !== null && startsOn < arrivedOn) return { ...base, state: 'not-met', hardStop: true, why: 'started-before' };
  return startsOn === arrivedOn ? { ...base, state: 'to-be-judged', hardStop: false, why: 'same-day' } : { ...base, state: 'met', hardStop: false, why: 'applied-first' };
}

/** 101.2 §. */
function length({ granted, monthsWanted }: ConditionFacts): StartUpCondition {
  const fault = lengthFault(granted, monthsWanted);
  const base = { code: 'length', section: cite('380/2023', '101', 2) } as const;
  return fault === null ? { ...base, state: 'met', hardStop: false, why: 'fits' } : { ...base, state: 'not-met', hardStop: true, why: fault };
}
