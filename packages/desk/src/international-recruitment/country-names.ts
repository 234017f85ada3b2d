import type { Language } from '@kohtaanto/words/language.ts';

const names = new Map<Language, Intl.DisplayNames>();

/** A country in the reader’s language, by its two letters. */
export function countryName(code: string, language: Language): string {
  const known = names.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  names.set(language, known);
  return known.of(code) ?? code;
}

export const countryOptions = (codes: readonly string[], language: Language): readonly { readonly value: string; readonly label: string }[] =>
  codes.map((value) => ({ value, label: countryName(value, language) })).toSorted((one, other) => one.label.localeCompare(other.label, language));
