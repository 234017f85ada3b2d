import { formatDate } from '../dates.ts';
import type { Language } from '../language.ts';

const ofRegister = {
  fi: 'alueen oma rekisteri', sv: 'områdets eget register', en: 'the area’s own register',
};

/** 'alueen oma rekisteri 22.11.2026'; a file or a publication is called what it is called, its days as they are written here. */
export function baseSourceWords(source: string, language: Language): string {
  const register = /^broad-unemployment(?:, (\d{4}-\d{2}-\d{2})?)?$/u.exec(source);
  if (register !== null) return [ofRegister[language], ...(register[1] === undefined ? [] : [formatDate(register[1])])].join(' ');
  return source.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/gu, (day) => formatDate(day));
}
