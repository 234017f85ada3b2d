import { channelName, contactKindName, wayName } from '@kohtaanto/words/codes.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { DatePicker } from '../../design/date-picker.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Select } from '../../design/select.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { TextField } from '../../design/text-field.tsx';
import { TimeField } from '../../design/time-field.tsx';
import { contactKinds, waysFor, withChannel, withKind } from './contact-form.ts';
import type { ContactForm, Outcome } from './contact-form.ts';
import { dialogTexts } from './dialog-texts.ts';
import styles from './dialogs.module.css';
import { channelsFor } from './way-of-contact.ts';

type FieldsProps = {
  readonly form: ContactForm;
  readonly onChange: (form: ContactForm) => void;
  readonly today: string;
  /** The meeting that is due, marked among the kinds. */
  readonly due?: string | undefined;
  readonly fault: (path: string) => string | undefined;
};

/** JOB-4: what kind, in which way, and whether it took place. A statutory meeting takes its own code. */
export function ContactFields({ form, onChange, today, due, fault }: FieldsProps) {
  const t = useTexts(dialogTexts);
  const language = useLanguage();
  const set = (change: Partial<ContactForm>) => onChange({ ...form, ...change });
  return (
    <>
      <div className={styles.two}>
        <Select label={t.kind} value={form.kind} onChange={(kind) => onChange(withKind(form, kind))}
          options={contactKinds.map((value) => ({ value, label: contactKindName(value, language) + (value === due ? ' ○' : '') }))} />
        <Select label={t.channel} value={form.channel} onChange={(channel) => onChange(withChannel(form, channel))}
          options={channelsFor(form.kind).map((value) => ({ value, label: channelName(value, language) }))} />
      </div>
      <Select label={t.way} value={form.way} onChange={(way) => set({ way })} error={fault('wayCode')}
        options={waysFor(form).map((value) => ({ value, label: `${value} ${wayName(value, language)}` }))} />
      <div className={styles.three}>
        <DatePicker label={t.day} value={form.occurredOn} onChange={(occurredOn) => set({ occurredOn })} max={today}
          error={fault('occurredOn')} />
        <TimeField label={t.time} value={form.occurredAt} onChange={(occurredAt) => set({ occurredAt })} />
        <TextField label={t.minutes} value={form.minutes} inputMode="numeric"
          onChange={(text) => set({ minutes: text.replace(/\D/g, '') })} />
      </div>
      <Segmented<Outcome> label={t.outcome} value={form.outcome} onChange={(outcome) => set({ outcome })} options={[
        { value: 'held', label: t.held }, { value: 'no-show', label: t.noShow }, { value: 'not-reached', label: t.notReached },
      ]} />
      <TextArea label={t.note} value={form.note} onChange={(note) => set({ note })} rows={5} maxLength={10_000} autoFocus />
    </>
  );
}
