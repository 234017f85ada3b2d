import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatDate } from '../dates.ts';
import type { Language } from '../language.ts';

const meanWords = {
  fi: (count: number) => (count === 12 ? 'kuukausien keskiarvo' : `${count} kuukauden keskiarvo`),
  sv: (count: number) => (count === 12 ? 'medeltal av månaderna' : `medeltal av ${count} månader`),
  en: (count: number) => (count === 12 ? 'mean of the months' : `mean of ${count} months`),
};

/** '31.12.2024', '7/2023', '2025', 'kuukausien keskiarvo 1/2025–12/2025'. */
export function asOfWords(asOf: readonly string[], language: Language): string {
  const [first = '', last = first] = [asOf[0], asOf.at(-1)];
  if (first.includes('…')) return rangeOf(first.split('…'), 12, language);
  if (asOf.length === 1) return one(first);
  return rangeOf([first, last], asOf.length, language);
}

function rangeOf(ends: readonly string[], count: number, language: Language): string {
  return `${meanWords[language](count)} ${ends.map(one).join('–')}`;
}

function one(asOf: string): string {
  if (asOf.length === 10) return formatDate(plainDate(asOf));
  return asOf.length === 7 ? `${Number(asOf.slice(5))}/${asOf.slice(0, 4)}` : asOf;
}
