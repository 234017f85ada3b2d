/**
 * How matches fall on groups of people (MAT-6; 1325/2014 5 and 8 §). The groups are known to this report alone and by the row's
 * place: matching has never seen them. What it tells is a question to look into, never a proof for or against.
 */
export type RankedMatch = { readonly personId: string; readonly vacancyId: string; readonly rank: number; readonly score: number };

export type FairnessAsked = {
  /** Lists of candidates as they were shown: rank 1 is the first of its vacancy. */
  readonly matches: readonly RankedMatch[];
  /** Everybody who could have been in a list, with the group that somebody else looked up. */
  readonly groups: ReadonlyMap<string, string>;
  readonly top: number;
  /** Chance has a seed, so that the same report comes out the same. */
  readonly seed: number;
  readonly permutations?: number;
  /** A group smaller than this is told with the others as one. */
  readonly leastPersons?: number;
};

export type GroupFairness = {
  readonly group: string;
  readonly persons: number;
  /** Of everybody. */
  readonly shareOfPersons: number;
  /** Places among the first so many that went to the group, and their share of all such places. */
  readonly placesInTop: number;
  readonly shareOfTop: number;
  /** The share of the top beside the share of the persons: 1 is as many as there are. */
  readonly exposure: number;
  readonly meanRank: number | null;
  /** Least, quartiles and most of the scores shown. */
  readonly scores: readonly number[];
  /** How often groups drawn by lot are at least so far from their own mean: small is worth a look. */
  readonly byChance: number;
  /** Where nineteen of twenty draws by lot put the share of the top. */
  readonly expected: readonly [number, number];
};

export type FairnessReport = {
  readonly groups: readonly GroupFairness[];
  /** Groups too small to be told alone; they are in the last row together, or left out where even together they are. */
  readonly joined: readonly string[];
  readonly leftOut: number;
  readonly permutations: number;
  readonly seed: number;
};

export const joinedGroups = 'joined';

export function fairnessReport({ matches, groups, top, seed, permutations = 500, leastPersons = 10 }: FairnessAsked): FairnessReport {
  const { labels, joined, leftOut } = joinSmall(groups, leastPersons);
  const persons = [...labels.keys()];
  const names = [...new Set(labels.values())].sort((a, b) => (a === joinedGroups ? 1 : b === joinedGroups ? -1 : a < b ? -1 : 1));
  const places = new Map(persons.map((person, at) => [person, at]));
  const shown = matches.filter(({ personId }) => places.has(personId));
  const tops = new Int32Array(persons.length);
  for (const { personId, rank } of shown) {
    const at = places.get(personId) ?? 0;
    if (rank <= top) tops[at] = (tops[at] ?? 0) + 1;
  }
  const groupOf = Int32Array.from(persons, (person) => names.indexOf(labels.get(person) ?? ''));
  const all = tops.reduce((sum, count) => sum + count, 0);
  const observed = topsByGroup(tops, groupOf, names.length);
  const draws = permuted(tops, groupOf, { seed, permutations, groups: names.length });
  return {
    joined, leftOut, permutations, seed,
    groups: names.map((group, at) => {
      const size = groupOf.reduce((sum, of) => sum + (of === at ? 1 : 0), 0);
      const own = shown.filter(({ personId }) => labels.get(personId) === group);
      const mine = observed[at] ?? 0;
      const drawn = draws.map((draw) => draw[at] ?? 0).sort((a, b) => a - b);
      const mean = all * size / Math.max(1, persons.length);
      return {
        group, persons: size, shareOfPersons: share(size, persons.length), placesInTop: mine, shareOfTop: share(mine, all),
        exposure: mean === 0 ? 0 : mine / mean,
        meanRank: own.length === 0 ? null : own.reduce((sum, { rank }) => sum + rank, 0) / own.length,
        scores: quantiles(own.map(({ score }) => score)),
        byChance: (1 + drawn.filter((draw) => Math.abs(draw - mean) >= Math.abs(mine - mean)).length) / (1 + permutations),
        expected: [share(at0(drawn, 0.025), all), share(at0(drawn, 0.975), all)] as const,
      };
    }),
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const at0 = (ordered: readonly number[], p: number): number => ordered[Math.min(ordered.length - 1, Math.floor(p * ordered.length))] ?? 0;

/** Small groups go together; where one alone is small, the next smallest keeps it company, so that nobody is told by subtraction. */
function joinSmall(groups: ReadonlyMap<string, string>, least: number) {
  const sizes = new Map<string, number>();
  for (const group of groups.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const ordered = [...sizes].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  const joined = ordered.filter(([, size]) => size < least).map(([group]) => group);
  let together = ordered.filter(([, size]) => size < least).reduce((sum, [, size]) => sum + size, 0);
  for (const [group, size] of ordered.slice(joined.length)) {
    if (joined.length === 0 || (joined.length > 1 && together >= least)) break;
    joined.push(group);
    together += size;
  }
  const isTold = joined.length === 0 || together >= least;
  const labels = new Map<string, string>();
  for (const [person, group] of groups) {
    if (!joined.includes(group)) labels.set(person, group);
    else if (isTold) labels.set(person, joinedGroups);
  }
  return { labels, joined: joined.sort(), leftOut: groups.size - labels.size };
}

function topsByGroup(tops: Int32Array, groupOf: Int32Array, groups: number): Int32Array {
  const sums = new Int32Array(groups);
  for (let at = 0; at < tops.length; at += 1) sums[groupOf[at] ?? 0] = (sums[groupOf[at] ?? 0] ?? 0) + (tops[at] ?? 0);
  return sums;
}

type Draws = { readonly seed: number; readonly permutations: number; readonly groups: number };

/** The same persons with the same places in the lists, their groups drawn by lot. */
function permuted(tops: Int32Array, groupOf: Int32Array, { seed, permutations, groups }: Draws): readonly Int32Array[] {
  const chance = seededChance(seed);
  const drawn = groupOf.slice();
  return Array.from({ length: permutations }, () => {
    for (let at = drawn.length - 1; at > 0; at -= 1) {
      const other = Math.floor(chance() * (at + 1));
      const kept = drawn[at] ?? 0;
      drawn[at] = drawn[other] ?? 0;
      drawn[other] = kept;
    }
    return topsByGroup(tops, drawn, groups);
  });
}

/** Mulberry32: enough for a shuffle, and the same everywhere. */
function seededChance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function quantiles(values: readonly number[]): readonly number[] {
  if (values.length === 0) return [];
  const ordered = values.toSorted((a, b) => a - b);
  return [0, 0.25, 0.5, 0.75, 1].map((p) => ordered[Math.round(p * (ordered.length - 1))] ?? 0);
}
