import { normalisedTitle } from '@kohtaanto/rules/occupation-linking/normalise.ts';
import type { OccupationRef } from '@kohtaanto/rules/matching/matching-facts.ts';
import { surenesses } from '@kohtaanto/rules/occupation-linking/sureness.ts';
import type { Reading } from '../employers/doing.ts';
import type { OfficeLinker } from '../occupations/linking/office-linker.ts';
import { suggestOccupations } from '../occupations/suggest-occupations.ts';
import type { SuggestedOccupation } from '../occupations/suggest-occupations.ts';
import type { PostingsTaken, VacancyView } from './contract.ts';
import type { ReadPosting } from './posting-format/read-postings.ts';

/** A posting as it was stored before. */
export type KnownPosting = { readonly digest: string | null; readonly isco: string | null; readonly concept: string | null; readonly by: VacancyView['occupationBy'];
  readonly sureness: VacancyView['occupationSureness'] };

export type LinkedPosting = {
  readonly posting: ReadPosting;
  readonly occupation: (OccupationRef & { readonly by: VacancyView['occupationBy']; readonly sureness: VacancyView['occupationSureness'] }) | null;
  /** What the title suggests now; undefined where the posting itself tells its occupation. */
  readonly suggestion: SuggestedOccupation | null | undefined;
  readonly isNew: boolean; readonly isChanged: boolean;
};

/** In which words a vacancy says its occupation: those beside its title, where there are any. */
export const saidOccupation = ({ occupationText, title }: { readonly occupationText: string; readonly title: string }): string => (occupationText.trim() === '' ? title : occupationText);

/**
 * Postings with their occupations (MAT-2): as the posting tells; else as a colleague has chosen for this very posting; else as somebody
 * has chosen for the title before; else as the title suggests by today's names, so that the same posting may come again with a better one.
 */
export async function linkedPostings(
  reading: Reading & { readonly linker: OfficeLinker }, postings: readonly ReadPosting[], known: ReadonlyMap<string, KnownPosting>,
): Promise<readonly LinkedPosting[]> {
  const silent = postings.filter(({ content }) => content.occupation === null);
  const suggested = await suggestOccupations(reading, reading.linker, silent.map(({ content }) => ({ title: saidOccupation(content), language: content.language })));
  return postings.map((posting): LinkedPosting => {
    const before = known.get(posting.id);
    const told = posting.content.occupation;
    const suggestion = told === null ? suggested.get(normalisedTitle(saidOccupation(posting.content))) ?? null : undefined;
    const occupation = told !== null ? { ...told, by: 'told' as const, sureness: null }
      : before?.by === 'chosen' && before.isco !== null ? { isco: before.isco, concept: before.concept, by: 'chosen' as const, sureness: null }
        : suggestion === null || suggestion === undefined ? null
          : { isco: suggestion.isco, concept: suggestion.concept, by: suggestion.remembered ? 'chosen-for-title' as const : 'suggested' as const, sureness: suggestion.sureness };
    const isSame = before !== undefined && before.digest === posting.digest
      && (told !== null || (before.isco === (occupation?.isco ?? null) && before.concept === (occupation?.concept ?? null) && before.by === (occupation?.by ?? 'told')
        && before.sureness === (occupation?.sureness ?? null)));
    return { posting, occupation, suggestion, isNew: before === undefined, isChanged: !isSame };
  });
}

/** So many titles are told; the counts are of all. */
const MOST_TITLES = 200;

/** Titles without an occupation first, then the least sure; what was chosen before needs no second look. */
export function titlesTold(linked: readonly LinkedPosting[]): Pick<PostingsTaken, 'suggested' | 'chosenBefore' | 'unlinked' | 'titles' | 'titlesInAll'> {
  const counted = new Map<string, { title: string; count: number; suggestion: SuggestedOccupation | null }>();
  for (const { posting: { content }, occupation, suggestion } of linked) {
    if (suggestion === undefined || occupation?.by === 'chosen') continue;
    const title = saidOccupation(content);
    const key = normalisedTitle(title);
    const one = counted.get(key) ?? { title, count: 0, suggestion };
    one.count += 1;
    counted.set(key, one);
  }
  // As the reader is told how surely, and within that by the score.
  const order = ({ suggestion }: { readonly suggestion: SuggestedOccupation | null }): number =>
    (suggestion === null ? 0 : suggestion.sureness === null ? 10 : 2 * (surenesses.length - surenesses.indexOf(suggestion.sureness)) + suggestion.score);
  const titles = [...counted.values()].sort((a, b) => order(a) - order(b) || b.count - a.count || (a.title < b.title ? -1 : 1)).slice(0, MOST_TITLES);
  const countBy = (by: VacancyView['occupationBy']): number => linked.filter(({ occupation }) => occupation?.by === by).length;
  return {
    suggested: countBy('suggested'), chosenBefore: countBy('chosen-for-title') + countBy('chosen'), unlinked: linked.filter(({ occupation }) => occupation === null).length,
    titlesInAll: counted.size,
    titles: titles.map(({ title, count, suggestion }) => ({
      title, count,
      occupation: suggestion === null ? null : {
        uri: suggestion.concept, name: suggestion.name, group: { code: suggestion.isco, name: suggestion.groupName },
        score: Math.round(suggestion.score * 1000) / 1000, remembered: suggestion.remembered, sureness: suggestion.sureness,
      },
    })),
  };
}
