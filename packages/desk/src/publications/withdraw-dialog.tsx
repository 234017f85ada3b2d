import type { Publication } from '@kohtaanto/office/publications/contract.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { TextArea } from '../design/text-area.tsx';
import { useToast } from '../design/toast.tsx';
import { texts } from './texts.ts';
import styles from './publications.module.css';

type Props = { readonly publication: Publication; readonly onClose: () => void };

/** Says what it takes away and what stays, and asks why. */
export function WithdrawDialog({ publication, onClose }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const say = useToast();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const withdraw = useMutation({
    mutationFn: () => api('POST /api/publications/:publicationId/withdrawal', {
      params: { publicationId: publication.publicationId }, body: { reason },
    }),
    onSuccess: () => {
      say({ text: t.taken });
      void client.invalidateQueries();
      onClose();
    },
  });
  return (
    <Dialog
      open onClose={onClose} title={t.withdrawTitle(publication.title[language])}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button
            variant="primary" busy={withdraw.isPending} disabledReason={reason.trim().length < 3 ? t.reasonNeeded : undefined}
            onClick={() => withdraw.mutate()}
          >
            {t.withdraw}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {withdraw.error !== null && <Problem error={withdraw.error} />}
        <p className="reading">{t.withdrawWhat}</p>
        <TextArea label={t.reason} description={t.reasonPublic} value={reason} onChange={setReason} rows={3} maxLength={2000} autoFocus />
      </div>
    </Dialog>
  );
}
