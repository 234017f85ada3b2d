import type { Language } from '@kohtaanto/words/language.ts';
import { createContext } from 'react';

/** Unit groups with their names. */
export type OccupationChoices = readonly { readonly isco: string; readonly name: Readonly<Partial<Record<Language, string>>> }[];

/**
 * The classification is asked by staff. Who shows a form to somebody else brings its unit groups along: occupations and skills are then
 * told in one's own words, and whoever publishes links them.
 */
export const BroughtChoicesContext = createContext<OccupationChoices | null>(null);
