/**
 * A month or a year as sources write it: 2020-01, 2020-01-01, 2020M01, 202001, 2020. Undefined for
 * anything else, a thirteenth month too.
 */
export function parsePeriod(text: string): string | undefined {
  const found = /^(\d{4})(?:(?:-|M|m)?(0[1-9]|1[0-2])(?:-01)?)?$/u.exec(text.trim());
  if (found === null) return undefined;
  const [, year = '', month] = found;
  if (Number(year) < 1900 || Number(year) > 2100) return undefined;
  return month === undefined ? year : `${year}-${month}`;
}
