import type { Comparison } from '@kohtaanto/office/indicators/comparison-contract.ts';
import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import { besideSentence } from '@kohtaanto/words/indicators/comparison-words.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { readingOf } from './reading-of-indicator.ts';

/** The sentence under a figure: what it is beside where that is known, and how it has gone otherwise. */
export function readingBeside(answer: IndicatorAnswer, comparison: Comparison | undefined, language: Language): string {
  const besides = { target: comparison?.target ?? null, country: comparison?.country ?? null };
  return besideSentence(answer, besides, language) ?? readingOf(answer, language);
}
