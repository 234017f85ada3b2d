/** A title longer than this is a text, not a title: what follows is not read. */
const MOST_CHARACTERS = 300;
const MOST_WORDS = 24;
const MOST_LETTERS = 40;

/**
 * The words of a title as they are compared: compatibility forms made one, lower case, everything but letters and digits a
 * space (C++ and C# keep their signs). Letters with dots and rings stay what they are: in Finnish, Swedish and Estonian they are letters.
 */
export function wordsOf(title: string): readonly string[] {
  return title.slice(0, MOST_CHARACTERS).normalize('NFKC').toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ').trim().split(' ').filter((word) => word !== '')
    .slice(0, MOST_WORDS).map((word) => word.slice(0, MOST_LETTERS));
}

/** The form in which a title is remembered and looked up as the same: its words, one space between. */
export const normalisedTitle = (title: string): string => wordsOf(title).join(' ');

/** What is the same also where one writes together what another writes apart: "lähi hoitaja". */
export const joinedTitle = (title: string): string => wordsOf(title).join('');

/** The runs of two to four letters of a word with its edges marked: _he, hit, its, ..., ja_. */
export function letterRunsOf(word: string): readonly string[] {
  const padded = `_${word}_`;
  const runs: string[] = [];
  for (let length = 2; length <= 4; length += 1) {
    for (let from = 0; from + length <= padded.length; from += 1) runs.push(padded.slice(from, from + length));
  }
  return runs;
}
