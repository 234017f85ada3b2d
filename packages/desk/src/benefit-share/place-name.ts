import { formatWholeEuros, sumOf } from '@kohtaanto/words/money.ts';
import type { Language } from '@kohtaanto/words/language.ts';

type Named = { readonly place: string; readonly name: { readonly fi: string; readonly sv: string; readonly en: string } | null };

export function placeName({ place, name }: Named, area: string, language: Language): string {
  return place === 'AREA' ? area : (name?.[language] ?? place);
}

/** Nobody knows a coming year to the cent: whole thousands in a sentence. */
export function roundly(cents: number, language: Language): string {
  return formatWholeEuros(sumOf([Math.round(cents / 100_000) * 100_000]), language);
}
