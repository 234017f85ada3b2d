import type { ProfileFacts, SeekerProfile } from '@kohtaanto/office/seeker-profiles/contract.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { newRequestId } from '../app/request-id.ts';
import { useSave } from '../jobseekers/use-save.ts';
import type { Saving } from '../jobseekers/use-save.ts';

const query = (personId: string) => ({
  ...apiQuery('GET /api/persons/:personId/seeker-profile', { params: { personId } }),
  // Each fetch is a look that is logged.
  staleTime: 60_000, refetchOnWindowFocus: false, retry: false,
});

export const useProfile = (personId: string) => useQuery(query(personId));

/** The whole profile is told anew with what the form changed; what was told meanwhile by another is not written over. */
export function useProfileSave(personId: string, profile: SeekerProfile, facts: () => ProfileFacts, onSaved: () => void): Saving {
  const client = useQueryClient();
  const [receipt] = useState(newRequestId);
  return useSave(personId, async () => {
    await api('POST /api/persons/:personId/seeker-profile', { params: { personId }, body: { baseVersion: profile.version, facts: facts(), receipt } });
    await client.invalidateQueries({ queryKey: query(personId).queryKey });
  }, onSaved);
}

export function useLimitsSave(personId: string, profile: SeekerProfile, limits: () => Omit<NonNullable<SeekerProfile['limits']>, 'version'>, onSaved: () => void): Saving {
  const client = useQueryClient();
  const [receipt] = useState(newRequestId);
  return useSave(personId, async () => {
    await api('POST /api/persons/:personId/work-limits', { params: { personId }, body: { baseVersion: profile.limits?.version ?? 0, limits: limits(), receipt } });
    await client.invalidateQueries({ queryKey: query(personId).queryKey });
  }, onSaved);
}
