import { codeSeeker, newCodeBook } from '../matching/coded-facts.ts';
import type { MatchGround } from '../matching/match-ground.ts';
import type { NothingProtected, SeekerFacts } from '../matching/matching-facts.ts';
import { nearestWork } from './near-occupations.ts';
import type { NearOccupation } from './near-occupations.ts';

export type NearGroup = Pick<NearOccupation, 'occupation' | 'nearness' | 'from' | 'isKnownMove'>;

/**
 * Unit groups near to the work done, by the tree of ISCO and by moves that people have made: what can be told where no skills of
 * occupations are known. Groups already told with their skills are left out by `leftOut`.
 */
export function nearGroups<S extends SeekerFacts>(
  seeker: S & NothingProtected<S>, ground: MatchGround, { top, least, leftOut }: { readonly top: number; readonly least: number; readonly leftOut: (isco: string) => boolean },
): readonly NearGroup[] {
  const { occupations } = ground;
  const { history } = codeSeeker(seeker, ground, newCodeBook(ground));
  const done = new Set(seeker.history.map(({ occupation }) => occupation.isco));
  return occupations.refs.slice(occupations.concepts).flatMap((occupation, at): NearGroup[] => {
    if (done.has(occupation.isco) || leftOut(occupation.isco)) return [];
    const near = nearestWork(history, occupations.concepts + at, ground);
    return near.nearness < least ? [] : [{ occupation, ...near }];
  }).sort((a, b) => Number(b.isKnownMove) - Number(a.isKnownMove) || b.nearness - a.nearness || (a.occupation.isco < b.occupation.isco ? -1 : 1)).slice(0, top);
}
