import { employerOptions } from '@kohtaanto/words/employers/employer-words.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Checkbox } from '../design/checkbox.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import { OccupationField } from '../vacancies/occupation-field.tsx';
import type { EmployerShown } from './employer-dialog.tsx';
import { texts } from './employer-texts.ts';
import { FormFrame } from './form-frame.tsx';
import { employersTouched } from './touched.ts';
import styles from './employers.module.css';

export type DialogProps = { readonly employer: EmployerShown; readonly onClose: () => void };
type Touch = EmployerShown['touches'][number];
type Need = EmployerShown['needs'][number];

/** A visit or a call, on which level of the three it was, and what was said. */
export function TouchDialog({ employer, onClose }: DialogProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const receipt = useReceipt();
  const sending = useSending(employersTouched, onClose);
  const [day, setDay] = useState<string | null>(today);
  const [way, setWay] = useState<Touch['way']>('call');
  const [level, setLevel] = useState<Touch['level']>('needs-mapping');
  const [contactId, setContact] = useState('');
  const [note, setNote] = useState('');
  const save = () => void sending.send(() => api('POST /api/employers/:employerId/touches', {
    params: { employerId: employer.employerId }, body: { day: day ?? '', way, level, note, contactId: contactId === '' ? null : contactId, receipt },
  }));
  return (
    <FormFrame title={t.addTouch} sending={sending} onSave={save} onClose={onClose}>
      <div className={styles.pair}>
        <DatePicker label={t.dayOf} value={day} onChange={setDay} max={today} error={sending.faultOf('day')} />
        <Select label={t.way} value={way} onChange={(value) => setWay(value as Touch['way'])} options={employerOptions('way', language)} />
        <Select label={t.level} value={level} onChange={(value) => setLevel(value as Touch['level'])} options={employerOptions('level', language)} />
        <Select
          label={t.withWhom} value={contactId} onChange={setContact}
          options={[{ value: '', label: t.nobodyNamed }, ...employer.contacts.filter(({ leftOn }) => leftOn === null).map((each) => ({ value: each.contactId, label: each.name }))]}
        />
      </div>
      <TextArea label={t.what} value={note} onChange={setNote} rows={4} maxLength={4000} error={sending.faultOf('note')} />
    </FormFrame>
  );
}

/** A job before it is announced, or one that never will be; or another need. */
export function NeedDialog({ employer, onClose }: DialogProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const receipt = useReceipt();
  const sending = useSending(employersTouched, onClose);
  const [kind, setKind] = useState<Need['kind']>('labour');
  const [visibility, setVisibility] = useState<Need['visibility']>('coming');
  const [occupation, setOccupation] = useState<{ readonly isco: string; readonly concept: string | null } | null>(null);
  const [occupationText, setOccupationText] = useState('');
  const [places, setPlaces] = useState('1');
  const [expectedOn, setExpected] = useState<string | null>(null);
  const [description, setDescription] = useState('');
  const save = () => void sending.send(() => api('POST /api/employers/:employerId/needs', {
    params: { employerId: employer.employerId },
    body: { kind, visibility, isco: occupation?.isco ?? null, occupationText, places: Number(places) || 0, expectedOn, description, receipt },
  }));
  return (
    <FormFrame title={t.addNeed} sending={sending} onSave={save} onClose={onClose} width={640}>
      <div className={styles.pair}>
        <Select label={t.kind} value={kind} onChange={(value) => setKind(value as Need['kind'])} options={employerOptions('need', language)} />
        <Select label={t.visibility} value={visibility} onChange={(value) => setVisibility(value as Need['visibility'])} options={employerOptions('visibility', language)} />
      </div>
      {kind === 'labour' && <OccupationField value={occupation} text={occupationText} onChange={setOccupation} onText={setOccupationText} />}
      <div className={styles.pair}>
        {kind === 'labour' && <TextField label={t.places} value={places} onChange={setPlaces} inputMode="numeric" maxLength={4} error={sending.faultOf('places')} />}
        <DatePicker label={t.expected} value={expectedOn} onChange={setExpected} error={sending.faultOf('expectedOn')} />
      </div>
      <TextArea label={t.what} value={description} onChange={setDescription} rows={3} maxLength={4000} error={sending.faultOf('description')} />
    </FormFrame>
  );
}

export function PromiseDialog({ employer, onClose }: DialogProps) {
  const t = useTexts(texts);
  const { today, staffId } = useSession();
  const receipt = useReceipt();
  const sending = useSending(employersTouched, onClose);
  const [what, setWhat] = useState('');
  const [dueOn, setDue] = useState<string | null>(null);
  const [ownerId, setOwner] = useState(staffId);
  const save = () => void sending.send(() => api('POST /api/employers/:employerId/promises', {
    params: { employerId: employer.employerId }, body: { what, dueOn: dueOn ?? '', ownerId, receipt },
  }));
  return (
    <FormFrame title={t.addPromise} sending={sending} onSave={save} onClose={onClose}>
      <TextField label={t.what} value={what} onChange={setWhat} maxLength={400} autoFocus error={sending.faultOf('what')} />
      <div className={styles.pair}>
        <DatePicker label={t.due} value={dueOn} onChange={setDue} min={today} error={sending.faultOf('dueOn')} />
        <Select label={t.owner} value={ownerId} onChange={setOwner} options={employer.staff.map((each) => ({ value: each.staffId, label: each.name }))} />
      </div>
    </FormFrame>
  );
}

type Kept = { readonly promiseId: string; readonly employerId: string; readonly rowVersion: number; readonly what: string };

export function KeepDialog({ promise, onClose }: { readonly promise: Kept; readonly onClose: () => void }) {
  const t = useTexts(texts);
  const sending = useSending(employersTouched, onClose);
  const [how, setHow] = useState('');
  const save = () => void sending.send(() => api('POST /api/employers/:employerId/promises/:promiseId/keeping', {
    params: { employerId: promise.employerId, promiseId: promise.promiseId }, body: { how, rowVersion: promise.rowVersion },
  }));
  return (
    <FormFrame title={promise.what} sending={sending} onSave={save} onClose={onClose} saveLabel={t.keep}>
      <TextArea label={t.how} value={how} onChange={setHow} rows={3} maxLength={400} autoFocus error={sending.faultOf('how')} />
    </FormFrame>
  );
}

type Organisation = EmployerShown['team'][number]['organisation'];

export function MemberDialog({ employer, onClose }: DialogProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { staffId: own } = useSession();
  const receipt = useReceipt();
  const sending = useSending(employersTouched, onClose);
  const [organisation, setOrganisation] = useState<Organisation>('area');
  const [staffId, setStaff] = useState(own);
  const [name, setName] = useState('');
  const [lead, setLead] = useState(false);
  const save = () => void sending.send(() => api('POST /api/employers/:employerId/team', {
    params: { employerId: employer.employerId }, body: { organisation, staffId: organisation === 'area' ? staffId : null, name, lead, receipt },
  }));
  return (
    <FormFrame title={t.addMember} sending={sending} onSave={save} onClose={onClose}>
      <div className={styles.pair}>
        <Select label={t.organisation} value={organisation} onChange={(value) => setOrganisation(value as Organisation)} options={employerOptions('organisation', language)} />
        {organisation === 'area'
          ? <Select label={t.person} value={staffId} onChange={setStaff} options={employer.staff.map((each) => ({ value: each.staffId, label: each.name }))} />
          : <TextField label={t.name} value={name} onChange={setName} maxLength={160} />}
      </div>
      <Checkbox label={t.leads} checked={lead} onChange={setLead} />
    </FormFrame>
  );
}
