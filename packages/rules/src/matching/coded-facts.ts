import type { PlainDate } from '../foundations/plain-date.ts';
import type { MatchGround } from './match-ground.ts';
import { contractKinds, educationLevels, isShownWhenHired, languageLevels, licences, shifts, workingTimes } from './matching-facts.ts';
import type { Licence, SeekerFacts, SkillRef, VacancyFacts } from './matching-facts.ts';
import type { MatchingWeights } from './matching-weights.ts';

/**
 * Facts as whole numbers, the form that is reckoned with. Both ways of scoring, one pair with its reasons and the columns of a
 * country, begin from it, so that they cannot understand a fact differently.
 */
export type CodedSeeker = {
  readonly wishes: readonly number[];
  readonly history: readonly number[];
  /** How much of a full experience each work is, by its length and how long ago it ended, in thousandths. */
  readonly experience: readonly number[];
  /** Skills held, told or implied by work done, and how surely in thousandths. */
  readonly skills: readonly number[];
  readonly held: readonly number[];
  /** Bits, and {@link licencesNotTold} where of the others nothing is known. */
  readonly licences: number;
  /** language × 8 + level; 7 where the level is not told. */
  readonly languages: readonly number[];
  readonly education: number;
  readonly home: number;
  readonly limit: number;
  readonly moves: readonly number[];
  /** Bits; 0 where nothing is told. */
  readonly workingTimes: number;
  readonly shifts: number;
  readonly contracts: number;
  readonly availableFrom: number;
  readonly payFloor: number;
};

export type CodedVacancy = {
  readonly occupation: number;
  readonly skills: readonly number[];
  readonly skillWeights: readonly number[];
  /** 1 where the vacancy lists none and they are what its occupation usually needs. */
  readonly skillsOfOccupation: number;
  readonly licencesMust: number;
  readonly licencesWish: number;
  /** language × 16 + level × 2 + whether it is a must. */
  readonly languages: readonly number[];
  /** level × 2 + whether it is a must; -1 where nothing is asked. */
  readonly education: number;
  /** -1 where the work is nowhere in particular, -2 where the point is not known. */
  readonly municipality: number;
  readonly remote: number;
  readonly workingTime: number;
  readonly shifts: number;
  readonly contract: number;
  readonly begins: number;
  readonly payFrom: number;
  readonly payTo: number;
};

/** Above the bits of all licences. */
export const licencesNotTold = 1 << 30;
export const notTold = -1;
export const nowhere = -1;
export const unknownPlace = -2;
export const noDay = -2_147_483_648;
export const levelNotTold = 7;
export const remoteKinds = ['no', 'partly', 'wholly'] as const;
export const whollyRemote = 2;
export const partlyRemote = 1;

/** Skills of no taxonomy and languages get their numbers when first met; both sides of a match read the same book. */
export type CodeBook = { readonly taxonomySkills: number; readonly ownSkills: Map<SkillRef, number>; readonly languages: Map<string, number> };

export const newCodeBook = (ground: MatchGround): CodeBook =>
  ({ taxonomySkills: ground.occupations.skills.length, ownSkills: new Map(), languages: new Map() });

export const skillsInBook = ({ taxonomySkills, ownSkills }: CodeBook): number => taxonomySkills + ownSkills.size;

export function skillCode(ground: MatchGround, book: CodeBook, skill: SkillRef): number {
  const known = ground.occupations.skillPlaces.get(skill) ?? book.ownSkills.get(skill);
  if (known !== undefined) return known;
  book.ownSkills.set(skill, skillsInBook(book));
  return skillsInBook(book) - 1;
}

function languageCode(book: CodeBook, language: string): number {
  const known = book.languages.get(language);
  if (known !== undefined) return known;
  book.languages.set(language, book.languages.size);
  return book.languages.size - 1;
}

const bitsOf = <Of extends string>(all: readonly Of[], some: readonly Of[]): number => some.reduce((bits, one) => bits | (1 << all.indexOf(one)), 0);

const bitsOfLicences = (some: readonly Licence[]): number => bitsOf(licences, some.filter((licence) => !isShownWhenHired(licence)));

const distinct = <Of>(values: readonly Of[]): readonly Of[] => (values.length < 2 ? values : [...new Set(values)]);

export function codeSeeker(seeker: SeekerFacts, ground: MatchGround, book: CodeBook): CodedSeeker {
  const { occupations, places, weights, commuting, day } = ground;
  const history = seeker.history.map((work) => ({ ...work, place: occupations.placeOf(work.occupation) })).filter(({ place }) => place >= 0);
  const experience = history.map(({ months, until }) => experienceOf({ months, until }, day, weights));
  const held = heldSkills(seeker, { ground, book, history: history.map(({ place }) => place), experience });
  return {
    wishes: distinct(seeker.wishes.map((wish) => occupations.placeOf(wish)).filter((place) => place >= 0)),
    history: history.map(({ place }) => place),
    experience,
    skills: [...held.keys()],
    held: [...held.values()],
    licences: bitsOfLicences(seeker.licences) | (seeker.licencesNotTold === true ? licencesNotTold : 0),
    languages: seeker.languages.map(({ language, level }) =>
      languageCode(book, language) * 8 + (level === null ? levelNotTold : languageLevels.indexOf(level) + 1)),
    education: seeker.education === null ? notTold : educationLevels.indexOf(seeker.education),
    home: places.placeOf(seeker.municipality),
    limit: Math.floor(seeker.travelLimit ?? commuting.km),
    moves: seeker.movesTo.map((code) => places.placeOf(code)).filter((place) => place >= 0),
    workingTimes: bitsOf(workingTimes, seeker.workingTimes),
    shifts: bitsOf(shifts, seeker.shifts),
    contracts: bitsOf(contractKinds, seeker.contracts ?? []),
    availableFrom: seeker.availableFrom ?? noDay,
    payFloor: seeker.payFloor ?? notTold,
  };
}

