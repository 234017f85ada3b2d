import type { CodeBook, CodedSeeker } from './coded-facts.ts';
import { skillsInBook } from './coded-facts.ts';
import { betterLevel } from './explain-background.ts';
import type { MatchGround } from './match-ground.ts';
import type { Match } from './match-reasons.ts';
import {
  above, availabilityShare, contractShare, educationShare, languagesShare, licencesShare, payShare, placeShare, shiftsShare, skillsShare, wishShare,
  workingTimeShare,
} from './match-shares.ts';
import type { NothingProtected, SeekerFacts, VacancyFacts } from './matching-facts.ts';
import { fullMatch } from './matching-weights.ts';
import type { MatchingWeights } from './matching-weights.ts';
import { readySeeker, readyVacancy } from './ready-facts.ts';
import { scoreReady } from './score-match.ts';
import { TopList } from './top-list.ts';
import type { Ranked } from './top-list.ts';
import { contractOf, educationOf, placeKeyOf, shiftsOf, workingTimeOf } from './vacancy-columns.ts';
import type { VacancyColumns } from './vacancy-columns.ts';

export type SeekerMatcher = {
  /** The best rows without a hard stop; exactly those that scoring every pair would give. */
  rank(seeker: CodedSeeker, top: number): readonly Ranked[];
  /** How many rows the last question reckoned whole, of all: what pruning left. */
  readonly reckoned: number;
};

/** Groups of occupations by their points, best first: no sorting of three thousand for each person. */
const buckets = 64;

/**
 * Lays one person after another beside all vacancies. Occupations are taken from the nearest on; when even a vacancy with all
 * else met could not enter the list, the rest is left. What stops is left before anything is reckoned.
 */
