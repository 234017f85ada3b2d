import type { LanguageIndex } from './language-index.ts';
import { isPart, partRunsOf } from './link-aids.ts';
import { letterRunsOf } from './normalise.ts';
import { LINK_PARAMETERS } from './parameters.ts';
import { headLength } from './title-head.ts';

/** A title beside one language: how like each of its words is to each word of the vocabulary, and each label's letters to its own. */
export type AskedTitle = {
  readonly text: string;
  readonly words: readonly string[];
  /** So many of them tell the trade; the others where, for whom or for how long. */
  readonly head: number;
  /** By word of the title: its likeness to each word of the vocabulary, 0 to 1. */
  readonly likeness: readonly Float32Array[];
  readonly rarity: Float64Array;
  /** By label and by concept: the cosine of their letters. */
  readonly labels: Float32Array;
  readonly concepts: Float64Array;
  /** By concept: that of its nearest label. */
  readonly nearest: Float64Array;
  /** Room for the words of one label. */
  readonly best: Float64Array;
};

/**
 * What is written over at every title: a title takes no new memory, and one is done before the next begins. What was answered
 * about a title holds until the next is asked.
 */
export type Workspace = {
  readonly rows: Float32Array[];
  readonly sums: Float32Array;
  readonly labels: Float32Array;
  readonly concepts: Float64Array;
  readonly nearest: Float64Array;
  readonly best: Float64Array;
};

export const workspaceFor = (index: LanguageIndex): Workspace => ({
  rows: [], sums: new Float32Array(index.wordLength.length), labels: new Float32Array(index.conceptOf.length),
  concepts: new Float64Array(index.conceptScale.length), nearest: new Float64Array(index.conceptScale.length), best: new Float64Array(64),
});

export function askTitle(index: LanguageIndex, work: Workspace, words: readonly string[], without: number): AskedTitle {
  const { sums } = work;
  sums.fill(0);
  const likeness: Float32Array[] = [];
  const rarity = new Float64Array(words.length);
  let squares = 0;
  const head = headLength(words);
  for (const [at, word] of words.entries()) {
    const share = at < head ? 1 : LINK_PARAMETERS.tail.weight;
    const row = work.rows[at] ?? new Float32Array(sums.length);
    work.rows[at] = row.fill(0);
    const length = productsWithVocabulary(index, word, row);
    squares += (share * length) ** 2;
    addRow(index, row, sums, { length, share });
    likeness.push(row);
    const known = index.numberOfWord.get(word);
    rarity[at] = share * (known === undefined ? index.unknownRarity : index.wordRarity[known] ?? 0);
  }
  spread(index, work, Math.sqrt(squares) || 1, without);
  return { text: words.join(' '), words, head, likeness, rarity, labels: work.labels, concepts: work.concepts, nearest: work.nearest, best: work.best };
}

/** Products become likenesses, and are added to those of the words before; what stands for a word nearly the same is like it too. */
function addRow(index: LanguageIndex, row: Float32Array, sums: Float32Array, { length, share }: { readonly length: number; readonly share: number }): void {
  const inverse = 1 / length;
  const { wordScale } = index;
  const { sameWord } = LINK_PARAMETERS.substitutes;
  const same: number[] = [];
  for (let other = 0; other < row.length; other += 1) {
    const product = row[other] ?? 0;
    if (product === 0) continue;
    sums[other] = (sums[other] ?? 0) + share * product;
    const like = product * inverse * (wordScale[other] ?? 0);
    row[other] = like;
    if (like >= sameWord) same.push(other);
  }
  for (const [word, like] of same.map((each) => [each, row[each] ?? 0] as const)) raiseSubstitutes(index, row, word, like);
}

function raiseSubstitutes({ substitutes: { starts, words, weights } }: LanguageIndex, row: Float32Array, word: number, like: number): void {
  const end = starts[word + 1] ?? 0;
  for (let at = starts[word] ?? 0; at < end; at += 1) {
    const other = words[at] ?? 0;
    const raised = Math.min(LINK_PARAMETERS.substitutes.most, like * (weights[at] ?? 0));
    if (raised > (row[other] ?? 0)) row[other] = raised;
  }
}

