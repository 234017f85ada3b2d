import { useState } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { codeOptions, serviceName } from '@kohtaanto/words/codes.ts';
import { isoAfter } from '@kohtaanto/words/dates.ts';
import { api } from '../../app/api.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { newRequestId } from '../../app/request-id.ts';
import { DatePicker } from '../../design/date-picker.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSave } from '../use-save.ts';
import { dialogTexts } from './dialog-texts.ts';
import styles from './dialogs.module.css';
import { FormDialog } from './form-dialog.tsx';

type ServiceDialogProps = { readonly person: PersonView; readonly onClose: () => void };

export function ServiceDialog({ person, onClose }: ServiceDialogProps) {
  const t = useTexts(dialogTexts);
  const language = useLanguage();
  const [serviceSpellId] = useState(() => newRequestId());
  const [kind, setKind] = useState('coaching');
  const [name, setName] = useState('');
  const [provider, setProvider] = useState('');
  const [start, setStart] = useState<string | null>(person.today);
  const [estimatedLast, setEstimated] = useState<string | null>(null);
  const saving = useSave(person.personId, () => api('POST /api/persons/:personId/services', {
    params: { personId: person.personId },
    body: {
      serviceSpellId, kind: kind as 'coaching', name: name.trim() === '' ? serviceName(kind, language) : name,
      provider: provider === '' ? null : provider, start: start ?? person.today, end: null,
      estimatedEnd: isoAfter(estimatedLast ?? person.today, 1), qualified: null, hoursPercent: null,
    },
  }), onClose);
  return (
    <FormDialog title={t.serviceTitle} saving={saving} onClose={onClose}
      lacking={start === null || estimatedLast === null ? t.fillIn : undefined}>
      <Select label={t.service} value={kind} onChange={setKind} options={codeOptions('service', language)} />
      <div className={styles.two}>
        <TextField label={t.serviceName} value={name} onChange={setName} maxLength={200} />
        <TextField label={t.provider} value={provider} onChange={setProvider} maxLength={200} />
      </div>
      <div className={styles.two}>
        <DatePicker label={t.from} value={start} onChange={setStart} error={saving.fault('start')} />
        <DatePicker label={t.estimatedLast} value={estimatedLast} onChange={setEstimated}
          error={saving.fault('estimatedEnd')} />
      </div>
    </FormDialog>
  );
}

export function EndServiceDialog({ person, serviceSpellId, onClose }: ServiceDialogProps & { readonly serviceSpellId: string }) {
  const t = useTexts(dialogTexts);
  const [lastDay, setLast] = useState<string | null>(person.today);
  const saving = useSave(person.personId, () => api('POST /api/persons/:personId/services/:serviceSpellId/end', {
    params: { personId: person.personId, serviceSpellId }, body: { end: isoAfter(lastDay ?? person.today, 1) },
  }), onClose);
  return (
    <FormDialog title={t.endServiceTitle} saving={saving} onClose={onClose}
      lacking={lastDay === null ? t.fillIn : undefined}>
      <DatePicker label={t.lastDay} value={lastDay} onChange={setLast} error={saving.fault('end')} />
    </FormDialog>
  );
}
