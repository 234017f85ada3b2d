import { isPart, partRunsOf } from './link-aids.ts';
import type { LinkAids, TextMeaning, WordParts } from './link-aids.ts';
import { letterRunsOf, wordsOf } from './normalise.ts';
import { numberLists, turnedRound } from './number-lists.ts';
import type { NumberLists } from './number-lists.ts';
import { learnSubstitutes } from './substitutes.ts';
import type { Substitutes } from './substitutes.ts';

/**
 * The labels of one language. A title is compared with each word of the vocabulary once, and labels and concepts add up what
 * their words got: thousands of words stand in for tens of thousands of labels.
 */
export type LanguageIndex = {
  readonly language: string;
  /** By label, in the order of the given ones: its place among all labels, its concept, its words, its words as text. A scale is one by the length. */
  readonly placeOf: Int32Array;
  readonly conceptOf: Int32Array;
  readonly wordsOfLabel: NumberLists;
  readonly textOf: readonly string[];
  readonly labelScale: Float32Array;
  readonly labelRarity: Float64Array;
  /** By word of the vocabulary. */
  readonly numberOfWord: ReadonlyMap<string, number>;
  readonly wordLength: Float64Array;
  readonly wordScale: Float32Array;
  readonly wordRarity: Float64Array;
  readonly unknownRarity: number;
  /** By run of letters: the words it stands in, and how much it weighs in each. */
  readonly numberOfRun: ReadonlyMap<string, number>;
  readonly runRarity: Float64Array;
  readonly wordsOfRun: NumberLists;
  readonly weightsOfRun: Float32Array;
  /** By concept. */
  readonly labelsOfConcept: NumberLists;
  readonly conceptScale: Float64Array;
  readonly substitutes: Substitutes;
  readonly parts: WordParts | undefined;
  readonly meaning: ConceptMeaning | undefined;
};

/** By concept: the mean of its labels' vectors, of length one; and how much it weighs. */
export type ConceptMeaning = { readonly vectors: Float32Array; readonly dimensions: number; readonly weight: number };

export type NumberedLabel = { readonly place: number; readonly concept: number; readonly label: string };

export function buildLanguageIndex(language: string, labels: readonly NumberedLabel[], conceptCount: number, aids: LinkAids = {}): LanguageIndex {
  const parts = aids.parts?.language === language && aids.parts.weight > 0 ? aids.parts : undefined;
  const { wordsOfLabel, numberOfWord, textOf } = vocabularyOf(labels);
  const runs = runsOf([...numberOfWord.keys()], parts);
  const rarity = rarities(wordsOfLabel, numberOfWord.size, runs, labels.length);
  for (const [run, at] of runs.numberOf) if (isPart(run)) rarity.ofRun[at] = (rarity.ofRun[at] ?? 0) * (parts?.weight ?? 0);
  const wordLength = lengthsOfWords(runs, rarity.ofRun);
  const { labelLength, conceptLength } = lengthsOfLabels(labels, wordsOfLabel, runs, rarity.ofRun, conceptCount);
  const labelRarity = new Float64Array(labels.length);
  for (let label = 0; label < labels.length; label += 1) {
    for (let at = wordsOfLabel.starts[label] ?? 0; at < (wordsOfLabel.starts[label + 1] ?? 0); at += 1) {
      labelRarity[label] = (labelRarity[label] ?? 0) + (rarity.ofWord[wordsOfLabel.values[at] ?? 0] ?? 0);
    }
  }
  const conceptOf = Int32Array.from(labels, ({ concept }) => concept);
  const labelsOfConcept = turnedRound({ starts: Int32Array.from({ length: labels.length + 1 }, (_, at) => at), values: conceptOf }, conceptCount);
  return {
    language, placeOf: Int32Array.from(labels, ({ place }) => place), conceptOf, wordsOfLabel, textOf, labelScale: Float32Array.from(labelLength, (length) => 1 / length), labelRarity,
    numberOfWord, wordLength, wordScale: Float32Array.from(wordLength, (length) => 1 / length), wordRarity: rarity.ofWord,
    unknownRarity: Math.log(labels.length + 1) + 1,
    numberOfRun: runs.numberOf, runRarity: rarity.ofRun, ...weightsByRun(runs, rarity.ofRun),
    labelsOfConcept, substitutes: learnSubstitutes(labelsOfConcept, wordsOfLabel, numberOfWord.size),
    conceptScale: conceptLength.map((length) => 1 / length),
    parts, meaning: aids.meaning === undefined ? undefined : meaningOf(aids.meaning, labels, conceptCount),
  };
}

function meaningOf({ dimensions, vectorOf, weight }: TextMeaning, labels: readonly NumberedLabel[], concepts: number): ConceptMeaning {
  const vectors = new Float32Array(concepts * dimensions);
  for (const { concept, label } of labels) {
    const vector = vectorOf(label);
    if (vector === undefined) continue;
    for (let at = 0; at < dimensions; at += 1) vectors[concept * dimensions + at] = (vectors[concept * dimensions + at] ?? 0) + (vector[at] ?? 0);
  }
  for (let concept = 0; concept < concepts; concept += 1) {
    const own = vectors.subarray(concept * dimensions, (concept + 1) * dimensions);
    const length = Math.hypot(...own);
    if (length > 0) for (let at = 0; at < dimensions; at += 1) own[at] = (own[at] ?? 0) / length;
  }
  return { vectors, dimensions, weight };
}

