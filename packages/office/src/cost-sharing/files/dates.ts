import { formatIso, of, parsePlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { isExistingDay } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';

/** '2024-12-31', '31.12.2024', '2024-12', '12/2024', '2024M12' or '2024' as the rules write them. */
export function asOfOf(text: string): string | undefined {
  const given = text.trim();
  if (parsePlainDate(given) !== undefined) return given;
  const written = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(given);
  if (written !== null) {
    const [year, month, day] = [Number(written[3]), Number(written[2]), Number(written[1])];
    return isExistingDay(year, month, day) ? formatIso(of(year, month, day)) : undefined;
  }
  const turned = /^(\d{1,2})\/(\d{4})$/u.exec(given);
  const month = turned === null ? /^(\d{4})(?:-|M|_|\/)(\d{1,2})$/u.exec(given) : [given, turned[2], turned[1]];
  if (month !== null) {
    const number = Number(month[2]);
    return number >= 1 && number <= 12 ? `${month[1] ?? ''}-${String(number).padStart(2, '0')}` : undefined;
  }
  return /^\d{4}$/u.test(given) ? given : undefined;
}

/** The day of a cost; a month stands for its first day, a year for none. */
export function dayOfCost(asOf: string): PlainDate | undefined {
  if (asOf.length === 10) return parsePlainDate(asOf);
  return parsePlainDate(asOf.length === 7 ? `${asOf}-01` : `${asOf}-01-01`);
}
