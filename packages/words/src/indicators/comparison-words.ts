import { formatMonth, fromMonth } from '../dates.ts';
import type { InLanguages, Language } from '../language.ts';
import { formatChange } from '../numbers.ts';
import { isNothing, pointsShort, shareOfFew, unitSign, valueText } from './figure-text.ts';
import type { Counted, Shown, Written } from './figure-text.ts';

type Definition = Written;

/** What is wanted of a figure; a value of null: nothing any more. */
export type Wanted = { readonly value: number | null; readonly direction: 'at-least' | 'at-most' };
/** The whole country beside it: the figure, or of a count its change in a year. */
export type OfCountry = { readonly value: number | null; readonly changePercent: number | null; readonly sameMonth: boolean };
/** A figure that is set beside others. */
export type Compared = {
  readonly definition: Written & { readonly denominator: string | null };
  readonly total: Counted & { readonly value: Shown };
  readonly whole: { readonly value: Shown } | null;
};

const nbsp = '\u00A0';

/** '40 %' · '40%' · '12 pv' · '900' */
export function withUnit(definition: Definition, value: number, language: Language): string {
  const unit = unitSign(definition, language);
  const text = valueText(definition, value, language);
  if (unit === '') return text;
  return unit === '%' && language === 'en' ? `${text}%` : `${text}${nbsp}${unit}`;
}

/** A target is written as it was decided: 40 %, not 40,0 %. */
export function targetText(definition: Definition, value: number, language: Language): string {
  const whole = Number.isInteger(value) ? { ...definition, unit: definition.unit === 'percent' ? 'whole-percent' : 'number' } : definition;
  const digits = valueText(whole, value, language);
  const unit = unitSign(definition, language);
  if (unit === '') return digits;
  return unit === '%' && language === 'en' ? `${digits}%` : `${digits}${nbsp}${unit}`;
}

export function isMet(value: number, target: Wanted): boolean {
  if (target.value === null) return true;
  return target.direction === 'at-least' ? value >= target.value : value <= target.value;
}

/** How far it is to the target, as a word of its own: '1,2 %-yks.', '72', '12 pv'. */
export function distanceText(definition: Definition, value: number, target: number, language: Language): string {
  const text = valueText(definition, Math.abs(value - target), language);
  if (definition.unit === 'percent') return `${text}${nbsp}${pointsShort[language]}`;
  const unit = unitSign(definition, language);
  return unit === '' ? text : `${text}${nbsp}${unit}`;
}

/** 'Tavoite 40 % on 1,2 prosenttiyksikön päässä.' */
export function targetSentence(definition: Definition, value: Shown, target: Wanted, language: Language): string | null {
  if (typeof value !== 'number' || target.value === null) return null;
  const wanted = targetText(definition, target.value, language);
  if (isMet(value, target)) return met(wanted)[language];
  const distance = valueText(definition, Math.abs(value - target.value), language);
  if (definition.unit === 'percent') return pointsAway(wanted, distance)[language];
  return away(wanted, `${distance}${unitSign(definition, language) === '' ? '' : `${nbsp}${unitSign(definition, language)}`}`)[language];
}

const met = (target: string): InLanguages => ({
  fi: `Tavoite ${target} on saavutettu.`, sv: `Målet ${target} är uppnått.`, en: `The target of ${target} is met.`,
});
const pointsAway = (target: string, distance: string): InLanguages => ({
  fi: `Tavoite ${target} on ${distance} prosenttiyksikön päässä.`,
  sv: `Målet ${target} är ${distance} procentenheter bort.`,
  en: `The target of ${target} is ${distance} percentage points away.`,
});
const away = (target: string, distance: string): InLanguages => ({
  fi: `Tavoitteeseen ${target} on matkaa ${distance}.`,
  sv: `Till målet ${target} fattas ${distance}.`,
  en: `The target of ${target} is ${distance} away.`,
});

