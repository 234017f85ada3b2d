/**
 * Words after which a title tells where, for whom or with what, in Swedish and English: "närvårdare till äldreboende", "cook for school canteen".
 * Not those that belong to the trade itself (av, of).
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  'till', 'för', 'på', 'i', 'inom', 'vid', 'hos', 'åt', 'från', 'med', 'under', 'to', 'for', 'at', 'in', 'on', 'with', 'from', 'within',
]);

/** Finnish tells the same by the word's end: "vanhustyöhön", "Turkuun", "sairaalaan", "apteekissa", "telakalle". */
const PLACE_END = /(?:(?:aa|ii|oo|uu|yy|ää|öö)n|seen|siin|[aeiouyäö]h[aeiouyäö]n|ss[aä]|ll[aä]|lle)$/u;
const LEAST_LETTERS = 6;
/** What belongs to the word after it: "Mäntän terveysasemalle". */
const GENITIVE = /[^e]n$/u;

const tellsPlace = (word: string): boolean => word.length >= LEAST_LETTERS && PLACE_END.test(word);

/**
 * How many of a title's first words tell the trade; those after tell where it is done, for whom, or for how long. All of them, where
 * nothing tells a place: then every word counts alike.
 */
export function headLength(words: readonly string[]): number {
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (at + 1 < words.length && FUNCTION_WORDS.has(word)) return at;
    if (!tellsPlace(word)) continue;
    let head = at;
    while (head > 1 && GENITIVE.test(words[head - 1] ?? '')) head -= 1;
    return head;
  }
  return words.length;
}