export function seekerMatcher(columns: VacancyColumns, ground: MatchGround): SeekerMatcher {
  const { weights, occupations, places } = ground;
  const { most } = weights;
  const groups = columns.ofOccupation.length - 1;
  const occupied = Int32Array.from({ length: groups }, (_, group) => group)
    .filter((group) => (columns.ofOccupation[group + 1] as number) > (columns.ofOccupation[group] as number));
  const groupPoints = new Int32Array(groups);
  const inBuckets = new Int32Array(occupied.length);
  const bucketStarts = new Int32Array(buckets + 2);
  const placePoints = new Int32Array(placeKeyOf(places.codes.length, 0));
  const held = new Uint16Array(Math.max(1, skillsInBook(columns.book)));
  const levels = new Uint8Array(Math.max(1, columns.book.languages.size));
  const levelOf = (language: number): number => levels[language] ?? 0;
  const rankTables = rankTablesOf(weights);
  const skillsMost = most.skills * 1000;
  const backgroundMost = (most.licences + most.languages + most.education) * 1000;
  const restMost = fullMatch - (most.occupation + most.experience) * 1000;
  const restWithoutPlace = restMost - most.place * 1000;
  let list = new TopList(0);
  let listOf = 0;
  let reckoned = 0;

  /** Points of wish and experience for every occupation, and the occupations by them into buckets. */
  const fillOccupations = (seeker: CodedSeeker): void => {
    const unknownPoints = most.occupation * weights.unknown.occupation + most.experience * above(weights.leastExperience, 0);
    const wished = seeker.wishes.map((wish) => occupations.nearnessOf(wish));
    const reached = seeker.history.map((work) => occupations.reachFrom(work));
    const ranks = seeker.wishes.map((_, rank) => rankTables[Math.min(rank, rankTables.length - 1)] as Uint16Array);
    const least = wished.length === 0 ? weights.unknown.occupation : 0;
    for (const group of occupied) {
      if (group === groups - 1) {
        groupPoints[group] = unknownPoints;
        continue;
      }
      let share = least;
      for (let at = 0; at < wished.length; at += 1) {
        const of = (ranks[at] as Uint16Array)[(wished[at] as Uint16Array)[group] as number] as number;
        if (of > share) share = of;
      }
      let best = 0;
      for (let at = 0; at < reached.length; at += 1) {
        const reach = (reached[at] as Uint16Array)[group] as number;
        const counts = Math.floor(reach * (seeker.experience[at] as number) / 1000);
        if (counts > best) best = counts;
        if (wished.length === 0 && reach > share) share = reach;
      }
      groupPoints[group] = most.occupation * share + most.experience * above(weights.leastExperience, best);
    }
    fillBuckets();
  };

  const bucketWidth = Math.ceil(((most.occupation + most.experience) * 1000 + 1) / buckets);
  const bucketOf = (group: number): number => buckets - 1 - Math.floor((groupPoints[group] as number) / bucketWidth);
  const fillBuckets = (): void => {
    bucketStarts.fill(0);
    for (const group of occupied) bucketStarts[bucketOf(group) + 2] = (bucketStarts[bucketOf(group) + 2] as number) + 1;
    for (let bucket = 2; bucket < bucketStarts.length; bucket += 1) {
      bucketStarts[bucket] = (bucketStarts[bucket] as number) + (bucketStarts[bucket - 1] as number);
    }
    for (const group of occupied) {
      const bucket = bucketOf(group) + 1;
      inBuckets[bucketStarts[bucket] as number] = group;
      bucketStarts[bucket] = (bucketStarts[bucket] as number) + 1;
    }
  };

  const fillPlaces = (seeker: CodedSeeker): void => {
    for (let municipality = -2; municipality < places.codes.length; municipality += 1) {
      const km = places.km(seeker.home, municipality);
      const commuters = places.commuters(seeker.home, municipality);
      const moves = seeker.moves.includes(municipality);
      for (let remote = 0; remote < 3; remote += 1) {
        const share = placeShare({ municipality, remote, home: seeker.home, km, commuters, limit: seeker.limit, moves }, weights);
        placePoints[placeKeyOf(municipality, remote)] = share < 0 ? -1 : most.place * share;
      }
    }
  };

  const rowsOfGroup = (seeker: CodedSeeker, group: number): void => {
    const base = groupPoints[group] as number;
    const end = columns.ofOccupation[group + 1] as number;
    for (let row = columns.ofOccupation[group] as number; row < end; row += 1) {
      const place = placePoints[columns.placeKey[row] as number] as number;
      if (place < 0 || base + place + restWithoutPlace < list.least) continue;
      const must = columns.licencesMust[row] as number;
      if ((must & ~seeker.licences) !== 0) continue;
      offerRow(seeker, row, base + place, must);
    }
  };

  const offerRow = (seeker: CodedSeeker, row: number, base: number, must: number): void => {
    const conditions = columns.conditions[row] as number;
    const workingTime = workingTimeShare(workingTimeOf(conditions), seeker.workingTimes, weights);
    const shifts = shiftsShare(shiftsOf(conditions), seeker.shifts, weights);
    const pay = payShare(columns.payFrom[row] as number, columns.payTo[row] as number, seeker.payFloor, weights);
    const education = educationShare(educationOf(conditions), seeker.education, weights);
    if (workingTime < 0 || shifts < 0 || pay < 0 || education < 0) return;
    let points = base + most['working-time'] * workingTime + most.shifts * shifts + most.pay * pay
      + most.contract * contractShare(contractOf(conditions), seeker.contracts, weights)
      + most.availability * availabilityShare(columns.begins[row] as number, seeker.availableFrom, ground);
    if (points + backgroundMost + skillsMost < list.least) return;
    const { starts, values } = columns.languages;
    const languages = languagesShare(values, starts[row] as number, starts[row + 1] as number, levelOf, seeker.languages.length > 0, weights);
    if (languages < 0) return;
    points += most.education * education + most.languages * languages
      + most.licences * licencesShare(must, columns.licencesWish[row] as number, seeker.licences, weights);
    if (points + skillsMost < list.least) return;
    reckoned += 1;
    let got = 0;
    const end = columns.skills.starts[row + 1] as number;
    for (let at = columns.skills.starts[row] as number; at < end; at += 1) {
      got += (columns.skillWeights[at] as number) * (held[columns.skills.values[at] as number] as number);
    }
    points += most.skills * skillsShare(got, columns.asked[row] as number, weights);
    if (points >= list.least) list.offer(row, points, columns.order[row] as number);
  };

  return {
    get reckoned() {
      return reckoned;
    },
    rank(seeker, top) {
      if (top !== listOf) list = new TopList(top);
      listOf = top;
      list.clear();
      reckoned = 0;
      if (top === 0) return [];
      seeker.skills.forEach((skill, at) => {
        held[skill] = seeker.held[at] as number;
      });
      for (const code of seeker.languages) levels[code >> 3] = betterLevel(levels[code >> 3] ?? 0, code & 7);
      fillOccupations(seeker);
      fillPlaces(seeker);
      for (let bucket = 0; bucket < buckets; bucket += 1) {
        // The most that anything in this bucket or after it can have.
        if ((buckets - bucket) * bucketWidth - 1 + restMost < list.least) break;
        const end = bucketStarts[bucket + 1] as number;
        for (let at = bucketStarts[bucket] as number; at < end; at += 1) {
          const group = inBuckets[at] as number;
          if ((groupPoints[group] as number) + restMost >= list.least) rowsOfGroup(seeker, group);
        }
      }
      for (const skill of seeker.skills) held[skill] = 0;
      levels.fill(0);
      return list.ranked();
    },
  };
}

/** What a nearness gives as the first wish, the second, and so on. */
export const rankTablesOf = (weights: MatchingWeights): readonly Uint16Array[] =>
  weights.wishRanks.map((_, rank) => Uint16Array.from({ length: 1001 }, (__, nearness) => wishShare(nearness, rank, weights)));

/** The best vacancies for a person, each with its parts and reasons; `vacancyOf` gives the facts of those that are told. */
export function matchSeeker<S extends SeekerFacts>(
  columns: VacancyColumns, seeker: S & NothingProtected<S>,
  { ground, top = 50, matcher = seekerMatcher(columns, ground), vacancyOf }: {
    readonly ground: MatchGround; readonly top?: number; readonly matcher?: SeekerMatcher; readonly vacancyOf: (vacancyId: string) => VacancyFacts | undefined;
  },
): readonly Match[] {
  const ready = readySeeker(seeker, ground, ownPages(columns.book));
  return matcher.rank(ready.coded, top).flatMap(({ row }) => {
    const facts = vacancyOf(columns.ids[row] ?? '');
    return facts === undefined ? [] : [scoreReady(ready, readyVacancy(facts, ground, ready.book), ground)];
  });
}

/** The columns' book with pages of its own after it, so that a question does not make the columns' book longer. */
export const ownPages = (book: CodeBook): CodeBook =>
  ({ taxonomySkills: book.taxonomySkills, ownSkills: new Map(book.ownSkills), languages: new Map(book.languages) });
