import type { Publication } from '@kohtaanto/office/publications/contract.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { TextArea } from '../design/text-area.tsx';
import { useToast } from '../design/toast.tsx';
import { NoteFields, useNote } from './note-fields.tsx';
import { texts } from './texts.ts';
import styles from './publications.module.css';

type Props = { readonly publication: Publication; readonly onClose: () => void };

/** Other words with their reason; the figures stay. */
export function ReviseDialog({ publication, onClose }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const say = useToast();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const { note, setNote, some, incomplete } = useNote();
  const same = useSameAsOut(publication);
  const revise = useMutation({
    mutationFn: () => api('POST /api/publications/:publicationId/revisions', {
      params: { publicationId: publication.publicationId }, body: { reason, ...(some ? { note } : {}) },
    }),
    onSuccess: () => {
      say({ text: t.revised });
      void client.invalidateQueries();
      onClose();
    },
  });
  const isReport = publication.kind === 'board-report';
  const [newest] = publication.revisions;
  const nothingNew = same && !some ? (isReport ? t.sameReport : t.sameWithoutNote) : undefined;
  const stopped = nothingNew !== undefined ? nothingNew : reason.trim().length < 3 ? t.reasonNeeded : incomplete ? t.noteAll : undefined;
  return (
    <Dialog
      open onClose={onClose} title={t.reviseTitle(publication.title[language])} width={680}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button variant="primary" busy={revise.isPending} disabledReason={stopped} onClick={() => revise.mutate()}>{t.publishRevision}</Button>
        </>
      }
    >
      <div className={styles.form}>
        {revise.error !== null && <Problem error={revise.error} />}
        {same && <Notice tone="today" live title={t.sameAsOut(newest?.revision ?? 1)}><p>{isReport ? t.sameReport : t.sameWithoutNote}</p></Notice>}
        {same && isReport ? null : <p className="reading">{t.reviseWhat}</p>}
        <TextArea label={t.reason} description={t.reasonPublic} value={reason} onChange={setReason} rows={3} maxLength={2000} autoFocus />
        {!isReport && <NoteFields note={note} onChange={setNote} />}
        {incomplete && <p className={styles.fault}>{t.noteAll}</p>}
      </div>
    </Dialog>
  );
}

/** Known before a reason is written: would the revision, without a note, be what is out already? */
function useSameAsOut({ kind, subject, month }: Publication): boolean {
  const preview = useQuery({ ...apiQuery('GET /api/publications/preview', { query: { kind, subject, month } }), staleTime: 0, retry: false });
  return preview.data?.standing === 'same' && !preview.isPlaceholderData;
}
