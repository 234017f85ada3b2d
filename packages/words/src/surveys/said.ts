import type { InLanguages } from '../language.ts';

/** The same in the three languages; each is written for its reader, not translated word by word. */
export function said(fi: string, sv: string, en: string): InLanguages {
  return { fi, sv, en };
}

/** A question as it is asked, and the short form that stands in a table. */
export type ItemWords = { readonly asked: InLanguages; readonly short: InLanguages };

export type QuestionnaireWords = {
  readonly name: InLanguages;
  /** What the one who answers is told first. */
  readonly intro: InLanguages;
  readonly items: Readonly<Record<string, ItemWords>>;
};

export function item(asked: InLanguages, short: InLanguages): ItemWords {
  return { asked, short };
}
