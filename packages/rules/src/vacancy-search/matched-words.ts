import { formlessOf, stemOf, trigramsOf } from './search-words.ts';

/** From and to, in the text as it stands. */
export type MatchedWord = readonly [from: number, to: number];

const word = /[\p{L}\p{N}]+[+#]*/gu;
/** Stems shorter than this are no part of a compound, and typed beginnings shorter than this are no word yet. */
const leastPart = 4;
const leastTyped = 3;
const leastAlike = 0.6;

/** Which words of a text answer a question: in another form, as a part of a compound, as far as it is typed, or but for a slip of a finger. */
export function matchedWords(query: string, text: string): readonly MatchedWord[] {
  const asked = [...query.slice(0, 500).matchAll(word)].slice(0, 30).map(([found]) => found.toLowerCase());
  if (asked.length === 0) return [];
  const words = [...text.slice(0, 60_000).matchAll(word)].map((found) => ({ at: found.index, length: found[0].length, small: found[0].toLowerCase(), stem: stemOf(found[0].toLowerCase()) }));
  const matched = new Map<number, MatchedWord>();
  for (const one of asked) {
    const stem = stemOf(one);
    const exact = words.filter((each) => each.stem === stem || (one.length >= leastTyped && each.small.startsWith(one))
      || (one.length >= leastPart && each.small.includes(formlessOf(one))));
    const answering = exact.length > 0 || stem.length < leastPart ? exact : words.filter((each) => alike(stem, each.stem) >= leastAlike);
    for (const { at, length } of answering) matched.set(at, [at, at + length]);
  }
  return [...matched.values()].sort((a, b) => a[0] - b[0]);
}

function alike(one: string, other: string): number {
  const [mine, its] = [new Set(trigramsOf(one)), trigramsOf(other)];
  return 2 * its.filter((trigram) => mine.has(trigram)).length / (mine.size + its.length);
}

const before = 50;
const after = 110;

/** The place in a text that answers first, with what stands around it; null where nothing does. */
export function excerptOf(query: string, text: string): string | null {
  const [first] = matchedWords(query, text);
  if (first === undefined) return null;
  const from = first[0] <= before ? 0 : text.indexOf(' ', first[0] - before) + 1;
  const end = text.length - first[0] <= after ? text.length : text.lastIndexOf(' ', first[0] + after);
  const cut = text.slice(from, Math.max(end, first[1])).replaceAll(/\s+/gu, ' ').trim();
  return `${from > 0 ? '… ' : ''}${cut}${end < text.length ? ' …' : ''}`;
}
