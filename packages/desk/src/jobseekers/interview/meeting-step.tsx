import { channelName, contactKindName } from '@kohtaanto/words/codes.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { DatePicker } from '../../design/date-picker.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Select } from '../../design/select.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { TextField } from '../../design/text-field.tsx';
import { TimeField } from '../../design/time-field.tsx';
import { usePhone } from '../../design/use-phone.ts';
import type { Channel, ContactKind } from '../dialogs/way-of-contact.ts';
import { meetingKinds } from './interview-draft.ts';
import type { InterviewDraft } from './interview-draft.ts';
import { interviewTexts } from './interview-texts.ts';
import styles from './interview.module.css';

type StepProps = {
  readonly today: string;
  readonly draft: InterviewDraft;
  readonly onChange: (change: Partial<InterviewDraft>) => void;
  readonly fault: (path: string) => string | undefined;
};

const channels: readonly Channel[] = ['visit', 'video', 'phone'];

export function MeetingStep({ today, draft, onChange, fault }: StepProps) {
  const t = useTexts(interviewTexts);
  const language = useLanguage();
  const phone = usePhone();
  const kinds = meetingKinds().map((value) => ({ value, label: contactKindName(value, language) }));
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        {phone
          ? <Select label={t.kind} value={draft.kind} options={kinds}
            onChange={(chosen) => onChange({ kind: meetingKinds().find((each) => each === chosen) ?? draft.kind })} />
          : <Segmented<ContactKind> label={t.kind} value={draft.kind} options={kinds}
            onChange={(kind) => onChange({ kind })} />}
        <Segmented<Channel> label={t.channel} value={draft.channel}
          onChange={(channel) => onChange({ channel })}
          options={channels.map((value) => ({ value, label: channelName(value, language) }))} />
      </div>
      <div className={styles.three}>
        <DatePicker label={t.day} value={draft.occurredOn} max={today}
          name="contact.occurredOn" error={fault('contact.occurredOn')}
          onChange={(day) => day !== null && onChange({ occurredOn: day })} />
        <TimeField label={t.time} value={draft.occurredAt}
          onChange={(occurredAt) => onChange({ occurredAt })} />
        <TextField label={t.minutes} inputMode="numeric" value={draft.minutes}
          onChange={(text) => onChange({ minutes: text.replace(/\D/g, '').slice(0, 3) })} />
      </div>
      <TextArea label={t.note} rows={3} maxLength={10_000} value={draft.note}
        onChange={(note) => onChange({ note })} />
    </div>
  );
}
