export const LONG_SENTENCE_WORDS = 28;

export type LongSentence = { readonly at: number; readonly words: number; readonly text: string };

/** Sentences longer than one breath; a line of a list is a sentence of its own. */
export function longSentences(text: string): readonly LongSentence[] {
  return [...text.matchAll(/[^.!?\n]+[.!?]*/gu)].flatMap((match) => {
    const words = match[0].match(/[\p{L}\d][\p{L}\d'’-]*/gu)?.length ?? 0;
    return words > LONG_SENTENCE_WORDS ? [{ at: match.index, words, text: match[0].trim().slice(0, 80) }] : [];
  });
}

/** Words that say little to whoever does not already work in the field, each with what could be said instead. */
const jargon: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})stakeholder\p{L}*/giu, 'stakeholder'], [/(?<!\p{L})sidosryhmärajapin\p{L}*/giu, 'stakeholder'], [/(?<!\p{L})proaktiivi\p{L}*/giu, 'proactive'],
  [/(?<!\p{L})proaktiv\p{L}*/giu, 'proactive'], [/(?<!\p{L})proactive\p{L}*/giu, 'proactive'], [/(?<!\p{L})ketter\p{L}*\s+toimintatap\p{L}*/giu, 'agile'],
  [/(?<!\p{L})agil\p{L}*\s+(?:arbetssätt|mindset)\p{L}*/giu, 'agile'], [/(?<!\p{L})agile\s+mindset/giu, 'agile'], [/(?<!\p{L})tiimipelaaja\p{L}*/giu, 'team-player'],
  [/(?<!\p{L})team\s?player\p{L}*/giu, 'team-player'], [/(?<!\p{L})lagspelare\p{L}*/giu, 'team-player'], [/(?<!\p{L})hands[\s-]on/giu, 'hands-on'],
  [/(?<!\p{L})asiakasrajapin\p{L}*/giu, 'customer-interface'], [/(?<!\p{L})kundgränssnitt\p{L}*/giu, 'customer-interface'], [/(?<!\p{L})monialaosaa\p{L}*/giu, 'all-rounder'],
  [/(?<!\p{L})(?:rockstar|ninja|guru|velho)(?!\p{L})/giu, 'rockstar'], [/(?<!\p{L})tuloshakui\p{L}*/giu, 'result-driven'], [/(?<!\p{L})resultatinriktad\p{L}*/giu, 'result-driven'],
  [/(?<!\p{L})result[\s-](?:driven|oriented)/giu, 'result-driven'],
];
export const jargonWords = ['stakeholder', 'proactive', 'agile', 'team-player', 'hands-on', 'customer-interface', 'all-rounder', 'rockstar', 'result-driven'] as const;
export type JargonWord = (typeof jargonWords)[number];

export type FoundJargon = { readonly word: JargonWord; readonly at: number; readonly text: string };

export function findJargon(text: string): readonly FoundJargon[] {
  return jargon.flatMap(([pattern, word]) => [...text.matchAll(pattern)].map((match) => ({ word: word as JargonWord, at: match.index, text: match[0] })))
    .toSorted((a, b) => a.at - b.at);
}

/** Shift words in the text although no shift is told. */
export const speaksOfShifts = (text: string): boolean =>
  /(?<!\p{L})(?:vuorotyö|iltavuoro|yövuoro|viikonlop|kaksivuoro|kolmivuoro|skift|kvällsskift|nattarbete|helgarbete|shift work|night shift|evening shift|weekends?)\p{L}*/iu.test(text);

/** Markup of a page or of a typesetter; the register keeps plain text. */
export const findMarkup = (text: string): string | null => /<\/?[a-z!][^>]{0,200}>|&(?:nbsp|amp|lt|gt|#\d+);|\[\/?(?:b|i|url|img)[^\]]*\]|\{\\rtf/iu.exec(text)?.[0] ?? null;
