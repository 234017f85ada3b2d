import type { Citation } from '../foundations/citation.ts';
import { cite } from '../foundations/citation.ts';
import { addDays, plainDate } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';

/** 380/2023 118 § 2: what may be told of a jobseeker to an employer, one by one, each with its point. */
export const consentFields = [
  'contacts', 'mother-tongue-and-languages', 'citizenship', 'education', 'work-history', 'military-service', 'skills-and-wishes', 'introduction',
  'long-unemployed',
] as const;
export type ConsentField = (typeof consentFields)[number];

const pointOf: Readonly<Record<ConsentField, number>> = {
  'contacts': 1, 'mother-tongue-and-languages': 1, 'citizenship': 1, 'education': 2, 'work-history': 3, 'military-service': 4,
  'skills-and-wishes': 5, 'introduction': 5, 'long-unemployed': 6,
};
export const sectionOfField = (field: ConsentField): Citation => cite('380/2023', '118', 2, pointOf[field]);

/** 118 § 3: health is told by an itemised consent of its own, and on one of two grounds only. */
export const healthGrounds = ['special-requirements', 'helps-with-disability'] as const;
export type HealthGround = (typeof healthGrounds)[number];

/**
 * How long a question waits for its answer and how long a given consent may be presented by. The section names no time: both are
 * parameters with a date, which an area may set otherwise, and the screen says so.
 */
export type ConsentTimes = { readonly answerDays: number; readonly holdsDays: number };
export const consentTimes: ConsentTimes & { readonly from: PlainDate } = { from: plainDate('2025-01-01'), answerDays: 14, holdsDays: 90 };

/** The last day for the answer: not after the vacancy has closed, for then there is nothing to consent to. */
export function answerBy(askedOn: PlainDate, { answerDays }: ConsentTimes, closes: PlainDate | null = null): PlainDate {
  const last = addDays(askedOn, answerDays);
  return closes !== null && closes < last ? closes : last;
}
/** The last day on which it may be presented by. */
export const holdsUntil = (answeredOn: PlainDate, { holdsDays }: ConsentTimes): PlainDate => addDays(answeredOn, holdsDays);

export type ConsentFacts = {
  readonly expiresOn: PlainDate;
  readonly answer: 'given' | 'refused' | null;
  readonly holdsUntil: PlainDate | null;
  readonly withdrawnOn: PlainDate | null;
};
export type ConsentStanding = 'open' | 'unanswered' | 'given' | 'worn-out' | 'refused' | 'withdrawn';

/** Withdrawal goes before everything, whatever day is looked at after it. */
export function consentStanding({ expiresOn, answer, holdsUntil: until, withdrawnOn }: ConsentFacts, day: PlainDate): ConsentStanding {
  if (withdrawnOn !== null && withdrawnOn <= day) return 'withdrawn';
  if (answer === 'refused') return 'refused';
  if (answer === null) return day <= expiresOn ? 'open' : 'unanswered';
  return until !== null && day > until ? 'worn-out' : 'given';
}

/** Who has refused or withdrawn is asked anew only at the person's own wish, also after having been off the list in between. */
export const needsOwnWish = (earlier: readonly ConsentStanding[]): boolean => earlier.some((each) => each === 'refused' || each === 'withdrawn');

/** Only by a consent that stands on the day is anything told. */
export const mayPresent = (consent: ConsentFacts, day: PlainDate): boolean => consentStanding(consent, day) === 'given';

/** What a withdrawal asks for: after it was used the employer destroys what it was given. */
export const afterWithdrawal = (presentedOn: PlainDate | null): 'nothing-was-told' | 'employer-destroys' => (presentedOn === null ? 'nothing-was-told' : 'employer-destroys');

/** A person's address is never told of one who is protected; a field that the register knows nothing of is not asked for. */
export function askableFields(known: readonly ConsentField[], isProtected: boolean): readonly ConsentField[] {
  return consentFields.filter((field) => known.includes(field) && !(isProtected && field === 'contacts'));
}
