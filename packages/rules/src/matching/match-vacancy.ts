import type { CodedVacancy } from './coded-facts.ts';
import { whollyRemote } from './coded-facts.ts';
import { addUp, clearAgain } from './column-lists.ts';
import { betterLevel } from './explain-background.ts';
import { expectSameGround } from './match-ground.ts';
import type { MatchGround } from './match-ground.ts';
import type { Match } from './match-reasons.ts';
import { ownPages } from './match-seeker.ts';
import {
  availabilityShare, contractShare, educationShare, languagesShare, licencesShare, licencesStop, payShare, placeShare, shiftsShare, workingTimeShare,
} from './match-shares.ts';
import type { NothingProtected, SeekerFacts, VacancyFacts } from './matching-facts.ts';
import { fullMatch } from './matching-weights.ts';
import { pointTables } from './point-tables.ts';
import { readySeeker, readyVacancy } from './ready-facts.ts';
import { scoreReady } from './score-match.ts';
import type { SeekerColumns } from './seeker-columns.ts';
import { TopList } from './top-list.ts';
import type { Ranked } from './top-list.ts';
import { contractOf, educationOf, shiftsOf, workingTimeOf } from './vacancy-columns.ts';

export type VacancyMatcher = {
  /** The best rows without a hard stop; exactly those that scoring every pair would give. */
  rank(vacancy: CodedVacancy, top: number): readonly Ranked[];
  readonly reckoned: number;
};

/**
 * Lays one vacancy after another beside all seekers: homes from the nearest on, those that nobody of goes so far from not at all,
 * whoever would move from anywhere; what the asked skills cover is added up from the skills' side.
 */
