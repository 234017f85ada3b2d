import { factLine } from '@kohtaanto/words/benefit-share/fact-words.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { TextField } from '../design/text-field.tsx';
import { ChangesOfFact } from './changes-of-fact.tsx';
import { emptyFact, FactFieldsForm } from './fact-fields.tsx';
import type { FactFields } from './fact-fields.tsx';
import { factTexts } from './fact-texts.ts';
import { useFactWriting } from './use-fact-writing.ts';
import styles from './share.module.css';

export type CounterFact = Answer<'GET /api/benefit-share/facts'>['facts'][number];

/** A fact of a customer's counter: written, looked at, saved. */
export function FactDialog({ personId, onClose }: { readonly personId: string | null; readonly onClose: () => void }) {
  const t = useTexts(factTexts);
  const [fields, setFields] = useState<FactFields>(emptyFact);
  const fact = { ...fields, day: fields.day ?? '', personId };
  const writing = useFactWriting({
    preview: () => api('POST /api/benefit-share/facts/preview', { body: fact }),
    save: (sent) => api('POST /api/benefit-share/facts', { body: { ...sent, fact } }),
    done: t.saved, close: onClose,
  });
  const put = (value: FactFields) => {
    setFields(value);
    writing.forget();
  };
  return (
    <Dialog open onClose={onClose} title={t.enter} footer={<Acts writing={writing} onClose={onClose} save={t.save} />}>
      <div className={styles.form}>
        <FactFieldsForm value={fields} onChange={put} byCode={personId === null} faultOf={writing.faultOf} />
        {writing.error !== null && <Problem error={writing.error} showFaults={personId !== null} />}
        {writing.change !== null && <ChangesOfFact change={writing.change} />}
      </div>
    </Dialog>
  );
}

type UndoProps = { readonly fact: CounterFact; readonly nameOf: (code: string | null) => string; readonly onClose: () => void };

/** The undoing of a fact: a dated row beside it, looked at first too. */
export function UndoFactDialog({ fact, nameOf, onClose }: UndoProps) {
  const t = useTexts(factTexts);
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const params = { factId: fact.factId };
  const writing = useFactWriting({
    preview: () => api('POST /api/benefit-share/facts/:factId/undoing/preview', { params, body: {} }),
    save: (sent) => api('POST /api/benefit-share/facts/:factId/undoing', { params, body: { ...sent, reason } }),
    done: () => t.undone, close: onClose,
  });
  return (
    <Dialog open onClose={onClose} title={t.undoTitle} footer={<Acts writing={writing} onClose={onClose} save={t.undo} />}>
      <div className={styles.form}>
        <p><strong>{formatDate(fact.day)}</strong> {factLine(fact, nameOf, language)}</p>
        <p className={styles.note}>{t.undoNote}</p>
        <TextField label={t.reason} value={reason} maxLength={300} onChange={setReason} error={writing.faultOf('reason')} />
        {writing.error !== null && <Problem error={writing.error} showFaults={false} />}
        {writing.change !== null && <ChangesOfFact change={writing.change} />}
      </div>
    </Dialog>
  );
}

type ActsProps = { readonly writing: ReturnType<typeof useFactWriting>; readonly onClose: () => void; readonly save: string };

/** What is not looked at cannot be saved. */
function Acts({ writing, onClose, save }: ActsProps) {
  const t = useTexts(factTexts);
  return (
    <>
      <Button onClick={onClose}>{t.cancel}</Button>
      {writing.change === null
        ? <Button variant="primary" busy={writing.isPending} onClick={writing.look}>{t.show}</Button>
        : <Button variant="primary" busy={writing.isPending} onClick={writing.act}>{save}</Button>}
    </>
  );
}
