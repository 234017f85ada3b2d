import type { Citation } from '../foundations/citation.ts';
import { cite, citeUnread } from '../foundations/citation.ts';
import { plainDate } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { EducationLevel } from './matching-facts.ts';

export const subsidyKinds = ['pay-subsidy', 'pay-subsidy-over-60', 'support-for-over-55', 'mobility-allowance'] as const;
export type SubsidyKind = (typeof subsidyKinds)[number];

/** What nobody knows by the register, and whoever decides has to find out. */
export const subsidyQuestions = [
  'lack-of-skills', 'likely-over-twelve-months', 'decided-before-start', 'employers-conditions', 'hours-twenty-five', 'applied-before-start',
  'two-months-of-work', 'hours-eighteen', 'way-over-three-hours',
] as const;
export type SubsidyQuestion = (typeof subsidyQuestions)[number];

/**
 * What support might be asked for: a fact that stands beside matches for the staff, with what would have to be found out. Whoever gives
 * one decides it elsewhere; no part of a score reads it, and age is asked here and nowhere in matching.
 */
export type SubsidyPossibility = { readonly kind: SubsidyKind; readonly section: Citation; readonly toFindOut: readonly SubsidyQuestion[] };

export type SubsidyFacts = {
  readonly age: number; readonly education: EducationLevel | null; readonly unemployed: boolean;
  /** Months of 30 days, of the last fourteen and of the last twenty-eight. */
  readonly unemployedOf14: number; readonly unemployedOf28: number;
  /** No paid work in the last six months, as far as it is known. */
  readonly noWorkInSixMonths: boolean;
};

type SubsidyRule = {
  readonly kind: SubsidyKind; readonly section: Citation; readonly validFrom: PlainDate;
  readonly applies: (facts: SubsidyFacts) => boolean; readonly toFindOut: (facts: SubsidyFacts) => readonly SubsidyQuestion[];
};

const from2025 = plainDate('2025-01-01');

/** 380/2023 82 § 1, its points in their order; the fourth, of integration, is not read from the register. */
const paySubsidyPoint = ({ age, education, noWorkInSixMonths }: SubsidyFacts): number | null =>
  (age >= 15 && age <= 24 ? 1 : age >= 50 ? 2 : education === 'basic' ? 3 : noWorkInSixMonths ? 5 : null);

/** 380/2023 82, 89 and 95 §: their wording was read [C]. */
const rules: readonly SubsidyRule[] = [
  {
    kind: 'pay-subsidy-over-60', section: cite('380/2023', '89', 1), validFrom: from2025,
    applies: ({ age, unemployed, unemployedOf14 }) => unemployed && age >= 60 && unemployedOf14 >= 12, toFindOut: () => ['employers-conditions', 'decided-before-start'],
  },
  {
    kind: 'support-for-over-55', section: cite('380/2023', '95', 1), validFrom: from2025,
    applies: ({ age, unemployed, unemployedOf28 }) => unemployed && age >= 55 && unemployedOf28 >= 24,
    toFindOut: () => ['hours-twenty-five', 'employers-conditions', 'decided-before-start'],
  },
  {
    kind: 'pay-subsidy', section: cite('380/2023', '82', 1), validFrom: from2025,
    applies: (facts) => facts.unemployed && paySubsidyPoint(facts) !== null,
    toFindOut: ({ unemployedOf14 }) => ['lack-of-skills', ...(unemployedOf14 < 12 ? ['likely-over-twelve-months'] as const : []), 'employers-conditions', 'decided-before-start'],
  },
];

export function subsidyPossibilities(facts: SubsidyFacts, day: PlainDate): readonly SubsidyPossibility[] {
  return rules.filter(({ validFrom, applies }) => validFrom <= day && applies(facts)).map(({ kind, section, toFindOut }) => ({
    kind, toFindOut: toFindOut(facts),
    section: kind === 'pay-subsidy' ? cite('380/2023', '82', 1, paySubsidyPoint(facts) ?? undefined) : section,
  }));
}

/**
 * Mobility allowance (1290/2002, chapter 8; told by facts, the text was not read): asked where the work is farther than the commuting area, or the person would move.
 * Kela or the unemployment fund decides it, by hours on the way, which nobody knows from kilometres.
 */
export function mobilityPossibility(work: { readonly km: number; readonly longFrom: number; readonly remote: 'no' | 'partly' | 'wholly' }): SubsidyPossibility | null {
  if (work.remote === 'wholly' || work.km <= work.longFrom) return null;
  return { kind: 'mobility-allowance', section: citeUnread('1290/2002', '8'), toFindOut: ['way-over-three-hours', 'two-months-of-work', 'hours-eighteen', 'applied-before-start'] };
}
