import { useState } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { codeOptions } from '@kohtaanto/words/codes.ts';
import { isoAfter } from '@kohtaanto/words/dates.ts';
import { api } from '../../app/api.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { newRequestId } from '../../app/request-id.ts';
import { DatePicker } from '../../design/date-picker.tsx';
import { Select } from '../../design/select.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSave } from '../use-save.ts';
import { dialogTexts } from './dialog-texts.ts';
import styles from './dialogs.module.css';
import { FormDialog } from './form-dialog.tsx';

type DutyDialogProps = { readonly person: PersonView; readonly onClose: () => void };

/** 45 § and the decree's fields: how, when, to whom, for what. */
export function ReportDialog({ person, onClose }: DutyDialogProps) {
  const t = useTexts(dialogTexts);
  const language = useLanguage();
  const [reportId] = useState(() => newRequestId());
  const [way, setWay] = useState('application');
  const [reportedOn, setDay] = useState<string | null>(person.today);
  const [employer, setEmployer] = useState('');
  const [task, setTask] = useState('');
  const [opportunities, setOpportunities] = useState('1');
  const saving = useSave(person.personId, () => api('POST /api/persons/:personId/reports', {
    params: { personId: person.personId },
    body: {
      reportId, way: way as 'application', reportedOn: reportedOn ?? person.today, employer, task,
      opportunities: Math.max(1, Number(opportunities) || 1),
    },
  }), onClose);
  return (
    <FormDialog title={t.reportTitle} saving={saving} onClose={onClose}
      lacking={reportedOn === null ? t.fillIn : undefined}>
      <Select label={t.channel} value={way} onChange={setWay} options={codeOptions('reportWay', language)} />
      <div className={styles.two}>
        <DatePicker label={t.day} value={reportedOn} onChange={setDay} max={person.today}
          error={saving.fault('reportedOn')} />
        <TextField label={t.opportunities} value={opportunities} inputMode="numeric"
          onChange={(text) => setOpportunities(text.replace(/\D/g, ''))} />
      </div>
      <TextField label={t.task} value={task} onChange={setTask} maxLength={200}
        error={saving.fault('task')} autoFocus />
      <TextField label={t.employer} value={employer} onChange={setEmployer} maxLength={200}
        error={saving.fault('employer')} />
    </FormDialog>
  );
}

/** A fact with its day and description; what follows is told as information, never written. */
export function LapseDialog({ person, onClose }: DutyDialogProps) {
  const t = useTexts(dialogTexts);
  const language = useLanguage();
  const [lapseId] = useState(() => newRequestId());
  const [kind, setKind] = useState('missed-meeting');
  const [occurredOn, setDay] = useState<string | null>(person.today);
  const [description, setDescription] = useState('');
  const saving = useSave(person.personId, () => api('POST /api/persons/:personId/lapses', {
    params: { personId: person.personId },
    body: { lapseId, kind: kind as 'missed-meeting', occurredOn: occurredOn ?? person.today, description },
  }), onClose);
  const lacking = occurredOn === null || description.trim().length < 3 ? t.fillIn : undefined;
  return (
    <FormDialog title={t.lapseTitle} saving={saving} onClose={onClose} lacking={lacking}>
      <Select label={t.lapseKind} value={kind} onChange={setKind} options={codeOptions('lapse', language)} />
      <DatePicker label={t.day} value={occurredOn} onChange={setDay} max={person.today}
        error={saving.fault('occurredOn')} />
      <TextArea label={t.facts} description={t.factsHelp} value={description} onChange={setDescription}
        rows={5} maxLength={10_000} autoFocus />
      <p className={styles.note}>{t.lapseFollows}</p>
    </FormDialog>
  );
}

const PROFILE_DAYS = 181;

export function ProfileDialog({ person, onClose }: DutyDialogProps) {
  const t = useTexts(dialogTexts);
  const [profileId] = useState(() => newRequestId());
  const [publishedOn, setPublished] = useState<string | null>(person.today);
  const [validUntil, setValid] = useState<string | null>(isoAfter(person.today, PROFILE_DAYS - 1));
  const saving = useSave(person.personId, () => api('POST /api/persons/:personId/profiles', {
    params: { personId: person.personId },
    body: { profileId, publishedOn: publishedOn ?? person.today, validUntil: validUntil ?? person.today },
  }), onClose);
  return (
    <FormDialog title={t.profileTitle} saving={saving} onClose={onClose}
      lacking={publishedOn === null || validUntil === null ? t.fillIn : undefined}>
      <div className={styles.two}>
        <DatePicker label={t.published} value={publishedOn} onChange={setPublished} max={person.today}
          error={saving.fault('publishedOn')} />
        <DatePicker label={t.validUntil} value={validUntil} onChange={setValid}
          error={saving.fault('validUntil')} />
      </div>
    </FormDialog>
  );
}
