import { useMutation } from '@tanstack/react-query';
import { faultAt } from '../app/fault-at.ts';
import { usePersonChanged } from './use-person.ts';

export type Saving = {
  readonly save: () => void;
  readonly busy: boolean;
  readonly error: Error | null;
  /** Forgets the refusal, e.g. once it has been answered. */
  readonly forget: () => void;
  /** The sentence of the fault at a field of the form, by its path in the body. */
  readonly fault: (path: string) => string | undefined;
};

/** One save of one form: the person is read again before the form closes. */
export function useSave(personId: string, send: () => Promise<unknown>, onSaved: () => void): Saving {
  const changed = usePersonChanged(personId);
  const mutation = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await changed();
      onSaved();
    },
  });
  return {
    save: () => {
      if (!mutation.isPending) mutation.mutate();
    },
    busy: mutation.isPending,
    error: mutation.error,
    forget: mutation.reset,
    fault: (path) => faultAt(mutation.error, path),
  };
}
