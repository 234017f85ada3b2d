import { createContext, use } from 'react';
import type { Language } from '@kohtaanto/words/language.ts';

export const LanguageContext = createContext<Language>('fi');

/** The language the reader has chosen. */
export function useLanguage(): Language {
  return use(LanguageContext);
}
