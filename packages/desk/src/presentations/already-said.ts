import { formatDate } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { presentationWord } from '@kohtaanto/words/presentations/presentation-words.ts';
import type { Answer } from '../app/api-routes.ts';

export type Already = Answer<'POST /api/vacancies/:vacancyId/presentations/candidates'>['already'][number];
type Texts = { readonly alreadyBy: (name: string, by: string, day: string, state: string) => string; readonly byRegister: string };

/** Who was on the list before, by whom and since when. */
export const alreadySaid = ({ name, by, listedOn, state }: Already, t: Texts, language: Language): string =>
  t.alreadyBy(name ?? '', by ?? t.byRegister, formatDate(listedOn), presentationWord('state', state, language));
