import type { OccupationRef, SkillRef } from './matching-facts.ts';
import type { MatchingWeights } from './matching-weights.ts';

/** An occupation of ESCO with the skills it usually needs. */
export type KnownOccupation = {
  readonly concept: string; readonly isco: string; readonly essential: readonly SkillRef[]; readonly optional: readonly SkillRef[];
  /** What it is called, in any language. */
  readonly names?: readonly string[];
};

/** What is known of occupations: a version of ESCO, and what else the area has. */
export type OccupationKnowledge = {
  readonly version: string;
  readonly occupations: readonly KnownOccupation[];
  /** Unit groups of ISCO that have no occupation above. */
  readonly unitGroups?: readonly string[];
  /** What the register calls a unit group, in any language. */
  readonly groupNames?: readonly { readonly isco: string; readonly names: readonly string[] }[];
  /** Who has the one has part of the other: a narrower skill for a broader one. */
  readonly related?: readonly { readonly held: SkillRef; readonly asked: SkillRef }[];
  /** Moves that people have made: how many thousandths of those who left the one went to the other, told as nearness. */
  readonly transitions?: readonly { readonly from: OccupationRef; readonly to: OccupationRef; readonly nearness: number }[];
};

/** The skills of an occupation by their places, most telling first in no particular order; `weight` is whole. */
type Profile = { readonly skills: Int32Array; readonly weights: Int32Array; readonly norm: number };

export type OccupationGround = {
  readonly version: string;
  /** Concepts first, then each ISCO unit group as an occupation of its own. */
  readonly refs: readonly OccupationRef[];
  readonly concepts: number;
  readonly skills: readonly SkillRef[];
  readonly skillPlaces: ReadonlyMap<SkillRef, number>;
  /** How telling a skill is: hundredths of the logarithm of how rare it is among occupations, at least 10. */
  readonly idf: Int32Array;
  /** The same for a skill that no occupation names. */
  readonly ownIdf: number;
  readonly essential: readonly Int32Array[];
  readonly optional: readonly Int32Array[];
  readonly related: ReadonlyMap<number, readonly number[]>;
  /** The place of an occupation: its concept, else that of its group which has the same name, else its unit group, else -1. */
  placeOf(ref: OccupationRef): number;
  /** Nearness in thousandths from this occupation to each; the same both ways. */
  nearnessOf(place: number): Uint16Array;
  /** As nearness, with the moves that people are known to have made from it, or to it. */
  reachFrom(place: number): Uint16Array;
  reachTo(place: number): Uint16Array;
};

