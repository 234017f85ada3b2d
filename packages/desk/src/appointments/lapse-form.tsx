import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { TextArea } from '../design/text-area.tsx';
import { drawerTexts } from './drawer-texts.ts';

type LapseProps = { readonly personId: string; readonly appointmentId: string; readonly day: string };

/** A missed meeting is offered to be recorded as a fact; the office does not judge it. */
export function LapseForm({ personId, appointmentId, day }: LapseProps) {
  const t = useTexts(drawerTexts);
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const [state, setState] = useState<'open' | 'busy' | 'done' | 'left'>('open');
  const [error, setError] = useState<unknown>(null);
  // One missed meeting is one event, however often its time is opened again.
  const lapseId = appointmentId;
  if (state === 'left') return null;
  if (state === 'done') return <Notice tone="done" title={t.lapseDone} />;
  const save = async () => {
    setState('busy');
    setError(null);
    try {
      await api('POST /api/persons/:personId/lapses', {
        params: { personId }, body: { lapseId, occurredOn: day, kind: 'missed-meeting', description: note },
      });
      setState('done');
      await client.invalidateQueries();
    } catch (refused) {
      setError(refused);
      setState('open');
    }
  };
  return (
    <Notice tone="today" title={t.lapseTitle} actions={
      <>
        <Button size="small" variant="primary" busy={state === 'busy'} onClick={() => void save()}>{t.lapseSave}</Button>
        <Button size="small" onClick={() => setState('left')}>{t.lapseNotNow}</Button>
      </>
    }>
      <TextArea label={t.lapseNote} value={note} onChange={setNote} rows={2} maxLength={2000} />
      {error !== null && <Problem error={error} />}
    </Notice>
  );
}
