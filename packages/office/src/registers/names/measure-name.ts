import { findIndicator } from '@kohtaanto/rules/indicators/catalogue.ts';
import { indicatorName } from '@kohtaanto/words/indicators/indicator-words.ts';
import { measureName } from '@kohtaanto/words/registers/measure-names.ts';
import type { Language } from '../../platform/platform.ts';

/** What a measure is called: by its indicator, or by a name of its own. */
export function nameOfMeasure(measure: string, language: Language): string {
  const own = measureName(measure, language);
  if (own !== undefined) return own;
  return findIndicator(measure) === undefined ? measure : indicatorName(measure, language);
}
