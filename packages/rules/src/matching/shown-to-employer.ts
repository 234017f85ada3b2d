import type { HardStop, Match, MatchPart } from './match-reasons.ts';
import { sideOfPart } from './matching-weights.ts';
import type { PartName } from './matching-weights.ts';

/** What of a match an employer may be shown, once the person has agreed to it in writing (380/2023 118.1 §). */
export type MatchForEmployer = Pick<Match, 'personId' | 'vacancyId' | 'weights' | 'knowledge'> & {
  readonly points: number;
  readonly most: number;
  readonly parts: readonly MatchPart[];
  readonly hardStops: readonly HardStop[];
  readonly missing: readonly PartName[];
};

/**
 * How the person meets what the work asks, and nothing of what the person wants: how far somebody goes to work, for what pay at
 * least, what else is wished for is told to an employer by the person. No share of it is left in a sum either.
 */
export function shownToEmployer({ personId, vacancyId, weights, knowledge, parts, hardStops, missing, sides }: Match): MatchForEmployer {
  const isOfWork = (name: PartName): boolean => sideOfPart[name] === 'work';
  return {
    personId, vacancyId, weights, knowledge, ...sides.work,
    parts: parts.filter(({ name }) => isOfWork(name)),
    hardStops: hardStops.filter(({ name }) => name === 'licence' || name === 'language' || name === 'education'),
    missing: missing.filter(isOfWork),
  };
}
