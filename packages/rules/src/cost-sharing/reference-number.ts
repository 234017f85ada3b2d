/** The payment reference of Finnish banks: weights 7, 3, 1 from the right, and a check digit. */
export function referenceNumber(base: string): string {
  if (!/^[1-9]\d{2,18}$/.test(base)) throw new RangeError(`A reference is made of 3 to 19 digits: ${base}`);
  const weights = [7, 3, 1];
  const sum = [...base].toReversed().reduce((total, digit, at) => total + Number(digit) * (weights[at % 3] ?? 1), 0);
  return `${base}${(10 - (sum % 10)) % 10}`;
}

/** The account's own check (ISO 13616): the digits moved about leave one when divided by 97. */
export function isIban(text: string): boolean {
  const bare = text.replaceAll(' ', '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(bare)) return false;
  const moved = bare.slice(4) + bare.slice(0, 4);
  const digits = [...moved].map((sign) => parseInt(sign, 36).toString()).join('');
  return BigInt(digits) % 97n === 1n;
}
