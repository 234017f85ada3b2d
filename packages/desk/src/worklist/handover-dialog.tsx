import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import { specialisationName } from '@kohtaanto/words/codes.ts';
import { api, apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { useShortcuts } from '../design/use-shortcuts.ts';
import { bulkTexts } from './bulk-texts.ts';
import styles from './dialogs.module.css';
import { fullName } from './person-name.ts';
import { texts } from './texts.ts';

type Moved = Answer<'POST /api/coach-assignments/bulk'>;

type HandoverProps = {
  readonly rows: readonly WorklistRow[];
  readonly onClose: () => void;
  readonly onMoved: (result: Moved, toWhom: string) => void;
};

/** Customers to another coach, with what the new one should know. */
export function HandoverDialog({ rows, onClose, onMoved }: HandoverProps) {
  const t = useTexts(bulkTexts);
  const w = useTexts(texts);
  const queries = useQueryClient();
  const persons = [...new Map(rows.map((row) => [row.personId, row])).values()];
  const coaches = useCoaches();
  const [toStaffId, setTo] = useState('');
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const moving = useMutation({
    mutationFn: () => api('POST /api/coach-assignments/bulk', {
      body: { personIds: persons.map((row) => row.personId), toStaffId, note: note.trim() },
    }),
    onSuccess: async (result) => {
      onMoved(result, coaches.options.find((one) => one.value === toStaffId)?.label ?? toStaffId);
      onClose();
      await queries.invalidateQueries({ queryKey: ['GET /api/worklist'] });
    },
  });
  const move = () => {
    setAsked(true);
    if (toStaffId !== '' && note.trim() !== '' && !moving.isPending) moving.mutate();
  };
  useShortcuts({ 'ctrl+enter': move });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.handOver(persons.length)}
      footer={
        <>
          <Button onClick={onClose}>{w.cancel}</Button>
          <Button variant="primary" onClick={move} busy={moving.isPending} keyHint="Ctrl ↵">{t.move}</Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p className={styles.names}>{persons.map((row) => fullName(row.name, w.protectedName)).join(', ')}</p>
        {coaches.error !== null && <Problem error={coaches.error} />}
        <Select
          label={t.toWhom}
          value={toStaffId}
          onChange={setTo}
          options={[{ value: '', label: t.choose }, ...coaches.options]}
          error={asked && toStaffId === '' ? t.chooseWhom : undefined}
        />
        <TextArea
          label={t.note}
          description={t.noteHint}
          value={note}
          onChange={setNote}
          rows={4}
          maxLength={2000}
          error={asked && note.trim() === '' ? t.writeNote : undefined}
        />
        {moving.error !== null && <Problem error={moving.error} />}
      </div>
    </Dialog>
  );
}

function useCoaches() {
  const t = useTexts(bulkTexts);
  const language = useLanguage();
  const { staffId } = useSession();
  const query = useQuery(apiQuery('GET /api/staff', {}));
  const members = query.data?.members ?? [];
  const options = members
    .filter((one) => one.roles.includes('coach') && one.staffId !== staffId)
    .map((one) => {
      const absent = one.absence === null ? '' : ` (${t.absent})`;
      const name = `${one.givenName} ${one.familyName}`;
      return { value: one.staffId, label: `${name} · ${specialisationName(one.specialisation, language)}${absent}` };
    });
  return { options, error: query.error };
}
