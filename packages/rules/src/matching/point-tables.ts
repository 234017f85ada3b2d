import { above, skillsCovered, wishShare } from './match-shares.ts';
import type { MatchingWeights } from './matching-weights.ts';

/** Points of every share there is, from the same functions that a single pair is scored by: a look-up where a country asks. */
export type PointTables = {
  /** By rank of the wish, then by nearness. */
  readonly wish: readonly Uint16Array[];
  /** By how much the best work done counts. */
  readonly experience: Int32Array;
  /** By coverage of the asked skills. */
  readonly skills: Int32Array;
  /** The same where they are what the occupation usually needs. */
  readonly skillsOfOccupation: Int32Array;
  /** Where no skills are asked or known. */
  readonly skillsUnknown: number;
  readonly occupationUnknown: number;
};

const shares = 1001;

export function pointTables(weights: MatchingWeights): PointTables {
  const { most } = weights;
  return {
    wish: weights.wishRanks.map((_, rank) => Uint16Array.from({ length: shares }, (__, nearness) => wishShare(nearness, rank, weights))),
    experience: Int32Array.from({ length: shares }, (_, counts) => most.experience * above(weights.leastExperience, counts)),
    skills: Int32Array.from({ length: shares }, (_, coverage) => most.skills * skillsCovered(coverage, false, weights)),
    skillsOfOccupation: Int32Array.from({ length: shares }, (_, coverage) => most.skills * skillsCovered(coverage, true, weights)),
    skillsUnknown: most.skills * weights.unknown.skills,
    occupationUnknown: most.occupation * weights.unknown.occupation,
  };
}