/** Into products: the sum over common runs of letters; the word's own length is answered. */
function productsWithVocabulary(index: LanguageIndex, word: string, products: Float32Array): number {
  const times = new Map<number, number>();
  let squares = 0;
  for (const run of [...letterRunsOf(word), ...partRunsOf(index.parts, word)]) {
    const known = index.numberOfRun.get(run);
    if (known === undefined) squares += (index.unknownRarity * (isPart(run) ? index.parts?.weight ?? 0 : 1)) ** 2;
    else times.set(known, (times.get(known) ?? 0) + 1);
  }
  const { starts, values } = index.wordsOfRun;
  for (const [run, count] of times) {
    const weight = (1 + Math.log(count)) * (index.runRarity[run] ?? 0);
    squares += weight * weight;
    const end = starts[run + 1] ?? 0;
    for (let at = starts[run] ?? 0; at < end; at += 1) {
      const other = values[at] ?? 0;
      products[other] = (products[other] ?? 0) + weight * (index.weightsOfRun[at] ?? 0);
    }
  }
  return Math.sqrt(squares);
}

/** What the words got, added up by label and by concept. */
function spread(index: LanguageIndex, { sums, labels, concepts, nearest }: Workspace, length: number, without: number): void {
  concepts.fill(0);
  nearest.fill(0);
  const { conceptOf, labelScale } = index;
  const { starts, values } = index.wordsOfLabel;
  const inverse = 1 / length;
  let at = 0;
  for (let label = 0; label < labels.length; label += 1) {
    const end = starts[label + 1] ?? 0;
    let sum = 0;
    for (; at < end; at += 1) sum += sums[values[at] ?? 0] ?? 0;
    const concept = conceptOf[label] ?? 0;
    const cosine = concept === without ? 0 : sum * inverse * (labelScale[label] ?? 0);
    labels[label] = cosine;
    concepts[concept] = (concepts[concept] ?? 0) + cosine;
    if (cosine > (nearest[concept] ?? 0)) nearest[concept] = cosine;
  }
  for (let concept = 0; concept < concepts.length; concept += 1) {
    concepts[concept] = (concepts[concept] ?? 0) * (index.conceptScale[concept] ?? 0);
  }
}

/** The title's likeness to one label. */
export type LabelLikeness = { readonly label: number; readonly score: number; readonly letters: number };

export function likenessOfLabel(index: LanguageIndex, asked: AskedTitle, label: number): LabelLikeness {
  const { starts, values } = index.wordsOfLabel;
  const from = starts[label] ?? 0;
  const count = (starts[label + 1] ?? 0) - from;
  const { best } = asked;
  best.fill(0, 0, count);
  let [title, titleWeight, first, last] = [0, 0, 0, 0];
  for (let at = 0; at < asked.words.length; at += 1) {
    const row = asked.likeness[at];
    if (row === undefined) continue;
    let most = 0;
    for (let place = 0; place < count; place += 1) {
      const like = row[values[from + place] ?? 0] ?? 0;
      if (like > (best[place] ?? 0)) best[place] = like;
      if (like > most) most = like;
    }
    if (at === 0) first = row[values[from] ?? 0] ?? 0;
    if (at === asked.head - 1) last = row[values[from + count - 1] ?? 0] ?? 0;
    titleWeight += asked.rarity[at] ?? 0;
    if (most > LINK_PARAMETERS.leastLikeness) title += (asked.rarity[at] ?? 0) * most;
  }
  let covered = 0;
  for (let place = 0; place < count; place += 1) {
    const like = best[place] ?? 0;
    if (like > LINK_PARAMETERS.leastLikeness) covered += (index.wordRarity[values[from + place] ?? 0] ?? 0) * like;
  }
  const titleCovered = titleWeight === 0 ? 0 : title / titleWeight;
  const labelCovered = covered / (index.labelRarity[label] || 1);
  const both = titleCovered + labelCovered === 0 ? 0 : 2 * titleCovered * labelCovered / (titleCovered + labelCovered);
  const letters = asked.labels[label] ?? 0;
  const weights = LINK_PARAMETERS.label;
  return {
    label, letters,
    score: weights.letters * letters + weights.bothCovered * both + weights.titleCovered * titleCovered + weights.labelCovered * labelCovered
      + weights.beginning * commonBeginning(asked.text, index.textOf[label] ?? '') + weights.firstWord * first + weights.lastWord * last,
  };
}

function commonBeginning(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  let same = 0;
  while (same < one.length && same < other.length && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  return longest === 0 ? 0 : same / longest;
}
