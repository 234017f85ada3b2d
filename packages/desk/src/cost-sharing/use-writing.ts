import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultAt } from '../app/fault-at.ts';
import { useToast } from '../design/toast.tsx';
import { newRequestId } from '../app/request-id.ts';

/**
 * A form that writes: one id until it has succeeded, so that pressing twice or sending again after a
 * lost answer is one act; then the year is fetched anew.
 */
export function useWriting<Result>(
  write: (requestId: string) => Promise<Result>, done: (result: Result) => string, close: () => void,
) {
  const client = useQueryClient();
  const say = useToast();
  const [requestId, setRequestId] = useState(newRequestId);
  const work = useMutation({
    mutationFn: () => write(requestId),
    onSuccess: async (result) => {
      setRequestId(newRequestId());
      await client.invalidateQueries({ queryKey: ['GET /api/cost-sharing/:year'] });
      await client.invalidateQueries({ queryKey: ['GET /api/cost-sharing/statements'] });
      say({ text: done(result) });
      close();
    },
  });
  return { work, faultOf: (path: string) => faultAt(work.error, path) };
}
