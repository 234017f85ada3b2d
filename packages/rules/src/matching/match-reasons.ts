import type { Citation } from '../foundations/citation.ts';
import type { PartName } from './matching-weights.ts';

/** Why a part gave what it gave. Sentences in three languages: packages/words/src/matching. */
export const matchReasonCodes = [
  'wished-same', 'wished-near', 'wished-far', 'wish-missing-history-instead', 'wish-missing', 'occupation-unknown',
  'experience-in-it', 'experience-near', 'experience-elsewhere', 'history-missing',
  'skills-held', 'skills-implied', 'skills-lacking', 'skills-must-lacking', 'skills-of-occupation-instead', 'skills-missing', 'skills-not-told',
  'licence-held', 'licence-lacking', 'licence-missing', 'licence-of-regulated-work', 'licence-shown-when-hired', 'licences-not-asked',
  'language-suffices', 'language-below', 'language-level-missing', 'language-lacking', 'languages-missing', 'languages-not-asked',
  'education-suffices', 'education-below', 'education-missing', 'education-not-asked',
  'place-remote', 'place-same', 'place-within', 'place-commuted', 'place-partly-remote', 'place-moves', 'place-beyond-limit', 'place-beyond-area',
  'place-missing', 'distance-missing',
  'working-time-suits', 'working-time-differs', 'working-time-missing', 'working-time-not-told',
  'shifts-suit', 'shifts-in-part', 'shifts-differ', 'shifts-missing', 'shifts-not-told',
  'contract-suits', 'contract-differs', 'contract-missing', 'contract-not-told',
  'available-in-time', 'available-late', 'available-missing', 'begins-not-told',
  'pay-suffices', 'pay-in-range', 'pay-below', 'pay-not-shown', 'pay-floor-not-told',
] as const;
export type MatchReasonCode = (typeof matchReasonCodes)[number];

/** For the match, against it, not known, or nothing was asked. */
export type Stance = 'for' | 'against' | 'missing' | 'not-asked';

export type MatchReason = {
  readonly code: MatchReasonCode;
  readonly stance: Stance;
  /** Whole numbers, codes of the facts, and lists of codes. */
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
  readonly section?: Citation;
};

export const hardStopNames = ['licence', 'language', 'education', 'working-time', 'shifts', 'too-far', 'pay'] as const;
/** What makes a match impossible as things stand, by the law, the vacancy's must or the person's own limit. */
export type HardStopName = (typeof hardStopNames)[number];
export type HardStop = { readonly name: HardStopName; readonly because: MatchReason };

export type MatchPart = {
  readonly name: PartName;
  /** Of a million; whole, so that the parts make the score exactly. */
  readonly points: number;
  readonly most: number;
  readonly because: readonly MatchReason[];
};

export type Match = {
  readonly personId: string;
  readonly vacancyId: string;
  /**
   * 0 to 1: how much of what the work asks and of what the person wants is met by what the register knows. 1 is all of it. It is
   * no chance of being hired and no measure of a person. It is `points` of a million, and the sum of the parts.
   */
  readonly score: number;
  readonly points: number;
  readonly parts: readonly MatchPart[];
  /** With any of these the match is not offered unless asked for; the score stands beside. */
  readonly hardStops: readonly HardStop[];
  /** Parts in which a fact is not known: told, never counted as nothing. */
  readonly missing: readonly PartName[];
  /** The same points by whose need they answer. */
  readonly sides: Readonly<Record<'person' | 'work', { readonly points: number; readonly most: number }>>;
  readonly weights: string;
  readonly knowledge: string;
};
