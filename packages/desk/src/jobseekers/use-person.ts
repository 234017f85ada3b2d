import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { apiQuery } from '../app/api.ts';

export const personQuery = (personId: string) => ({
  ...apiQuery('GET /api/persons/:personId', { params: { personId } }),
  // Never the person before under the name of the next one.
  placeholderData: undefined,
  staleTime: 60_000,
  refetchOnWindowFocus: false,
  retry: false,
});

/** Each fetch is a look that is logged, so the page asks once and again after a change. */
export function usePerson(personId: string) {
  return useQuery(personQuery(personId));
}

/** After an act: the person, and every list that may have changed with it. */
export function usePersonChanged(personId: string) {
  const client = useQueryClient();
  return useCallback(async () => {
    await client.invalidateQueries({ queryKey: personQuery(personId).queryKey });
    void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'GET /api/session'
      && query.queryKey[0] !== 'GET /api/persons/:personId' });
  }, [client, personId]);
}
