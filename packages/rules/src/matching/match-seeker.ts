import type { CodeBook, CodedSeeker } from './coded-facts.ts';
import { addUp, clearAgain } from './column-lists.ts';
import { betterLevel } from './explain-background.ts';
import { expectSameGround } from './match-ground.ts';
import type { MatchGround } from './match-ground.ts';
import type { Match } from './match-reasons.ts';
import {
  availabilityShare, contractShare, educationShare, languagesShare, licencesShare, licencesStop, payShare, placeShare, shiftsShare, workingTimeShare,
} from './match-shares.ts';
import type { NothingProtected, SeekerFacts, VacancyFacts } from './matching-facts.ts';
import { fullMatch } from './matching-weights.ts';
import { pointTables } from './point-tables.ts';
import { readySeeker, readyVacancy } from './ready-facts.ts';
import { scoreReady } from './score-match.ts';
import { TopList } from './top-list.ts';
import type { Ranked } from './top-list.ts';
import { contractOf, educationOf, shiftsOf, skillsOfOccupationOf, workingTimeOf } from './vacancy-columns.ts';
import type { VacancyColumns } from './vacancy-columns.ts';

export type SeekerMatcher = {
  /** The best rows without a hard stop; exactly those that scoring every pair would give. */
  rank(seeker: CodedSeeker, top: number): readonly Ranked[];
  /** How many rows the last question reckoned whole, of all: what pruning left. */
  readonly reckoned: number;
};

/**
 * Lays one person after another beside all vacancies. What the person's skills cover is added up from the skills' side, which
 * touches those vacancies alone that ask them; places are taken from the best on, out of reach not at all; and what could not
 * enter the list with all else met is left. So much as is left out is known not to matter: the list is the whole one's.
 */
export function seekerMatcher(columns: VacancyColumns, ground: MatchGround): SeekerMatcher {
  expectSameGround(columns, ground);
  const { weights, occupations, places } = ground;
  const { most } = weights;
  const placeKeys = Int32Array.from({ length: columns.ofPlaceKey.length - 1 }, (_, key) => key)
    .filter((key) => (columns.ofPlaceKey[key + 1] as number) > (columns.ofPlaceKey[key] as number));
  const within = new Float64Array(placeKeys.length);
  const occupationPoints = new Int32Array(occupations.refs.length);
  const reckonedFor = new Int32Array(occupations.refs.length);
  const tables = pointTables(weights);
  const got = new Float64Array(columns.size);
  const levels = new Uint8Array(Math.max(1, columns.book.languages.size));
  const levelOf = (language: number): number => levels[language] ?? 0;
  const unknownPoints = tables.occupationUnknown + (tables.experience[0] as number);
  const occupationMost = (most.occupation + most.experience) * 1000;
  const backgroundMost = (most.licences + most.languages + most.education) * 1000;
  const restAfterSkills = fullMatch - occupationMost - (most.place + most.skills) * 1000;
  let list = new TopList(0);
  let listOf = 0;
  let reckoned = 0;
  let question = 0;
  let wished: readonly Uint16Array[] = [];
  let reached: readonly Uint16Array[] = [];

  /** Points of wish and experience for an occupation, once for each person. */
  const pointsOf = (seeker: CodedSeeker, occupation: number): number => {
    if (occupation < 0) return unknownPoints;
    if (reckonedFor[occupation] === question) return occupationPoints[occupation] as number;
    let share = wished.length === 0 ? weights.unknown.occupation : 0;
    for (let at = 0; at < wished.length; at += 1) {
      const table = tables.wish[Math.min(at, tables.wish.length - 1)] as Uint16Array;
      const of = table[(wished[at] as Uint16Array)[occupation] as number] as number;
      if (of > share) share = of;
    }
    let best = 0;
    for (let at = 0; at < reached.length; at += 1) {
      const reach = (reached[at] as Uint16Array)[occupation] as number;
      const counts = (reach * (seeker.experience[at] as number) / 1000) | 0;
      if (counts > best) best = counts;
      if (wished.length === 0 && reach > share) share = reach;
    }
    const points = most.occupation * share + (tables.experience[best] as number);
    occupationPoints[occupation] = points;
    reckonedFor[occupation] = question;
    return points;
  };

  /** The place keys within reach, best first, each with its points: points × number of keys + key sorts as one number. */
  const placesWithin = (seeker: CodedSeeker): number => {
    let count = 0;
    for (const key of placeKeys) {
      const municipality = Math.floor(key / 3) - 2;
      const km = places.km(seeker.home, municipality);
      const commuters = places.commuters(seeker.home, municipality);
      const moves = seeker.moves.length > 0 && seeker.moves.includes(municipality);
      const share = placeShare({ municipality, remote: key % 3, home: seeker.home, km, commuters, limit: seeker.limit, moves }, weights);
      if (share < 0) continue;
      within[count] = share * 65_536 + key;
      count += 1;
    }
    within.subarray(0, count).sort();
    return count;
  };

  const rowsOfPlace = (seeker: CodedSeeker, key: number, place: number): void => {
    const end = columns.ofPlaceKey[key + 1] as number;
    for (let row = columns.ofPlaceKey[key] as number; row < end; row += 1) {
      const asked = columns.asked[row] as number;
      const covers = skillsOfOccupationOf(columns.conditions[row] as number) === 1 ? tables.skillsOfOccupation : tables.skills;
      const known = place + (asked === 0 ? tables.skillsUnknown : covers[((got[row] as number) / asked) | 0] as number);
      if (known + occupationMost + restAfterSkills < list.least) continue;
      const must = columns.licencesMust[row] as number;
      if (licencesStop(must, seeker.licences)) continue;
      const base = known + pointsOf(seeker, columns.occupation[row] as number);
      if (base + restAfterSkills >= list.least) offerRow(seeker, row, base, must);
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
    if (points + backgroundMost < list.least) return;
    reckoned += 1;
    const { starts, values } = columns.languages;
    const languages = languagesShare(values, starts[row] as number, starts[row + 1] as number, levelOf, seeker.languages.length > 0, weights);
    if (languages < 0) return;
    points += most.education * education + most.languages * languages
      + most.licences * licencesShare(must, columns.licencesWish[row] as number, seeker.licences, weights);
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
      question += 1;
      wished = seeker.wishes.map((wish) => occupations.nearnessOf(wish));
      reached = seeker.history.map((work) => occupations.reachFrom(work));
      for (const code of seeker.languages) levels[code >> 3] = betterLevel(levels[code >> 3] ?? 0, code & 7);
      addUp(got, columns.bySkill, seeker.skills, seeker.held);
      for (let at = placesWithin(seeker) - 1; at >= 0; at -= 1) {
        const place = most.place * Math.floor(within[at] as number / 65_536);
        if (place + occupationMost + most.skills * 1000 + restAfterSkills < list.least) break;
        rowsOfPlace(seeker, within[at] as number % 65_536, place);
      }
      clearAgain(got, columns.bySkill, seeker.skills);
      levels.fill(0);
      return list.ranked();
    },
  };
}

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
