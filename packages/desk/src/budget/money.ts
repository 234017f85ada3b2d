import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { centsForSpreadsheet, formatCents, formatWholeEuros, parseAmount } from '@kohtaanto/words/money.ts';
import { formatDecimal } from '@kohtaanto/words/numbers.ts';

export const exact = (amount: number, language: Language): string => formatCents(cents(amount), language);
export const whole = (amount: number, language: Language): string => formatWholeEuros(cents(amount), language);

/** With its sign: a difference of less than half a euro has none. */
export function signed(amount: number, language: Language): string {
  return amount >= 50 ? `+${whole(amount, language)}` : whole(amount, language);
}

export const yearsText = (hundredths: number, language: Language): string => formatDecimal(hundredths / 100, 2, language);

/** What a person typed; undefined where it is no amount, and the office would refuse it too. */
export function typedCents(text: string): number | undefined {
  const read = parseAmount(text);
  return read.ok ? read.value : undefined;
}

export const forTyping = (amount: number, language: Language): string => centsForSpreadsheet(cents(amount), language);
