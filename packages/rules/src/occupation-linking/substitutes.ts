import type { NumberLists } from './number-lists.ts';
import { LINK_PARAMETERS } from './parameters.ts';

/** By word: the words that stand in its place elsewhere, and how surely they mean the same, 0 to 1. */
export type Substitutes = { readonly starts: Int32Array; readonly words: Int32Array; readonly weights: Float32Array };

/** More labels of one concept than these are not compared with each other. */
const MOST_LABELS = 40;

/**
 * Two labels of one concept that differ in one word say that the two words may stand for each other: "sales manager" and "sales
 * director". Learned from the labels themselves, in any language; where a concept has one label there is nothing to learn.
 */
export function learnSubstitutes(labelsOfConcept: NumberLists, wordsOfLabel: NumberLists, wordCount: number): Substitutes {
  const together = Array.from({ length: wordCount }, () => new Map<number, number>());
  const concepts = new Float64Array(wordCount);
  for (let concept = 0; concept + 1 < labelsOfConcept.starts.length; concept += 1) {
    const labels = labelsOfConcept.values.subarray(labelsOfConcept.starts[concept] ?? 0, labelsOfConcept.starts[concept + 1] ?? 0);
    for (const word of wordsOf(labels, wordsOfLabel)) concepts[word] = (concepts[word] ?? 0) + 1;
    for (const [one, other] of exchangedIn(labels.subarray(0, MOST_LABELS), wordsOfLabel)) {
      const counts = together[one];
      counts?.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return sureEnough(together, concepts);
}

function wordsOf(labels: Int32Array, { starts, values }: NumberLists): ReadonlySet<number> {
  const words = new Set<number>();
  for (const label of labels) for (const word of values.subarray(starts[label] ?? 0, starts[label + 1] ?? 0)) words.add(word);
  return words;
}

/** Each pair of exchanged words once for a concept, both ways round. */
function exchangedIn(labels: Int32Array, wordsOfLabel: NumberLists): readonly (readonly [number, number])[] {
  const pairs = new Map<string, readonly [number, number]>();
  for (let first = 0; first < labels.length; first += 1) {
    for (let second = first + 1; second < labels.length; second += 1) {
      const exchanged = exchangedBetween(labels[first] ?? 0, labels[second] ?? 0, wordsOfLabel);
      if (exchanged === undefined) continue;
      const [one, other] = exchanged;
      pairs.set(`${one} ${other}`, [one, other]);
      pairs.set(`${other} ${one}`, [other, one]);
    }
  }
  return [...pairs.values()];
}

function exchangedBetween(first: number, second: number, { starts, values }: NumberLists): readonly [number, number] | undefined {
  const [a, b] = [starts[first] ?? 0, starts[second] ?? 0];
  const count = (starts[first + 1] ?? 0) - a;
  if (count !== (starts[second + 1] ?? 0) - b) return undefined;
  let found = -1;
  for (let at = 0; at < count; at += 1) {
    if (values[a + at] === values[b + at]) continue;
    if (found >= 0) return undefined;
    found = at;
  }
  return found < 0 ? undefined : [values[a + found] ?? 0, values[b + found] ?? 0];
}

function sureEnough(together: readonly ReadonlyMap<number, number>[], concepts: Float64Array): Substitutes {
  const { certainty, caution } = LINK_PARAMETERS.substitutes;
  const starts = new Int32Array(together.length + 1);
  const words: number[] = [];
  const weights: number[] = [];
  for (const [word, counts] of together.entries()) {
    for (const [other, count] of counts) {
      const weight = certainty * count / (Math.sqrt((concepts[word] ?? 1) * (concepts[other] ?? 1)) + caution);
      if (weight <= LINK_PARAMETERS.leastLikeness) continue;
      words.push(other);
      weights.push(weight);
    }
    starts[word + 1] = words.length;
  }
  return { starts, words: Int32Array.from(words), weights: Float32Array.from(weights) };
}
