import { useState } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { codeOptions, languageName } from '@kohtaanto/words/codes.ts';
import { isoAfter } from '@kohtaanto/words/dates.ts';
import { api } from '../../app/api.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { newRequestId } from '../../app/request-id.ts';
import { DatePicker } from '../../design/date-picker.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { OccupationChooser } from '../../occupations/occupation-chooser.tsx';
import type { GivenOccupation } from '../../occupations/occupation-chooser.tsx';
import { useSave } from '../use-save.ts';
import { dialogTexts } from './dialog-texts.ts';
import styles from './dialogs.module.css';
import { FormDialog } from './form-dialog.tsx';

type DialogProps = { readonly person: PersonView; readonly onClose: () => void };

const empty = (text: string) => (text.trim() === '' ? null : text.trim());

export function DetailsDialog({ person, onClose }: DialogProps) {
  const t = useTexts(dialogTexts);
  const language = useLanguage();
  const [form, setForm] = useState({
    phone: person.phone ?? '', email: person.email ?? '', streetAddress: person.streetAddress ?? '',
    postalCode: person.postalCode ?? '', postOffice: person.postOffice ?? '',
    serviceLanguage: person.serviceLanguage as string, interpreterLanguage: person.interpreterLanguage ?? '',
  });
  const [occupation, setOccupation] = useState<GivenOccupation>({ text: person.occupationText ?? '', code: undefined });
  const set = (key: keyof typeof form) => (value: string) => setForm((before) => ({ ...before, [key]: value }));
  const saving = useSave(person.personId, () => api('PATCH /api/persons/:personId', {
    params: { personId: person.personId },
    body: {
      rowVersion: person.rowVersion, phone: empty(form.phone), email: empty(form.email),
      streetAddress: empty(form.streetAddress), postalCode: empty(form.postalCode), postOffice: empty(form.postOffice),
      serviceLanguage: form.serviceLanguage as 'fi', interpreterLanguage: empty(form.interpreterLanguage),
      occupationText: empty(occupation.text), ...(occupation.code === undefined ? {} : { occupationCode: occupation.code }),
    },
  }), onClose);
  return (
    <FormDialog title={t.detailsTitle} saving={saving} onClose={onClose}>
      <div className={styles.two}>
        <TextField label={t.phone} type="tel" value={form.phone} onChange={set('phone')}
          error={saving.fault('phone')} autoFocus />
        <TextField label={t.email} type="email" value={form.email} onChange={set('email')}
          error={saving.fault('email')} />
      </div>
      <TextField label={t.street} value={form.streetAddress} onChange={set('streetAddress')} />
      <div className={styles.two}>
        <TextField label={t.postalCode} inputMode="numeric" value={form.postalCode}
          onChange={set('postalCode')} error={saving.fault('postalCode')} />
        <TextField label={t.postOffice} value={form.postOffice} onChange={set('postOffice')} />
      </div>
      <div className={styles.two}>
        <Select label={t.serviceLanguage} value={form.serviceLanguage} onChange={set('serviceLanguage')}
          options={['fi', 'sv', 'en'].map((value) => ({ value, label: languageName(value, language) }))} />
        <Select label={t.interpreter} value={form.interpreterLanguage} onChange={set('interpreterLanguage')}
          options={[{ value: '', label: t.noInterpreter }, ...codeOptions('language', language)]} />
      </div>
      <OccupationChooser label={t.occupation} value={occupation} onChange={setOccupation} error={saving.fault('occupationText')} />
    </FormDialog>
  );
}

export function ConsentDialog({ person, onClose }: DialogProps) {
  const t = useTexts(dialogTexts);
  const [consentId] = useState(() => newRequestId());
  const [purpose, setPurpose] = useState('');
  const [recipient, setRecipient] = useState('');
  const [givenWay, setWay] = useState('');
  const [start, setStart] = useState<string | null>(person.today);
  const [lastDay, setLast] = useState<string | null>(null);
  const saving = useSave(person.personId, () => api('POST /api/persons/:personId/consents', {
    params: { personId: person.personId },
    body: { consentId, purpose, recipient, givenWay, start: start ?? person.today, end: lastDay === null ? null : isoAfter(lastDay, 1) },
  }), onClose);
  const lacking = [purpose, recipient, givenWay].some((text) => text.trim().length < 2) ? t.fillIn : undefined;
  return (
    <FormDialog title={t.consentTitle} saving={saving} onClose={onClose} lacking={lacking}>
      <TextField label={t.purpose} value={purpose} onChange={setPurpose} maxLength={200} autoFocus />
      <TextField label={t.recipient} value={recipient} onChange={setRecipient} maxLength={200} />
      <TextField label={t.givenWay} value={givenWay} onChange={setWay} maxLength={80} />
      <div className={styles.two}>
        <DatePicker label={t.from} value={start} onChange={setStart} error={saving.fault('start')} />
        <DatePicker label={t.lastDay} description={t.openEnd} value={lastDay} onChange={setLast}
          error={saving.fault('end')} />
      </div>
    </FormDialog>
  );
}
