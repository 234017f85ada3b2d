import type { Citation } from '../foundations/citation.ts';
import { citeUnread } from '../foundations/citation.ts';
import { addDays } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { LapseKind } from '../obligations/facts.ts';
import type { CandidateState } from './candidate-steps.ts';

/** National result codes of a job offer (tuloskoodi). */
export const offerResultCodes = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '51', '52'] as const;
export type OfferResultCode = (typeof offerResultCodes)[number];

export type OfferOutcome = 'work' | 'open' | 'employer-chose-other' | 'person-did-not-apply' | 'nothing-to-apply-for' | 'unknown';

const outcomes: Readonly<Record<OfferResultCode, OfferOutcome>> = {
  '01': 'work', '52': 'work', '51': 'open',
  '02': 'nothing-to-apply-for', '03': 'nothing-to-apply-for', '07': 'nothing-to-apply-for', '13': 'nothing-to-apply-for',
  '04': 'employer-chose-other', '08': 'employer-chose-other',
  '05': 'person-did-not-apply', '06': 'person-did-not-apply',
  '09': 'unknown', '10': 'unknown', '11': 'unknown', '12': 'unknown',
};
export const outcomeOf = (code: OfferResultCode): OfferOutcome => outcomes[code];

/** The codes that a step of a candidate may have; the first is what is proposed. */
const codesOfSteps: Readonly<Partial<Record<CandidateState, readonly OfferResultCode[]>>> = {
  'interview': ['51'], 'chosen': ['01', '52'], 'not-chosen': ['04', '02', '03', '08', '11', '12'],
};
export const codesOfStep = (to: CandidateState): readonly OfferResultCode[] => codesOfSteps[to] ?? [];

export type OfferMeaning = {
  readonly outcome: OfferOutcome;
  /** A fact that may be recorded of the person. What follows of it is in a statement of the Development and Administration Centre, never here. */
  readonly fact: { readonly kind: LapseKind; readonly day: PlainDate; readonly citation: Citation } | null;
};

/** A binding offer that was left unapplied is a fact of the day after the last day to apply; nothing follows of one that did not bind. */
export function meaningOfResult(code: OfferResultCode, offer: { readonly binding: boolean; readonly applyBy: PlainDate | null; readonly appliedOn: PlainDate | null }): OfferMeaning {
  const outcome = outcomeOf(code);
  const left = outcome === 'person-did-not-apply' && offer.binding && offer.applyBy !== null && offer.appliedOn === null;
  return { outcome, fact: left ? { kind: 'pointed-job-not-applied', day: addDays(offer.applyBy, 1), citation: citeUnread('1290/2002', '2a') } : null };
}
