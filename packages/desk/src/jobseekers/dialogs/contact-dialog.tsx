import { useState } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { channelName, contactKindName, wayName } from '@kohtaanto/words/codes.ts';
import { api } from '../../app/api.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { DatePicker } from '../../design/date-picker.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Select } from '../../design/select.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { TextField } from '../../design/text-field.tsx';
import { TimeField } from '../../design/time-field.tsx';
import { nextMeeting } from '../next-meeting.ts';
import { useSave } from '../use-save.ts';
import { dialogTexts } from './dialog-texts.ts';
import styles from './dialogs.module.css';
import { FormDialog } from './form-dialog.tsx';
import { channelsFor, otherWays, wayFor } from './way-of-contact.ts';
import type { Channel, ContactKind } from './way-of-contact.ts';

const kinds = [
  'phone', 'message', 'letter', 'initial-interview', 'job-search-discussion', 'complementary-interview',
  'substitute-service', 'other',
] as const;
type Outcome = 'held' | 'no-show' | 'not-reached';

/** JOB-4: what kind, in which way, and whether it took place. A statutory meeting takes its own code. */
export function ContactDialog({ person, onClose }: { readonly person: PersonView; readonly onClose: () => void }) {
  const t = useTexts(dialogTexts);
  const language = useLanguage();
  const [contactId] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<ContactKind>('phone');
  const [channel, setChannel] = useState<Channel>('phone');
  const [way, setWay] = useState<string>(otherWays.phone[0]);
  const [occurredOn, setDay] = useState<string | null>(person.today);
  const [occurredAt, setTime] = useState<string | null>(null);
  const [minutes, setMinutes] = useState('');
  const [outcome, setOutcome] = useState<Outcome>('held');
  const [note, setNote] = useState('');
  const changeKind = (value: string) => {
    const next = kinds.find((each) => each === value) ?? 'other';
    const first = channelsFor(next)[0] ?? 'phone';
    setKind(next);
    setChannel(first);
    setWay(wayFor(next, first) ?? (next in otherWays ? otherWays[next as keyof typeof otherWays][0] : '95'));
  };
  const changeChannel = (value: string) => {
    const next = channelsFor(kind).find((each) => each === value) ?? 'phone';
    setChannel(next);
    setWay(wayFor(kind, next) ?? way);
  };
  const saving = useSave(person.personId, () => api('POST /api/persons/:personId/contacts', {
    params: { personId: person.personId },
    body: {
      contactId, kind, channel, wayCode: way as '01', occurredOn: occurredOn ?? person.today, occurredAt,
      minutes: minutes === '' ? null : Number(minutes), outcome, note,
    },
  }), onClose);
  const ways = kind in otherWays ? otherWays[kind as keyof typeof otherWays] : ['95', '96', '97', '98', '99'];
  const fixedWay = wayFor(kind, channel);
  const hinted = nextMeeting(person)?.kind;
  return (
    <FormDialog title={t.contactTitle} saving={saving} onClose={onClose}
      lacking={occurredOn === null ? t.fillIn : undefined}>
      <div className={styles.two}>
        <Select label={t.kind} value={kind} onChange={changeKind}
          options={kinds.map((value) => ({ value, label: contactKindName(value, language) + (value === hinted ? ' ○' : '') }))} />
        <Select label={t.channel} value={channel} onChange={changeChannel}
          options={channelsFor(kind).map((value) => ({ value, label: channelName(value, language) }))} />
      </div>
      <Select label={t.way} value={way} onChange={setWay} error={saving.fault('wayCode')}
        options={(fixedWay === undefined ? ways : [fixedWay]).map((value) => ({ value, label: `${value} ${wayName(value, language)}` }))} />
      <div className={styles.three}>
        <DatePicker label={t.day} value={occurredOn} onChange={setDay} max={person.today}
          error={saving.fault('occurredOn')} />
        <TimeField label={t.time} value={occurredAt} onChange={setTime} />
        <TextField label={t.minutes} value={minutes} inputMode="numeric"
          onChange={(text) => setMinutes(text.replace(/\D/g, ''))} />
      </div>
      <Segmented<Outcome> label={t.outcome} value={outcome} onChange={setOutcome} options={[
        { value: 'held', label: t.held }, { value: 'no-show', label: t.noShow }, { value: 'not-reached', label: t.notReached },
      ]} />
      <TextArea label={t.note} value={note} onChange={setNote} rows={5} maxLength={10_000} autoFocus />
    </FormDialog>
  );
}
