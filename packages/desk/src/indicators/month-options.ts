import { formatMonth } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { capitalised } from '@kohtaanto/words/numbers.ts';

/** Five years of months are found by their year. */
export function monthOptions(months: readonly string[], language: Language) {
  return months.map((month) => ({ value: month, label: capitalised(formatMonth(month, language)), group: month.slice(0, 4) }));
}
