import type { CodeBook, CodedSeeker } from './coded-facts.ts';
import { FARTHER_BY } from './match-changes.ts';
import type { MatchGround } from './match-ground.ts';
import type { HardStopName, Match } from './match-reasons.ts';
import { ownPages, seekerMatcher } from './match-seeker.ts';
import type { SeekerMatcher } from './match-seeker.ts';
import type { NothingProtected, SeekerFacts, VacancyFacts } from './matching-facts.ts';
import { readySeeker, readyVacancy } from './ready-facts.ts';
import { scoreReady } from './score-match.ts';
import type { VacancyColumns } from './vacancy-columns.ts';

/** A match that one hard stop alone stands in the way of, and what it would be at most without; `liftsOf` tells what each change gives. */
export type AlmostMatch = { readonly match: Match; readonly but: HardStopName; readonly pointsAtMost: number };

type Without = { readonly stop: HardStopName; readonly seeker: CodedSeeker };

/**
 * What is one step away: vacancies that a card, some language, other shifts or some more kilometres would open. The person is
 * ranked once for each stop as if it could not be, and what is found is scored as things stand; `look` is how far down each of
 * those lists is looked. The order is by what the match could be.
 */
export function almostMatching<S extends SeekerFacts>(
  columns: VacancyColumns, seeker: S & NothingProtected<S>,
  { ground, top = 20, look = 200, matcher = seekerMatcher(columns, ground), vacancyOf }: {
    readonly ground: MatchGround; readonly top?: number; readonly look?: number; readonly matcher?: SeekerMatcher;
    readonly vacancyOf: (vacancyId: string) => VacancyFacts | undefined;
  },
): readonly AlmostMatch[] {
  const ready = readySeeker(seeker, ground, ownPages(columns.book));
  const found: AlmostMatch[] = [];
  for (const { stop, seeker: without } of withoutEachStop(ready.coded, columns.book)) {
    for (const { row, points } of matcher.rank(without, look)) {
      const facts = vacancyOf(columns.ids[row] ?? '');
      if (facts === undefined) continue;
      const match = scoreReady(ready, readyVacancy(facts, ground, ready.book), ground);
      const [only, more] = new Set(match.hardStops.map(({ name }) => name));
      if (only === stop && more === undefined) found.push({ match, but: stop, pointsAtMost: points });
    }
  }
  return found.sort((a, b) => b.pointsAtMost - a.pointsAtMost || (a.match.vacancyId < b.match.vacancyId ? -1 : 1)).slice(0, top);
}

const allBits = -1;
const highestLevel = 6;
const highestEducation = 3;

function withoutEachStop(seeker: CodedSeeker, book: CodeBook): readonly Without[] {
  return [
    { stop: 'licence', seeker: { ...seeker, licences: allBits } },
    { stop: 'language', seeker: { ...seeker, languages: [...book.languages.values()].map((language) => language * 8 + highestLevel) } },
    { stop: 'education', seeker: { ...seeker, education: highestEducation } },
    { stop: 'working-time', seeker: { ...seeker, workingTimes: allBits } },
    { stop: 'shifts', seeker: { ...seeker, shifts: allBits } },
    { stop: 'too-far', seeker: { ...seeker, limit: Math.ceil(seeker.limit * FARTHER_BY) } },
    { stop: 'pay', seeker: { ...seeker, payFloor: -1 } },
  ];
}
