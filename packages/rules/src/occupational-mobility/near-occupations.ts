import { codeSeeker, newCodeBook } from '../matching/coded-facts.ts';
import type { MatchGround } from '../matching/match-ground.ts';
import type { NothingProtected, OccupationRef, SeekerFacts, SkillRef } from '../matching/matching-facts.ts';

/** An occupation that is near to what a person can do, and what stands between (MAT-3). */
export type NearOccupation = {
  readonly occupation: OccupationRef;
  /** How near it is to the work done, in thousandths; of it, what people are known to have moved by. */
  readonly nearness: number;
  readonly from: OccupationRef | null;
  readonly isKnownMove: boolean;
  /** Of the essential skills, weighed by how telling each is: what is held, told or implied by work done. In thousandths. */
  readonly coverage: number;
  readonly held: readonly SkillRef[];
  /** Essential skills that nothing says the person has, the most telling first: what training would have to give. */
  readonly missing: readonly SkillRef[];
  /** Optional skills held: not needed, but they help. */
  readonly besides: readonly SkillRef[];
};

/**
 * From this sum of nearness and coverage, of two thousand, an occupation is told as near: a quarter. Measured with ESCO on 200 invented people and every
 * occupation: 95 of 100 pairs in which the work has nothing to do with the other stay below 6 of a hundred, those of one sub-major group at 14 (95th: 22), while those of one
 * minor group begin at 25; 99 of 100 of all pairs stay below 22. docs/decisions/near-occupations.md.
 */
export const NEAR_FROM = 500;

export type MobilityWish = {
  readonly top?: number;
  /** Essential skills that an occupation must have for its coverage to say something. */
  readonly leastEssential?: number;
  /** Occupations that are not told: those wished already, or regulated ones. */
  readonly leftOut?: (occupation: OccupationRef) => boolean;
  /** Only these, where the demand of an area is asked. */
  readonly only?: (occupation: OccupationRef) => boolean;
};

/**
 * Occupations near to a person, by what is held of their essential skills and by nearness to the work done, half and half, from {@link NEAR_FROM} on
 * and with something held; moves that people have made count in the nearness. Those the person has done are not near but known. Pure: the same facts, the same list.
 */
export function nearOccupations<S extends SeekerFacts>(
  seeker: S & NothingProtected<S>, ground: MatchGround, { top = 20, leastEssential = 3, leftOut = () => false, only = () => true }: MobilityWish = {},
): readonly NearOccupation[] {
  const { occupations } = ground;
  const coded = codeSeeker(seeker, ground, newCodeBook(ground));
  const done = new Set(coded.history);
  const held = new Map(coded.skills.map((skill, at) => [skill, coded.held[at] ?? 0]));
  const refOf = (skill: number): SkillRef => occupations.skills[skill] ?? '';
  const found: { readonly order: number; readonly near: NearOccupation }[] = [];
  for (let place = 0; place < occupations.concepts; place += 1) {
    const occupation = occupations.refs[place];
    const essential = occupations.essential[place];
    if (occupation === undefined || essential === undefined || essential.length < leastEssential || done.has(place) || leftOut(occupation) || !only(occupation)) continue;
    const { nearness, from, isKnownMove } = nearestWork(coded.history, place, ground);
    const coverage = coverageOf(essential, held, occupations.idf);
    const order = nearness + coverage;
    const isHeld = (skill: number): boolean => (held.get(skill) ?? 0) > 0;
    // Where nothing of what it needs is held, it is a beginner's way, whoever has gone it.
    if (order < NEAR_FROM || ![...essential].some(isHeld)) continue;
    found.push({
      order,
      near: {
        occupation, nearness, from, isKnownMove, coverage,
        held: [...essential].filter(isHeld).map(refOf),
        missing: [...essential].filter((skill) => !isHeld(skill)).sort((a, b) => (occupations.idf[b] ?? 0) - (occupations.idf[a] ?? 0) || a - b).map(refOf),
        besides: [...occupations.optional[place] ?? []].filter(isHeld).map(refOf),
      },
    });
  }
  return found.sort((a, b) => b.order - a.order || a.near.missing.length - b.near.missing.length || (nameOf(a.near) < nameOf(b.near) ? -1 : 1))
    .slice(0, top).map(({ near }) => near);
}

const nameOf = ({ occupation }: NearOccupation): string => occupation.concept ?? occupation.isco;

/** The work done that is nearest to an occupation, and whether people are known to have moved from it. */
export function nearestWork(history: readonly number[], place: number, { occupations }: MatchGround): Pick<NearOccupation, 'nearness' | 'from' | 'isKnownMove'> {
  let nearness = 0;
  let from: number | undefined;
  for (const work of history) {
    const reach = occupations.reachFrom(work)[place] ?? 0;
    if (reach <= nearness) continue;
    nearness = reach;
    from = work;
  }
  const isKnownMove = from !== undefined && nearness > (occupations.nearnessOf(from)[place] ?? 0);
  return { nearness, from: from === undefined ? null : occupations.refs[from] ?? null, isKnownMove };
}

function coverageOf(essential: Int32Array, held: ReadonlyMap<number, number>, idf: Int32Array): number {
  let got = 0;
  let all = 0;
  for (const skill of essential) {
    got += (idf[skill] ?? 0) * (held.get(skill) ?? 0);
    all += idf[skill] ?? 0;
  }
  return all === 0 ? 0 : Math.floor(got / all);
}

/** What may fill a gap: a training and the skills that it gives. */
export type Training = { readonly id: string; readonly gives: readonly SkillRef[]; readonly days: number | null };
export type GapFilled = { readonly training: Training; readonly fills: readonly SkillRef[]; readonly stillMissing: readonly SkillRef[] };

/** Trainings that give some of what is missing, the most first, of equals the shorter; those of untold length last. */
export function trainingsFor({ missing }: Pick<NearOccupation, 'missing'>, trainings: readonly Training[]): readonly GapFilled[] {
  return trainings.map((training) => ({
    training, fills: missing.filter((skill) => training.gives.includes(skill)), stillMissing: missing.filter((skill) => !training.gives.includes(skill)),
  })).filter(({ fills }) => fills.length > 0).sort((a, b) => b.fills.length - a.fills.length
    || (a.training.days ?? Number.MAX_SAFE_INTEGER) - (b.training.days ?? Number.MAX_SAFE_INTEGER) || (a.training.id < b.training.id ? -1 : 1));
}
