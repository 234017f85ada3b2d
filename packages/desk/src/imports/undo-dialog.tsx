import type { ImportBatch } from '@kohtaanto/office/imports/contract.ts';
import { formatDayYear } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { undoTexts } from './undo-texts.ts';
import styles from './imports.module.css';

export type UndoDialogProps = {
  readonly batch: ImportBatch;
  readonly onClose: () => void;
  readonly onUndone: (batchId: string, said: string) => void;
};

/** What undoing takes away, puts back and leaves, counted, before it is asked for in earnest. */
export function UndoDialog({ batch, onClose, onUndone }: UndoDialogProps) {
  const t = useTexts(undoTexts);
  const language = useLanguage();
  const queries = useQueryClient();
  const params = { batchId: batch.batchId };
  const { data, error: unknown } = useQuery({
    ...apiQuery('GET /api/imports/:batchId/undo', { params }), placeholderData: undefined, staleTime: 0, gcTime: 0,
  });
  const { error, busy, attempt } = useAttempt();
  const say = (count: number) => formatNumber(count, language);
  const undo = () => attempt(async () => {
    if (data === undefined) return;
    await api('POST /api/imports/:batchId/undo', { params });
    onUndone(batch.batchId, t.done(batch.fileName, say(data.removed), say(data.restored)));
    // But not what undoing would do: it has been done.
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'GET /api/imports/:batchId/undo' });
  });
  const served = data?.servedSince ?? 0;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.title(batch.fileName)}
      footer={
        <>
          <Button onClick={onClose}>{served > 0 ? t.close : t.keep}</Button>
          {served === 0 && (
            <Button variant="primary" busy={busy} disabledReason={data === undefined ? t.counting : undefined} onClick={() => void undo()}>
              {t.undo}
            </Button>
          )}
        </>
      }
    >
      <p className="small">{t.imported(formatDayYear(batch.importedAt.slice(0, 10), language), batch.by)}</p>
      {(error ?? unknown) !== null && <Problem error={error ?? unknown} />}
      {served > 0 && <Notice tone="late" live title={t.served(say(served))}>{t.servedDetail}</Notice>}
      {data === undefined && unknown === null && <p role="status">{t.counting}</p>}
      {data !== undefined && served === 0 && (
        <dl className={styles.undoing}>
          <div><dt>{t.removed}</dt><dd>{say(data.removed)}</dd><dd>{t.removedDetail}</dd></div>
          <div><dt>{t.restored}</dt><dd>{say(data.restored)}</dd><dd>{t.restoredDetail}</dd></div>
          <div><dt>{t.untouched}</dt><dd>{say(data.untouched)}</dd><dd>{t.untouchedDetail}</dd></div>
        </dl>
      )}
    </Dialog>
  );
}
