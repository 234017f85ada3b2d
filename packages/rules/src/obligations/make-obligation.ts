import type { Citation } from '../foundations/citation.ts';
import { formatIso } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { lastOfficeDayOnOrBefore } from '../foundations/working-days.ts';
import type { Obligation, ObligationKind, Reason } from './obligation.ts';
import type { ReasonCode } from './reason-codes.ts';
import { ruleVersionOn } from './rule-versions.ts';

/** What every obligation has whatever becomes of it. */
export type Ground = {
  readonly kind: ObligationKind;
  readonly party: 'authority' | 'jobseeker';
  /** The fact it springs from: with `ordinal` the stable part of the key, and the law's version. */
  readonly springsFrom: PlainDate;
  readonly ordinal: string | number;
  readonly due: PlainDate;
  readonly from?: PlainDate;
  readonly because: readonly Reason[];
  readonly certain: boolean;
  /** Where the version is not that of the day it springs from. */
  readonly versionDay?: PlainDate;
};

type Draft = { -readonly [Name in keyof Obligation]: Obligation[Name] };

function draft(ground: Ground, state: Obligation['state'], because: readonly Reason[]): Draft {
  const made: Draft = {
    key: `${ground.kind}:${formatIso(ground.springsFrom)}:${ground.ordinal}`,
    kind: ground.kind,
    party: ground.party,
    due: ground.due,
    officeDay: lastOfficeDayOnOrBefore(ground.due),
    state,
    because,
    ruleVersion: ruleVersionOn(ground.versionDay ?? ground.springsFrom),
    certain: ground.certain,
  };
  if (ground.from !== undefined) made.from = ground.from;
  return made;
}

export function openObligation(ground: Ground): Obligation {
  return draft(ground, 'open', ground.because);
}

export function metObligation(ground: Ground, metOn: PlainDate): Obligation {
  const made = draft(ground, 'met', ground.because);
  made.metOn = metOn;
  return made;
}

export function fallenObligation(ground: Ground, why: Reason): Obligation {
  return draft(ground, 'fallen', [...ground.because, why]);
}

export function restingObligation(ground: Ground, why: Reason, until?: PlainDate): Obligation {
  const made = draft(ground, 'resting', [...ground.because, why]);
  if (until !== undefined) made.restingUntil = until;
  return made;
}

/** A reason with a checked code, so that the words package can promise a sentence for each. */
export function reason(
  code: ReasonCode,
  section?: Citation,
  day?: PlainDate,
  values?: Readonly<Record<string, string | number>>,
): Reason & { readonly code: ReasonCode } {
  const made: { code: ReasonCode; section?: Citation; day?: PlainDate; values?: typeof values } = { code };
  if (section !== undefined) made.section = section;
  if (day !== undefined) made.day = day;
  return values === undefined ? (made as Reason & { code: ReasonCode }) : { ...made, code, values };
}
