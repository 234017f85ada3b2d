import { useState } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { api } from '../../app/api.ts';
import { useTexts } from '../../app/texts.tsx';
import { newRequestId } from '../../app/request-id.ts';
import { nextMeeting } from '../next-meeting.ts';
import { useSave } from '../use-save.ts';
import { ContactFields } from './contact-fields.tsx';
import { contactBody, newContact } from './contact-form.ts';
import { dialogTexts } from './dialog-texts.ts';
import { FormDialog } from './form-dialog.tsx';

export function ContactDialog({ person, onClose }: { readonly person: PersonView; readonly onClose: () => void }) {
  const t = useTexts(dialogTexts);
  const [contactId] = useState(() => newRequestId());
  const [form, setForm] = useState(() => newContact(person.today));
  const saving = useSave(person.personId, () => api('POST /api/persons/:personId/contacts', {
    params: { personId: person.personId }, body: { contactId, ...contactBody(form, person.today) },
  }), onClose);
  return (
    <FormDialog title={t.contactTitle} saving={saving} onClose={onClose}
      lacking={form.occurredOn === null ? t.fillIn : undefined}>
      <ContactFields form={form} onChange={setForm} today={person.today} due={nextMeeting(person)?.kind}
        fault={saving.fault} />
    </FormDialog>
  );
}
