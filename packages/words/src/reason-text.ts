import type { InLanguages, Language } from './language.ts';

/** What a sentence may need: the day of the reason, already written, and its values. */
export type Filling = {
  readonly day: string;
  readonly language: Language;
  number(name: string): number;
  text(name: string): string;
};

/**
 * A plain text is a fact: alone it is followed by its day ('… pidettiin 24.8.'), in a chain the day
 * stands before it. A function is a rule that writes its own numbers and days.
 */
export type ReasonText = {
  readonly said: InLanguages<string | ((filling: Filling) => string)>;
  /** What stands in the place of a day: '+ 3 kk'. */
  readonly step?: InLanguages<string | ((filling: Filling) => string)>;
};

export type ReasonTexts = Readonly<Record<string, ReasonText>>;
