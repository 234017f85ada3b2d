import { buildLinkIndex } from '@kohtaanto/rules/occupation-linking/link-index.ts';
import type { LinkIndex, LinkLabel } from '@kohtaanto/rules/occupation-linking/link-index.ts';
import { withMeaningWeight } from '@kohtaanto/rules/occupation-linking/link-index.ts';
import type { TextMeaning, WordParts } from '@kohtaanto/rules/occupation-linking/link-aids.ts';
import { wordsOf } from '@kohtaanto/rules/occupation-linking/normalise.ts';
import { hiddenOccupations, placesOf, proveWeight } from '@kohtaanto/rules/occupation-linking/self-test.ts';
import type { KnownTitle, ProvedWeight } from '@kohtaanto/rules/occupation-linking/self-test.ts';
import { finnishTitles, titlesWithPlace } from '../known-titles/known-titles.ts';
import type { Voikko } from './voikko.ts';

/** What the machine offers. */
export type OfferedAids = { readonly voikko: Voikko | undefined; readonly meaning: Omit<TextMeaning, 'weight'> | undefined };

/** The index with what has been proved to help, and the proof of each; parts of further words are added to the map as they are asked for. */
export type ProvedAids = {
  readonly index: LinkIndex; readonly parts: Map<string, readonly string[]> | undefined;
  readonly proofs: { readonly voikko: ProvedWeight | undefined; readonly meaning: ProvedWeight | undefined };
};

/** Voikko's is Finnish. */
const FINNISH = 'fi';
const WEIGHTS = { parts: [1, 2], meaning: [0.25, 0.5, 1, 2] } as const;
/** Thousands of words are analysed at once, by a program that takes a twentieth of a millisecond for each. */
const PATIENCE_MS = 10_000;
const HIDDEN_ONE_IN = 2;

/**
 * Each aid is tried on titles whose unit group is known: our own, and names of occupations hidden one at a time. What does not help by more than
 * chance weighs nothing (docs/decisions/occupation-linking.md).
 */
export async function tryAids(labels: readonly LinkLabel[], broader: ReadonlyMap<string, string>, offered: OfferedAids): Promise<ProvedAids> {
  const plain = buildLinkIndex(labels, broader);
  const titles = knownTitles(plain);
  // Parts of Finnish words change nothing of titles in other languages.
  const finnish = titles.filter(({ language }) => language === FINNISH);
  const parts = offered.voikko === undefined ? undefined : await partsOfLabels(offered.voikko, labels, finnish);
  const withParts = (weight: number): LinkIndex => (parts === undefined || weight === 0 ? plain : buildLinkIndex(labels, broader, { parts: partsWith(parts, weight) }));
  const voikko = parts === undefined || parts.size === 0 ? undefined : proveWeight(placesOf(plain, finnish), WEIGHTS.parts.map((weight) => ({ weight, places: placesOf(withParts(weight), finnish) })));
  const chosen = parts === undefined || voikko === undefined || voikko.weight === 0 ? undefined : partsWith(parts, voikko.weight);
  if (offered.meaning === undefined) return { index: withParts(voikko?.weight ?? 0), parts: chosen === undefined ? undefined : parts, proofs: { voikko, meaning: undefined } };
  const meant = buildLinkIndex(labels, broader, { parts: chosen, meaning: { ...offered.meaning, weight: 0 } });
  const meaning = proveWeight(placesOf(meant, titles), WEIGHTS.meaning.map((weight) => ({ weight, places: placesOf(withMeaningWeight(meant, weight), titles) })));
  return { index: meaning.weight === 0 ? withParts(voikko?.weight ?? 0) : withMeaningWeight(meant, meaning.weight), parts: chosen === undefined ? undefined : parts, proofs: { voikko, meaning } };
}

const partsWith = (of: WordParts['of'], weight: number): WordParts => ({ language: FINNISH, of, weight });

function knownTitles(index: LinkIndex): readonly KnownTitle[] {
  const groupOf = new Map(index.concepts.flatMap((concept, at) => (index.tree.isUnitGroup[at] === 1 ? [[/C(\d{4})$/u.exec(concept)?.[1] ?? '', concept] as const] : [])));
  const known = (title: string, language: string, code: string): readonly KnownTitle[] => {
    const right = groupOf.get(code);
    return right === undefined ? [] : [{ title, language, right, groups: 'alone' }];
  };
  return [
    ...finnishTitles().filter(({ first, second }) => first === second).flatMap(({ title, kind, first }) => known(title, kind === 'swedish' ? 'sv' : FINNISH, first)),
    ...titlesWithPlace().flatMap(({ title, language, code }) => known(title, language, code)), ...hiddenOccupations(index, FINNISH, HIDDEN_ONE_IN),
  ];
}

async function partsOfLabels(voikko: Voikko, labels: readonly LinkLabel[], titles: readonly KnownTitle[]): Promise<Map<string, readonly string[]>> {
  const words = new Set([...labels.filter(({ language }) => language === FINNISH).map(({ label }) => label), ...titles.map(({ title }) => title)].flatMap(wordsOf));
  return new Map(await voikko.partsOf([...words], PATIENCE_MS));
}
