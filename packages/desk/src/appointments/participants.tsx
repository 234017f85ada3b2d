import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Problem } from '../design/problem.tsx';
import { ProtectedName } from '../design/protected-name.tsx';
import { TextField } from '../design/text-field.tsx';
import type { Appointment } from './appointment-words.ts';
import { calendarTexts } from './calendar-texts.ts';
import { drawerTexts } from './drawer-texts.ts';
import styles from './calendar.module.css';

type State = 'booked' | 'held' | 'no-show' | 'cancelled';

/** Who takes part in a group session: added from a search, marked when they came. */
export function Participants({ appointment }: { readonly appointment: Appointment }) {
  const t = useTexts(drawerTexts);
  const c = useTexts(calendarTexts);
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const { appointmentId } = appointment;
  const query = useQuery(apiQuery('GET /api/appointments/:appointmentId/participants', { params: { appointmentId } }));
  const put = async (personId: string, state: State) => {
    setError(null);
    try {
      await api('PUT /api/appointments/:appointmentId/participants/:personId', {
        params: { appointmentId, personId }, body: { state },
      });
    } catch (refused) {
      setError(refused);
    }
    await client.invalidateQueries();
  };
  const people = query.data?.participants ?? [];
  return (
    <section className={styles.section}>
      <h3>{t.participants} · {c.seats(people.length, appointment.capacity)}</h3>
      {query.data !== undefined && people.length === 0 && <p>{t.nobody}</p>}
      {people.map((one, index) => (
        <div key={one.personId ?? index} className={styles.participant}>
          <span>
            {one.hidden ? t.otherUnit : one.protected && one.personName === null ? <ProtectedName /> : one.personName}
            {one.state === 'held' && ` · ${c.held}`}
            {one.state === 'no-show' && ` · ${c.noShow}`}
          </span>
          {one.personId !== null && <ParticipantActs personId={one.personId} state={one.state} onPut={put} />}
        </div>
      ))}
      {error !== null && <Problem error={error} />}
      {appointment.state === 'booked' && <AddParticipant onAdd={(personId) => void put(personId, 'booked')} />}
    </section>
  );
}

function ParticipantActs(props: { personId: string; state: State; onPut: (personId: string, state: State) => Promise<void> }) {
  const { personId, state, onPut } = props;
  const t = useTexts(drawerTexts);
  return (
    <span className={styles.tools}>
      {state !== 'held' && <Button variant="row" size="small" onClick={() => void onPut(personId, 'held')}>{t.came}</Button>}
      {state !== 'no-show' && <Button variant="row" size="small" onClick={() => void onPut(personId, 'no-show')}>{t.noShow}</Button>}
      <Button variant="row" size="small" onClick={() => void onPut(personId, 'cancelled')}>{t.remove}</Button>
    </span>
  );
}

function AddParticipant({ onAdd }: { readonly onAdd: (personId: string) => void }) {
  const t = useTexts(drawerTexts);
  const [typed, setTyped] = useState('');
  const enough = typed.trim().length >= 3;
  const found = useQuery({ ...apiQuery('GET /api/search', { query: { q: typed.trim() } }), enabled: enough });
  return (
    <>
      <TextField label={t.addParticipant} description={t.searchHelp} value={typed} onChange={setTyped} />
      {enough && (found.data?.persons ?? []).slice(0, 6).map((one) => (
        <div key={one.personId} className={styles.participant}>
          <span>{one.name ?? <ProtectedName />}{one.municipality === null ? '' : ` · ${one.municipality}`}</span>
          <Button size="small" onClick={() => {
            onAdd(one.personId);
            setTyped('');
          }}>
            {t.addParticipant}
          </Button>
        </div>
      ))}
    </>
  );
}
