import { isExistingDay, of, parsePlainDate, formatIso, type PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';

/** A day as people write it: 23.11.2026, 2026-11-23, or the number a spreadsheet stores. */
export function readDay(text: string): PlainDate | undefined {
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text);
  if (finnish !== null) {
    const [day, month, year] = [Number(finnish[1]), Number(finnish[2]), Number(finnish[3])];
    return isExistingDay(year, month, day) ? of(year, month, day) : undefined;
  }
  const iso = parsePlainDate(text);
  if (iso !== undefined) return iso;
  // Spreadsheets count days from 30.12.1899; five digits cover 1927-2173.
  return /^\d{5}$/u.test(text) ? ((Number(text) - 25_569) as PlainDate) : undefined;
}

export function readIsoDay(text: string): string | undefined {
  const day = readDay(text);
  return day === undefined ? undefined : formatIso(day);
}

const YES = new Set(['kyllä', 'on', 'x', '1', 'true', 'ja', 'yes', 'k']);
const NO = new Set(['', 'ei', 'ei ole', '0', 'false', 'nej', 'no', 'e']);

export function readYesNo(text: string): boolean | undefined {
  const plain = text.toLowerCase();
  if (YES.has(plain)) return true;
  return NO.has(plain) ? false : undefined;
}

const LANGUAGES: Readonly<Record<string, 'fi' | 'sv' | 'en'>> = {
  fi: 'fi', suomi: 'fi', finska: 'fi', finnish: 'fi',
  sv: 'sv', ruotsi: 'sv', svenska: 'sv', swedish: 'sv', se: 'sv',
  en: 'en', englanti: 'en', engelska: 'en', english: 'en',
};

export function readServiceLanguage(text: string): 'fi' | 'sv' | 'en' | undefined {
  return LANGUAGES[text.toLowerCase()];
}

/** "02", "2", "02 Työtön" and "02 - työtön" are the same national code. */
export function readStatusCode(text: string): string | undefined {
  const digits = /^0?([0-9])(?:\D.*)?$/u.exec(text)?.[1];
  return digits === undefined ? undefined : `0${digits}`;
}

/**
 * A spreadsheet would run such a cell as a formula when the list is exported again. It is kept as
 * the text it is, and its owner is told. Phone numbers and lone dashes are no formulas.
 */
export function looksLikeFormula(text: string): boolean {
  return /^[=@\t]/u.test(text) || /^[+-](?![\d\s()-]*$)/u.test(text);
}
