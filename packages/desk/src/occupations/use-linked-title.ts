import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { LinkedOccupation, LinkedTitle } from '@kohtaanto/office/occupations/contract.ts';
import { apiQuery } from '../app/api.ts';

const PAUSE_MS = 150;

export type Suggestion = LinkedOccupation & { readonly chosenBefore: boolean };

/** The occupations nearest to what is being typed, once the fingers rest; what was chosen for the title before stands first. */
export function useLinkedTitle(typed: string, wanted: boolean): { readonly suggestions: readonly Suggestion[]; readonly answered: boolean } {
  const title = useRested(typed.trim());
  const asks = wanted && title.length >= 2;
  const linked = useQuery({ ...apiQuery('GET /api/occupations/link', { query: { title: title || '-', top: 8 } }), enabled: asks, staleTime: 60_000 });
  return { suggestions: asks && linked.data !== undefined ? suggestionsOf(linked.data) : [], answered: asks && linked.isSuccess && title === typed.trim() };
}

export function suggestionsOf({ chosen, occupations }: LinkedTitle): readonly Suggestion[] {
  const others = occupations.filter(({ uri }) => uri !== chosen?.occupation.uri).map((one) => ({ ...one, chosenBefore: false }));
  return chosen === null ? others : [{ ...chosen.occupation, chosenBefore: true }, ...others];
}

/** What is typed, once the fingers rest. */
export function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
