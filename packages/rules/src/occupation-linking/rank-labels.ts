import type { LinkIndex } from './link-index.ts';
import { scoredConcepts } from './link-title.ts';

export type RankedLabel = { readonly place: number; readonly score: number };

export type LabelOrder =
  /** Each concept once, by the label that answered. */
  | 'concepts'
  /** The first so many places a concept each, as a list to choose from should; then the other labels of all of them. */
  | 'concepts-first'
  /** Each label by itself, whatever stands above it. */
  | 'labels';

const CONCEPTS_FIRST = 20;
const LISTED_LABELS = 12;

/** The labels nearest to a title, as their places in the index. */
export function rankLabels(index: LinkIndex, title: string, wish: { readonly top: number; readonly order: LabelOrder }): readonly RankedLabel[] {
  const concepts = scoredConcepts(index, title, { top: wish.top }, wish.order === 'concepts' ? undefined : LISTED_LABELS);
  const answers = concepts.map(({ place, raw }) => ({ place, score: raw }));
  if (wish.order === 'concepts') return answers.slice(0, wish.top);
  const all = concepts.flatMap(({ labels, place, raw, around }) =>
    labels.map((label) => ({ place: label.place, score: label.place === place ? raw : Math.min(raw, label.score + around) })));
  all.sort((a, b) => b.score - a.score || b.place - a.place);
  if (wish.order === 'labels') return all.slice(0, wish.top);
  const first = answers.slice(0, Math.min(CONCEPTS_FIRST, wish.top));
  const taken = new Set(first.map(({ place }) => place));
  const least = first.at(-1)?.score ?? 0;
  const rest = all.filter(({ place }) => !taken.has(place)).map(({ place, score }) => ({ place, score: Math.min(score, least) }));
  return [...first, ...rest].slice(0, wish.top);
}
