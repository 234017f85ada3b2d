import type { Citation } from '../foundations/citation.ts';

export const subsidyKinds = ['pay-subsidy', 'support-for-over-55', 'start-up-grant', 'apprenticeship', 'work-trial', 'commuting-support', 'work-arrangement-support'] as const;
export type SubsidyKind = (typeof subsidyKinds)[number];

/**
 * What support might be asked for this match: a fact that stands beside it, with what would have to be found out. Whoever gives
 * one decides it elsewhere; no part of a score reads it.
 */
export type SubsidyPossibility = {
  readonly kind: SubsidyKind;
  readonly section: Citation;
  readonly toFindOut: readonly string[];
};

/** What a later slice gives: possibilities of a person with a vacancy on a day. */
export type SubsidyProvider = (personId: string, vacancyId: string) => readonly SubsidyPossibility[];