function vocabularyOf(labels: readonly NumberedLabel[]) {
  const numberOfWord = new Map<string, number>();
  const textOf: string[] = [];
  const lists = labels.map(({ label }) => {
    const words = wordsOf(label);
    textOf.push(words.join(' '));
    return words.map((word) => {
      const known = numberOfWord.get(word) ?? numberOfWord.size;
      numberOfWord.set(word, known);
      return known;
    });
  });
  return { wordsOfLabel: numberLists(lists), numberOfWord, textOf };
}

/** The runs of letters of each word, and how many times each stands in it. */
type Runs = { readonly numberOf: ReadonlyMap<string, number>; readonly ofWord: NumberLists; readonly times: Float64Array };

function runsOf(words: readonly string[], parts: WordParts | undefined): Runs {
  const numberOf = new Map<string, number>();
  const times: number[] = [];
  const lists = words.map((word) => {
    const counted = new Map<number, number>();
    for (const run of [...letterRunsOf(word), ...partRunsOf(parts, word)]) {
      const known = numberOf.get(run) ?? numberOf.size;
      numberOf.set(run, known);
      counted.set(known, (counted.get(known) ?? 0) + 1);
    }
    times.push(...counted.values());
    return [...counted.keys()];
  });
  return { numberOf, ofWord: numberLists(lists), times: Float64Array.from(times) };
}

/** One plus the logarithm of all labels by those it stands in. */
function rarities(wordsOfLabel: NumberLists, wordCount: number, runs: Runs, labels: number) {
  const ofWord = new Float64Array(wordCount);
  const ofRun = new Float64Array(runs.numberOf.size);
  const wordSeen = new Int32Array(wordCount).fill(-1);
  const runSeen = new Int32Array(ofRun.length).fill(-1);
  for (let label = 0; label < labels; label += 1) {
    for (let at = wordsOfLabel.starts[label] ?? 0; at < (wordsOfLabel.starts[label + 1] ?? 0); at += 1) {
      const word = wordsOfLabel.values[at] ?? 0;
      if (wordSeen[word] === label) continue;
      wordSeen[word] = label;
      ofWord[word] = (ofWord[word] ?? 0) + 1;
      for (let place = runs.ofWord.starts[word] ?? 0; place < (runs.ofWord.starts[word + 1] ?? 0); place += 1) {
        const run = runs.ofWord.values[place] ?? 0;
        if (runSeen[run] === label) continue;
        runSeen[run] = label;
        ofRun[run] = (ofRun[run] ?? 0) + 1;
      }
    }
  }
  const rarity = (count: number): number => Math.log((labels + 1) / (count + 1)) + 1;
  return { ofWord: ofWord.map(rarity), ofRun: ofRun.map(rarity) };
}

function lengthsOfWords(runs: Runs, runRarity: Float64Array): Float64Array {
  const lengths = new Float64Array(runs.ofWord.starts.length - 1);
  for (let word = 0; word < lengths.length; word += 1) {
    let squares = 0;
    for (let at = runs.ofWord.starts[word] ?? 0; at < (runs.ofWord.starts[word + 1] ?? 0); at += 1) {
      squares += ((1 + Math.log(runs.times[at] ?? 1)) * (runRarity[runs.ofWord.values[at] ?? 0] ?? 0)) ** 2;
    }
    lengths[word] = Math.sqrt(squares);
  }
  return lengths;
}

/** The lengths of labels as sums of their runs, and of concepts as sums of their labels made equally long. */
function lengthsOfLabels(labels: readonly NumberedLabel[], wordsOfLabel: NumberLists, runs: Runs, runRarity: Float64Array, concepts: number) {
  const labelLength = new Float64Array(labels.length);
  const ofConcept = Array.from({ length: concepts }, () => new Map<number, number>());
  for (const [label, { concept }] of labels.entries()) {
    const sums = new Map<number, number>();
    for (let at = wordsOfLabel.starts[label] ?? 0; at < (wordsOfLabel.starts[label + 1] ?? 0); at += 1) {
      const word = wordsOfLabel.values[at] ?? 0;
      for (let place = runs.ofWord.starts[word] ?? 0; place < (runs.ofWord.starts[word + 1] ?? 0); place += 1) {
        const run = runs.ofWord.values[place] ?? 0;
        sums.set(run, (sums.get(run) ?? 0) + (runs.times[place] ?? 0));
      }
    }
    const length = lengthOf(sums, runRarity);
    labelLength[label] = length;
    const whole = ofConcept[concept];
    if (whole !== undefined) for (const [run, times] of sums) whole.set(run, (whole.get(run) ?? 0) + times / length);
  }
  return { labelLength, conceptLength: Float64Array.from(ofConcept, (sums) => lengthOf(sums, runRarity)) };
}

function lengthOf(sums: ReadonlyMap<number, number>, rarity: Float64Array): number {
  let squares = 0;
  for (const [run, times] of sums) squares += (times * (rarity[run] ?? 0)) ** 2;
  return Math.sqrt(squares) || 1;
}

function weightsByRun(runs: Runs, runRarity: Float64Array) {
  const wordsOfRun = turnedRound(runs.ofWord, runs.numberOf.size);
  const next = wordsOfRun.starts.slice();
  const weightsOfRun = new Float32Array(wordsOfRun.values.length);
  for (const [at, run] of runs.ofWord.values.entries()) {
    weightsOfRun[next[run] ?? 0] = (1 + Math.log(runs.times[at] ?? 1)) * (runRarity[run] ?? 0);
    next[run] = (next[run] ?? 0) + 1;
  }
  return { wordsOfRun, weightsOfRun };
}
