import { useState } from 'react';
import { api } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { TextField } from '../design/text-field.tsx';
import { texts } from './cost-texts.ts';
import type { Year } from './cost-year.ts';
import { SavingForm } from './saving-form.tsx';
import { usualDueDay } from './usual-due-day.ts';
import { useWriting } from './use-writing.ts';
import styles from './costs.module.css';

type Props = { readonly year: Year; readonly onClose: () => void };
const usualDays = 21;

export function SettleDialog({ year, onClose }: Props) {
  const t = useTexts(texts);
  const { today } = useSession();
  const [carriedSurplus, setSurplus] = useState('');
  const [carriedDeficit, setDeficit] = useState('');
  const [decision, setDecision] = useState('');
  const [acceptOlder, setAcceptOlder] = useState(false);
  const [confirmed, setConfirmed] = useState(false);
  const [dueDay, setDueDay] = useState<string | null>(usualDueDay(today, usualDays));
  const word = year.seen.settlement === 0 ? t.settle : t.settleAgain;
  const { work, faultOf } = useWriting(
    (requestId) => api('POST /api/cost-sharing/:year/settlements', {
      params: { year: year.year },
      body: { requestId, seen: year.seen.settlement, carriedSurplus, carriedDeficit, acceptOlder, decision, confirmed, dueDay: dueDay ?? '' },
    }),
    () => t.settledDone, onClose,
  );
  return (
    <Dialog
      open onClose={onClose} title={word}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button variant="primary" busy={work.isPending} onClick={() => work.mutate()}>{word}</Button>
        </>
      }
    >
      <SavingForm onSave={() => !work.isPending && work.mutate()}>
        <p className="reading">{t.settleWhy}</p>
        {year.doubts.length > 0 && (
          <Notice tone="today" title={t.settleDoubts}>
            <ul>{year.doubts.map((doubt) => <li key={doubt.code + doubt.message}>{doubt.message}</li>)}</ul>
            <Checkbox label={t.settleAllTheSame} checked={confirmed} onChange={setConfirmed} />
          </Notice>
        )}
        {year.scheme.mayCarry && (
          <div className={styles.two}>
            <TextField label={t.carriedSurplus} description={t.carryHow} value={carriedSurplus} inputMode="decimal" onChange={setSurplus} error={faultOf('carriedSurplus')} />
            <TextField label={t.carriedDeficit} description={t.carryHow} value={carriedDeficit} inputMode="decimal" onChange={setDeficit} error={faultOf('carriedDeficit')} />
          </div>
        )}
        <TextField label={t.decision} description={t.decisionHow} value={decision} maxLength={300} onChange={setDecision} error={faultOf('decision')} />
        <DatePicker label={t.dueDay} value={dueDay} min={today} onChange={setDueDay} />
        <Checkbox label={t.acceptOlder} description={t.acceptOlderWhy} checked={acceptOlder} onChange={setAcceptOlder} />
        {work.error !== null && <Problem error={work.error} />}
      </SavingForm>
    </Dialog>
  );
}
