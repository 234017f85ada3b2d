import type { Match, MatchReason } from './match-reasons.ts';
import type { PartName } from './matching-weights.ts';

/** What is said of a match where only a line or two are read. */
export type InShort = { readonly for: readonly MatchReason[]; readonly against: readonly MatchReason[] };

const mostFor = 2;
const mostAgainst = 2;
/** A hundredth of a full match: less is no difference to speak of. */
const worthTelling = 10_000;
/** What costs less is not spoken of as against: the kind of contract that nobody has told. */
const leastLost = 3_500;
/** Parts that may give so much are spoken of before the small ones. */
const weighty = 50_000;

type Spoken = { readonly reason: MatchReason; readonly apart: number; readonly rare: number; readonly weight: number; readonly most: number };

/**
 * Of each match what tells it from the others of the same list: first the part by which it stands farthest from their middle. What is said of more than
 * half of them in the same words, and is no difference, is said of none. Before all that speaks against stands a must of which it is not known whether it is met: that is to be asked.
 */
export function tellApart(matches: readonly Match[]): readonly InShort[] {
  const middles = middlesOf(matches);
  const said = new Map<string, number>();
  for (const match of matches) for (const key of new Set(reasonsOf(match).map(({ reason }) => keyOf(reason)))) said.set(key, (said.get(key) ?? 0) + 1);
  return matches.map((match): InShort => {
    const spoken = reasonsOf(match).map(({ reason, part, points, most }): Spoken & { readonly lost: number } => ({
      reason, apart: differenceOf(points, middles.get(part)), rare: said.get(keyOf(reason)) ?? 1, weight: points, most, lost: most - points,
    }));
    const apart = spoken.filter((one) => matches.length < 3 || one.apart !== 0 || 2 * one.rare <= matches.length);
    const speaksFor = apart.filter(({ reason }) => reason.stance === 'for')
      .toSorted((a, b) => b.apart - a.apart || Number(b.most >= weighty) - Number(a.most >= weighty) || a.rare - b.rare || b.weight - a.weight);
    const unknownMusts = spoken.filter(({ reason }) => reason.stance === 'missing' && reason.values['must'] === 1);
    const lacking = apart.filter((one) => one.lost >= leastLost && (one.reason.stance === 'against' || one.reason.stance === 'missing') && !unknownMusts.includes(one))
      .toSorted((a, b) => Number(a.reason.stance === 'missing') - Number(b.reason.stance === 'missing') || a.apart - b.apart || b.lost - a.lost || a.rare - b.rare);
    // What is not known is said where nothing is known to speak against.
    const known = lacking.filter(({ reason }) => reason.stance === 'against');
    return {
      for: speaksFor.slice(0, mostFor).map(({ reason }) => reason),
      against: [...unknownMusts, ...(known.length > 0 ? known.slice(0, 1) : lacking.slice(0, 1))].slice(0, mostAgainst).map(({ reason }) => reason),
    };
  });
}

function differenceOf(points: number, middle: number | undefined): number {
  const difference = points - (middle ?? points);
  return Math.abs(difference) < worthTelling ? 0 : difference;
}

const reasonsOf = (match: Match) => match.parts.flatMap(({ name, points, most, because }) => because.map((reason) => ({ reason, part: name, points, most })));

/** Alike is what is said in the same words. */
const keyOf = ({ code, values }: MatchReason): string => `${code} ${JSON.stringify(values)}`;

function middlesOf(matches: readonly Match[]): ReadonlyMap<PartName, number> {
  const names = new Set(matches.flatMap(({ parts }) => parts.map(({ name }) => name)));
  return new Map([...names].map((name) => {
    const points = matches.flatMap(({ parts }) => parts.filter((part) => part.name === name).map((part) => part.points)).toSorted((a, b) => a - b);
    return [name, points[points.length >> 1] ?? 0];
  }));
}
