import type { InLanguages, Language } from '@kohtaanto/words/language.ts';
import { useLanguage as useDesignLanguage } from '../design/language.tsx';

type Said = string | ((...values: never[]) => string);
type Texts = Readonly<Record<string, InLanguages<Said>>>;

type Spoken<T extends Texts> = {
  readonly [K in keyof T]: T[K]['fi'] extends string ? string : T[K]['fi'];
};

/**
 * The texts of a screen, beside the screen: each said in the three languages. A text with values is
 * a function, since every language orders them in its own way.
 */
export function defineTexts<T extends Texts>(texts: T): T {
  return texts;
}

/** The texts in the reader's language: `t.title`, `t.left(3)`. */
export function useTexts<T extends Texts>(texts: T): Spoken<T> {
  return speak(texts, useDesignLanguage());
}

const spoken = new WeakMap<Texts, Partial<Record<Language, unknown>>>();

export function speak<T extends Texts>(texts: T, language: Language): Spoken<T> {
  const known = spoken.get(texts) ?? {};
  const made = (known[language] ??= Object.fromEntries(
    Object.entries(texts).map(([key, said]) => [key, said[language]]),
  ));
  spoken.set(texts, known);
  return made as Spoken<T>;
}

export function useLanguage(): Language {
  return useDesignLanguage();
}
