import type { CodedVacancy } from './coded-facts.ts';
import { skillsInBook, whollyRemote } from './coded-facts.ts';
import { betterLevel } from './explain-background.ts';
import type { MatchGround } from './match-ground.ts';
import type { Match } from './match-reasons.ts';
import { ownPages, rankTablesOf } from './match-seeker.ts';
import {
  above, availabilityShare, contractShare, educationShare, languagesShare, licencesShare, payShare, placeShare, shiftsShare, skillsShare,
  workingTimeShare,
} from './match-shares.ts';
import type { NothingProtected, SeekerFacts, VacancyFacts } from './matching-facts.ts';
import { fullMatch } from './matching-weights.ts';
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

const buckets = 64;

/**
 * Lays one vacancy after another beside all seekers, those whose wish is nearest first. Who stands under two wishes is met
 * under the better one, since that one comes first.
 */
export function vacancyMatcher(columns: SeekerColumns, ground: MatchGround): VacancyMatcher {
  const { weights, occupations, places } = ground;
  const { most } = weights;
  const { groups } = columns;
  const count = columns.occupations;
  const occupied = Int32Array.from({ length: 2 * count + 1 }, (_, group) => group)
    .filter((group) => (groups.starts[group + 1] as number) > (groups.starts[group] as number));
  const bounds = new Uint16Array(2 * count + 1);
  const ordered = new Int32Array(occupied.length);
  const bucketStarts = new Int32Array(buckets + 2);
  const bucketWidth = Math.ceil(1001 / buckets);
  const rankTables = rankTablesOf(weights);
  const askedWeights = new Int32Array(Math.max(1, skillsInBook(columns.book)));
  const levels = new Uint8Array(Math.max(1, columns.book.languages.size));
  const levelOf = (language: number): number => levels[language] ?? 0;
  const kmFrom = new Int32Array(places.codes.length + 1);
  const commutersFrom = new Int32Array(places.codes.length + 1);
  const met = new Int32Array(columns.size);
  const nothing = new Uint16Array(occupations.refs.length);
  let question = 0;
  let near: Uint16Array = nothing;
  let reach: Uint16Array = nothing;
  let asked = 0;
  let list = new TopList(0);
  let listOf = 0;
  let reckoned = 0;
  const backgroundMost = (most.licences + most.languages + most.education) * 1000;
  const skillsMost = most.skills * 1000;
  const restMost = fullMatch - most.occupation * 1000;
  const restWithoutPlace = restMost - most.place * 1000;

  const fillGroups = ({ occupation }: CodedVacancy): void => {
    const known = occupation >= 0;
    near = known ? occupations.nearnessOf(occupation) : nothing;
    reach = known ? occupations.reachTo(occupation) : nothing;
    const least = weights.unknown.occupation;
    bucketStarts.fill(0);
    for (const group of occupied) {
      const bound = !known || group === 2 * count ? least : group < count ? near[group] as number : Math.max(least, reach[group - count] as number);
      bounds[group] = bound;
      const bucket = bucketOf(bound) + 2;
      bucketStarts[bucket] = (bucketStarts[bucket] as number) + 1;
    }
    for (let bucket = 2; bucket < bucketStarts.length; bucket += 1) {
      bucketStarts[bucket] = (bucketStarts[bucket] as number) + (bucketStarts[bucket - 1] as number);
    }
    for (const group of occupied) {
      const bucket = bucketOf(bounds[group] as number) + 1;
      ordered[bucketStarts[bucket] as number] = group;
      bucketStarts[bucket] = (bucketStarts[bucket] as number) + 1;
    }
  };
  const bucketOf = (bound: number): number => buckets - 1 - Math.floor(bound / bucketWidth);

  const fillPlaces = ({ municipality }: CodedVacancy): void => {
    for (let home = -1; home < places.codes.length; home += 1) {
      kmFrom[home + 1] = places.km(home, municipality);
      commutersFrom[home + 1] = places.commuters(home, municipality);
    }
  };

  const wishPoints = (row: number, known: boolean): number => {
    const { starts, values } = columns.wishes;
    const from = starts[row] as number;
    const to = starts[row + 1] as number;
    if (!known) return most.occupation * weights.unknown.occupation;
    let share = from === to ? weights.unknown.occupation : 0;
    for (let at = from; at < to; at += 1) {
      const of = (rankTables[Math.min(at - from, rankTables.length - 1)] as Uint16Array)[near[values[at] as number] as number] as number;
      if (of > share) share = of;
    }
    if (from === to) {
      const history = columns.history;
      for (let at = history.starts[row] as number; at < (history.starts[row + 1] as number); at += 1) {
        const of = reach[history.values[at] as number] as number;
        if (of > share) share = of;
      }
    }
    return most.occupation * share;
  };

  const experiencePoints = (row: number): number => {
    const { starts, values } = columns.history;
    let best = 0;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at += 1) {
      const counts = Math.floor((reach[values[at] as number] as number) * (columns.experience[at] as number) / 1000);
      if (counts > best) best = counts;
    }
    return most.experience * above(weights.leastExperience, best);
  };

  const placeOf = (vacancy: CodedVacancy, row: number): number => {
    const home = columns.home[row] as number;
    const km = kmFrom[home + 1] as number;
    const limit = columns.limit[row] as number;
    const { starts, values } = columns.moves;
    let moves = false;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) if (values[at] === vacancy.municipality) moves = true;
    const share = placeShare(
      { municipality: vacancy.municipality, remote: vacancy.remote, home, km, commuters: commutersFrom[home + 1] as number, limit, moves }, weights,
    );
    return share < 0 ? -1 : most.place * share;
  };

  const offerRow = (vacancy: CodedVacancy, row: number, base: number): void => {
    const conditions = columns.conditions[row] as number;
    const licences = columns.licences[row] as number;
    if ((vacancy.licencesMust & ~licences) !== 0) return;
    const workingTime = workingTimeShare(vacancy.workingTime, workingTimeOf(conditions), weights);
    const shifts = shiftsShare(vacancy.shifts, shiftsOf(conditions), weights);
    const pay = payShare(vacancy.payFrom, vacancy.payTo, columns.payFloor[row] as number, weights);
    const education = educationShare(vacancy.education, educationOf(conditions), weights);
    if (workingTime < 0 || shifts < 0 || pay < 0 || education < 0) return;
    let points = base + most['working-time'] * workingTime + most.shifts * shifts + most.pay * pay
      + most.contract * contractShare(vacancy.contract, contractOf(conditions), weights)
      + most.availability * availabilityShare(vacancy.begins, columns.availableFrom[row] as number, ground);
    if (points + backgroundMost + skillsMost < list.least) return;
    const languages = languagesOf(vacancy, row);
    if (languages < 0) return;
    points += most.education * education + most.languages * languages
      + most.licences * licencesShare(vacancy.licencesMust, vacancy.licencesWish, licences, weights);
    if (points + skillsMost < list.least) return;
    reckoned += 1;
    let got = 0;
    const end = columns.skills.starts[row + 1] as number;
    if (asked > 0) {
      for (let at = columns.skills.starts[row] as number; at < end; at += 1) {
        got += (askedWeights[columns.skills.values[at] as number] as number) * (columns.held[at] as number);
      }
    }
    points += most.skills * skillsShare(got, asked, weights);
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

  /** `bound`: of the whole bucket, since a row may be met under another of its wishes in it than the best. */
  const rowsOfGroup = (vacancy: CodedVacancy, group: number, bound: number): void => {
    const known = vacancy.occupation >= 0;
    const anywhere = vacancy.remote === whollyRemote || vacancy.municipality < 0;
    const end = groups.starts[group + 1] as number;
    for (let at = groups.starts[group] as number; at < end; at += 1) {
      const row = groups.values[at] as number;
      if (met[row] === question) continue;
      met[row] = question;
      const { starts } = columns.moves;
      if (!anywhere && (kmFrom[(columns.home[row] as number) + 1] as number) > (columns.limit[row] as number) && starts[row] === starts[row + 1]) continue;
      const place = placeOf(vacancy, row);
      if (place < 0 || bound + place + restWithoutPlace < list.least) continue;
      const base = place + wishPoints(row, known) + experiencePoints(row);
      if (base + restWithoutPlace - most.experience * 1000 >= list.least) offerRow(vacancy, row, base);
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
      question += 1;
      asked = 0;
      vacancy.skills.forEach((skill, at) => {
        askedWeights[skill] = vacancy.skillWeights[at] as number;
        asked += vacancy.skillWeights[at] as number;
      });
      fillGroups(vacancy);
      fillPlaces(vacancy);
      for (let bucket = 0; bucket < buckets; bucket += 1) {
        const bound = most.occupation * ((buckets - bucket) * bucketWidth - 1);
        if (bound + restMost < list.least) break;
        const end = bucketStarts[bucket + 1] as number;
        for (let at = bucketStarts[bucket] as number; at < end; at += 1) {
          const group = ordered[at] as number;
          if (most.occupation * (bounds[group] as number) + restMost >= list.least) rowsOfGroup(vacancy, group, bound);
        }
      }
      for (const skill of vacancy.skills) askedWeights[skill] = 0;
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
