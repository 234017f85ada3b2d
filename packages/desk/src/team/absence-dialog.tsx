import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatPeriodDays, isoAfter } from '@kohtaanto/words/dates.ts';
import { api } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { useToast } from '../design/toast.tsx';
import { dialogTexts } from './dialog-texts.ts';
import type { CoachLoad, Team } from './team-figures.ts';
import styles from './dialogs.module.css';

type Props = { readonly team: Team; readonly coach: CoachLoad; readonly onClose: () => void };
const kinds = ['holiday', 'sick', 'training', 'leave', 'other'] as const;

/** An absence with its substitute, or the end of the one that is on. */
export function AbsenceDialog({ team, coach, onClose }: Props) {
  const t = useTexts(dialogTexts);
  const language = useLanguage();
  const { today } = useSession();
  const say = useToast();
  const client = useQueryClient();
  const [from, setFrom] = useState<string | null>(today);
  const [lastDay, setLastDay] = useState<string | null>(null);
  const [substituteId, setSubstitute] = useState('');
  const [kind, setKind] = useState<(typeof kinds)[number]>('holiday');
  const [error, setError] = useState<unknown>(null);
  const run = async (act: () => Promise<string>) => {
    setError(null);
    try {
      const text = await act();
      await client.invalidateQueries();
      say({ text });
      onClose();
    } catch (refused) {
      setError(refused);
    }
  };
  const save = () => run(async () => {
    const { appointmentsInIt } = await api('POST /api/absences', {
      body: {
        staffId: coach.staffId, from: from ?? today, lastDay, kind,
        substituteId: substituteId === '' ? null : substituteId,
      },
    });
    return t.timesIn(appointmentsInIt);
  });
  const end = (absence: NonNullable<CoachLoad['absence']>) => run(async () => {
    // Back at work today: yesterday was the last day away.
    await api('POST /api/absences/end', {
      body: { staffId: coach.staffId, from: absence.from, lastDay: isoAfter(today, -1) },
    });
    return t.end;
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.absenceTitle(`${coach.givenName} ${coach.familyName}`)}
      footer={
        <>
          <Button onClick={onClose}>{t.close}</Button>
          <Button variant="primary" onClick={() => void save()}>{t.save}</Button>
        </>
      }
    >
      {coach.absence !== null && (
        <Notice
          title={t.endHelp(formatPeriodDays(coach.absence.from, coach.absence.lastDay, language))}
          actions={<Button size="small" onClick={() => coach.absence !== null && void end(coach.absence)}>{t.end}</Button>}
        />
      )}
      <div className={styles.pair}>
        <DatePicker label={t.firstDay} value={from} onChange={setFrom} />
        <DatePicker label={t.lastDay} description={t.lastDayHelp} value={lastDay} onChange={setLastDay} />
        <Select
          label={t.kind}
          value={kind}
          options={kinds.map((value) => ({ value, label: t[value] }))}
          onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'other')}
        />
        <Select
          label={t.substitute}
          description={t.substituteHelp}
          value={substituteId}
          options={[
            { value: '', label: t.noSubstitute },
            ...team.coaches.filter((one) => one.staffId !== coach.staffId).map((one) => ({
              value: one.staffId, label: `${one.familyName} ${one.givenName}`,
            })),
          ]}
          onChange={setSubstitute}
        />
      </div>
      {error !== null && <Problem error={error} />}
    </Dialog>
  );
}
