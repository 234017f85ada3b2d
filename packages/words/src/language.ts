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
