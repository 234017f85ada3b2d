import type { PlainDate } from '../foundations/plain-date.ts';
import { codeSeeker, newCodeBook, skillsInBook } from './coded-facts.ts';
import type { CodeBook, CodedSeeker } from './coded-facts.ts';
import { groupsOf, int32, listOf, listsOf, ownMemory, postingsOf } from './column-lists.ts';
import type { Allocate, Lists, Postings } from './column-lists.ts';
import { groundMark } from './match-ground.ts';
import type { MatchGround } from './match-ground.ts';
import type { NothingProtected, SeekerFacts } from './matching-facts.ts';
import { contractOf, educationOf, orderOf, shiftsOf, workingTimeOf } from './vacancy-columns.ts';

/** Seekers as columns of whole numbers: what a vacancy is laid beside. There is no column for anything protected. */
export type SeekerColumns = {
  readonly size: number;
  readonly ids: readonly string[];
  readonly order: Int32Array;
  readonly wishes: Lists;
  readonly history: Lists;
  readonly experience: Int32Array;
  readonly skills: Lists;
  readonly held: Int32Array;
  /** Who holds a skill, and how surely. */
  readonly bySkill: Postings;
  readonly licences: Int32Array;
  readonly languages: Lists;
  /** Packed as in the columns of vacancies. */
  readonly conditions: Int32Array;
  readonly home: Int32Array;
  readonly limit: Int32Array;
  readonly moves: Lists;
  readonly availableFrom: Int32Array;
  readonly payFloor: Int32Array;
  /** From where to where the rows of a home stand; the first is a home whose point is not known. */
  readonly ofHome: Int32Array;
  /** The longest way that anybody of a home goes. */
  readonly farthest: Int32Array;
  /** Who would move to a municipality. */
  readonly movers: Lists;
  readonly book: CodeBook;
  readonly weights: string;
  readonly madeBy: string;
  readonly madeOn: PlainDate;
};

export function buildSeekerColumns<S extends SeekerFacts>(
  seekers: Iterable<S & NothingProtected<S>>, ground: MatchGround, given: { readonly book?: CodeBook; readonly allocate?: Allocate } = {},
): SeekerColumns {
  const book = given.book ?? newCodeBook(ground);
  const allocate = given.allocate ?? ownMemory;
  const rows: { readonly id: string; readonly coded: CodedSeeker }[] = [];
  for (const seeker of seekers) rows.push({ id: seeker.personId, coded: codeSeeker(seeker, ground, book) });
  const first = ({ wishes, history }: CodedSeeker): number => wishes[0] ?? history[0] ?? -1;
  rows.sort((a, b) => a.coded.home - b.coded.home || first(a.coded) - first(b.coded) || (a.id < b.id ? -1 : 1));
  const size = rows.length;
  const homes = ground.places.codes.length;
  const column = (value: (coded: CodedSeeker) => number): Int32Array => {
    const made = int32(size, allocate);
    rows.forEach(({ coded }, row) => {
      made[row] = value(coded);
    });
    return made;
  };
  const list = (value: (coded: CodedSeeker) => readonly number[]): Lists =>
    listsOf(size, (row) => (rows[row] === undefined ? [] : value(rows[row].coded)), allocate);
  const skills = list((coded) => coded.skills);
  const held = list((coded) => coded.held).values;
  const farthest = int32(homes + 1, allocate).fill(-1);
  for (const { coded: { home, limit } } of rows) farthest[home + 1] = Math.max(farthest[home + 1] as number, Math.ceil(limit));
  return {
    size, ids: rows.map(({ id }) => id), order: orderOf(rows.map(({ id }) => id), allocate),
    wishes: list(({ wishes }) => wishes), history: list(({ history }) => history), experience: list(({ experience }) => experience).values,
    skills, held, bySkill: postingsOf(skills, held, skillsInBook(book), allocate),
    licences: column(({ licences }) => licences), languages: list(({ languages }) => languages),
    conditions: column(packConditions), home: column(({ home }) => home), limit: column(({ limit }) => limit), moves: list(({ moves }) => moves),
    availableFrom: column(({ availableFrom }) => availableFrom), payFloor: column(({ payFloor }) => payFloor),
    ofHome: groupsOf(homes + 1, size, (row) => (rows[row] === undefined ? [] : [rows[row].coded.home + 1]), allocate).starts,
    farthest,
    movers: groupsOf(homes, size, (row) => (rows[row] === undefined ? [] : [...new Set(rows[row].coded.moves)]), allocate),
    book, weights: ground.weights.version, madeBy: groundMark(ground), madeOn: ground.day,
  };
}

const packConditions = ({ education, workingTimes, shifts, contracts }: CodedSeeker): number =>
  (education + 1) | (workingTimes << 4) | (shifts << 6) | (contracts << 10);

/** A row as it was coded. */
export function codedSeeker(columns: SeekerColumns, row: number): CodedSeeker {
  const conditions = columns.conditions[row] ?? 0;
  const beside = ({ starts }: Lists, values: Int32Array): readonly number[] => [...values.subarray(starts[row], starts[row + 1])];
  return {
    wishes: listOf(columns.wishes, row), history: listOf(columns.history, row), experience: beside(columns.history, columns.experience),
    skills: listOf(columns.skills, row), held: beside(columns.skills, columns.held),
    licences: columns.licences[row] ?? 0, languages: listOf(columns.languages, row),
    education: educationOf(conditions), workingTimes: workingTimeOf(conditions), shifts: shiftsOf(conditions), contracts: contractOf(conditions),
    home: columns.home[row] ?? -1, limit: columns.limit[row] ?? 0, moves: listOf(columns.moves, row),
    availableFrom: columns.availableFrom[row] ?? 0, payFloor: columns.payFloor[row] ?? -1,
  };
}
