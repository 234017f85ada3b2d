import { workspaceFor } from './asked-title.ts';
import type { Workspace } from './asked-title.ts';
import { conceptTree } from './concept-tree.ts';
import type { ConceptTree } from './concept-tree.ts';
import { buildLanguageIndex } from './language-index.ts';
import type { LanguageIndex, NumberedLabel } from './language-index.ts';
import type { LinkAids, TextMeaning } from './link-aids.ts';
import { joinedTitle } from './normalise.ts';

/** A name of a concept in a language. The concept is any text that stands for it, for example its URI. */
export type LinkLabel = {
  readonly concept: string; readonly label: string; readonly language: string;
  /** Of several concepts with the same words for a name, this one is meant: it was named so by hand, knowing of the others. */
  readonly decides?: boolean;
};

export type LinkIndex = {
  readonly labels: readonly LinkLabel[];
  readonly concepts: readonly string[];
  readonly numberOfConcept: ReadonlyMap<string, number>;
  readonly tree: ConceptTree;
  readonly languages: readonly LanguageIndex[];
  /** Of each language, in the same order. */
  readonly workspaces: readonly Workspace[];
  /** The labels that say a title word for word, spaces apart, by place. */
  readonly labelsSaying: ReadonlyMap<string, readonly number[]>;
  readonly meaning: TextMeaning | undefined;
};

/** With the tree (each concept's broader one) groups are known, and titles that no occupation answers find their group. */
export function buildLinkIndex(labels: readonly LinkLabel[], broader: ReadonlyMap<string, string> = new Map(), aids: LinkAids = {}): LinkIndex {
  const numberOfConcept = new Map<string, number>();
  const byLanguage = new Map<string, NumberedLabel[]>();
  const labelsSaying = new Map<string, number[]>();
  for (const [place, { concept, label, language }] of labels.entries()) {
    const number = numberOfConcept.get(concept) ?? numberOfConcept.size;
    numberOfConcept.set(concept, number);
    const own = byLanguage.get(language) ?? [];
    own.push({ place, concept: number, label });
    byLanguage.set(language, own);
    const said = joinedTitle(label);
    const saying = labelsSaying.get(said) ?? [];
    saying.push(place);
    labelsSaying.set(said, saying);
  }
  const concepts = [...numberOfConcept.keys()];
  const languages = Array.from(byLanguage, ([language, own]) => buildLanguageIndex(language, own, concepts.length, aids));
  return {
    labels, concepts, numberOfConcept, tree: conceptTree(concepts, numberOfConcept, broader), labelsSaying,
    languages, workspaces: languages.map(workspaceFor), meaning: aids.meaning,
  };
}

/** The same with meanings weighing so much: a self-test asks with several weights. */
export const withMeaningWeight = (index: LinkIndex, weight: number): LinkIndex => ({
  ...index, languages: index.languages.map((language) => (language.meaning === undefined ? language : { ...language, meaning: { ...language.meaning, weight } })),
});
