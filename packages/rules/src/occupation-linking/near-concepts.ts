import { askTitle, likenessOfLabel } from './asked-title.ts';
import type { AskedTitle, LabelLikeness, Workspace } from './asked-title.ts';
import type { ConceptTree } from './concept-tree.ts';
import type { LanguageIndex } from './language-index.ts';
import { LINK_PARAMETERS } from './parameters.ts';

/** A concept near a title in one language. */
export type NearConcept = {
  readonly concept: number;
  readonly score: number;
  /** What all its labels and its group add to each of its labels. */
  readonly around: number;
  /** Its labels looked at, the most like first. */
  readonly labels: readonly LabelLikeness[];
};

/** So many labels of each concept are listed; the nearest are looked at closely. */
export type NearWish = { readonly listedLabels: number; readonly without: number; readonly work: Workspace;
  /** Of the whole title, where meanings are known. */
  readonly vector?: Float32Array | undefined };

export function nearConcepts(index: LanguageIndex, tree: ConceptTree, words: readonly string[], wish: NearWish): readonly NearConcept[] {
  const asked = askTitle(index, wish.work, words, wish.without);
  const groups = groupLikeness(asked.nearest, tree, wish.without);
  const looked = closeConcepts(asked.nearest);
  for (const concept of looked) {
    const group = tree.groupOf[concept] ?? -1;
    if (group >= 0) looked.add(group);
  }
  const meaning = wish.vector === undefined ? undefined : meaningsOf(index, wish.vector);
  if (meaning !== undefined) for (const concept of nearestByMeaning(meaning, LINK_PARAMETERS.closeByMeaning)) looked.add(concept);
  looked.delete(wish.without);
  const near: NearConcept[] = [];
  for (const concept of looked) {
    const close = closestLabels(index, asked, concept, Math.max(3, wish.listedLabels));
    if (close.length === 0) continue;
    const around = aroundConcept(index, tree, asked, { concept, close, groups }) + (meaning === undefined ? 0 : (index.meaning?.weight ?? 0) * (meaning[concept] ?? 0));
    const labels = likenessOfLabels(index, asked, close.slice(0, wish.listedLabels));
    near.push({ concept, around, labels, score: (labels[0]?.score ?? 0) + around });
  }
  return near;
}

/** How near each concept's meaning is to the title's; less than nothing is nothing. */
function meaningsOf({ meaning }: LanguageIndex, vector: Float32Array): Float32Array | undefined {
  if (meaning === undefined || meaning.weight === 0) return undefined;
  const { vectors, dimensions } = meaning;
  const near = new Float32Array(vectors.length / dimensions);
  const inFours = dimensions - (dimensions % 4);
  for (let concept = 0, from = 0; concept < near.length; concept += 1, from += dimensions) {
    // Four sums at once: a processor adds them side by side.
    let [one, two, three, four] = [0, 0, 0, 0];
    for (let at = 0; at < inFours; at += 4) {
      one += (vectors[from + at] ?? 0) * (vector[at] ?? 0);
      two += (vectors[from + at + 1] ?? 0) * (vector[at + 1] ?? 0);
      three += (vectors[from + at + 2] ?? 0) * (vector[at + 2] ?? 0);
      four += (vectors[from + at + 3] ?? 0) * (vector[at + 3] ?? 0);
    }
    for (let at = inFours; at < dimensions; at += 1) one += (vectors[from + at] ?? 0) * (vector[at] ?? 0);
    const sum = one + two + three + four;
    if (sum > 0) near[concept] = sum;
  }
  return near;
}

function nearestByMeaning(near: Float32Array, count: number): readonly number[] {
  const kept: number[] = [];
  for (let concept = 0; concept < near.length; concept += 1) {
    const like = near[concept] ?? 0;
    if (like === 0 || (kept.length === count && like <= (near[kept[count - 1] ?? 0] ?? 0))) continue;
    let place = kept.length;
    while (place > 0 && (near[kept[place - 1] ?? 0] ?? 0) < like) place -= 1;
    kept.splice(place, 0, concept);
    if (kept.length > count) kept.pop();
  }
  return kept;
}

