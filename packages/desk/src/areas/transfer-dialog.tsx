import type { OwnArea } from '@kohtaanto/office/areas/contract.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { texts } from './texts.ts';

/** Who does a task is told on many pages. */
const everything = ['/api/'];

/** The board's decision as a dated row: nothing that was decided before is changed. */
export function TransferDialog({ area, onClose }: { readonly area: OwnArea; readonly onClose: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const members = area.members.filter(({ until }) => until === null || until > today);
  const [task, setTask] = useState(area.tasks[0]?.code ?? '');
  const [municipality, setMunicipality] = useState(members[0]?.code ?? '');
  const [unit, setUnit] = useState(area.units[0]?.code ?? '');
  const [from, setFrom] = useState<string | null>(today);
  const [decision, setDecision] = useState('');
  const { error, busy, send } = useSending(everything, onClose, t.saved);
  const save = () => void send(() => api('POST /api/area/task-transfers', { body: { task, municipality, unit, decision, from: from ?? '' } }));
  const named = <T extends { code: string; name: Record<'fi' | 'sv' | 'en', string> }>(items: readonly T[]) =>
    items.map(({ code, name }) => ({ value: code, label: name[language] }));
  return (
    <Dialog
      open onClose={onClose} title={t.transfer}
      footer={<><Button variant="primary" busy={busy} onClick={save}>{t.save}</Button><Button onClick={onClose}>{t.cancel}</Button></>}
    >
      {error !== null && <Problem error={error} />}
      <Select label={t.task} value={task} onChange={setTask} options={named(area.tasks)} />
      <Select label={t.municipality} value={municipality} onChange={setMunicipality} options={named(members)} />
      <Select label={t.unit} value={unit} onChange={setUnit} options={named(area.units)} />
      <DatePicker label={t.from} value={from} onChange={setFrom} min={today} />
      <TextField label={t.boardDecision} description={t.decisionHint} value={decision} onChange={setDecision} />
    </Dialog>
  );
}
