import type { LinkIndex, LinkLabel } from './link-index.ts';
import { linkTitle } from './link-title.ts';

/** A title whose concept is known. `without`: as if that concept were not in the index. */
export type KnownTitle = {
  readonly title: string; readonly right: string; readonly language?: string; readonly only?: string; readonly groups: 'among' | 'alone' | 'none'; readonly without?: string;
};

const LOOKED_AT = 50;

/** By title, one by the place of the right concept: 1 where it is the first, 0 where it is not found. */
export const placesOf = (index: LinkIndex, titles: readonly KnownTitle[]): Float64Array => Float64Array.from(titles, ({ title, right, ...wish }) => {
  const place = linkTitle(index, title, { top: LOOKED_AT, ...wish }).findIndex(({ concept }) => concept === right);
  return place < 0 ? 0 : 1 / (place + 1);
});

/** What a weight is worth on titles it was not chosen by: means of one by the place, and shares of titles whose right one is the first. */
export type ProvedWeight = {
  readonly weight: number; readonly titles: number;
  readonly before: { readonly mean: number; readonly first: number }; readonly after: { readonly mean: number; readonly first: number };
};

const LEAST_GAIN = 0.002;

/**
 * The weight that does best on every other title, if it also helps on those between them, by more than such a change varies by chance; otherwise
 * nought. `after` is then told of the weight that was refused.
 */
export function proveWeight(before: Float64Array, offered: readonly { readonly weight: number; readonly places: Float64Array }[]): ProvedWeight {
  const half = (places: Float64Array, which: 0 | 1): Float64Array => places.filter((_, at) => at % 2 === which);
  const best = offered.toSorted((a, b) => meanOf(half(b.places, 0)) - meanOf(half(a.places, 0)))[0];
  const [without, titles] = [half(before, 1), Math.floor(before.length / 2)];
  if (best === undefined || titles === 0) return { weight: 0, titles, before: told(without), after: told(without) };
  const withIt = half(best.places, 1);
  const gains = withIt.map((place, at) => place - (without[at] ?? 0));
  const gain = meanOf(gains);
  const byChance = Math.sqrt(meanOf(gains.map((each) => (each - gain) ** 2)) / titles);
  const helps = meanOf(half(best.places, 0)) > meanOf(half(before, 0)) && gain >= LEAST_GAIN && gain > byChance;
  return { weight: helps ? best.weight : 0, titles, before: told(without), after: told(withIt) };
}

const meanOf = (values: Float64Array): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);
const told = (places: Float64Array): ProvedWeight['before'] => ({ mean: meanOf(places), first: meanOf(places.map((place) => (place === 1 ? 1 : 0))) });

/** Some labels of concepts that have others, as titles to be found by the rest: a self-test for any set of labels. At most so many, spread evenly. */
export function heldOutLabels(labels: readonly LinkLabel[], most: number): { readonly kept: readonly LinkLabel[]; readonly titles: readonly KnownTitle[] } {
  // The first of a concept stays, so that every concept has a name left.
  const seen = new Set<string>();
  const mayGo = labels.filter(({ concept }) => {
    const isFirst = !seen.has(concept);
    seen.add(concept);
    return !isFirst;
  });
  const step = Math.max(1, Math.ceil(mayGo.length / most));
  const out = new Set(mayGo.filter((_, at) => at % step === 0));
  return {
    kept: labels.filter((label) => !out.has(label)),
    titles: [...out].map(({ label, concept, language }) => ({ title: label, right: concept, language, groups: 'among' })),
  };
}

/** Names of occupations in a language, each hidden with its occupation: their unit group is sought by the others' names in it. One in so many. */
export function hiddenOccupations({ labels, concepts, numberOfConcept, tree }: LinkIndex, language: string, oneIn: number): readonly KnownTitle[] {
  const seen = new Set<string>();
  return labels.flatMap(({ concept, label, language: of }): KnownTitle[] => {
    const group = tree.groupOf[numberOfConcept.get(concept) ?? -1] ?? -1;
    if (of !== language || group < 0 || seen.has(concept)) return [];
    seen.add(concept);
    return seen.size % oneIn === 0 ? [{ title: label, right: concepts[group] ?? '', language, only: language, groups: 'alone', without: concept }] : [];
  });
}