/** Full experience fades by half in the half-life; the shortest work counts something, two years count whole. */
export function experienceOf(work: { readonly months: number; readonly until: PlainDate | null }, day: PlainDate, weights: MatchingWeights): number {
  const monthsAgo = work.until === null ? 0 : Math.max(0, Math.floor((day - work.until) * 12 / 365.25));
  const fresh = Math.floor(1000 * 0.5 ** (monthsAgo / weights.halfLifeMonths));
  const length = Math.min(1, Math.max(0, work.months) / weights.fullExperienceMonths);
  return Math.floor(fresh * (weights.leastLength + Math.floor((1000 - weights.leastLength) * length)) / 1000);
}

type HeldBy = { readonly ground: MatchGround; readonly book: CodeBook; readonly history: readonly number[]; readonly experience: readonly number[] };

/** What is told is held whole; what the work done usually needs, in part; what is broader than either, in part again. */
function heldSkills({ skills }: Pick<SeekerFacts, 'skills'>, { ground, book, history, experience }: HeldBy): ReadonlyMap<number, number> {
  const { occupations, weights } = ground;
  const held = new Map<number, number>();
  const raise = (skill: number, share: number): void => {
    if (share > (held.get(skill) ?? 0)) held.set(skill, share);
  };
  for (const skill of skills) raise(skillCode(ground, book, skill), 1000);
  history.forEach((place, at) => {
    const share = Math.floor(weights.impliedSkill * (experience[at] ?? 0) / 1000);
    for (const skill of occupations.essential[place] ?? []) raise(skill, share);
  });
  if (occupations.related.size > 0) {
    // A copy: what is raised on the way is not raised again from itself.
    const own = new Map(held);
    for (const [skill, share] of own) {
      for (const broader of occupations.related.get(skill) ?? []) raise(broader, Math.floor(weights.relatedSkill * share / 1000));
    }
  }
  return held;
}

export function codeVacancy(vacancy: VacancyFacts, ground: MatchGround, book: CodeBook): CodedVacancy {
  const { occupations, places } = ground;
  const occupation = occupations.placeOf(vacancy.occupation);
  const asked = askedSkills(vacancy, occupation, ground, book);
  const licencesMust = bitsOfLicences(vacancy.licences.filter(({ must }) => must).map(({ of }) => of));
  return {
    occupation,
    skills: [...asked.keys()],
    skillWeights: [...asked.values()],
    skillsOfOccupation: vacancy.skills.length === 0 && asked.size > 0 ? 1 : 0,
    licencesMust,
    licencesWish: bitsOfLicences(vacancy.licences.map(({ of }) => of)) & ~licencesMust,
    languages: vacancy.languages.map(({ of, must }) =>
      languageCode(book, of.language) * 16 + (languageLevels.indexOf(of.level) + 1) * 2 + (must ? 1 : 0)),
    education: vacancy.education === null ? notTold : educationLevels.indexOf(vacancy.education.of) * 2 + (vacancy.education.must ? 1 : 0),
    municipality: placeCode(vacancy.municipality === null ? null : places.placeOf(vacancy.municipality)),
    remote: remoteKinds.indexOf(vacancy.remote),
    workingTime: vacancy.workingTime === null ? 0 : bitsOf(workingTimes, [vacancy.workingTime]),
    shifts: bitsOf(shifts, vacancy.shifts),
    contract: vacancy.contract === null ? 0 : bitsOf(contractKinds, [vacancy.contract]),
    begins: vacancy.begins ?? noDay,
    payFrom: vacancy.monthlyPay?.from ?? notTold,
    payTo: vacancy.monthlyPay?.to ?? notTold,
  };
}

const placeCode = (place: number | null): number => (place === null ? nowhere : place < 0 ? unknownPlace : place);

/** The vacancy's own list; where it has none, what the occupation usually needs stands in for it. */
function askedSkills(vacancy: VacancyFacts, occupation: number, ground: MatchGround, book: CodeBook): ReadonlyMap<number, number> {
  const { occupations, weights } = ground;
  const weightOf = (skill: number, must: boolean): number =>
    (occupations.idf[skill] ?? occupations.ownIdf) * (must ? weights.mustSkillWeight : weights.wishSkillWeight);
  const asked = new Map<number, number>();
  for (const { of, must } of vacancy.skills) {
    const skill = skillCode(ground, book, of);
    asked.set(skill, Math.max(asked.get(skill) ?? 0, weightOf(skill, must)));
  }
  if (asked.size === 0 && occupation >= 0) for (const skill of occupations.essential[occupation] ?? []) asked.set(skill, weightOf(skill, false));
  return asked;
}
