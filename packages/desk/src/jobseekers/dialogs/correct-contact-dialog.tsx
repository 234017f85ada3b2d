import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { channelName, contactKindName, wayName } from '@kohtaanto/words/codes.ts';
import { formatDate, formatTime } from '@kohtaanto/words/dates.ts';
import { api, apiQuery } from '../../app/api.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Conflict } from '../../design/conflict.tsx';
import { CompareDialog } from '../compare-dialog.tsx';
import { readConflict } from '../edit-conflict.ts';
import { dropDraft } from '../use-draft.ts';
import { usePerson } from '../use-person.ts';
import { useSave } from '../use-save.ts';
import { ContactFields } from './contact-fields.tsx';
import { contactBody, formOf } from './contact-form.ts';
import type { ContactForm, SavedContact } from './contact-form.ts';
import { dialogTexts } from './dialog-texts.ts';
import { FormDialog } from './form-dialog.tsx';

type CorrectProps = { readonly person: PersonView; readonly contact: SavedContact; readonly onClose: () => void };
type PartKey = 'kind' | 'when' | 'outcome' | 'note';

/** A correction that another's save overtook comes back as it was left. */
export function CorrectContactDialog(props: CorrectProps) {
  const query = useQuery({
    ...apiQuery('GET /api/persons/:personId/drafts/:form', { params: { personId: props.person.personId, form: 'contact' } }),
    placeholderData: undefined, staleTime: Infinity, gcTime: 0, retry: false,
  });
  if (query.isPending) return null;
  return <Correct {...props} kept={keptForm(query.data?.draft?.body, props.contact)} />;
}

/** If another corrected the contact meanwhile, both texts are shown and one chosen, part by part. */
function Correct({ person, contact, onClose, kept }: CorrectProps & { readonly kept: Kept | null }) {
  const t = useTexts(dialogTexts);
  const language = useLanguage();
  const query = usePerson(person.personId);
  const partsOf = useContactParts();
  const [form, setForm] = useState(() => kept?.form ?? formOf(contact));
  const [rowVersion, setRowVersion] = useState(kept?.rowVersion ?? contact.rowVersion);
  const [saved, setSaved] = useState<SavedContact | null>(null);
  const { contactId } = contact;
  const saving = useSave(person.personId, () => api('PUT /api/persons/:personId/contacts/:contactId', {
    params: { personId: person.personId, contactId }, body: { ...contactBody(form, person.today), rowVersion },
  }).then(() => dropDraft(person.personId, 'contact')), onClose);
  const conflict = readConflict(saving.error, language);
  const compare = async () => {
    const newest = (await query.refetch()).data;
    setSaved(newest?.contacts.find((each) => each.contactId === contactId) ?? null);
  };
  const take = (theirs: ReadonlySet<PartKey>) => {
    if (saved === null) return;
    setForm(chosen(form, formOf(saved), theirs));
    setRowVersion(saved.rowVersion);
    setSaved(null);
    saving.forget();
  };
  const theirs = saved === null ? [] : partsOf(formOf(saved));
  return (
    <>
      <FormDialog title={t.correctTitle} saving={saving} onClose={onClose}
        lacking={form.occurredOn === null ? t.fillIn : undefined}
        refusal={conflict === null ? undefined
          : <Conflict who={conflict.who} when={conflict.when} onCompare={() => void compare()} />}>
        <ContactFields form={form} onChange={setForm} today={person.today} fault={saving.fault} />
      </FormDialog>
      {saved !== null && (
        <CompareDialog<PartKey> who={conflict?.who ?? ''} onTake={take} onClose={() => setSaved(null)}
          parts={partsOf(form).map((part, index) => ({
            key: part.key, title: part.title, mine: part.text, theirs: theirs[index]?.text ?? '',
          }))} />
      )}
    </>
  );
}

type Kept = { readonly form: ContactForm; readonly rowVersion: number };

/** What was kept goes on from the version it was written on, so that it never passes over another's text. */
function keptForm(body: unknown, contact: SavedContact): Kept | null {
  if (typeof body !== 'object' || body === null || !('contactId' in body) || body.contactId !== contact.contactId) return null;
  const kept: SavedContact = { ...contact, ...body, contactId: contact.contactId };
  return { form: formOf(kept), rowVersion: kept.rowVersion };
}

/** What belongs together is chosen together: the kind with its channel and code, the day with its time. */
function useContactParts(): (form: ContactForm) => readonly { key: PartKey; title: string; text: string }[] {
  const t = useTexts(dialogTexts);
  const language = useLanguage();
  const outcomes = { held: t.held, 'no-show': t.noShow, 'not-reached': t.notReached };
  return (form) => [
    { key: 'kind', title: t.kind, text: [
      contactKindName(form.kind, language), channelName(form.channel, language), `${form.way} ${wayName(form.way, language)}`,
    ].join(' · ') },
    { key: 'when', title: t.day, text: [
      form.occurredOn === null ? '' : formatDate(form.occurredOn),
      form.occurredAt === null ? '' : formatTime(form.occurredAt, language),
      form.minutes === '' ? '' : `${form.minutes} min`,
    ].filter((text) => text !== '').join(' · ') },
    { key: 'outcome', title: t.outcome, text: outcomes[form.outcome] },
    { key: 'note', title: t.note, text: form.note },
  ];
}

function chosen(mine: ContactForm, saved: ContactForm, theirs: ReadonlySet<PartKey>): ContactForm {
  const kind = theirs.has('kind') ? saved : mine;
  const when = theirs.has('when') ? saved : mine;
  return {
    kind: kind.kind, channel: kind.channel, way: kind.way,
    occurredOn: when.occurredOn, occurredAt: when.occurredAt, minutes: when.minutes,
    outcome: theirs.has('outcome') ? saved.outcome : mine.outcome, note: theirs.has('note') ? saved.note : mine.note,
  };
}