export function buildOccupationGround(knowledge: OccupationKnowledge, weights: MatchingWeights): OccupationGround {
  const steps = occupationGroundSteps(knowledge, weights);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** So many occupations are gone through between two steps: a few thousandths of a second. */
const STEP = 250;

/** The same in steps, between which whoever makes it may let others have their turn: three thousand occupations have some hundred thousand skills. */
export function* occupationGroundSteps(knowledge: OccupationKnowledge, weights: MatchingWeights): Generator<undefined, OccupationGround> {
  const { refs, places, essentialOf, optionalOf } = occupationsAndGroups(knowledge);
  const skillPlaces = new Map<SkillRef, number>();
  const placesOf = (skills: readonly SkillRef[]): Int32Array => Int32Array.from(new Set(skills), (skill) => {
    const known = skillPlaces.get(skill) ?? skillPlaces.size;
    skillPlaces.set(skill, known);
    return known;
  });
  yield;
  const essential = yield* inSteps(essentialOf, placesOf);
  const optional = yield* inSteps(optionalOf, (skills, place) => placesOf(skills.filter((skill) => !essentialOf[place]?.includes(skill))));
  const idf = idfOf(skillPlaces.size, knowledge.occupations.length, essential, optional);
  yield;
  const rows = yield* nearnessRows({ refs, concepts: knowledge.occupations.length, essential, optional, idf }, weights);
  const named = placesByName(knowledge);
  const placeOf = ({ concept, isco, name }: OccupationRef): number =>
    (concept === null ? named(isco, name ?? null) : places.get(concept)) ?? places.get(isco) ?? -1;
  const moves = (knowledge.transitions ?? []).map(({ from, to, nearness }) => ({ from: placeOf(from), to: placeOf(to), nearness }))
    .filter(({ from, to }) => from >= 0 && to >= 0);
  const related = new Map<number, number[]>();
  for (const { held, asked } of knowledge.related ?? []) {
    const from = skillPlaces.get(held);
    const to = skillPlaces.get(asked);
    if (from !== undefined && to !== undefined) related.set(from, [...related.get(from) ?? [], to]);
  }
  return {
    version: knowledge.version, refs, concepts: knowledge.occupations.length, skills: [...skillPlaces.keys()], skillPlaces, idf,
    ownIdf: middle(idf), essential, optional, related, placeOf,
    nearnessOf: rows,
    reachFrom: withMoves(rows, new Map(Map.groupBy(moves, ({ from }) => from)), ({ to }) => to),
    reachTo: withMoves(rows, new Map(Map.groupBy(moves, ({ to }) => to)), ({ from }) => from),
  };
}

/**
 * Who says 'Lähihoitaja' in one's own words means ESCO's 'lähihoitaja' of the same unit group. Where nothing is said, the register's name of the group says it. A name that
 * two of a group have tells neither. Asked when facts are read, not when they are laid beside others.
 */
function placesByName({ occupations, groupNames = [] }: OccupationKnowledge): (isco: string, name: string | null) => number | undefined {
  const found = new Map<string, number | undefined>();
  occupations.forEach(({ isco, names = [] }, place) => {
    for (const key of new Set(names.map((name) => `${isco} ${alike(name)}`))) found.set(key, found.has(key) ? undefined : place);
  });
  if (found.size === 0) return () => undefined;
  const ofGroup = new Map(groupNames.map(({ isco, names }) => [isco, names.map((name) => found.get(`${isco} ${alike(name)}`)).find((place) => place !== undefined)]));
  return (isco, name) => (name === null || name === '' ? ofGroup.get(isco) : found.get(`${isco} ${alike(name)}`));
}

const alike = (name: string): string => name.normalize('NFC').trim().toLowerCase().replaceAll(/[\s\u00a0]+/gu, ' ');

function* inSteps<T, R>(all: readonly T[], make: (each: T, at: number) => R): Generator<undefined, R[]> {
  const made: R[] = [];
  for (const [at, each] of all.entries()) {
    made.push(make(each, at));
    if (at % STEP === STEP - 1) yield;
  }
  return made;
}

/** Each unit group stands after the concepts, with the skills that at least half of its occupations need. */
function occupationsAndGroups({ occupations, unitGroups = [] }: OccupationKnowledge) {
  const refs: OccupationRef[] = occupations.map(({ concept, isco }) => ({ concept, isco }));
  const places = new Map(occupations.map(({ concept }, place) => [concept, place]));
  const essentialOf = occupations.map(({ essential }) => essential);
  const optionalOf = occupations.map(({ optional }) => optional);
  const members = Map.groupBy(occupations, ({ isco }) => isco);
  for (const isco of [...new Set([...members.keys(), ...unitGroups])].sort()) {
    places.set(isco, refs.length);
    refs.push({ isco, concept: null });
    const group = members.get(isco) ?? [];
    const counts = new Map<SkillRef, number>();
    for (const { essential } of group) for (const skill of new Set(essential)) counts.set(skill, (counts.get(skill) ?? 0) + 1);
    essentialOf.push([...counts].filter(([, count]) => 2 * count >= group.length).map(([skill]) => skill));
    optionalOf.push([]);
  }
  return { refs, places, essentialOf, optionalOf };
}

function idfOf(skills: number, occupations: number, essential: readonly Int32Array[], optional: readonly Int32Array[]): Int32Array {
  const among = new Int32Array(skills);
  for (let place = 0; place < occupations; place += 1) {
    for (const skill of essential[place] ?? []) among[skill] = (among[skill] ?? 0) + 1;
    for (const skill of optional[place] ?? []) among[skill] = (among[skill] ?? 0) + 1;
  }
  return among.map((count) => Math.max(10, Math.round(100 * Math.log((occupations + 1) / (count + 1)))));
}

const middle = (values: Int32Array): number => values.toSorted()[values.length >> 1] ?? 100;

type Profiled = {
  readonly refs: readonly OccupationRef[]; readonly concepts: number; readonly essential: readonly Int32Array[]; readonly optional: readonly Int32Array[];
  readonly idf: Int32Array;
};

/** Rows are made when first asked for: a person has a handful of occupations of three thousand. */
function* nearnessRows(known: Profiled, { nearness }: MatchingWeights): Generator<undefined, (place: number) => Uint16Array> {
  const profiles = yield* inSteps(known.refs, (_, place) => profileOf(known, place, nearness.optionalSkill));
  const postings = postingsOf(profiles, known.idf.length);
  yield;
  const tree = treeOf(known.refs);
  const norms = Float64Array.from(profiles, ({ norm }) => norm);
  const rows: (Uint16Array | undefined)[] = [];
  const make = (place: number): Uint16Array => {
    const row = new Uint16Array(known.refs.length);
    const mine = profiles[place];
    const norm = norms[place] ?? 0;
    const dot = new Float64Array(known.refs.length);
    mine?.skills.forEach((skill, at) => {
      const weight = mine.weights[at] ?? 0;
      for (let each = postings.starts[skill] ?? 0; each < (postings.starts[skill + 1] ?? 0); each += 1) {
        const other = postings.occupations[each] ?? 0;
        dot[other] = (dot[other] ?? 0) + weight * (postings.weights[each] ?? 0);
      }
    });
    for (let other = 0; other < row.length; other += 1) {
      // Whole numbers under the root, so that the likeness is the same from both ends to the last bit.
      const both = Math.sqrt(norm * (norms[other] as number));
      const like = both === 0 ? 0 : Math.floor(nearness.likeSkills * (dot[other] as number) / both);
      row[other] = Math.max(inTree(tree, place, other, known.concepts, nearness), Math.min(nearness.likeSkills, like));
    }
    return row;
  };
  return (place) => (rows[place] ??= make(place));
}

function profileOf({ essential, optional, idf }: Profiled, place: number, optionalSkill: number): Profile {
  const must = essential[place] ?? new Int32Array();
  const may = optional[place] ?? new Int32Array();
  const skills = Int32Array.of(...must, ...may);
  const weights = skills.map((skill, at) => Math.round((idf[skill] ?? 0) * (at < must.length ? 1000 : optionalSkill) / 10_000));
  return { skills, weights, norm: weights.reduce((sum, weight) => sum + weight * weight, 0) };
}

function postingsOf(profiles: readonly Profile[], skills: number) {
  const starts = new Int32Array(skills + 1);
  for (const { skills: of } of profiles) for (const skill of of) starts[skill + 1] = (starts[skill + 1] ?? 0) + 1;
  for (let skill = 0; skill < skills; skill += 1) starts[skill + 1] = (starts[skill + 1] ?? 0) + (starts[skill] ?? 0);
  const next = starts.slice();
  const occupations = new Int32Array(starts[skills] ?? 0);
  const weights = new Int32Array(occupations.length);
  profiles.forEach((profile, place) => profile.skills.forEach((skill, at) => {
    const row = next[skill] ?? 0;
    next[skill] = row + 1;
    occupations[row] = place;
    weights[row] = profile.weights[at] ?? 0;
  }));
  return { starts, occupations, weights };
}

/** The groups of each occupation at the four levels of the tree, as numbers: one occupation is compared with all. */
type Tree = readonly [unit: Int32Array, minor: Int32Array, subMajor: Int32Array, major: Int32Array];

function treeOf(refs: readonly OccupationRef[]): Tree {
  const numbers = new Map<string, number>();
  const level = (digits: number): Int32Array => Int32Array.from(refs, ({ isco }) => {
    const group = isco.slice(0, digits);
    const known = numbers.get(group) ?? numbers.size;
    numbers.set(group, known);
    return known;
  });
  return [level(4), level(3), level(2), level(1)];
}

function inTree([unit, minor, subMajor, major]: Tree, place: number, other: number, concepts: number, of: MatchingWeights['nearness']): number {
  if (place === other) return of.sameConcept;
  if (unit[place] === unit[other]) return place >= concepts || other >= concepts ? of.groupOnly : of.sameUnit;
  if (minor[place] === minor[other]) return of.sameMinor;
  if (subMajor[place] === subMajor[other]) return of.sameSubMajor;
  return major[place] === major[other] ? of.sameMajor : 0;
}

type Move = { readonly from: number; readonly to: number; readonly nearness: number };

function withMoves(
  rows: (place: number) => Uint16Array, moves: ReadonlyMap<number, readonly Move[]>, end: (move: Move) => number,
): (place: number) => Uint16Array {
  const made = new Map<number, Uint16Array>();
  return (place) => {
    const known = moves.get(place);
    if (known === undefined) return rows(place);
    const found = made.get(place) ?? rows(place).slice();
    if (!made.has(place)) for (const move of known) found[end(move)] = Math.max(found[end(move)] ?? 0, Math.min(1000, move.nearness));
    made.set(place, found);
    return found;
  };
}
