import type { LabelLikeness } from './asked-title.ts';
import type { LinkIndex } from './link-index.ts';
import { nearConcepts } from './near-concepts.ts';
import { joinedTitle } from './normalise.ts';
import { LINK_PARAMETERS } from './parameters.ts';
import { headLength } from './title-head.ts';
import { tradeWords } from './title-terms.ts';

export type LinkWish = {
  readonly top: number;
  /** The asker's language: labels of others count for less. */
  readonly language?: string;
  /** Groups stand in their place among occupations, or alone, or are left out. */
  readonly groups?: 'among' | 'alone' | 'none';
  /** Labels of this language alone are asked. */
  readonly only?: string;
  /** As if this concept were not in the index: a self-test. */
  readonly without?: string;
};

export type LinkedConcept = {
  readonly concept: string;
  /** The label that answered, and its language. */
  readonly label: string;
  readonly language: string;
  /** 0 to 1; 1 is word for word. Good for order and for telling near from far, not a probability. */
  readonly score: number;
  readonly why: LinkReason;
};

export type LinkReason = {
  /** Word for word, or by likeness, or because the group's occupations are near. */
  readonly by: 'same-words' | 'likeness' | 'group-of-near-occupations';
  readonly letters: number;
  readonly labelPart: number;
  readonly conceptPart: number;
};

/** The concepts nearest to a title, the nearest first: a list to choose from. */
export function linkTitle(index: LinkIndex, title: string, wish: LinkWish): readonly LinkedConcept[] {
  return scoredConcepts(index, title, wish).slice(0, wish.top).map(({ concept, place, score, why }) => {
    const label = index.labels[place];
    return { concept: index.concepts[concept] ?? '', label: label?.label ?? '', language: label?.language ?? '', score, why };
  });
}

export type ScoredConcept = {
  readonly concept: number;
  /** Before it is brought between 0 and 1. */
  readonly raw: number;
  readonly score: number;
  /** Of the label that answered, among all labels. */
  readonly place: number;
  readonly why: LinkReason;
  readonly around: number;
  readonly labels: readonly { readonly place: number; readonly score: number }[];
};

/** What a title that says a label word for word gets at most: scores are told as shares of it. */
const FULL = 3;
const ABOVE_ALL = 10;
/** Of several that say the title word for word, the one whose name decides stands above the others. */
const DECIDING = 5;

export function scoredConcepts(index: LinkIndex, title: string, wish: LinkWish, listedLabels: number = LINK_PARAMETERS.closeLabels): readonly ScoredConcept[] {
  const words = [...new Set(tradeWords(title))];
  if (words.length === 0) return [];
  const without = wish.without === undefined ? -1 : index.numberOfConcept.get(wish.without) ?? -1;
  const found = new Map<number, ScoredConcept>();
  const full = fullOf(index);
  const vector = index.languages.some(({ meaning }) => (meaning?.weight ?? 0) > 0) ? index.meaning?.vectorOf(title) : undefined;
  for (const [at, language] of index.languages.entries()) {
    const work = index.workspaces[at];
    if (work === undefined || (wish.only !== undefined && wish.only !== language.language)) continue;
    const factor = wish.language === undefined || wish.language === language.language ? 1 : LINK_PARAMETERS.foreign;
    for (const near of nearConcepts(language, index.tree, words, { listedLabels, without, work, vector })) {
      const before = found.get(near.concept);
      const labels = near.labels.map(({ label, score }) => ({ place: language.placeOf[label] ?? 0, score: score * factor }));
      const raw = near.score * factor;
      const [best] = near.labels;
      if (best === undefined) continue;
      const mine = scored(near.concept, raw, language.placeOf[best.label] ?? 0, { best, around: near.around * factor, labels, full });
      if (before === undefined) found.set(near.concept, mine);
      else found.set(near.concept, { ...(raw > before.raw ? mine : before), labels: [...before.labels, ...labels] });
    }
  }
  sayingTheSame(index, [joinedTitle(title), tradeWords(title).join('')], found, without);
  sayingTheHead(index, words, found, without);
  if (wish.groups !== 'none') inherit(index, found);
  return inOrder(index, [...found.values()].filter(({ concept }) => isWished(index, concept, wish.groups ?? 'among')));
}

type Parts = { readonly best: LabelLikeness; readonly around: number; readonly labels: ScoredConcept['labels']; readonly full: number };

const scored = (concept: number, raw: number, place: number, { best, around, labels, full }: Parts): ScoredConcept => ({
  concept, raw, place, around, labels, score: shown(raw, full),
  why: { by: 'likeness', letters: best.letters, labelPart: best.score, conceptPart: around },
});

