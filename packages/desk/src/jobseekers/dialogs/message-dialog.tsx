import { useState } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { api } from '../../app/api.ts';
import { useTexts } from '../../app/texts.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSave } from '../use-save.ts';
import { dialogTexts } from './dialog-texts.ts';
import { FormDialog } from './form-dialog.tsx';

export function MessageDialog({ person, onClose }: { readonly person: PersonView; readonly onClose: () => void }) {
  const t = useTexts(dialogTexts);
  const [subject, setSubject] = useState('');
  const [body, setBody] = useState('');
  const saving = useSave(person.personId, () => api('POST /api/messages/bulk', {
    body: { items: [{ personId: person.personId }], subject, body },
  }), onClose);
  const lacking = subject.trim() === '' || body.trim() === '' ? t.fillIn : undefined;
  return (
    <FormDialog title={t.messageTitle} saving={saving} onClose={onClose} saveLabel={t.send} lacking={lacking}>
      <TextField label={t.subject} value={subject} onChange={setSubject} maxLength={200} autoFocus />
      <TextArea label={t.body} value={body} onChange={setBody} rows={8} maxLength={10_000} />
    </FormDialog>
  );
}
