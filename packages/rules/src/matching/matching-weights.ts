import { plainDate } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { EducationLevel } from './matching-facts.ts';

/** The parts of a score in the order they are told. */
export const partNames = [
  'occupation', 'experience', 'skills', 'licences', 'languages', 'education',
  'place', 'working-time', 'shifts', 'contract', 'availability', 'pay',
] as const;
export type PartName = (typeof partNames)[number];

/** Whose need a part answers: what the person wants, or what the work asks. */
export type Side = 'person' | 'work';

export const sideOfPart: Readonly<Record<PartName, Side>> = {
  'occupation': 'person', 'place': 'person', 'working-time': 'person', 'shifts': 'person', 'contract': 'person', 'pay': 'person',
  'experience': 'work', 'skills': 'work', 'licences': 'work', 'languages': 'work', 'education': 'work', 'availability': 'work',
};

/** A share of a part, in whole thousandths: whole numbers, so that a sum is exact and the same in whichever order it is made. */
export type Share = number;
export const wholeShare = 1000;

/** A full match. The weights make 1 000, a share has 1 000 thousandths, and a score is points of a million. */
export const fullMatch = 1_000_000;

/**
 * Everything that weighs in a score. Public, dated, and named by every result: changing a number here is a new version, never
 * an edit of an old one. Why each is what it is: docs/decisions/matching.md.
 */
export type MatchingWeights = {
  readonly version: string;
  readonly from: PlainDate;
  /** What each part may give at most; they make 1 000. */
  readonly most: Readonly<Record<PartName, number>>;
  /** Nearness of two occupations in the ISCO tree, and the most that likeness of their skills gives. */
  readonly nearness: {
    readonly sameConcept: Share; readonly groupOnly: Share; readonly sameUnit: Share; readonly sameMinor: Share; readonly sameSubMajor: Share;
    readonly sameMajor: Share; readonly likeSkills: Share; readonly optionalSkill: Share;
  };
  /** The first wish most; those after the last of these count as the last. */
  readonly wishRanks: readonly Share[];
  /** Half of what was learned counts after so many months; work is full experience from so many months on. */
  readonly halfLifeMonths: number;
  readonly fullExperienceMonths: number;
  /** What the shortest work counts of a full experience. */
  readonly leastLength: Share;
  /** What experience and skills give with nothing in them: a list in a register is never whole, and silence is not inability. */
  readonly leastExperience: Share;
  readonly leastSkills: Share;
  /** A skill that the work done usually needs, though the person has not told it; a narrower skill for a broader one. */
  readonly impliedSkill: Share;
  readonly relatedSkill: Share;
  readonly mustSkillWeight: number;
  readonly wishSkillWeight: number;
  /** Of the way from not knowing to what is covered, where the skills are not the vacancy's own but what its occupation usually needs. */
  readonly skillsOfOccupation: Share;
  /** A licence or a language that the work must have weighs this beside one that it wishes. */
  readonly mustWeight: number;
  readonly wishWeight: number;
  /** A language 0, 1, 2 levels below what is wished; lower than that gives nothing. A must stops from `languageStopsAt` levels below on. */
  readonly languageBelow: readonly Share[];
  readonly languageStopsAt: number;
  readonly education: Readonly<Record<EducationLevel, Readonly<Record<EducationLevel, Share>>>>;
  readonly place: {
    readonly roadFactor: number; readonly nearKm: number; readonly near: Share; readonly atLimit: Share; readonly moves: Share;
    /** Work that is partly remote: so many thousandths of the way. */
    readonly partlyRemote: number;
    /** From this per mille of the home's working residents on it is a way that people really go to work; at `manyCommuters` it is as near. */
    readonly someCommuters: number; readonly manyCommuters: number; readonly commuted: Share;
  };
  readonly lateDays: number;
  /** Pay that may reach the floor but begins below it. */
  readonly payInRange: Share;
  /** What a part gives where a fact is not known: never nothing, never all. */
  readonly unknown: Readonly<Record<'occupation' | 'skills' | 'licences' | 'languages' | 'education' | 'place' | 'working-time' | 'shifts' | 'contract' | 'availability' | 'pay', Share>>;
};

export const matchingWeights: MatchingWeights = {
  version: 'match-3',
  from: plainDate('2026-11-23'),
  most: {
    'occupation': 240, 'experience': 120, 'skills': 250, 'licences': 50, 'languages': 60, 'education': 40,
    'place': 120, 'working-time': 30, 'shifts': 30, 'contract': 10, 'availability': 20, 'pay': 30,
  },
  nearness: {
    sameConcept: 1000, groupOnly: 900, sameUnit: 800, sameMinor: 500, sameSubMajor: 250, sameMajor: 80, likeSkills: 700, optionalSkill: 400,
  },
  wishRanks: [1000, 950, 900, 850],
  halfLifeMonths: 60,
  fullExperienceMonths: 24,
  leastLength: 300,
  leastExperience: 200,
  leastSkills: 200,
  impliedSkill: 500,
  relatedSkill: 500,
  mustSkillWeight: 3,
  wishSkillWeight: 1,
  skillsOfOccupation: 500,
  mustWeight: 2,
  wishWeight: 1,
  languageBelow: [1000, 500, 200],
  languageStopsAt: 1,
  education: {
    // What the person has of what is asked: rows are what the person has.
    'basic': { 'basic': 1000, 'upper-secondary-general': 300, 'upper-secondary-vocational': 300, 'tertiary': 0 },
    'upper-secondary-general': { 'basic': 1000, 'upper-secondary-general': 1000, 'upper-secondary-vocational': 500, 'tertiary': 300 },
    'upper-secondary-vocational': { 'basic': 1000, 'upper-secondary-general': 700, 'upper-secondary-vocational': 1000, 'tertiary': 300 },
    'tertiary': { 'basic': 1000, 'upper-secondary-general': 1000, 'upper-secondary-vocational': 1000, 'tertiary': 1000 },
  },
  place: {
    roadFactor: 1.3, nearKm: 10, near: 950, atLimit: 100, moves: 800, partlyRemote: 500, someCommuters: 10, manyCommuters: 100, commuted: 500,
  },
  lateDays: 60,
  payInRange: 850,
  unknown: {
    'occupation': 250, 'skills': 500, 'licences': 500, 'languages': 500, 'education': 500, 'place': 500, 'working-time': 700, 'shifts': 700, 'contract': 700,
    'availability': 800, 'pay': 500,
  },
};
