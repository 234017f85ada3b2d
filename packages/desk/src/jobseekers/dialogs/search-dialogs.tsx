import { useState } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { codeOptions } from '@kohtaanto/words/codes.ts';
import { isoAfter } from '@kohtaanto/words/dates.ts';
import { api } from '../../app/api.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { newRequestId } from '../../app/request-id.ts';
import { Checkbox } from '../../design/checkbox.tsx';
import { DatePicker } from '../../design/date-picker.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSave } from '../use-save.ts';
import { dialogTexts } from './dialog-texts.ts';
import styles from './dialogs.module.css';
import { FormDialog } from './form-dialog.tsx';

type SearchDialogProps = { readonly person: PersonView; readonly onClose: () => void };
type Status = PersonView['statuses'][number];

/** The last day as people say it, the day after it as the register keeps it. */
const dayAfter = (day: string | null) => (day === null ? null : isoAfter(day, 1));
const dayBefore = (day: string | null) => (day === null ? null : isoAfter(day, -1));

/** 27 and 29 §: the conditions are asked, and what is missing is told all at once. */
export function StartSearchDialog({ person, onClose }: SearchDialogProps) {
  const t = useTexts(dialogTexts);
  const language = useLanguage();
  const [searchId] = useState(() => newRequestId());
  const [requestedOn, setRequested] = useState<string | null>(person.today);
  const [statusCode, setStatus] = useState('02');
  const [gaveInformation, setGave] = useState(false);
  const [reachable, setReachable] = useState(false);
  const [clarificationsGiven, setClarified] = useState(false);
  const saving = useSave(person.personId, () => api('POST /api/persons/:personId/searches', {
    params: { personId: person.personId },
    body: {
      searchId, requestedOn: requestedOn ?? person.today, statusCode: statusCode as '02', gaveInformation, reachable,
      clarificationsGiven,
    },
  }), onClose);
  return (
    <FormDialog title={t.startSearchTitle} saving={saving} onClose={onClose}
      lacking={requestedOn === null ? t.fillIn : undefined}>
      <div className={styles.two}>
        <DatePicker label={t.requestedOn} value={requestedOn} onChange={setRequested} max={person.today}
          error={saving.fault('requestedOn')} />
        <Select label={t.status} value={statusCode} onChange={setStatus} options={statusOptions(language)} />
      </div>
      <Checkbox label={t.gaveInformation} checked={gaveInformation} onChange={setGave} />
      <Checkbox label={t.reachable} checked={reachable} onChange={setReachable} />
      {person.searches[0]?.endReason === 'clarification-missing' && (
        <Checkbox label={t.clarifications} checked={clarificationsGiven} onChange={setClarified} />
      )}
    </FormDialog>
  );
}

export function EndSearchDialog({ person, searchId, onClose }: SearchDialogProps & { readonly searchId: string }) {
  const t = useTexts(dialogTexts);
  const language = useLanguage();
  const [lastDay, setLast] = useState<string | null>(person.today);
  const [reason, setReason] = useState('own-notice');
  const saving = useSave(person.personId, () => api('POST /api/persons/:personId/searches/:searchId/end', {
    params: { personId: person.personId, searchId },
    body: { end: dayAfter(lastDay) ?? person.today, reason: reason as 'own-notice' },
  }), onClose);
  return (
    <FormDialog title={t.endSearchTitle} saving={saving} onClose={onClose}
      lacking={lastDay === null ? t.fillIn : undefined}>
      <Select label={t.reason} value={reason} onChange={setReason}
        options={codeOptions('searchEnd', language)} />
      <DatePicker label={t.lastDay} value={lastDay} onChange={setLast} error={saving.fault('end')} />
    </FormDialog>
  );
}

export function StatusDialog({ person, status, onClose }: SearchDialogProps & { readonly status: Status | null }) {
  const t = useTexts(dialogTexts);
  const language = useLanguage();
  const [statusId] = useState(() => newRequestId());
  const [code, setCode] = useState(status?.code ?? '02');
  const [start, setStart] = useState<string | null>(status?.start ?? person.today);
  const [lastDay, setLast] = useState<string | null>(dayBefore(status?.end ?? null));
  const [hours, setHours] = useState(String(status?.hoursPercent ?? ''));
  const [note, setNote] = useState(status?.note ?? '');
  const [endsOpen, setEndsOpen] = useState(true);
  const body = () => ({
    code: code as '02', start: start ?? person.today, end: dayAfter(lastDay),
    hoursPercent: hours === '' ? null : Number(hours), estimatedEnd: status?.estimatedEnd ?? null,
    note: note === '' ? null : note,
  });
  const saving = useSave(person.personId, () => (status === null
    ? api('POST /api/persons/:personId/statuses', {
        params: { personId: person.personId }, body: { statusId, ...body(), endsOpen },
      })
    : api('PUT /api/persons/:personId/statuses/:statusId', {
        params: { personId: person.personId, statusId: status.statusId },
        body: { ...body(), was: { code: status.code as '02', start: status.start, end: status.end } },
      })), onClose);
  return (
    <FormDialog title={status === null ? t.statusTitle : t.statusChange} saving={saving}
      onClose={onClose} lacking={start === null ? t.fillIn : undefined}>
      <Select label={t.status} value={code} onChange={setCode} options={statusOptions(language)} />
      <div className={styles.two}>
        <DatePicker label={t.from} value={start} onChange={setStart} error={saving.fault('start')} />
        <DatePicker label={t.lastDay} description={t.openEnd} value={lastDay} onChange={setLast}
          error={saving.fault('end')} />
      </div>
      {['00', '01', '04', '09'].includes(code) && (
        <TextField label={t.hours} value={hours} inputMode="numeric"
          onChange={(text) => setHours(text.replace(/\D/g, '').slice(0, 3))} />
      )}
      <TextField label={t.note} value={note} onChange={setNote} maxLength={500} />
      {status === null && <Checkbox label={t.endsOpen} checked={endsOpen} onChange={setEndsOpen} />}
    </FormDialog>
  );
}

/** 06 is no longer in use: it is read in old histories and given to nobody. */
function statusOptions(language: ReturnType<typeof useLanguage>) {
  return codeOptions('status', language).filter(({ value }) => value !== '06')
    .map(({ value, label }) => ({ value, label: `${value} ${label}` }));
}
