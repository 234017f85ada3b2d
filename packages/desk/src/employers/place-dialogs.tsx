import { useState } from 'react';
import { api } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Checkbox } from '../design/checkbox.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import type { EmployerShown } from './employer-dialog.tsx';
import { texts } from './employer-texts.ts';
import { FormFrame } from './form-frame.tsx';
import type { DialogProps } from './service-dialogs.tsx';
import { employersTouched } from './touched.ts';
import styles from './employers.module.css';

export type ContactShown = EmployerShown['contacts'][number];
export type WorkplaceShown = EmployerShown['workplaces'][number];

const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

/** A contact person: new, corrected, or one who has left. */
export function ContactDialog({ employer, before, onClose }: DialogProps & { readonly before?: ContactShown }) {
  const t = useTexts(texts);
  const receipt = useReceipt();
  const sending = useSending(employersTouched, onClose);
  const [name, setName] = useState(before?.name ?? '');
  const [title, setTitle] = useState(before?.title ?? '');
  const [email, setEmail] = useState(before?.email ?? '');
  const [phone, setPhone] = useState(before?.phone ?? '');
  const [newsletter, setNewsletter] = useState(false);
  const hadLeft = before !== undefined && before.leftOn !== null;
  const [left, setLeft] = useState(hadLeft);
  const save = () => {
    const fields = { name, title, email: orNull(email), phone: orNull(phone) };
    void sending.send(() => (before === undefined
      ? api('POST /api/employers/:employerId/contacts', { params: { employerId: employer.employerId }, body: { ...fields, newsletter, receipt } })
      : api('PUT /api/employers/:employerId/contacts/:contactId', {
        params: { employerId: employer.employerId, contactId: before.contactId },
        body: { ...fields, left, seen: { name: before.name, title: before.title, email: before.email, phone: before.phone, left: hadLeft } },
      })));
  };
  return (
    <FormFrame title={before === undefined ? t.addContact : t.changeContact} sending={sending} onSave={save} onClose={onClose}>
      <div className={styles.pair}>
        <TextField label={t.name} value={name} onChange={setName} maxLength={120} autoFocus error={sending.faultOf('name')} />
        <TextField label={t.post} value={title} onChange={setTitle} maxLength={120} />
        <TextField label={t.email} value={email} onChange={setEmail} type="email" maxLength={200} error={sending.faultOf('email')} />
        <TextField label={t.phone} value={phone} onChange={setPhone} type="tel" maxLength={40} />
      </div>
      {before === undefined
        ? <Checkbox label={t.newsletter} checked={newsletter} onChange={setNewsletter} />
        : <Checkbox label={t.hasLeft} checked={left} onChange={setLeft} />}
    </FormFrame>
  );
}

/** A workplace: new, corrected, or closed; what was announced there stays as it was. */
export function WorkplaceDialog({ employer, before, onClose }: DialogProps & { readonly before?: WorkplaceShown }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const receipt = useReceipt();
  const sending = useSending(employersTouched, onClose);
  const [name, setName] = useState(before?.name ?? '');
  const [municipality, setMunicipality] = useState(before?.municipality ?? employer.municipality);
  const [streetAddress, setStreet] = useState(before?.streetAddress ?? '');
  const [postalCode, setPostal] = useState(before?.postalCode ?? '');
  const wasClosed = before !== undefined && before.closedOn !== null;
  const [closed, setClosed] = useState(wasClosed);
  const save = () => {
    const fields = { name, municipality, streetAddress, postalCode: orNull(postalCode) };
    void sending.send(() => (before === undefined
      ? api('POST /api/employers/:employerId/workplaces', { params: { employerId: employer.employerId }, body: { ...fields, receipt } })
      : api('PUT /api/employers/:employerId/workplaces/:workplaceId', {
        params: { employerId: employer.employerId, workplaceId: before.workplaceId },
        body: {
          ...fields, closed,
          seen: { name: before.name, municipality: before.municipality, streetAddress: before.streetAddress, postalCode: before.postalCode, closed: wasClosed },
        },
      })));
  };
  return (
    <FormFrame title={before === undefined ? t.addWorkplace : t.changeWorkplace} sending={sending} onSave={save} onClose={onClose}>
      <div className={styles.pair}>
        <TextField label={t.name} value={name} onChange={setName} maxLength={160} autoFocus error={sending.faultOf('name')} />
        <Select label={t.municipality} value={municipality} onChange={setMunicipality} options={employer.municipalities.map((each) => ({ value: each.code, label: each.name[language] }))} />
        <TextField label={t.street} value={streetAddress} onChange={setStreet} maxLength={160} />
        <TextField label={t.postal} value={postalCode} onChange={setPostal} inputMode="numeric" maxLength={5} error={sending.faultOf('postalCode')} />
      </div>
      {before !== undefined && <Checkbox label={t.isClosed} checked={closed} onChange={setClosed} />}
    </FormFrame>
  );
}
