import type { InLanguages } from '../language.ts';

/** What the row at fault holds, as the register told it. */
export type FaultDetail = Readonly<Record<string, unknown>>;
/** A word of the detail: a code as it is written, a day as people write it. */
export type Telling = {
  readonly text: (name: string) => string;
  readonly day: (name: string) => string;
  readonly status: () => string;
  readonly service: () => string;
  readonly contact: () => string;
  readonly is: (name: string) => boolean;
};
export type RowSentence = (of: Telling) => string;

export type QualityName = {
  readonly name: InLanguages;
  /** Why it matters: what goes wrong while it stands. */
  readonly reason: InLanguages;
  /** What is done about it. */
  readonly remedy: InLanguages;
  /** The sentence of one row; without it the rule's name says all. */
  readonly row: InLanguages<RowSentence> | null;
};
