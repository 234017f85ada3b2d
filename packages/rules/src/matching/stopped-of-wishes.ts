import { newCodeBook } from './coded-facts.ts';
import type { MatchGround } from './match-ground.ts';
import type { Match } from './match-reasons.ts';
import type { NothingProtected, SeekerFacts, VacancyFacts } from './matching-facts.ts';
import { readySeeker, readyVacancy } from './ready-facts.ts';
import { scoreReady } from './score-match.ts';

/** The work is that of an occupation which the person wishes for. */
export const isOfWish = ({ parts }: Match): boolean => parts.some(({ because }) => because.some(({ code }) => code === 'wished-same'));

/**
 * Vacancies of a wished occupation that something stands in the way of, those with the fewest hard stops first: what a person asks for first of all is not left out without
 * a word, however many steps away it is.
 */
export function stoppedOfWishes<S extends SeekerFacts>(seeker: S & NothingProtected<S>, vacancies: readonly VacancyFacts[], ground: MatchGround): readonly Match[] {
  const book = newCodeBook(ground);
  const ready = readySeeker(seeker, ground, book);
  const rows = ready.coded.wishes.map((wish) => ground.occupations.nearnessOf(wish));
  return vacancies.flatMap((facts) => {
    const place = ground.occupations.placeOf(facts.occupation);
    if (place < 0 || !rows.some((row) => (row[place] ?? 0) >= ground.weights.nearness.groupOnly)) return [];
    const match = scoreReady(ready, readyVacancy(facts, ground, book), ground);
    return match.hardStops.length === 0 || !isOfWish(match) ? [] : [match];
  }).sort((a, b) => a.hardStops.length - b.hardStops.length || b.points - a.points || (a.vacancyId < b.vacancyId ? -1 : 1));
}
