import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../app/api.ts';
import { newRequestId } from '../app/request-id.ts';
import { useToast } from '../design/toast.tsx';

/** Sends a form: while it is on its way it is not sent again, and what was typed stays if the office refuses. */
export function useSending(onDone: () => void, done: string) {
  const client = useQueryClient();
  const say = useToast();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const send = async (work: () => Promise<unknown>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      await work();
      await client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).includes('/api/budget') });
      say({ text: done });
      onDone();
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  const faultOf = (path: string): string | undefined =>
    (error instanceof ApiProblem ? error.problem.faults.find((fault) => fault.path === path)?.message : undefined);
  return { error, busy, send, faultOf };
}

/** By which the office knows a form that is sent twice. */
export function useReceipt(): string {
  const [receipt] = useState(newRequestId);
  return receipt;
}
