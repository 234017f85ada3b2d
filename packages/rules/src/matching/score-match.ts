import { newCodeBook } from './coded-facts.ts';
import { explainBackground } from './explain-background.ts';
import { explainConditions } from './explain-conditions.ts';
import { explainOccupation } from './explain-occupation.ts';
import type { Explained } from './explained.ts';
import type { MatchGround } from './match-ground.ts';
import type { HardStop, Match, MatchPart } from './match-reasons.ts';
import type { NothingProtected, SeekerFacts, VacancyFacts } from './matching-facts.ts';
import { fullMatch, partNames, sideOfPart } from './matching-weights.ts';
import type { PartName, Side } from './matching-weights.ts';
import { readySeeker, readyVacancy } from './ready-facts.ts';
import type { ReadySeeker, ReadyVacancy } from './ready-facts.ts';

/**
 * How a person and a vacancy fit, the same from both ends (MAT-1). No field of {@link NothingProtected} gets past the types, and
 * only the named fields are read, so what else a value carries cannot enter. A person decides what comes of it (MAT-6;
 * 380/2023 118 §, 1325/2014 8 §).
 */
export function scoreMatch<S extends SeekerFacts, V extends VacancyFacts>(
  seeker: S & NothingProtected<S>, vacancy: V & NothingProtected<V>, ground: MatchGround,
): Match {
  const book = newCodeBook(ground);
  return scoreReady(readySeeker(seeker, ground, book), readyVacancy(vacancy, ground, book), ground);
}

export function scoreReady(seeker: ReadySeeker, vacancy: ReadyVacancy, ground: MatchGround): Match {
  const explained: Readonly<Record<PartName, Explained>> = {
    ...explainOccupation(seeker, vacancy, ground), ...explainBackground(seeker, vacancy, ground), ...explainConditions(seeker, vacancy, ground),
  };
  const parts: MatchPart[] = [];
  const hardStops: HardStop[] = [];
  const missing: PartName[] = [];
  const sides: Record<Side, { points: number; most: number }> = { person: { points: 0, most: 0 }, work: { points: 0, most: 0 } };
  let points = 0;
  for (const name of partNames) {
    const { share, because, stops = [] } = explained[name];
    const weight = ground.weights.most[name];
    parts.push({ name, points: weight * share, most: weight * 1000, because });
    hardStops.push(...stops);
    if (because.some(({ stance }) => stance === 'missing')) missing.push(name);
    sides[sideOfPart[name]].points += weight * share;
    sides[sideOfPart[name]].most += weight * 1000;
    points += weight * share;
  }
  return {
    personId: seeker.facts.personId, vacancyId: vacancy.facts.vacancyId, score: points / fullMatch, points, parts, hardStops, missing, sides,
    weights: ground.weights.version, knowledge: ground.occupations.version,
  };
}
