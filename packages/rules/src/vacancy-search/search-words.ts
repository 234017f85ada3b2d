/**
 * Words of a text as a search knows them. Finnish inflects at the end and changes the consonant before it, so a word is worn down
 * from its end until what is left is the same for hitsaaja, hitsaajia and hitsaajalle; Swedish and English lose their endings on
 * the way. A stem is no dictionary form, and two words may share one: the whole word weighs beside it in the title.
 */

/** Endings of several letters leave so much; single letters go down to the shortest stem. */
const leastStem = 4;
const shortestStem = 3;

const wordPattern = /[\p{L}\p{N}]+(?:[+#]+|(?:-[\p{L}\p{N}]+)*)/gu;

/** Endings that a stem may not end with, longest first; vowels, and the consonants of cases and plurals. */
const endings = ['ss', 'st', 'll', 'lt', 'ks', 'tt', 'ng', 'rn', 'n', 't', 's', 'j', 'd', 'r'] as const;
const vowels = 'aeiouyåäö';

/** The longest Finnish compounds of work are half of this; what is longer is no word. */
const longestWord = 60;

/** The words of a text, in small letters; `C++` and `C#` are words, a hyphen parts. */
export function wordsOf(text: string): readonly string[] {
  const found = text.normalize('NFKC').toLowerCase().match(wordPattern) ?? [];
  const parted = found.some((word) => word.includes('-')) ? found.flatMap((word) => word.split('-')) : found;
  return parted.some((word) => word.length > longestWord) ? parted.map((word) => word.slice(0, longestWord)) : parted;
}

export function stemOf(word: string): string {
  let stem = word;
  for (let before = ''; before !== stem && stem.length > leastStem;) {
    before = stem;
    stem = shorter(stem);
  }
  return shortest(stem);
}

/** työ, työn and työssä; kokki and kokin: what is still left of an ending after the long ones. */
function shortest(given: string): string {
  let stem = given;
  while (stem.length > shortestStem) {
    const last = stem.at(-1) ?? '';
    const before = stem.at(-2) ?? '';
    const isEnding = vowels.includes(last) || ('nts'.includes(last) && vowels.includes(before)) || ('kpt'.includes(last) && before === last);
    if (!isEnding) return stem;
    stem = stem.slice(0, -1);
  }
  return stem;
}

function shorter(stem: string): string {
  if (vowels.includes(stem.at(-1) ?? '')) return stem.slice(0, -1);
  for (const ending of endings) {
    if (stem.endsWith(ending) && stem.length - ending.length >= leastStem) return stem.slice(0, -ending.length);
  }
  const last = stem.at(-1);
  // kokki, kokin: the strong grade loses one of its two.
  return last !== undefined && stem.at(-2) === last && /[kpt]/.test(last) ? stem.slice(0, -1) : stem;
}

const caseEnding = /(?:ksi|ll[aäe]|lt[aä]|ss[aä]|st[aä]|i?den|i?en|i?[aä]|n[aä]|n|t|s)$/u;
const leastWithin = 4;

/**
 * What of a word is the same in most of its forms: hoitaj of hoitaja, hoitajan and hoitajille. Longer than the stem, so that it can be looked
 * for within compounds, whose own stems are worn down past the part (lähihoitaja); a short word is itself.
 */
export function formlessOf(word: string): string {
  const bare = word.replace(caseEnding, '');
  const open = vowels.includes(bare.at(-1) ?? '') ? bare.slice(0, -1) : bare;
  return open.length >= leastWithin ? open : word;
}

/** Padded trigrams: how stems with a slip of a finger, or parts of a compound, are found. */
export function trigramsOf(stem: string): readonly string[] {
  const padded = `^${stem}$`;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  return [...found];
}