/** Where meanings are known they add their weight to what can be reached: scores stay shares of it. */
const fullOf = ({ languages }: LinkIndex): number => FULL + (languages[0]?.meaning?.weight ?? 0);
const shown = (raw: number, full: number): number => (raw >= ABOVE_ALL ? 1 : Math.min(0.999, Math.max(0, raw / full)));

function isWished(index: LinkIndex, concept: number, groups: 'among' | 'alone' | 'none'): boolean {
  if (groups === 'among') return true;
  const isGroup = index.tree.isUnitGroup[concept] === 1;
  return groups === 'alone' ? isGroup : !isGroup && index.tree.isUpperGroup[concept] !== 1;
}

/** An occupation whose label says the title word for word stands above all that are only like it; names of groups are rarely what somebody does. */
function sayingTheSame(index: LinkIndex, said: readonly string[], found: Map<number, ScoredConcept>, without: number): void {
  for (const place of new Set(said.flatMap((words) => index.labelsSaying.get(words) ?? []))) {
    const concept = index.numberOfConcept.get(index.labels[place]?.concept ?? '') ?? -1;
    const before = found.get(concept);
    const isGroup = index.tree.isUnitGroup[concept] === 1 || index.tree.isUpperGroup[concept] === 1;
    if (isGroup || concept === without || before === undefined) continue;
    const raised = ABOVE_ALL + (index.labels[place]?.decides === true ? DECIDING : 0);
    if (before.raw >= raised) continue;
    const raw = (before.raw >= ABOVE_ALL ? before.raw - ABOVE_ALL : before.raw) + raised;
    found.set(concept, { ...before, raw, score: 1, place, why: { ...before.why, by: 'same-words' } });
  }
}

/** Where a title tells a place, an occupation whose label says the words before it word for word is what is meant, however like the place another is. */
function sayingTheHead(index: LinkIndex, words: readonly string[], found: Map<number, ScoredConcept>, without: number): void {
  const head = headLength(words);
  if (head === words.length) return;
  for (const place of index.labelsSaying.get(words.slice(0, head).join('')) ?? []) {
    const concept = index.numberOfConcept.get(index.labels[place]?.concept ?? '') ?? -1;
    const before = found.get(concept);
    const isGroup = index.tree.isUnitGroup[concept] === 1 || index.tree.isUpperGroup[concept] === 1;
    if (isGroup || concept === without || before === undefined || before.raw >= ABOVE_ALL) continue;
    const raw = before.raw + LINK_PARAMETERS.tail.headSaid * (index.labels[place]?.decides === true ? 2 : 1);
    found.set(concept, { ...before, raw, score: shown(raw, fullOf(index)), place });
  }
}

/** A unit group answers for its occupations: a title that none of them is alone, several of them are near. */
function inherit(index: LinkIndex, found: Map<number, ScoredConcept>): void {
  const nearestOf = new Map<number, ScoredConcept[]>();
  for (const one of found.values()) {
    const group = index.tree.groupOf[one.concept] ?? -1;
    if (group < 0 || !found.has(group)) continue;
    const nearest = nearestOf.get(group) ?? [];
    nearest.push(one);
    nearestOf.set(group, nearest);
  }
  const { inherited } = LINK_PARAMETERS;
  for (const [group, nearest] of nearestOf) {
    const own = found.get(group);
    nearest.sort((a, b) => b.raw - a.raw);
    const [first, second, third] = nearest.map(({ raw }) => (raw >= ABOVE_ALL + DECIDING ? raw - ABOVE_ALL - DECIDING : raw >= ABOVE_ALL ? raw - ABOVE_ALL : raw));
    if (own === undefined || first === undefined || own.raw >= ABOVE_ALL) continue;
    const fromBest = inherited.nearest * first;
    const raw = Math.max(fromBest, own.raw) + inherited.overlap * Math.min(own.raw, first)
      + inherited.second * (second ?? 0) + inherited.third * (third ?? 0);
    found.set(group, { ...own, raw, score: shown(raw, fullOf(index)), why: fromBest > own.raw ? { ...own.why, by: 'group-of-near-occupations' } : own.why });
  }
}

/** Of equals the one further down the tree first, and then the later: an order that does not depend on chance. */
function inOrder(index: LinkIndex, all: ScoredConcept[]): readonly ScoredConcept[] {
  const depth = (one: ScoredConcept): number => index.tree.depthOf[one.concept] ?? 0;
  return all.sort((a, b) => b.raw - a.raw || depth(b) - depth(a) || b.concept - a.concept);
}
