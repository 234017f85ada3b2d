import type { InLanguages, Language } from '../language.ts';
import { formatChange, formatDecimal } from '../numbers.ts';

/** A figure that may be told, one that must be hidden, or one that is not known at all. */
export type Shown = number | 'suppressed' | null;

/** What of an indicator decides how its figures are written. */
export type Written = { readonly unit: string; readonly direction: string };
type Definition = Written;

/** A change beside its figure. */
export type Changed = { readonly change: Shown; readonly changePercent: Shown };

/** Shares and averages have a decimal; counts and days are whole. */
export function decimalsOf({ unit }: Definition): number {
  return unit === 'percent' || unit === 'seekers-per-coach' || unit === 'seekers-per-place' ? 1 : 0;
}

export function valueText(definition: Definition, value: number, language: Language): string {
  return formatDecimal(value, decimalsOf(definition), language);
}

/** Of fewer than this a share is told as its counts: of five cases a per cent with a decimal says more than is known. */
export const leastForShare = 20;

export type Counted = { readonly numerator?: Shown; readonly denominator?: Shown };

/** '0/5' where so few are counted, of counts that are both printed; null where the share itself is told. */
export function shareOfFew({ unit }: Definition, { numerator, denominator }: Counted): string | null {
  if (unit !== 'percent' || typeof numerator !== 'number' || typeof denominator !== 'number') return null;
  return denominator > 0 && denominator < leastForShare ? `${numerator}/${denominator}` : null;
}

const signs: Readonly<Record<string, InLanguages>> = {
  percent: { fi: '%', sv: '%', en: '%' },
  days: { fi: 'pv', sv: 'dagar', en: 'days' },
};

/** What stands after the figure in smaller type; a count needs nothing. */
export function unitSign({ unit }: Definition, language: Language): string {
  return signs[unit]?.[language] ?? '';
}

/** A difference of two shares is in percentage points, never in per cent; this is for tight places. */
export const pointsShort: InLanguages = { fi: '%-yks.', sv: '%-enh.', en: 'pp' };

/** '−34 · −1,8 %', '−3,9 %-yks.', '+2 pv' */
export function changeText(definition: Definition, figure: Changed, language: Language): string | null {
  if (typeof figure.change !== 'number') return null;
  const change = formatChange(figure.change, language, decimalsOf(definition));
  if (definition.unit === 'percent') return `${change}\u00A0${pointsShort[language]}`;
  if (definition.unit === 'days') return `${change}\u00A0${unitSign(definition, language)}`;
  if (typeof figure.changePercent !== 'number') return change;
  const percent = formatChange(figure.changePercent, language, 1);
  return `${change} · ${percent}${language === 'en' ? '' : '\u00A0'}%`;
}

/** Whether a change is for the better, by the indicator's own direction; what rounds to nothing is neither. */
export function judged(definition: Definition, change: Shown): 'better' | 'worse' | 'neither' {
  if (typeof change !== 'number' || definition.direction === 'neutral' || isNothing(definition, change)) return 'neither';
  return change > 0 === (definition.direction === 'more-is-better') ? 'better' : 'worse';
}

export function isNothing(definition: Definition, change: number): boolean {
  return Math.round(Math.abs(change) * 10 ** decimalsOf(definition)) === 0;
}
