import type { InLanguages } from '../language.ts';

/** One thing in the three languages, in the order in which they are always given. */
export function said(fi: string, sv: string, en: string): InLanguages {
  return { fi, sv, en };
}

/** What an indicator is called, and what its figure says, in a sentence for whoever is not a statistician. */
export type IndicatorName = { readonly name: InLanguages; readonly reading: InLanguages };

export function named(name: InLanguages, reading: InLanguages): IndicatorName {
  return { name, reading };
}
