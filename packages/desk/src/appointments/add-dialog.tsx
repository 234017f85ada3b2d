import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays, formatIso, plainDate, weekday } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatDay, formatTime, weekdayShort } from '@kohtaanto/words/dates.ts';
import { api } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { Button } from '../design/button.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { TimeField } from '../design/time-field.tsx';
import type { Calendar } from './appointment-words.ts';
import { bookTexts } from './book-texts.ts';
import { mondayOf, minuteOf, timeOf } from './calendar-span.ts';
import { drawerTexts } from './drawer-texts.ts';
import styles from './calendar.module.css';

export type NewTime = { readonly day: string; readonly from?: string };

type What = 'staff' | 'group' | 'slots';
type Form = {
  readonly what: What;
  readonly title: string;
  readonly day: string | null;
  readonly lastDay: string | null;
  readonly weekdays: readonly number[];
  readonly from: string | null;
  readonly to: string | null;
  readonly minutes: number;
  readonly channel: 'visit' | 'video' | 'phone';
  readonly roomCode: string;
};

type Props = { readonly at: NewTime; readonly places: Calendar['places']; readonly onClose: () => void };
type Skipped = { readonly opened: number; readonly skipped: readonly { day: string; from: string; message: string }[] };

/** Own time, a group session, or times that customers may choose from. */
export function AddDialog({ at, places, onClose }: Props) {
  const t = useTexts(drawerTexts);
  const client = useQueryClient();
  const [form, setForm] = useState<Form>(() => formAt(at));
  const { error, busy, attempt } = useAttempt();
  const [result, setResult] = useState<Skipped | null>(null);
  const save = () => attempt(async () => {
    const told = await send(form);
    await client.invalidateQueries();
    if (told !== null && told.skipped.length > 0) setResult(told);
    else onClose();
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.addTitle}
      footer={
        <>
          <Button onClick={onClose}>{t.close}</Button>
          <Button variant="primary" busy={busy} onClick={() => void save()}>{form.what === 'slots' ? t.saveSlots : t.save}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <div className={styles.full}>
          <Segmented
            label={t.kind}
            options={(['staff', 'slots', 'group'] as const).map((value) => ({ value, label: t[value] }))}
            value={form.what}
            onChange={(what) => setForm({ ...form, what, roomCode: what === 'group' ? firstRoom(places) : '' })}
          />
        </div>
        {form.what !== 'group' && <p className={styles.full}>{form.what === 'staff' ? t.staffHelp : t.slotsHelp}</p>}
        <Fields form={form} places={places} onChange={setForm} />
      </div>
      {error !== null && <Problem error={error} />}
      {result !== null && <SlotsResult result={result} />}
    </Dialog>
  );
}

function Fields({ form, places, onChange }: { form: Form; places: Calendar['places']; onChange: (form: Form) => void }) {
  const t = useTexts(drawerTexts);
  const b = useTexts(bookTexts);
  const rooms = places.flatMap((place) => place.rooms.map((room) => ({
    value: room.roomCode, label: `${place.name}, ${b.roomHolds(room.name, room.capacity)}`,
  })));
  return (
    <>
      {form.what !== 'slots' && (
        <div className={styles.full}>
          <TextField label={t.name} description={t.nameHelp} value={form.title} onChange={(title) => onChange({ ...form, title })} maxLength={200} />
        </div>
      )}
      <DatePicker label={t.day} value={form.day} onChange={(day) => onChange({ ...form, day })} />
      {form.what === 'slots'
        ? <DatePicker label={t.lastDay} value={form.lastDay} onChange={(lastDay) => onChange({ ...form, lastDay })} /> : <span />}
      {form.what === 'slots' && <Weekdays form={form} onChange={onChange} />}
      <TimeField label={t.from} value={form.from} onChange={(from) => onChange({ ...form, from })} />
      <TimeField label={t.to} value={form.to} onChange={(to) => onChange({ ...form, to })} />
      {form.what === 'slots' && (
        <>
          <Select
            label={t.length}
            value={String(form.minutes)}
            options={[30, 45, 60, 90].map((one) => ({ value: String(one), label: t.minutes(one) }))}
            onChange={(minutes) => onChange({ ...form, minutes: Number(minutes) })}
          />
          <Select
            label={t.channel}
            value={form.channel}
            options={(['visit', 'video', 'phone'] as const).map((value) => ({ value, label: b[value] }))}
            onChange={(value) => onChange({ ...form, channel: value === 'video' || value === 'phone' ? value : 'visit' })}
          />
        </>
      )}
      {form.what !== 'staff' && (
        <div className={styles.full}>
          <Select
            label={t.room}
            value={form.roomCode}
            options={[{ value: '', label: form.what === 'group' ? t.noRoom : t.anyRoom }, ...rooms]}
            onChange={(roomCode) => onChange({ ...form, roomCode })}
          />
        </div>
      )}
    </>
  );
}

function Weekdays({ form, onChange }: { form: Form; onChange: (form: Form) => void }) {
  const t = useTexts(drawerTexts);
  const language = useLanguage();
  const monday = plainDate(mondayOf(form.day ?? '2026-11-23'));
  return (
    <fieldset className={styles.full}>
      <legend className="small">{t.weekdays}</legend>
      <div className={styles.weekdays}>
        {[1, 2, 3, 4, 5].map((number) => (
          <Checkbox
            key={number}
            label={weekdayShort(formatIso(addDays(monday, number - 1)), language)}
            checked={form.weekdays.includes(number)}
            onChange={(checked) => onChange({
              ...form,
              weekdays: checked ? [...form.weekdays, number] : form.weekdays.filter((one) => one !== number),
            })}
          />
        ))}
      </div>
    </fieldset>
  );
}

function SlotsResult({ result }: { readonly result: Skipped }) {
  const t = useTexts(drawerTexts);
  const language = useLanguage();
  return (
    <Notice tone="today" title={`${t.opened(result.opened)} ${t.skipped(result.skipped.length)}`}>
      <ul>
        {result.skipped.slice(0, 5).map((one) => (
          <li key={`${one.day} ${one.from}`}>
            {formatDay(one.day, language)} {formatTime(one.from, language)}: {one.message}
          </li>
        ))}
      </ul>
      {result.skipped.length > 5 && <p>{t.more(result.skipped.length - 5)}</p>}
    </Notice>
  );
}

function formAt(at: NewTime): Form {
  const from = at.from ?? '09:00';
  return {
    what: 'staff', title: '', day: at.day, lastDay: at.day, weekdays: [weekday(plainDate(at.day))], from,
    to: timeOf(Math.min(17 * 60, minuteOf(from) + 60)), minutes: 45, channel: 'visit', roomCode: '',
  };
}

/** The largest room first: a group needs its seats. */
function firstRoom(places: Calendar['places']): string {
  const rooms = places.flatMap((place) => place.rooms).toSorted((one, other) => other.capacity - one.capacity);
  return rooms[0]?.roomCode ?? '';
}

async function send(form: Form): Promise<Skipped | null> {
  const day = form.day ?? '';
  const from = form.from ?? '';
  const minutes = minuteOf(form.to ?? '00:00') - minuteOf(from);
  const roomCode = form.roomCode === '' ? null : form.roomCode;
  if (form.what === 'staff') {
    await api('POST /api/appointments', {
      body: { personId: null, kind: 'staff', title: form.title, day, from, minutes, channel: 'phone', roomCode: null },
    });
    return null;
  }
  if (form.what === 'group') {
    await api('POST /api/appointments/groups', {
      body: { title: form.title, day, from, minutes, roomCode, channel: roomCode === null ? 'video' : 'group' },
    });
    return null;
  }
  return api('POST /api/appointments/slots', {
    body: {
      days: daysOf(form), from, to: form.to ?? '', minutes: form.minutes, channel: form.channel,
      ...(roomCode === null ? {} : { roomCode }),
    },
  });
}

/** Days between, on the chosen weekdays; closed days are told by the office. */
function daysOf(form: Form): string[] {
  const first = plainDate(form.day ?? '2026-11-23');
  const last = plainDate(form.lastDay ?? form.day ?? '2026-11-23');
  const days: string[] = [];
  for (let day = first; day <= last && days.length < 40; day = addDays(day, 1)) {
    if (form.weekdays.includes(weekday(day))) days.push(formatIso(day));
  }
  return days;
}
