import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { useToast } from '../design/toast.tsx';
import { texts } from './cost-texts.ts';

type Props = { readonly year: number; readonly onError: (error: Error | null) => void };

/** The unemployed and those in services, month by month, from the office's own register. */
export function RegisterButton({ year, onError }: Props) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const say = useToast();
  const work = useMutation({
    mutationFn: () => api('POST /api/cost-sharing/:year/bases/register', { params: { year }, body: {} }),
    onMutate: () => onError(null),
    onError,
    onSuccess: async ({ months, rows, unchanged, hidden }) => {
      await client.invalidateQueries({ queryKey: ['GET /api/cost-sharing/:year'] });
      say({ text: `${t.takenOfRegister(months, rows, hidden)}${unchanged === 0 ? '' : ` ${t.unchanged(unchanged)}`}` });
    },
  });
  return <Button busy={work.isPending} onClick={() => work.mutate()}>{t.takeOfRegister}</Button>;
}
