import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { TextField } from '../design/text-field.tsx';
import type { Budget } from './answers.ts';
import { formTexts } from './form-texts.ts';
import { budgetTouched } from './touched.ts';
import styles from './budget.module.css';

export function ReverseDialog({ found, onClose }: { readonly found: Budget['imports'][number]; readonly onClose: () => void }) {
  const f = useTexts(formTexts);
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const { error, busy, send, faultOf } = useSending(budgetTouched, onClose, f.reversed);
  const save = () => void send(() => api('POST /api/budget/imports/:importId/reverse', { params: { importId: found.importId }, body: { reason } }));
  return (
    <Dialog
      open onClose={onClose} title={f.reverseTitle}
      footer={<><Button variant="primary" busy={busy} onClick={save}>{f.reverse}</Button><Button onClick={onClose}>{f.cancel}</Button></>}
    >
      <div className={styles.form}>
        {error !== null && faultOf('reason') === undefined && <Problem error={error} />}
        <p className="reading">{f.reverseHint(found.fileName, formatNumber(found.rows, language))}</p>
        <TextField label={f.reason} value={reason} onChange={setReason} maxLength={300} error={faultOf('reason')} />
      </div>
    </Dialog>
  );
}
