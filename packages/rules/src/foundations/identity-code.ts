import { isExistingDay, of } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';
import { accepted, refused } from './result.ts';
import type { Result } from './result.ts';

/**
 * A Finnish personal identity code of eleven characters. Since 2023 the sign of the century is part
 * of the identity: the same digits with another sign are another person, so it is never dropped.
 */
export type IdentityCode = string & { readonly __identityCode: 'IdentityCode' };

export type IdentityCodeRefusal =
  | 'identity-code-wrong-length'
  | 'identity-code-wrong-characters'
  | 'identity-code-unknown-century-sign'
  | 'identity-code-impossible-date'
  | 'identity-code-reserved-number' // 000 and 001 are given to nobody
  | 'identity-code-wrong-check-sign';

export type IdentityCodeDetails = {
  readonly code: IdentityCode;
  readonly born: PlainDate;
  /** Individual numbers 900-999 are temporary or for tests: never a person of the registry. */
  readonly isTestNumber: boolean;
};

const CHECK_SIGNS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['+', 1800],
  ...['-', 'Y', 'X', 'W', 'V', 'U'].map((sign): [string, number] => [sign, 1900]),
  ...['A', 'B', 'C', 'D', 'E', 'F'].map((sign): [string, number] => [sign, 2000]),
]);

/** The check sign of the nine digits DDMMYYZZZ. */
export function identityCodeCheckSign(nineDigits: string): string {
  return CHECK_SIGNS.charAt(Number(nineDigits) % 31);
}

/** Reads a code typed by a person: spaces around it and small letters are forgiven, nothing else. */
export function parseIdentityCode(text: string): Result<IdentityCodeDetails, IdentityCodeRefusal> {
  const code = text.trim().toUpperCase();
  if (code.length !== 11) return refused('identity-code-wrong-length', { length: code.length });
  if (!/^\d{6}.\d{3}[0-9A-Y]$/u.test(code)) return refused('identity-code-wrong-characters');
  const century = CENTURIES.get(code.charAt(6));
  if (century === undefined) {
    return refused('identity-code-unknown-century-sign', { sign: code.charAt(6) });
  }
  const year = century + Number(code.slice(4, 6));
  const month = Number(code.slice(2, 4));
  const day = Number(code.slice(0, 2));
  if (!isExistingDay(year, month, day)) {
    return refused('identity-code-impossible-date', { date: `${day}.${month}.${year}` });
  }
  const individualNumber = Number(code.slice(7, 10));
  if (individualNumber < 2) return refused('identity-code-reserved-number');
  if (identityCodeCheckSign(code.slice(0, 6) + code.slice(7, 10)) !== code.charAt(10)) {
    return refused('identity-code-wrong-check-sign');
  }
  return accepted({
    code: code as IdentityCode,
    born: of(year, month, day),
    isTestNumber: individualNumber >= 900,
  });
}

/** A code of the test range for an invented person; the number is 900-999. */
export function testIdentityCode(
  year: number,
  month: number,
  day: number,
  individualNumber: number,
  centurySign?: string,
): IdentityCode {
  if (!isExistingDay(year, month, day)) throw new RangeError('No such birthday');
  if (individualNumber < 900 || individualNumber > 999) throw new RangeError('Test numbers are 900-999');
  const sign = centurySign ?? (year < 1900 ? '+' : year < 2000 ? '-' : 'A');
  if (CENTURIES.get(sign) !== Math.floor(year / 100) * 100) throw new RangeError('Sign of another century');
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = two(day) + two(month) + two(year % 100);
  const number = String(individualNumber);
  return `${date}${sign}${number}${identityCodeCheckSign(date + number)}` as IdentityCode;
}
