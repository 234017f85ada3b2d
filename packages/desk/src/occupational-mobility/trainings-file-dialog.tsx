import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { api } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { FileDialog } from '../imports/file-dialog.tsx';
import { trainingsTouched } from './touched.ts';
import { trainingTexts } from './training-texts.ts';

type Taken = Answer<'POST /api/trainings/file'>;

/** A file of trainings. */
export function TrainingsFileDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(trainingTexts);
  const language = useLanguage();
  const sending = useSending(trainingsTouched, onClose);
  const say = (count: number) => formatNumber(count, language);
  return (
    <FileDialog<Taken>
      title={t.bringTitle} hint={t.bringHint} accept=".csv,.txt" onClose={onClose} sending={{ ...sending, send: (work) => sending.send(work, t.stored) }}
      send={(form, store) => api('POST /api/trainings/file', { query: { store }, body: form } as never) as Promise<Taken>}
      storeLabel={({ created, updated }) => (created + updated === 0 ? null : t.store(say(created + updated)))}
    >
      {(told) => <p>{t.would(say(told.rows), say(told.created), say(told.updated), say(told.unchanged))}</p>}
    </FileDialog>
  );
}
