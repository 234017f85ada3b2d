export type TextLanguage = 'fi' | 'sv' | 'en';

/** Words that nearly every text of a language has and the others have not. */
const signs: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  fi: new Set(['ja', 'on', 'ei', 'että', 'tai', 'joka', 'sekä', 'olet', 'sinulla', 'meillä', 'haemme', 'työ', 'työtä', 'kanssa', 'myös', 'voit', 'lisäksi', 'hakemus', 'palkka', 'tarjoamme',
    'etsimme', 'olemme', 'sinun', 'kuin', 'niin', 'mukaan', 'työntekijää']),
  sv: new Set(['och', 'är', 'inte', 'att', 'eller', 'som', 'du', 'vi', 'har', 'söker', 'med', 'för', 'till', 'också', 'kan', 'ansökan', 'lön', 'erbjuder', 'arbete', 'arbetet', 'ett', 'på',
    'av', 'om', 'dig', 'oss', 'din']),
  en: new Set(['and', 'the', 'is', 'not', 'that', 'or', 'you', 'we', 'are', 'with', 'for', 'to', 'also', 'can', 'application', 'salary', 'offer', 'work', 'of', 'your', 'our', 'will', 'have',
    'looking', 'this', 'be', 'us']),
};

/** Fewer signs than this say nothing. */
const LEAST_SIGNS = 3;
/** A second language with this share of all signs is more than a loan. */
const MIXED_SHARE = 0.3;
const LONGEST = 20_000;

export type LanguagesRead = { readonly main: TextLanguage | null; readonly mixedWith: TextLanguage | null };

/** In which language a text is written, and whether another is mixed into its sentences. */
export function readLanguages(text: string): LanguagesRead {
  const words = text.slice(0, LONGEST).toLocaleLowerCase('fi').match(/\p{L}+/gu) ?? [];
  const counted = (['fi', 'sv', 'en'] as const).map((language) => ({ language, count: words.filter((each) => signs[language].has(each)).length }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (first === undefined || second === undefined || first.count < LEAST_SIGNS) return { main: null, mixedWith: null };
  const isMixed = second.count >= LEAST_SIGNS && second.count / (first.count + second.count) >= MIXED_SHARE;
  return { main: first.language, mixedWith: isMixed ? second.language : null };
}
