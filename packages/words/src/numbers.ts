import { nbsp } from './language.ts';
import type { InLanguages, Language } from './language.ts';

const minus = '−';

/** '1 842': thousands parted with U+00A0 in all three languages, minus as U+2212. */
export function formatNumber(value: number, _language: Language): string {
  const digits = String(Math.abs(Math.round(value)));
  const grouped = digits.replace(/\B(?=(\d{3})+(?!\d))/g, nbsp);
  return `${Math.round(value) < 0 ? minus : ''}${grouped}`;
}

/** '8,3': decimal comma in Finnish and Swedish, point in English. */
export function formatDecimal(value: number, decimals: number, language: Language): string {
  const factor = 10 ** decimals;
  // A half is rounded away from zero; the tiny term undoes what binary fractions lose (1.005).
  const scaled = Math.round(Math.abs(value) * factor * (1 + 1e-12));
  const whole = formatNumber(Math.floor(scaled / factor), language);
  const sign = value < 0 && scaled > 0 ? minus : '';
  if (decimals === 0) return `${sign}${whole}`;
  const part = String(scaled % factor).padStart(decimals, '0');
  return `${sign}${whole}${language === 'en' ? '.' : ','}${part}`;
}

/** '+12', '−12', '0' */
export function formatChange(value: number, language: Language, decimals = 0): string {
  const text = formatDecimal(value, decimals, language);
  return value > 0 && !/^[0.,]+$/.test(text) ? `+${text}` : text;
}

/** '8,3 %' · '8,3 %' · '8.3%' */
export function formatPercent(value: number, language: Language, decimals = 1): string {
  return `${formatDecimal(value, decimals, language)}${language === 'en' ? '' : nbsp}%`;
}

const numberWords: InLanguages<readonly string[]> = {
  fi: [
    'nolla',
    'yksi',
    'kaksi',
    'kolme',
    'neljä',
    'viisi',
    'kuusi',
    'seitsemän',
    'kahdeksan',
    'yhdeksän',
    'kymmenen',
  ],
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** Up to ten as a word, as prose is written; larger ones in digits. */
export function numberWord(value: number, language: Language): string {
  return numberWords[language][value] ?? formatNumber(value, language);
}

/** The first letter large, for a word that begins a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
