import type { Citation } from '../foundations/citation.ts';
import { formatIso, plainDate } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { lastOfficeDayOnOrBefore } from '../foundations/working-days.ts';
import type { Obligation, ObligationKind, Reason } from './obligation.ts';
import type { ReasonCode } from './reason-codes.ts';
import { ruleVersionOn } from './rule-versions.ts';

/** An obligation while a rule is still deciding what became of it. */
export type Draft = { -readonly [Name in keyof Obligation]: Obligation[Name] };

/**
 * An obligation as owed. It springs from the fact of a day: with the ordinal that makes the key, and
 * it decides the law's version. Made in one step, because hundreds of millions are made.
 */
export function owe(
  kind: ObligationKind,
  party: Obligation['party'],
  springsFrom: PlainDate,
  ordinal: string | number,
  due: PlainDate,
  certain: boolean,
  because: readonly Reason[],
): Draft {
  return {
    key: keyBeginning(kind, springsFrom) + ordinal,
    kind,
    party,
    due,
    officeDay: lastOfficeDayOnOrBefore(due),
    state: 'open',
    because,
    ruleVersion: ruleVersionOn(springsFrom),
    certain,
  };
}

// The beginnings of keys repeat over and over in a register, so each is written once; for the days
// of 1990-2070 by place, which is quicker than by name.
const FIRST_KEPT = plainDate('1990-01-01');
const DAYS_KEPT = plainDate('2071-01-01') - FIRST_KEPT;
const keyBeginnings = new Map<ObligationKind, (string | undefined)[]>();

function keyBeginning(kind: ObligationKind, day: PlainDate): string {
  const place = day - FIRST_KEPT;
  if (place < 0 || place >= DAYS_KEPT) return `${kind}:${formatIso(day)}:`;
  let ofKind = keyBeginnings.get(kind);
  if (ofKind === undefined) {
    ofKind = Array.from({ length: DAYS_KEPT }, () => undefined);
    keyBeginnings.set(kind, ofKind);
  }
  return (ofKind[place] ??= `${kind}:${formatIso(day)}:`);
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
  return draft;
}

export function fallen(draft: Draft, why: Reason): Obligation {
  draft.state = 'fallen';
  draft.because = [...draft.because, why];
  return draft;
}

export function resting(draft: Draft, why: Reason, until?: PlainDate): Obligation {
  draft.state = 'resting';
  draft.because = [...draft.because, why];
  if (until !== undefined) draft.restingUntil = until;
  return draft;
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
