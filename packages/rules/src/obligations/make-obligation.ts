import type { Citation } from '../foundations/citation.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { firstOfficeDayOnOrAfter, lastOfficeDayOnOrBefore } from '../foundations/working-days.ts';
import { keyOf } from './obligation-keys.ts';
import type { Keys } from './obligation-keys.ts';
import type { Obligation, Reason } from './obligation.ts';
import type { ReasonCode } from './reason-codes.ts';
import { ruleVersionOn } from './rule-versions.ts';

/**
 * An obligation while a rule is still deciding what became of it. All fields are there from the
 * start, so that every obligation has one shape in memory; absent ones are undefined.
 */
export type Draft = {
  -readonly [Name in keyof Required<Obligation>]:
    | Obligation[Name]
    | (Name extends 'from' | 'metOn' | 'restingUntil' ? undefined : never);
};

/**
 * An obligation as owed. It springs from the fact of a day: with the ordinal that makes the key, and
 * it decides the law's version. Made in one step, because hundreds of millions are made.
 */
export function owe(
  keys: Keys,
  party: Obligation['party'],
  springsFrom: PlainDate,
  ordinal: string | number,
  due: PlainDate,
  certain: boolean,
  because: readonly Reason[],
): Draft {
  const key = keyOf(keys, springsFrom, ordinal);
  const officeDay = officeDayFor(due, springsFrom);
  const ruleVersion = ruleVersionOn(springsFrom);
  return {
    key,
    kind: keys.kind,
    party,
    due,
    officeDay,
    from: undefined,
    state: 'open',
    metOn: undefined,
    restingUntil: undefined,
    because,
    ruleVersion,
    certain,
  };
}

/**
 * The last office day up to the statutory day, but never before the fact the obligation springs from:
 * what springs up on a Sunday and is due the same day is done on the first office day after it. The
 * statutory day itself stays where the law puts it.
 */
function officeDayFor(due: PlainDate, springsFrom: PlainDate): PlainDate {
  const last = lastOfficeDayOnOrBefore(due);
  return last < springsFrom ? firstOfficeDayOnOrAfter(springsFrom) : last;
}

/** The obligation as others see it: what is undefined counts as absent. */
export function open(draft: Draft): Obligation {
  return draft as Obligation;
}

/** Where the version is not that of the day of the key. */
export function underLawOf(day: PlainDate, draft: Draft): Draft {
  draft.ruleVersion = ruleVersionOn(day);
  return draft;
}

/** The law gives a window: the first day on which it can be met. */
export function startingFrom(day: PlainDate, draft: Draft): Draft {
  draft.from = day;
  return draft;
}

export function met(draft: Draft, metOn: PlainDate): Obligation {
  draft.state = 'met';
  draft.metOn = metOn;
  return draft as Obligation;
}

/** The usual two reasons and the one that changed the outcome, put together without a loop. */
function alsoBecause(because: readonly Reason[], why: Reason): readonly Reason[] {
  const first = because[0];
  const second = because[1];
  if (because.length !== 2 || first === undefined || second === undefined) return [...because, why];
  return [first, second, why];
}

export function fallen(draft: Draft, why: Reason): Obligation {
  draft.state = 'fallen';
  draft.because = alsoBecause(draft.because, why);
  return draft as Obligation;
}

export function resting(draft: Draft, why: Reason, until?: PlainDate): Obligation {
  draft.state = 'resting';
  draft.because = alsoBecause(draft.because, why);
  draft.restingUntil = until;
  return draft as Obligation;
}

/** A reason with a checked code, so that the words package can promise a sentence for each. */
export function reason(
  code: ReasonCode,
  section?: Citation,
  day?: PlainDate,
  values?: Readonly<Record<string, string | number>>,
): Reason {
  if (values === undefined) {
    if (section === undefined) return day === undefined ? { code } : { code, day };
    return day === undefined ? { code, section } : { code, section, day };
  }
  if (section === undefined) return day === undefined ? { code, values } : { code, day, values };
  return day === undefined ? { code, section, values } : { code, section, day, values };
}