export function vacancyMatcher(columns: SeekerColumns, ground: MatchGround): VacancyMatcher {
  expectSameGround(columns, ground);
  const { weights, occupations, places } = ground;
  const { most } = weights;
  const homes = Int32Array.from({ length: columns.ofHome.length - 1 }, (_, home) => home)
    .filter((home) => (columns.ofHome[home + 1] as number) > (columns.ofHome[home] as number));
  const within = new Float64Array(homes.length);
  const tables = pointTables(weights);
  const got = new Float64Array(columns.size);
  const levels = new Uint8Array(Math.max(1, columns.book.languages.size));
  const levelOf = (language: number): number => levels[language] ?? 0;
  const nothing = new Uint16Array(occupations.refs.length);
  let near: Uint16Array = nothing;
  let reach: Uint16Array = nothing;
  let asked = 0;
  let covers = tables.skills;
  let list = new TopList(0);
  let listOf = 0;
  let reckoned = 0;
  let visit = 0;
  const limitPoints = new Int32Array(256);
  const limitVisited = new Int32Array(256);
  const occupationMost = (most.occupation + most.experience) * 1000;
  const backgroundMost = (most.licences + most.languages + most.education) * 1000;
  const restAfterSkills = fullMatch - occupationMost - (most.place + most.skills) * 1000;

  /** Points of the wish; who wishes nothing is asked by the work done. */
  const wishPoints = (row: number, known: boolean): number => {
    if (!known) return tables.occupationUnknown;
    const { starts, values } = columns.wishes;
    const from = starts[row] as number;
    const to = starts[row + 1] as number;
    let share = 0;
    for (let at = from; at < to; at += 1) {
      const table = tables.wish[Math.min(at - from, tables.wish.length - 1)] as Uint16Array;
      const of = table[near[values[at] as number] as number] as number;
      if (of > share) share = of;
    }
    return most.occupation * (from === to ? Math.max(weights.unknown.occupation, reachOf(row)) : share);
  };

  const reachOf = (row: number): number => {
    const { starts, values } = columns.history;
    const end = starts[row + 1] as number;
    let share = 0;
    for (let at = starts[row] as number; at < end; at += 1) share = Math.max(share, reach[values[at] as number] as number);
    return share;
  };

  const experiencePoints = (row: number): number => {
    const { starts, values } = columns.history;
    let best = 0;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at += 1) {
      const counts = ((reach[values[at] as number] as number) * (columns.experience[at] as number) / 1000) | 0;
      if (counts > best) best = counts;
    }
    return tables.experience[best] as number;
  };

  const placePoints = ({ municipality, remote }: CodedVacancy, home: number, limit: number, moves: boolean): number => {
    const km = places.km(home, municipality);
    const commuters = places.commuters(home, municipality);
    const share = placeShare({ municipality, remote, home, km, commuters, limit, moves }, weights);
    return share < 0 ? -1 : most.place * share;
  };

  /** Within a home the points of the place depend on the limit alone, and people name the same limits. */
  const placeByLimit = (vacancy: CodedVacancy, home: number, limit: number): number => {
    if (limitVisited[limit] === visit) return limitPoints[limit] as number;
    const points = placePoints(vacancy, home, limit, false);
    if (limit < limitPoints.length) {
      limitVisited[limit] = visit;
      limitPoints[limit] = points;
    }
    return points;
  };

  const movesThere = (row: number, municipality: number): boolean => {
    const { starts, values } = columns.moves;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at += 1) if (values[at] === municipality) return true;
    return false;
  };

  /** What stops most is asked first, and of bits alone. */
  const isStopped = (vacancy: CodedVacancy, row: number, conditions: number): boolean => {
    const workingTimes = workingTimeOf(conditions);
    const shifts = shiftsOf(conditions);
    return licencesStop(vacancy.licencesMust, columns.licences[row] as number) || (workingTimes !== 0 && vacancy.workingTime !== 0 && (workingTimes & vacancy.workingTime) === 0)
      || (shifts !== 0 && vacancy.shifts !== 0 && (shifts & vacancy.shifts) === 0);
  };

  const offerNear = (vacancy: CodedVacancy, row: number, place: number): void => {
    const known = place + (asked === 0 ? tables.skillsUnknown : covers[((got[row] as number) / asked) | 0] as number);
    if (known + occupationMost + restAfterSkills < list.least) return;
    const wished = known + wishPoints(row, vacancy.occupation >= 0);
    if (wished + most.experience * 1000 + restAfterSkills < list.least) return;
    const base = wished + experiencePoints(row);
    if (base + restAfterSkills >= list.least) offerRow(vacancy, row, base);
  };

  const offerRow = (vacancy: CodedVacancy, row: number, base: number): void => {
    const conditions = columns.conditions[row] as number;
    const licences = columns.licences[row] as number;
    if (licencesStop(vacancy.licencesMust, licences)) return;
    const workingTime = workingTimeShare(vacancy.workingTime, workingTimeOf(conditions), weights);
    const shifts = shiftsShare(vacancy.shifts, shiftsOf(conditions), weights);
    const pay = payShare(vacancy.payFrom, vacancy.payTo, columns.payFloor[row] as number, weights);
    const education = educationShare(vacancy.education, educationOf(conditions), weights);
    if (workingTime < 0 || shifts < 0 || pay < 0 || education < 0) return;
    let points = base + most['working-time'] * workingTime + most.shifts * shifts + most.pay * pay
      + most.contract * contractShare(vacancy.contract, contractOf(conditions), weights)
      + most.availability * availabilityShare(vacancy.begins, columns.availableFrom[row] as number, ground);
    if (points + backgroundMost < list.least) return;
    reckoned += 1;
    const languages = languagesOf(vacancy, row);
    if (languages < 0) return;
    points += most.education * education + most.languages * languages
      + most.licences * licencesShare(vacancy.licencesMust, vacancy.licencesWish, licences, weights);
    if (points >= list.least) list.offer(row, points, columns.order[row] as number);
  };

  const languagesOf = (vacancy: CodedVacancy, row: number): number => {
    const { starts, values } = columns.languages;
    const from = starts[row] as number;
    const to = starts[row + 1] as number;
    for (let at = from; at < to; at += 1) {
      const code = values[at] as number;
      levels[code >> 3] = betterLevel(levels[code >> 3] ?? 0, code & 7);
    }
    const share = languagesShare(vacancy.languages, 0, vacancy.languages.length, levelOf, to > from, weights);
    for (let at = from; at < to; at += 1) levels[(values[at] as number) >> 3] = 0;
    return share;
  };

  /** The homes within somebody's reach, nearest first; work that is anywhere is within everybody's. */
  const homesWithin = ({ municipality, remote }: CodedVacancy): number => {
    const anywhere = remote === whollyRemote || municipality < 0;
    let count = 0;
    for (const home of homes) {
      const km = places.km(home - 1, municipality);
      if (!anywhere && km > (columns.farthest[home] as number)) continue;
      within[count] = Math.max(0, km) * 65_536 + home;
      count += 1;
    }
    within.subarray(0, count).sort();
    return count;
  };

  const rowsOfHome = (vacancy: CodedVacancy, home: number, anywhere: boolean): void => {
    const km = places.km(home - 1, vacancy.municipality);
    const { starts } = columns.moves;
    const end = columns.ofHome[home + 1] as number;
    visit += 1;
    for (let row = columns.ofHome[home] as number; row < end; row += 1) {
      const limit = columns.limit[row] as number;
      // Whoever moves here from out of reach is met among the movers.
      if (!anywhere && km > limit) continue;
      if (isStopped(vacancy, row, columns.conditions[row] as number)) continue;
      if (starts[row] !== starts[row + 1] && movesThere(row, vacancy.municipality)) {
        offerNear(vacancy, row, placePoints(vacancy, home - 1, limit, true));
        continue;
      }
      const place = placeByLimit(vacancy, home - 1, limit);
      if (place >= 0) offerNear(vacancy, row, place);
    }
  };

  const rowsOfMovers = (vacancy: CodedVacancy): void => {
    const { starts, values } = columns.movers;
    for (let at = starts[vacancy.municipality] as number; at < (starts[vacancy.municipality + 1] as number); at += 1) {
      const row = values[at] as number;
      const home = columns.home[row] as number;
      const limit = columns.limit[row] as number;
      if (places.km(home, vacancy.municipality) <= limit || isStopped(vacancy, row, columns.conditions[row] as number)) continue;
      offerNear(vacancy, row, placePoints(vacancy, home, limit, true));
    }
  };

  return {
    get reckoned() {
      return reckoned;
    },
    rank(vacancy, top) {
      if (top !== listOf) list = new TopList(top);
      listOf = top;
      list.clear();
      reckoned = 0;
      if (top === 0) return [];
      near = vacancy.occupation < 0 ? nothing : occupations.nearnessOf(vacancy.occupation);
      reach = vacancy.occupation < 0 ? nothing : occupations.reachTo(vacancy.occupation);
      covers = vacancy.skillsOfOccupation === 1 ? tables.skillsOfOccupation : tables.skills;
      asked = 0;
      for (const weight of vacancy.skillWeights) asked += weight;
      addUp(got, columns.bySkill, vacancy.skills, vacancy.skillWeights);
      const anywhere = vacancy.remote === whollyRemote || vacancy.municipality < 0;
      const count = homesWithin(vacancy);
      for (let at = 0; at < count; at += 1) rowsOfHome(vacancy, within[at] as number % 65_536, anywhere);
      if (!anywhere) rowsOfMovers(vacancy);
      clearAgain(got, columns.bySkill, vacancy.skills);
      return list.ranked();
    },
  };
}

/** The best seekers for a vacancy, each with its parts and reasons; whoever is no more to be found is left out. */
export function matchVacancy<V extends VacancyFacts>(
  columns: SeekerColumns, vacancy: V & NothingProtected<V>,
  { ground, top = 50, matcher = vacancyMatcher(columns, ground), seekerOf }: {
    readonly ground: MatchGround; readonly top?: number; readonly matcher?: VacancyMatcher; readonly seekerOf: (personId: string) => SeekerFacts | undefined;
  },
): readonly Match[] {
  const book = ownPages(columns.book);
  const ready = readyVacancy(vacancy, ground, book);
  return matcher.rank(ready.coded, top).flatMap(({ row }) => {
    const facts = seekerOf(columns.ids[row] ?? '');
    return facts === undefined ? [] : [scoreReady(readySeeker(facts, ground, book), ready, ground)];
  });
}
