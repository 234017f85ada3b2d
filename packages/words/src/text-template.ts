import type { InLanguages } from './language.ts';

/** A sentence to begin from. Square brackets mark what the two fill in together. */
export type TextTemplate = {
  readonly id: string;
  readonly name: InLanguages;
  readonly text: InLanguages;
};

/** An action of a plan: the task's national number, and the words said to the jobseeker. */
export type ActionTemplate = TextTemplate & {
  readonly code: string;
  /** Days from the plan to a likely due day; a suggestion that can be changed. */
  readonly dueInDays: number;
};
