import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { JobseekerFacts } from '@kohtaanto/rules/obligations/facts.ts';
import { FactCollection } from './fact-collection.ts';
import { factSentences } from './fact-sentences.ts';

/** What the facts column of a row says: the facts and the day of the question. */
export type Situation = {
  readonly facts: JobseekerFacts;
  readonly asOf: PlainDate;
  /** 44.3: judged when a plan is made, so no fact of the register. */
  readonly opportunities: number | undefined;
};

/** Reads the controlled language of README.md. A sentence outside it stops the reading. */
export function readSituation(text: string): Situation {
  const collection = new FactCollection();
  for (const sentence of text.replace(/\.$/, '').split(/;\s*/)) addSentence(collection, sentence.trim());
  return { facts: collection.facts(), asOf: collection.asOf(), opportunities: collection.opportunities };
}

function addSentence(collection: FactCollection, sentence: string): void {
  for (const { form, add } of factSentences) {
    const words = form.exec(sentence);
    if (words !== null) {
      add(collection, words.slice(1).map((word: string | undefined) => word ?? ''));
      return;
    }
  }
  throw new Error(`Not in the controlled language: "${sentence}"`);
}
