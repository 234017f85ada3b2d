import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultAt } from '../app/fault-at.ts';
import { newRequestId } from '../app/request-id.ts';
import { useToast } from '../design/toast.tsx';
import type { FactChange } from './changes-of-fact.tsx';

type Ways = {
  readonly preview: () => Promise<FactChange>;
  readonly save: (sent: { readonly requestId: string; readonly shown: string }) => Promise<{ readonly corrections: number }>;
  readonly done: (corrections: number) => string;
  readonly close: () => void;
};

/** First what would change, then the act: under one id until it has succeeded, so that pressing twice is one act. */
export function useFactWriting({ preview, save, done, close }: Ways) {
  const client = useQueryClient();
  const say = useToast();
  const [requestId] = useState(newRequestId);
  const [change, setChange] = useState<FactChange | null>(null);
  const looking = useMutation({ mutationFn: preview, onSuccess: setChange });
  const saving = useMutation({
    mutationFn: (shown: string) => save({ requestId, shown }),
    onSuccess: async ({ corrections }) => {
      await client.invalidateQueries();
      say({ text: done(corrections) });
      close();
    },
    // What was shown holds no more, or never did: it must be looked at again.
    onError: () => setChange(null),
  });
  const error = saving.error ?? looking.error;
  return {
    change, error, isPending: looking.isPending || saving.isPending,
    forget: () => setChange(null),
    look: () => { saving.reset(); looking.mutate(); },
    act: () => { if (change !== null) saving.mutate(change.shown); },
    faultOf: (path: string) => faultAt(error, path) ?? faultAt(error, `fact.${path}`),
  };
}
