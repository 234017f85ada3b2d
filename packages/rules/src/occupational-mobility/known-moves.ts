import type { OccupationRef } from '../matching/matching-facts.ts';
import type { OccupationKnowledge } from '../matching/occupation-ground.ts';

/** A pair of occupations by unit group, and by how many it is known at least; never by exactly how many. */
export type CountedMove = { readonly from: string; readonly to: string; readonly personsAtLeast: number; readonly shareTenths: number };

/** A move is known when so many different persons have made it: fewer would tell of them. */
export const LEAST_MOVERS = 5;

/** Nearness of a move that somebody often makes; the more of those who leave go there, the nearer it is. */
const BASE = 300;
const OF_A_TENTH = 60;
const MOST = 800;

/**
 * Moves that people have made, told to the ground of occupations as nearness (MAT-3): between unit groups, and so between every two occupations of
 * them. What an area's own histories tell is in bands already, so that the nearness tells no more than they do.
 */
export function movesKnown(counted: readonly CountedMove[], occupations: readonly OccupationRef[]): NonNullable<OccupationKnowledge['transitions']> {
  const members = Map.groupBy(occupations, ({ isco }) => isco);
  const refsOf = (isco: string): readonly OccupationRef[] => [{ isco, concept: null }, ...(members.get(isco) ?? []).map(({ concept }) => ({ isco, concept }))];
  return counted.filter(({ personsAtLeast }) => personsAtLeast >= LEAST_MOVERS).flatMap(({ from, to, shareTenths }) => {
    const nearness = Math.min(MOST, BASE + OF_A_TENTH * shareTenths);
    return refsOf(from).flatMap((one) => refsOf(to).map((other) => ({ from: one, to: other, nearness })));
  });
}
