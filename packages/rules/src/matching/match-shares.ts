import type { CodedSeeker } from './coded-facts.ts';
import { levelNotTold, licencesNotTold, noDay, nowhere, partlyRemote, unknownPlace, whollyRemote } from './coded-facts.ts';
import type { MatchGround } from './match-ground.ts';
import type { EducationLevel } from './matching-facts.ts';
import { educationLevels } from './matching-facts.ts';
import type { MatchingWeights } from './matching-weights.ts';

/**
 * The shares of the parts, in whole thousandths, from coded facts. One pair with its reasons and the columns of a whole country
 * call these and nothing else, so that their scores are the same to the last bit.
 */

/** Not a share: the match is impossible as things stand. */
export const STOP = -1;

/** How near the wished occupations are to this one; without a wish the work done stands in for it. */
export function occupationShare(seeker: Pick<CodedSeeker, 'wishes' | 'history'>, occupation: number, { occupations, weights }: MatchGround): number {
  if (occupation < 0) return weights.unknown.occupation;
  let best = seeker.wishes.length === 0 ? weights.unknown.occupation : 0;
  if (seeker.wishes.length === 0) {
    for (const work of seeker.history) best = Math.max(best, occupations.reachFrom(work)[occupation] ?? 0);
  }
  seeker.wishes.forEach((wish, rank) => {
    best = Math.max(best, wishShare(occupations.nearnessOf(wish)[occupation] ?? 0, rank, weights));
  });
  return best;
}

export function wishShare(nearness: number, rank: number, { wishRanks }: MatchingWeights): number {
  return Math.floor(nearness * (wishRanks[Math.min(rank, wishRanks.length - 1)] ?? 1000) / 1000);
}

/** The most telling work done: how near it is, how long it lasted, how long ago it ended. */
export function experienceShare(seeker: Pick<CodedSeeker, 'history' | 'experience'>, occupation: number, { occupations, weights }: MatchGround): number {
  let best = 0;
  if (occupation >= 0) {
    seeker.history.forEach((work, at) => {
      best = Math.max(best, Math.floor((occupations.reachFrom(work)[occupation] ?? 0) * (seeker.experience[at] ?? 0) / 1000));
    });
  }
  return above(weights.leastExperience, best);
}

/** So much at least, and the rest in proportion. */
export const above = (least: number, share: number): number => least + Math.floor((1000 - least) * share / 1000);

/** `got`: weights of the asked skills times how surely each is held; `asked`: their weights; `ofOccupation`: the vacancy itself asks none. */
export function skillsShare(got: number, asked: number, ofOccupation: boolean, weights: MatchingWeights): number {
  return asked === 0 ? weights.unknown.skills : skillsCovered(Math.floor(got / asked), ofOccupation, weights);
}

/** What an occupation usually needs is not what this employer asks: half of it counts, and the other half is not known. */
export function skillsCovered(coverage: number, ofOccupation: boolean, { leastSkills, skillsOfOccupation, unknown }: MatchingWeights): number {
  const covered = above(leastSkills, coverage);
  return ofOccupation ? Math.floor((covered * skillsOfOccupation + unknown.skills * (1000 - skillsOfOccupation)) / 1000) : covered;
}

/** A must that the person is known not to have; of whom nothing has been told nobody knows. */
export const licencesStop = (must: number, held: number): boolean => (must & ~held) !== 0 && (held & licencesNotTold) === 0;

export function licencesShare(must: number, wish: number, held: number, weights: MatchingWeights): number {
  return licencesStop(must, held) ? STOP : licencesHeld(must, wish, held, weights);
}

/** As the share without its stop: what is told beside a hard stop. What is not held counts as not known where nobody has asked. */
export function licencesHeld(must: number, wish: number, held: number, { mustWeight, wishWeight, unknown }: MatchingWeights): number {
  const asked = mustWeight * bitCount(must) + wishWeight * bitCount(wish);
  if (asked === 0) return 1000;
  const got = mustWeight * bitCount(must & held) + wishWeight * bitCount(wish & held);
  return Math.floor((1000 * got + ((held & licencesNotTold) === 0 ? 0 : unknown.licences * (asked - got))) / asked);
}

