import type { StartUpStep } from '@kohtaanto/office/start-ups/contract.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { newRequestId } from '../app/request-id.ts';
import { useSave } from '../jobseekers/use-save.ts';
import type { Saving } from '../jobseekers/use-save.ts';

const query = (personId: string) => ({
  ...apiQuery('GET /api/persons/:personId/start-up', { params: { personId } }),
  // Each fetch is a look that is logged.
  staleTime: 60_000, refetchOnWindowFocus: false, retry: false,
});

export const useStartUp = (personId: string) => useQuery(query(personId));

type Of = { readonly personId: string; readonly startUpId: string; readonly rowVersion: number };

/** A step is told once, however often the form is sent. */
export function useStepSave({ personId, startUpId, rowVersion }: Of, step: () => StartUpStep, onSaved: () => void): Saving {
  const client = useQueryClient();
  const [receipt] = useState(newRequestId);
  return useSave(personId, async () => {
    await api('POST /api/persons/:personId/start-up/:startUpId/steps', { params: { personId, startUpId }, body: { step: step(), rowVersion, receipt } });
    await client.invalidateQueries({ queryKey: query(personId).queryKey });
  }, onSaved);
}

export function useOpenSave(personId: string, form: () => { idea: string; industryCode: string | null; light: boolean }, onSaved: () => void): Saving {
  const client = useQueryClient();
  const [receipt] = useState(newRequestId);
  return useSave(personId, async () => {
    await api('POST /api/persons/:personId/start-up', { params: { personId }, body: { ...form(), receipt } });
    await client.invalidateQueries({ queryKey: query(personId).queryKey });
  }, onSaved);
}
