import type { InLanguages } from './language.ts';

/** An answer that can be chosen; `needs` opens the follow-up and marks the area for the plan. */
export type AssessmentOption = {
  readonly key: string;
  readonly text: InLanguages;
  readonly needs?: boolean;
  /** Tasks of a plan (toimikoodi) that often help; offered, never chosen by the system. */
  readonly suggests?: readonly string[];
};

export type AssessmentQuestion = {
  readonly key: string;
  readonly text: InLanguages;
  readonly options: readonly AssessmentOption[];
  /** Asked when an answer that needs something was chosen; answered in the note. */
  readonly followUp: InLanguages;
};

export type AssessmentArea = {
  readonly key: string;
  readonly name: InLanguages;
  /** What the area looks at, said to the coach in one sentence. */
  readonly looksAt: InLanguages;
  readonly questions: readonly AssessmentQuestion[];
};
