import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { newCodeBook } from '@kohtaanto/rules/matching/coded-facts.ts';
import { buildMatchGround } from '@kohtaanto/rules/matching/match-ground.ts';
import type { SeekerFacts, VacancyFacts } from '@kohtaanto/rules/matching/matching-facts.ts';
import { buildSeekerColumns } from '@kohtaanto/rules/matching/seeker-columns.ts';
import { buildVacancyColumns } from '@kohtaanto/rules/matching/vacancy-columns.ts';
import type { MatchKnowledge } from './country-chunks.ts';
import { writeLists } from './country-lists.ts';
import type { ListForm } from './country-lists.ts';
import { matchCountry, threadMemory } from './match-country.ts';
import type { CountryEnd, CountryRun } from './match-country.ts';

/** Facts of one moment, from wherever they come: the register, or an invented country. */
export type CountryFacts = { readonly day: PlainDate; readonly knowledge: MatchKnowledge; readonly seekers: Iterable<SeekerFacts>; readonly vacancies: Iterable<VacancyFacts> };

export type WholeRun = CountryFacts & Pick<CountryRun, 'folder' | 'top' | 'threads' | 'chunkRows' | 'signal' | 'onProgress'> & { readonly form: ListForm };

export type WholeEnd = CountryEnd & { readonly columnSeconds: number; /** The lists, once all of it is done. */ readonly files: readonly string[] };

/**
 * From facts to files: columns, every chunk, and the lists of both directions (MAT-1). Ended at any moment it goes on from the chunks that are whole,
 * and what it writes in the end is what it would have written unbroken.
 */
export async function runCountry({ day, knowledge, seekers, vacancies, folder, form, ...how }: WholeRun): Promise<WholeEnd> {
  const begun = performance.now();
  const ground = buildMatchGround(day, knowledge);
  const book = newCodeBook(ground);
  const columns = {
    seekers: buildSeekerColumns<SeekerFacts>(seekers, ground, { book, allocate: threadMemory }),
    vacancies: buildVacancyColumns<VacancyFacts>([...vacancies], ground, { book, allocate: threadMemory }),
  };
  const columnSeconds = (performance.now() - begun) / 1000;
  const end = await matchCountry({ day, knowledge, ...columns, folder, ...how });
  const files = end.isWhole ? await writeLists(folder, form) : [];
  return { ...end, columnSeconds, files };
}
