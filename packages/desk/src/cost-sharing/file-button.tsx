import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Button } from '../design/button.tsx';
import { useToast } from '../design/toast.tsx';

type Props = {
  readonly label: string;
  readonly send: (form: FormData) => Promise<{ readonly rows: number; readonly unchanged: number }>;
  readonly told: (result: { readonly rows: number; readonly unchanged: number }) => string;
  readonly onError: (error: Error | null) => void;
};

/** A table from the own computer: all its rows, or none and every fault. */
export function FileButton({ label, send, told, onError }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const client = useQueryClient();
  const say = useToast();
  const work = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return send(form);
    },
    onMutate: () => onError(null),
    onError,
    onSuccess: async (result) => {
      await client.invalidateQueries({ queryKey: ['GET /api/cost-sharing/:year'] });
      say({ text: told(result) });
    },
  });
  return (
    <>
      <Button busy={work.isPending} onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input} type="file" accept=".csv,.txt,.tsv,.xlsx" className="unseen" tabIndex={-1} aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) work.mutate(file);
          event.target.value = '';
        }}
      />
    </>
  );
}
