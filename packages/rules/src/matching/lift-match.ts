import { changesOf, FARTHER_BY } from './match-changes.ts';
import type { MatchChange } from './match-changes.ts';
import type { MatchGround } from './match-ground.ts';
import type { HardStopName, Match } from './match-reasons.ts';
import type { NothingProtected, SeekerFacts, VacancyFacts } from './matching-facts.ts';
import { scoreMatch } from './score-match.ts';

export type Lift = {
  readonly change: MatchChange;
  /** Points more than now; may be nothing where the change takes a hard stop away. */
  readonly points: number;
  readonly score: number;
  /** Hard stops that the change takes away, and those that stay. */
  readonly frees: readonly HardStopName[];
  readonly stillStopped: readonly HardStopName[];
};

/** Three hundredths of a full match: less is no reason to change anything. */
export const LIFT_WORTH_TELLING = 30_000;

/**
 * Which single change would lift this match, the best first: what makes an impossible match possible, of those the smallest, then what gives most
 * points. Every one is scored whole by the same rules, so what is told is what would be. It is advice to talk about, not a demand.
 */
export function liftsOf<S extends SeekerFacts, V extends VacancyFacts>(
  seeker: S & NothingProtected<S>, vacancy: V & NothingProtected<V>, ground: MatchGround,
): readonly Lift[] {
  const stepKm = Math.max(ground.commuting.km, (seeker.travelLimit ?? 0) * FARTHER_BY);
  const now: Match = scoreMatch<SeekerFacts, VacancyFacts>(seeker, vacancy, ground);
  const stopsOf = ({ hardStops }: Match): readonly HardStopName[] => hardStops.map(({ name }) => name);
  return changesOf(seeker, vacancy, ground).map(({ change, seeker: changed, vacancy: offered }) => {
    const after = scoreMatch(changed, offered, ground);
    const stillStopped = stopsOf(after);
    return {
      change, points: after.points - now.points, score: after.score, frees: without(stopsOf(now), stillStopped), stillStopped,
    };
  }).filter(({ points, frees }) => frees.length > 0 || points >= LIFT_WORTH_TELLING)
    .sort((a, b) => makesPossible(b) - makesPossible(a) || a.stillStopped.length - b.stillStopped.length || sizeOf(a, stepKm) - sizeOf(b, stepKm) || b.points - a.points);
}

/** Each name as often as it stood before and stands no more: two licences may be lacking. */
function without(before: readonly HardStopName[], after: readonly HardStopName[]): readonly HardStopName[] {
  const left = [...after];
  return before.filter((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const makesPossible = ({ frees, stillStopped }: Lift): number => (frees.length > 0 && stillStopped.length === 0 ? 1 : 0);

/**
 * Some kilometres more, within the act's commuting area (380/2023 10 §) or half as far again as now, are asked before a move, and a move before a way to work of hours each
 * day. Of what takes no stop away the points decide.
 */
function sizeOf({ change, frees }: Lift, stepKm: number): number {
  if (frees.length === 0 || (change.kind !== 'travel-limit' && change.kind !== 'moving')) return 1;
  return change.kind === 'moving' ? 2 : change.km <= stepKm ? 0 : 3;
}