/** 'Koko maassa 10,5 %, täällä 1,9 vähemmän.' Only of the same month. */
export function countrySentence(answer: Compared, country: OfCountry | null, language: Language): string | null {
  const { definition, total } = answer;
  if (country === null || !country.sameMonth) return null;
  if (country.changePercent !== null) return countryChange(percentChange(country.changePercent, language))[language];
  if (country.value === null || typeof total.value !== 'number') return null;
  return beside(inCountry, definition, total.value, country.value, language);
}

/** 'Alueella 41,2 %, täällä 3,1 vähemmän.' A count of the whole area is no comparison. */
export function areaSentence({ definition, total, whole }: Compared, language: Language): string | null {
  if (definition.denominator === null && definition.unit !== 'days') return null;
  if (whole === null || typeof whole.value !== 'number' || typeof total.value !== 'number') return null;
  return beside(inArea, definition, total.value, whole.value, language);
}

function beside(where: InLanguages, definition: Definition, own: number, other: number, language: Language): string {
  const there = `${where[language]} ${withUnit(definition, other, language)}`;
  if (isNothing(definition, own - other)) return `${there}, ${same[language]}.`;
  const by = valueText(definition, Math.abs(own - other), language);
  // Between two shares everybody knows what the difference is counted in, and the line is short.
  const unit = definition.unit === 'percent' ? '' : unitSign(definition, language);
  const more = own > other ? moreHere : lessHere;
  return `${there}, ${more(`${by}${unit === '' ? '' : `${nbsp}${unit}`}`)[language]}.`;
}

const inCountry: InLanguages = { fi: 'Koko maassa', sv: 'I hela landet', en: 'In the whole country' };
const inArea: InLanguages = { fi: 'Alueella', sv: 'I området', en: 'In the area' };
const same: InLanguages = { fi: 'täällä yhtä paljon', sv: 'lika mycket här', en: 'the same here' };
const moreHere = (by: string): InLanguages => ({ fi: `täällä ${by} enemmän`, sv: `här ${by} mer`, en: `${by} more here` });
const lessHere = (by: string): InLanguages => ({ fi: `täällä ${by} vähemmän`, sv: `här ${by} mindre`, en: `${by} less here` });
const countryChange = (by: string): InLanguages => ({
  fi: `Koko maassa muutos vuodessa ${by}.`, sv: `I hela landet är förändringen på ett år ${by}.`,
  en: `In the whole country the change in a year is ${by}.`,
});

export function percentChange(value: number, language: Language): string {
  return `${formatChange(value, language, 1)}${language === 'en' ? '' : nbsp}%`;
}

/** What the whole country's column says: the figure, or of a count its change in a year. */
export function countryText(definition: Definition, country: OfCountry, language: Language): string {
  if (country.changePercent !== null) return percentChange(country.changePercent, language);
  return country.value === null ? '' : withUnit(definition, country.value, language);
}

/** '…/2026 asti' is said where a decision ends. */
export function periodText({ from, until }: { readonly from: string; readonly until: string | null }, language: Language): string {
  return until === null ? onwards(fromMonth(from, language))[language] : `${formatMonth(from, language)} – ${formatMonth(until, language)}`;
}
const onwards = (first: string): InLanguages => ({ fi: `${first} alkaen`, sv: `från ${first}`, en: `from ${first}` });

/** What is said of a figure besides itself: a target says most, then the country, then the area around a municipality. */
export function besideSentence(
  answer: Compared, besides: { readonly target: Wanted | null; readonly country: OfCountry | null }, language: Language,
): string | null {
  // A handful is set beside nothing: its own sentence says how few they are.
  if (shareOfFew(answer.definition, answer.total) !== null) return null;
  return (besides.target === null ? null : targetSentence(answer.definition, answer.total.value, besides.target, language))
    ?? countrySentence(answer, besides.country, language)
    ?? areaSentence(answer, language);
}
