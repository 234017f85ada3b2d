import type { PlainDate } from '../foundations/plain-date.ts';
import { commutingRuleOn } from './commuting-area.ts';
import type { CommutingRule } from './commuting-area.ts';
import { matchingWeights } from './matching-weights.ts';
import type { MatchingWeights } from './matching-weights.ts';
import { buildOccupationGround, occupationGroundSteps } from './occupation-ground.ts';
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

/** The same in steps, for whoever has others waiting. */
export function* matchGroundSteps(
  day: PlainDate, knowledge: { readonly occupations: OccupationKnowledge; readonly places: PlaceKnowledge }, weights: MatchingWeights = matchingWeights,
): Generator<undefined, MatchGround> {
  const occupations = yield* occupationGroundSteps(knowledge.occupations, weights);
  return { day, weights, commuting: commutingRuleOn(day), occupations, places: buildPlaceGround(knowledge.places, weights) };
}

/** The same knowledge on another day: what does not depend on the day is not made anew. */
export function onDay(ground: MatchGround, day: PlainDate): MatchGround {
  return { ...ground, day, commuting: commutingRuleOn(day) };
}

/** What codes were made by: columns of one taxonomy mean something else by another. */
export const groundMark = ({ weights, occupations, places }: MatchGround): string =>
  [weights.version, occupations.version, occupations.refs.length, occupations.skills.length, places.codes.length].join(' ');

/** Columns and ground must be of one making; that they are not is a fault of the program and told at once. */
export function expectSameGround(columns: { readonly madeBy: string; readonly madeOn?: PlainDate }, ground: MatchGround): void {
  if (columns.madeBy !== groundMark(ground)) throw new Error(`columns made by "${columns.madeBy}" were laid on "${groundMark(ground)}"`);
  if (columns.madeOn !== undefined && columns.madeOn !== ground.day) throw new Error('columns of seekers are of the day they were made: experience fades');
}
