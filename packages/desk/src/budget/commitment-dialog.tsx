import { useState } from 'react';
import { api } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import type { Budget, Commitment } from './answers.ts';
import { OptionalChoice } from './choice.tsx';
import { formTexts } from './form-texts.ts';
import { forTyping, typedCents } from './money.ts';
import { budgetTouched } from './touched.ts';
import styles from './budget.module.css';

type Props = {
  readonly budget: Pick<Budget, 'year' | 'lines' | 'municipalities'>; readonly before: Commitment | null; readonly onClose: () => void;
};

/** What a provider is promised, from which day to which; a change says why, and the one before stays to be read. */
export function CommitmentDialog({ budget, before, onClose }: Props) {
  const f = useTexts(formTexts);
  const language = useLanguage();
  const receipt = useReceipt();
  const [code, setCode] = useState(before?.code ?? '');
  const [lineCode, setLine] = useState(before?.lineCode ?? budget.lines[0]?.lineCode ?? '');
  const [provider, setProvider] = useState(before?.provider ?? '');
  const [subject, setSubject] = useState(before?.subject ?? '');
  const [municipality, setMunicipality] = useState<string | null>(before?.municipality ?? null);
  const [amount, setAmount] = useState(before === null ? '' : forTyping(before.cents, language));
  const [from, setFrom] = useState<string | null>(before?.from ?? `${budget.year}-01-01`);
  const [until, setUntil] = useState<string | null>(before?.until ?? `${budget.year}-12-31`);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { error, busy, send, faultOf } = useSending(budgetTouched, onClose, f.commitmentSaved);
  const cents = typedCents(amount);
  const save = () => {
    setTried(true);
    if (cents === undefined || cents < 0) return;
    void send(() => api('POST /api/budget/commitments', {
      body: {
        code, revision: before?.revision ?? 0, lineCode, provider, subject, municipality, cents, from: from ?? '', until: until ?? '',
        reason: before === null ? null : reason.trim() || null, receipt,
      },
    }));
  };
  return (
    <Dialog
      open onClose={onClose} title={before === null ? f.commitmentTitle : f.changeTitle}
      footer={<><Button variant="primary" busy={busy} onClick={save}>{f.save}</Button><Button onClick={onClose}>{f.cancel}</Button></>}
    >
      <div className={styles.form}>
        {error !== null && <Problem error={error} />}
        <div className={styles.pair}>
          <TextField label={f.code} value={code} onChange={setCode} maxLength={40} disabled={before !== null} error={faultOf('code')} />
          <Select
            label={f.line} value={lineCode} onChange={setLine}
            options={budget.lines.filter(({ side }) => side === 'expense').map((line) => ({ value: line.lineCode, label: `${line.lineCode} ${line.name}` }))}
          />
          <TextField label={f.provider} value={provider} onChange={setProvider} maxLength={120} error={faultOf('provider')} />
          <TextField label={f.subject} value={subject} onChange={setSubject} maxLength={200} error={faultOf('subject')} />
          <DatePicker label={f.firstDay} value={from} onChange={setFrom} error={faultOf('from')} />
          <DatePicker label={f.lastDay} value={until} onChange={setUntil} error={faultOf('until')} />
          <TextField
            label={f.amount} value={amount} onChange={setAmount} inputMode="decimal"
            error={tried && (cents === undefined || cents < 0) ? f.notAmount : faultOf('cents')}
          />
          <OptionalChoice label={f.municipality} value={municipality} choices={budget.municipalities} onChange={setMunicipality} />
        </div>
        {before !== null && <TextField label={f.whyChange} value={reason} onChange={setReason} maxLength={300} error={faultOf('reason')} />}
      </div>
    </Dialog>
  );
}
