import type { PlainDate } from '../foundations/plain-date.ts';
import { commutingRuleOn } from './commuting-area.ts';
import type { CommutingRule } from './commuting-area.ts';
import { matchingWeights } from './matching-weights.ts';
import type { MatchingWeights } from './matching-weights.ts';
import { buildOccupationGround } from './occupation-ground.ts';
import type { OccupationGround, OccupationKnowledge } from './occupation-ground.ts';
import { buildPlaceGround } from './place-ground.ts';
import type { PlaceGround, PlaceKnowledge } from './place-ground.ts';

/** What a score stands on besides the two it is between. */
export type MatchGround = {
  readonly day: PlainDate;
  readonly weights: MatchingWeights;
  readonly commuting: CommutingRule;
  readonly occupations: OccupationGround;
  readonly places: PlaceGround;
};

export function buildMatchGround(
  day: PlainDate, knowledge: { readonly occupations: OccupationKnowledge; readonly places: PlaceKnowledge }, weights: MatchingWeights = matchingWeights,
): MatchGround {
  return {
    day, weights, commuting: commutingRuleOn(day),
    occupations: buildOccupationGround(knowledge.occupations, weights), places: buildPlaceGround(knowledge.places, weights),
  };
}

/** The same knowledge on another day: what does not depend on the day is not made anew. */
export function onDay(ground: MatchGround, day: PlainDate): MatchGround {
  return { ...ground, day, commuting: commutingRuleOn(day) };
}
