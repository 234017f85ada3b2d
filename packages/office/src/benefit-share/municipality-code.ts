import type { MunicipalityCode } from './files/payment-rows.ts';
import type { Names } from './month-store.ts';

/** A code with its zeros or without them, or a name in any language. */
export function municipalityCodeOf(names: Names): MunicipalityCode {
  const plain = (text: string): string => text.trim().toLocaleLowerCase('fi');
  const codes = new Map([...names].flatMap(([code, { fi, sv, en }]) => [code, fi, sv, en].map((each) => [plain(each), code] as const)));
  return (text) => codes.get(plain(/^\d{1,2}$/u.test(text.trim()) ? text.trim().padStart(3, '0') : text));
}
