import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Problem } from '../design/problem.tsx';
import { TimeField } from '../design/time-field.tsx';
import type { Appointment } from './appointment-words.ts';
import { calendarTexts } from './calendar-texts.ts';
import { minuteOf } from './calendar-span.ts';
import { drawerTexts } from './drawer-texts.ts';
import styles from './calendar.module.css';

/** Own times and groups are moved by writing the new time; there is no customer to find one for. */
export function OwnTimeForm({ appointment: one }: { readonly appointment: Appointment }) {
  const t = useTexts(drawerTexts);
  const c = useTexts(calendarTexts);
  const client = useQueryClient();
  const [day, setDay] = useState<string | null>(one.day);
  const [from, setFrom] = useState<string | null>(one.from);
  const [to, setTo] = useState<string | null>(one.to);
  const [error, setError] = useState<unknown>(null);
  const save = async () => {
    if (day === null || from === null || to === null) return;
    setError(null);
    try {
      await api('PATCH /api/appointments/:appointmentId', {
        params: { appointmentId: one.appointmentId },
        body: {
          day, from, minutes: minuteOf(to) - minuteOf(from), channel: one.channel, rowVersion: one.rowVersion,
          roomCode: one.roomCode, servicePointCode: one.servicePointCode,
        },
      });
    } catch (refused) {
      setError(refused);
    }
    await client.invalidateQueries();
  };
  return (
    <section className={styles.section}>
      <h3>{c.moveTime}</h3>
      <div className={styles.form}>
        <div className={styles.full}><DatePicker label={t.day} value={day} onChange={setDay} /></div>
        <TimeField label={t.from} value={from} onChange={setFrom} />
        <TimeField label={t.to} value={to} onChange={setTo} />
      </div>
      {error !== null && <Problem error={error} />}
      <div className={styles.acts}><Button onClick={() => void save()}>{c.moveTime}</Button></div>
    </section>
  );
}
