import { occupations } from '../people/make-person.ts';

/** What the occupation is called in each language. */
export function occupationOf(isco: string): { readonly fi: string; readonly sv: string } {
  const found = occupations.find(([code]) => code === isco);
  return { fi: found?.[1] ?? isco, sv: found?.[2] ?? isco };
}
