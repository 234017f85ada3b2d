import { useEffect, useRef, useState } from 'react';
import { api } from '../app/api.ts';

export type Kept = 'idle' | 'keeping' | 'kept' | 'failed';

const WAIT_MS = 900;

/** What is being written is kept a second after each pause, on the server, for its writer alone. */
export function useKeptDraft(personId: string, form: string, body: unknown, when: boolean): Kept {
  const [kept, setKept] = useState<Kept>('idle');
  const text = JSON.stringify(body);
  const first = useRef(text);
  useEffect(() => {
    if (!when || text === first.current) return undefined;
    setKept('keeping');
    const timer = window.setTimeout(() => {
      api('PUT /api/persons/:personId/drafts/:form', {
        params: { personId, form }, body: { body: JSON.parse(text) as unknown, baseVersion: null },
      }).then(() => setKept('kept'), () => setKept('failed'));
    }, WAIT_MS);
    return () => window.clearTimeout(timer);
  }, [text, when, personId, form]);
  return kept;
}

export function dropDraft(personId: string, form: string): Promise<unknown> {
  return api('DELETE /api/persons/:personId/drafts/:form', { params: { personId, form } });
}
