/** The three languages of every text: the two national ones, and English. */
export type Language = 'fi' | 'sv' | 'en';

export const languages: readonly Language[] = ['fi', 'sv', 'en'];

/** One thing said in each language. */
export type InLanguages<Value = string> = Readonly<Record<Language, Value>>;

export function isLanguage(text: string): text is Language {
  return text === 'fi' || text === 'sv' || text === 'en';
}

/** U+00A0: keeps a number with its unit, and a section with its sign. */
export const nbsp = '\u00a0';

const adverbs: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  fi: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
  sv: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
  en: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
};

/** In which language something was told, said to the reader: “ruotsiksi”. */
export const inLanguage = (told: Language, reader: Language): string => adverbs[reader][told];
