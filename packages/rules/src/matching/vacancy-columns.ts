import { codeVacancy, newCodeBook, skillsInBook } from './coded-facts.ts';
import type { CodeBook, CodedVacancy } from './coded-facts.ts';
import { groupsOf, int32, listOf, listsOf, ownMemory, postingsOf } from './column-lists.ts';
import type { Allocate, Lists, Postings } from './column-lists.ts';
import { groundMark } from './match-ground.ts';
import type { MatchGround } from './match-ground.ts';
import type { NothingProtected, VacancyFacts } from './matching-facts.ts';

/**
 * Open vacancies as columns of whole numbers, sorted by place: what a person is laid beside. Nine tenths of a country are out of
 * anybody's reach, so place is what leaves most alone. Column rows are our own order; `ids` tells whose they are.
 */
export type VacancyColumns = {
  readonly size: number;
  readonly ids: readonly string[];
  /** Rank of the id among the ids: which of two equals stands first. */
  readonly order: Int32Array;
  /** -1 where the occupation is not known. */
  readonly occupation: Int32Array;
  /** From where to where the rows of a place key stand. */
  readonly ofPlaceKey: Int32Array;
  readonly skills: Lists;
  readonly skillWeights: Int32Array;
  /** Which rows ask a skill, and how much it weighs in them. */
  readonly bySkill: Postings;
  /** What the weights of a row's skills make. */
  readonly asked: Int32Array;
  readonly licencesMust: Int32Array;
  readonly licencesWish: Int32Array;
  readonly languages: Lists;
  /** Small facts packed: education 4 bits, working time 2, shifts 4, contract 6, whether the skills are the occupation's 1. */
  readonly conditions: Int32Array;
  readonly begins: Int32Array;
  readonly payFrom: Int32Array;
  readonly payTo: Int32Array;
  readonly book: CodeBook;
  readonly weights: string;
  readonly madeBy: string;
};

/** (place + 2) × 3 + how remote: work that is nowhere in particular, or whose point is not known, has keys too. */
export const placeKeyOf = (municipality: number, remote: number): number => (municipality + 2) * 3 + remote;

export function buildVacancyColumns<V extends VacancyFacts>(
  vacancies: readonly (V & NothingProtected<V>)[], ground: MatchGround, given: { readonly book?: CodeBook; readonly allocate?: Allocate } = {},
): VacancyColumns {
  const book = given.book ?? newCodeBook(ground);
  const allocate = given.allocate ?? ownMemory;
  const rows = vacancies.map((vacancy) => ({ id: vacancy.vacancyId, coded: codeVacancy(vacancy, ground, book) }));
  const keyOf = ({ municipality, remote }: CodedVacancy): number => placeKeyOf(municipality, remote);
  rows.sort((a, b) => keyOf(a.coded) - keyOf(b.coded) || a.coded.occupation - b.coded.occupation || (a.id < b.id ? -1 : 1));
  const size = rows.length;
  const column = (value: (coded: CodedVacancy) => number): Int32Array => {
    const made = int32(size, allocate);
    rows.forEach(({ coded }, row) => {
      made[row] = value(coded);
    });
    return made;
  };
  const list = (value: (coded: CodedVacancy) => readonly number[]): Lists =>
    listsOf(size, (row) => (rows[row] === undefined ? [] : value(rows[row].coded)), allocate);
  const skills = list((coded) => coded.skills);
  const skillWeights = list((coded) => coded.skillWeights).values;
  return {
    size, ids: rows.map(({ id }) => id), order: orderOf(rows.map(({ id }) => id), allocate),
    occupation: column(({ occupation }) => occupation),
    ofPlaceKey: groupsOf(placeKeyOf(ground.places.codes.length, 0), size, (row) => (rows[row] === undefined ? [] : [keyOf(rows[row].coded)]), allocate).starts,
    skills, skillWeights, bySkill: postingsOf(skills, skillWeights, skillsInBook(book), allocate),
    asked: column((coded) => coded.skillWeights.reduce((sum, weight) => sum + weight, 0)),
    licencesMust: column(({ licencesMust }) => licencesMust), licencesWish: column(({ licencesWish }) => licencesWish),
    languages: list(({ languages }) => languages),
    conditions: column(packConditions),
    begins: column(({ begins }) => begins), payFrom: column(({ payFrom }) => payFrom), payTo: column(({ payTo }) => payTo),
    book, weights: ground.weights.version, madeBy: groundMark(ground),
  };
}

const packConditions = ({ education, workingTime, shifts, contract, skillsOfOccupation }: CodedVacancy): number =>
  (education + 1) | (workingTime << 4) | (shifts << 6) | (contract << 10) | (skillsOfOccupation << 16);

export const educationOf = (conditions: number): number => (conditions & 15) - 1;
export const workingTimeOf = (conditions: number): number => (conditions >> 4) & 3;
export const shiftsOf = (conditions: number): number => (conditions >> 6) & 15;
export const contractOf = (conditions: number): number => (conditions >> 10) & 63;
export const skillsOfOccupationOf = (conditions: number): number => (conditions >> 16) & 1;

/** Rank of each id among the ids. */
export function orderOf(ids: readonly string[], allocate: Allocate): Int32Array {
  const order = int32(ids.length, allocate);
  const sorted = ids.map((id, row) => ({ id, row })).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.row - b.row));
  sorted.forEach(({ row }, rank) => {
    order[row] = rank;
  });
  return order;
}

/** A row as it was coded: what the people of a country are laid beside. */
export function codedVacancy(columns: VacancyColumns, row: number): CodedVacancy {
  const conditions = columns.conditions[row] ?? 0;
  const key = keyOfRow(columns, row);
  const skills = listOf(columns.skills, row);
  const from = columns.skills.starts[row] ?? 0;
  return {
    occupation: columns.occupation[row] ?? -1,
    skills, skillWeights: [...columns.skillWeights.subarray(from, from + skills.length)],
    licencesMust: columns.licencesMust[row] ?? 0, licencesWish: columns.licencesWish[row] ?? 0,
    languages: listOf(columns.languages, row),
    education: educationOf(conditions), workingTime: workingTimeOf(conditions), shifts: shiftsOf(conditions), contract: contractOf(conditions),
    skillsOfOccupation: skillsOfOccupationOf(conditions),
    municipality: Math.floor(key / 3) - 2, remote: key % 3,
    begins: columns.begins[row] ?? 0, payFrom: columns.payFrom[row] ?? -1, payTo: columns.payTo[row] ?? -1,
  };
}

/** The key whose rows this one stands among. */
function keyOfRow({ ofPlaceKey }: VacancyColumns, row: number): number {
  let low = 0;
  let high = ofPlaceKey.length - 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ofPlaceKey[middle + 1] ?? 0) > row) high = middle; else low = middle + 1;
  }
  return low;
}
