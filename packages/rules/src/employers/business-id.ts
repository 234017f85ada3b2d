import { accepted, refused } from '../foundations/result.ts';
import type { Result } from '../foundations/result.ts';

/** The Y-tunnus of a company or a community: seven digits, a hyphen and a check digit (244/2001 9 §). */
export type BusinessId = string & { readonly __businessId: 'BusinessId' };

export type BusinessIdRefusal = 'business-id-wrong-form' | 'business-id-never-given' | 'business-id-wrong-check-digit';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

/** The check digit of seven digits; null where no number with them is ever given (the remainder is one). */
export function businessIdCheckDigit(sevenDigits: string): number | null {
  const sum = WEIGHTS.reduce((whole, weight, at) => whole + weight * Number(sevenDigits.charAt(at)), 0);
  const remainder = sum % 11;
  if (remainder === 1) return null;
  return remainder === 0 ? 0 : 11 - remainder;
}

/** Reads what a person typed: spaces around, a VAT number's FI and a number of six digits without its nought are forgiven. */
export function parseBusinessId(text: string): Result<BusinessId, BusinessIdRefusal> {
  const typed = text.trim().toUpperCase().replace(/[‐‑–−]/gu, '-');
  const ofVat = /^FI(\d{7})(\d)$/u.exec(typed);
  const parts = ofVat ?? /^(\d{6,7})-(\d)$/u.exec(typed);
  if (parts === null) return refused('business-id-wrong-form', { given: text.trim().slice(0, 40) });
  const digits = (parts[1] ?? '').padStart(7, '0');
  const check = businessIdCheckDigit(digits);
  if (check === null) return refused('business-id-never-given', { given: `${digits}-${parts[2] ?? ''}` });
  // The digit it should be is not told: whoever is told it stops reading the rest of the number.
  if (check !== Number(parts[2])) return refused('business-id-wrong-check-digit', { given: `${digits}-${parts[2] ?? ''}` });
  return accepted(`${digits}-${check}` as BusinessId);
}