/** The nearest by letters are looked at closely; the others follow them as far behind as their letters are. */
function likenessOfLabels(index: LanguageIndex, asked: AskedTitle, close: readonly number[]): readonly LabelLikeness[] {
  const looked = close.slice(0, LINK_PARAMETERS.closeLabels).map((label) => likenessOfLabel(index, asked, label));
  const least = Math.min(...looked.map(({ score }) => score));
  const letters = looked.at(-1)?.letters ?? 0;
  const others = close.slice(LINK_PARAMETERS.closeLabels).map((label) => {
    const own = asked.labels[label] ?? 0;
    return { label, letters: own, score: letters === 0 ? 0 : least * own / letters };
  });
  return [...looked, ...others].sort((a, b) => b.score - a.score);
}

type Around = { readonly concept: number; readonly close: readonly number[]; readonly groups: ReturnType<typeof groupLikeness> };

function aroundConcept(index: LanguageIndex, tree: ConceptTree, asked: AskedTitle, { concept, close, groups }: Around): number {
  const letters = (at: number): number => asked.labels[close[Math.min(at, close.length - 1)] ?? 0] ?? 0;
  const labelCount = (index.labelsOfConcept.starts[concept + 1] ?? 0) - (index.labelsOfConcept.starts[concept] ?? 0);
  const { concept: weights, group: ofGroup } = LINK_PARAMETERS;
  const own = weights.secondLabel * letters(1) + weights.thirdLabel * (close.length > 2 ? letters(2) : letters(1))
    + weights.allLabels * (asked.concepts[concept] ?? 0) + weights.manyLabels * Math.log(labelCount) / 4;
  const group = tree.isUnitGroup[concept] === 1 || tree.isUpperGroup[concept] === 1 ? concept : tree.groupOf[concept] ?? -1;
  if (group < 0) return own;
  const members = groups.count[group] ?? 0;
  return own + (members === 0 ? 0 : ofGroup.mean * (groups.sum[group] ?? 0) / members) + ofGroup.nearest * (groups.most[group] ?? 0)
    + ofGroup.ownLabels * (asked.concepts[group] ?? 0)
    + ofGroup.isUnitGroup * (tree.isUnitGroup[concept] ?? 0) + ofGroup.isUpperGroup * (tree.isUpperGroup[concept] ?? 0);
}

/** How near the occupations of each unit group are. */
function groupLikeness(nearest: Float64Array, tree: ConceptTree, without: number) {
  const sum = new Float64Array(nearest.length);
  const most = new Float64Array(nearest.length);
  const count = new Int32Array(nearest.length);
  for (let concept = 0; concept < nearest.length; concept += 1) {
    const group = tree.groupOf[concept] ?? -1;
    if (group < 0 || concept === without) continue;
    const like = nearest[concept] ?? 0;
    count[group] = (count[group] ?? 0) + 1;
    sum[group] = (sum[group] ?? 0) + like;
    if (like > (most[group] ?? 0)) most[group] = like;
  }
  return { sum, most, count };
}

const STEPS = 1024;

/** The concepts whose nearest label is among the nearest, without sorting all. */
function closeConcepts(nearest: Float64Array): Set<number> {
  const counts = new Int32Array(STEPS + 1);
  for (const like of nearest) {
    const step = Math.min(STEPS, Math.floor(like * STEPS));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let step = STEPS;
  let taken = counts[STEPS] ?? 0;
  while (step > 1 && taken < LINK_PARAMETERS.closeConcepts) {
    step -= 1;
    taken += counts[step] ?? 0;
  }
  const least = step > 1 ? step / STEPS : Number.MIN_VALUE;
  const close = new Set<number>();
  for (let concept = 0; concept < nearest.length; concept += 1) if ((nearest[concept] ?? 0) >= least) close.add(concept);
  return close;
}

/** The concept's labels whose letters are the most alike, by insertion: there are few to keep. */
function closestLabels(index: LanguageIndex, asked: AskedTitle, concept: number, most: number): readonly number[] {
  const { starts, values } = index.labelsOfConcept;
  const end = starts[concept + 1] ?? 0;
  const kept: number[] = [];
  for (let at = starts[concept] ?? 0; at < end; at += 1) {
    const label = values[at] ?? 0;
    const like = asked.labels[label] ?? 0;
    if (kept.length === most && like <= (asked.labels[kept[most - 1] ?? 0] ?? 0)) continue;
    let place = kept.length;
    while (place > 0 && (asked.labels[kept[place - 1] ?? 0] ?? 0) < like) place -= 1;
    kept.splice(place, 0, label);
    if (kept.length > most) kept.pop();
  }
  return kept;
}