export function bitCount(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x5555_5555);
  left = (left & 0x3333_3333) + ((left >>> 2) & 0x3333_3333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** One asked language beside the person's level: 0 not known, 7 level not told. */
export function languageShare(level: number, asked: number, { languageBelow, unknown }: MatchingWeights): number {
  if (level === 0) return 0;
  if (level === levelNotTold) return unknown.languages;
  return level >= asked ? 1000 : languageBelow[asked - level] ?? 0;
}

export const languageStops = (level: number, asked: number, { languageStopsAt }: MatchingWeights): boolean =>
  level === 0 || (level !== levelNotTold && asked - level >= languageStopsAt);

/** All that are asked, by their weights; a person whose list is empty has told nothing, and is not stopped. */
export function languagesShare(
  asked: ArrayLike<number>, from: number, to: number, levelOf: (language: number) => number, told: boolean, weights: MatchingWeights,
): number {
  if (from === to) return 1000;
  if (!told) return weights.unknown.languages;
  let got = 0;
  let all = 0;
  let stopped = false;
  for (let at = from; at < to; at += 1) {
    const code = asked[at] as number;
    const must = (code & 1) === 1;
    const weight = must ? weights.mustWeight : weights.wishWeight;
    const level = levelOf(code >> 4);
    const least = (code >> 1) & 7;
    if (must && languageStops(level, least, weights)) stopped = true;
    got += weight * languageShare(level, least, weights);
    all += weight;
  }
  const share = Math.floor(got / all);
  // A stopped share is told below nothing, so that both the stop and the share come through one number.
  return stopped ? STOP - share : share;
}

const educationTable = new WeakMap<MatchingWeights, Int16Array>();

/** `asked` as coded, `has` the level or -1: a share, or below nothing where a must is not met. */
export function educationShare(asked: number, has: number, weights: MatchingWeights): number {
  if (asked < 0) return 1000;
  if (has < 0) return weights.unknown.education;
  let table = educationTable.get(weights);
  if (table === undefined) {
    const of = (level: number): EducationLevel => educationLevels[level] ?? 'basic';
    table = Int16Array.from({ length: 16 }, (_, at) => weights.education[of(at >> 2)][of(at & 3)]);
    educationTable.set(weights, table);
  }
  const share = table[has * 4 + (asked >> 1)] ?? 0;
  return share < 1000 && (asked & 1) === 1 ? STOP - share : share;
}

export type Way = {
  /** Place of the work as coded; -1 and -2 where it has none. */
  readonly municipality: number;
  readonly remote: number;
  readonly home: number;
  /** -1 where it is not known. */
  readonly km: number;
  readonly commuters: number;
  readonly limit: number;
  readonly moves: boolean;
};

export function placeShare({ municipality, remote, home, km, commuters, limit, moves }: Way, { place, unknown }: MatchingWeights): number {
  if (remote === whollyRemote) return 1000;
  if (municipality === nowhere) return unknown.place;
  if (municipality === home) return 1000;
  const moved = moves ? place.moves : 0;
  if (municipality === unknownPlace || km < 0) return Math.max(unknown.place, moved);
  if (km > limit) return moves ? moved : STOP;
  return Math.max(moved, byDistance(remote === partlyRemote ? Math.floor(km * place.partlyRemote / 1000) : km, limit, place), byCommuters(commuters, place));
}

type PlaceWeights = MatchingWeights['place'];

export function byDistance(km: number, limit: number, { nearKm, near, atLimit }: PlaceWeights): number {
  if (km <= nearKm || limit <= nearKm) return near;
  return near - Math.floor((near - atLimit) * (km - nearKm) / (limit - nearKm));
}

/** A way that people really go to work is nearer than its kilometres. */
export function byCommuters(commuters: number, { someCommuters, manyCommuters, commuted, near }: PlaceWeights): number {
  if (commuters < someCommuters) return 0;
  return commuted + Math.floor((near - commuted) * Math.min(1, commuters / manyCommuters));
}

/** A bit of the vacancy among the bits of the person: 1000, or stopped; a person who has told nothing is not, nor is one of whom a posting tells nothing. */
export function workingTimeShare(offered: number, taken: number, { unknown }: MatchingWeights): number {
  if (taken === 0 || offered === 0) return unknown['working-time'];
  return (offered & taken) === 0 ? STOP : 1000;
}

export function shiftsShare(offered: number, taken: number, { unknown }: MatchingWeights): number {
  if (offered === 0 || taken === 0) return unknown.shifts;
  return (offered & taken) === 0 ? STOP : Math.floor(1000 * bitCount(offered & taken) / bitCount(offered));
}

export function contractShare(offered: number, taken: number, { unknown }: MatchingWeights): number {
  if (taken === 0 || offered === 0) return unknown.contract;
  return (offered & taken) === 0 ? 0 : 1000;
}

/** Work whose beginning has passed begins at once; one whose beginning is agreed suits any day, where a day is told. */
export function availabilityShare(begins: number, availableFrom: number, { day, weights }: Pick<MatchGround, 'day' | 'weights'>): number {
  if (availableFrom === noDay) return weights.unknown.availability;
  if (begins === noDay) return 1000;
  const late = availableFrom - Math.max(begins, day);
  return late <= 0 ? 1000 : Math.max(0, Math.floor(1000 * (weights.lateDays - late) / weights.lateDays));
}

/** Pay that is shown only from a sum below the floor may still reach it: that is not known. */
export function payShare(from: number, to: number, floor: number, { unknown, payInRange }: MatchingWeights): number {
  if (floor < 0) return 1000;
  if (from < 0) return unknown.pay;
  if (from >= floor) return 1000;
  if (to < 0) return unknown.pay;
  return to >= floor ? payInRange : STOP;
}
