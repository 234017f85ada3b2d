import type { MobilityPath, PathFacts } from '@kohtaanto/office/occupational-mobility/contract.ts';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { newRequestId } from '../app/request-id.ts';
import { useSave } from '../jobseekers/use-save.ts';
import type { Saving } from '../jobseekers/use-save.ts';

/** Each fetch is a look that is logged. */
const seldom = { staleTime: 60_000, refetchOnWindowFocus: false, retry: false } as const;
const pathQuery = (personId: string) => ({ ...apiQuery('GET /api/persons/:personId/mobility-path', { params: { personId } }), ...seldom });

export const useNear = (personId: string, places: 'open' | 'any') =>
  useQuery({ ...apiQuery('GET /api/persons/:personId/near-occupations', { params: { personId }, query: { places } }), ...seldom, placeholderData: keepPreviousData });
/** What the area's balance tells of each unit group; whoever may not read it, or before it is there, is told nothing of it. */
export const useBalances = () => useQuery({ ...apiQuery('GET /api/labour-balance', { query: { level: 4 } }), staleTime: 600_000, refetchOnWindowFocus: false, retry: false });
export const usePath = (personId: string) => useQuery(pathQuery(personId));

/** The whole way is told anew with what the form changed; what was told meanwhile by another is not written over. */
export function usePathSave(personId: string, path: MobilityPath, facts: () => PathFacts, onSaved: () => void): Saving {
  const client = useQueryClient();
  const [receipt] = useState(newRequestId);
  return useSave(personId, async () => {
    await api('POST /api/persons/:personId/mobility-path', { params: { personId }, body: { baseVersion: path.version, facts: facts(), receipt } });
    await client.invalidateQueries({ queryKey: pathQuery(personId).queryKey });
  }, onSaved);
}
