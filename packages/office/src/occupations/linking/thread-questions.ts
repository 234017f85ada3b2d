import type { Sureness } from '@kohtaanto/rules/occupation-linking/sureness.ts';
import type { AidsWanted, AidTold } from '../aids/machine-aids.ts';

/** What the thread is told and asked. Labels travel as long texts, a line each: those cross between threads at once. */
export type LabelLines = {
  readonly uris: string; readonly languages: string; readonly labels: string;
  /** A line each too: 1 for a name that the product gives knowing of its namesakes, which then stand behind it. */
  readonly decides?: string;
};
export type TreeLines = { readonly uris: string; readonly broader: string };

export type ThreadQuestion =
  /** With aids: they are tried first, which takes long; what helps is used. */
  | { readonly kind: 'occupations'; readonly labels: LabelLines; readonly tree: TreeLines; readonly aids?: AidsWanted }
  | { readonly kind: 'skills'; readonly labels: LabelLines }
  | { readonly kind: 'own'; readonly areaId: number; readonly labels: LabelLines }
  | { readonly kind: 'link'; readonly areaId: number; readonly title: string; readonly language: string; readonly top: number }
  | { readonly kind: 'link-each'; readonly areaId: number; readonly titles: readonly string[]; readonly languages: readonly string[] }
  | { readonly kind: 'link-skill'; readonly text: string; readonly language: string; readonly top: number };

export type FoundConcept = {
  /** Measured of occupations alone: a group's and a skill's is null. */
  readonly sureness: Sureness | null;
  readonly uri: string; readonly label: string; readonly language: string; readonly score: number;
  readonly by: 'same-words' | 'likeness' | 'group-of-near-occupations'; readonly own: boolean;
};
export type FoundConcepts = { readonly occupations: readonly FoundConcept[]; readonly groups: readonly FoundConcept[] };

/** To each of many titles the one occupation that is nearest, in the order of the titles. */
export type FoundEach = { readonly each: readonly (FoundConcept | null)[] };

/** What became of the aids; `used` where the index leans on one of them. */
export type TriedTold = { readonly tried: readonly AidTold[] };

export type ThreadAnswer = FoundConcepts | FoundEach | TriedTold | null;
