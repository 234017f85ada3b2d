import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../app/api.ts';
import { newRequestId } from '../app/request-id.ts';
import { useTexts } from '../app/texts.tsx';
import { useToast } from '../design/toast.tsx';
import { texts } from './employer-texts.ts';

export type Sending = {
  readonly error: unknown;
  readonly busy: boolean;
  readonly send: (work: () => Promise<unknown>, done?: string) => Promise<boolean>;
  readonly faultOf: (path: string) => string | undefined;
};

/** A ranking of candidates is a look at each of them: it is made anew only when it is asked for. Those an employer has answered about are shown anew. */
const isTouched = (key: string): boolean => /\/api\/(?:employer|vacanc|shared-vacanc|candidate|presentation|training|joint-training|abroad-recruitment|persons|workforce)/u.test(key)
  && (key.endsWith('/employer-portal/candidates') || (!key.endsWith('/candidates') && !key.endsWith('/matches')));

/** Sends a form once at a time; what was typed stays if the office refuses, and every list is read again when it does not. */
export function useSending(onDone: () => void = () => undefined): Sending {
  const t = useTexts(texts);
  const client = useQueryClient();
  const say = useToast();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const send = async (work: () => Promise<unknown>, done: string = t.saved): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setError(null);
    try {
      await work();
      await client.invalidateQueries({ predicate: ({ queryKey: [key] }) => isTouched(String(key)) });
      say({ text: done });
      onDone();
      return true;
    } catch (refusal) {
      setError(refusal);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const faultOf = (path: string): string | undefined => (error instanceof ApiProblem
    ? error.problem.faults.find((fault) => fault.path === path || fault.path === `body.${path}`)?.message : undefined);
  return { error, busy, send, faultOf };
}

/** By which the office knows a form that is sent twice. */
export function useReceipt(): string {
  const [receipt] = useState(newRequestId);
  return receipt;
}
