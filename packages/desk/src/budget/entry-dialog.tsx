import { formatMonth } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { capitalised } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import type { Budget } from './answers.ts';
import { OptionalChoice } from './choice.tsx';
import { formTexts } from './form-texts.ts';
import { typedCents } from './money.ts';
import { budgetTouched } from './touched.ts';
import styles from './budget.module.css';

/** Use of a line in a month; a month that is closed asks why, and the entry becomes a dated correction. */
export function EntryDialog({ budget, onClose }: { readonly budget: Budget; readonly onClose: () => void }) {
  const f = useTexts(formTexts);
  const language = useLanguage();
  const { today } = useSession();
  const receipt = useReceipt();
  const months = Array.from({ length: 12 }, (_, at) => `${budget.year}-${String(at + 1).padStart(2, '0')}`).filter((month) => month <= today.slice(0, 7));
  const [lineCode, setLine] = useState(budget.lines.find(({ side }) => side === 'expense')?.lineCode ?? budget.lines[0]?.lineCode ?? '');
  const [month, setMonth] = useState(months.at(-1) ?? '');
  const [amount, setAmount] = useState('');
  const [voucher, setVoucher] = useState('');
  const [description, setDescription] = useState('');
  const [municipality, setMunicipality] = useState<string | null>(null);
  const [group, setGroup] = useState<string | null>(null);
  const [commitment, setCommitment] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { error, busy, send, faultOf } = useSending(budgetTouched, onClose, f.entrySaved);
  const { data } = useQuery(apiQuery('GET /api/budget/:year/commitments', { params: { year: budget.year } }));
  const own = (data?.commitments ?? []).filter((each) => each.lineCode === lineCode);
  const cents = typedCents(amount);
  const isClosed = budget.closedMonths.includes(month);
  const save = () => {
    setTried(true);
    if (cents === undefined) return;
    void send(() => api('POST /api/budget/entries', {
      body: {
        lineCode, month, cents, bookedOn: null, voucher: voucher.trim() || null, description, municipality, group, commitment,
        reason: isClosed ? reason.trim() || null : null, receipt,
      },
    }));
  };
  return (
    <Dialog
      open onClose={onClose} title={f.entryTitle}
      footer={<><Button variant="primary" busy={busy} onClick={save}>{f.save}</Button><Button onClick={onClose}>{f.cancel}</Button></>}
    >
      <div className={styles.form}>
        {error !== null && <Problem error={error} />}
        <Select
          label={f.line} value={lineCode} onChange={(code) => { setLine(code); setCommitment(null); }} error={faultOf('lineCode')}
          options={budget.lines.map((line) => ({ value: line.lineCode, label: nameOfLine(line, budget, language) }))}
        />
        <div className={styles.pair}>
          <Select
            label={f.month} value={month} onChange={setMonth}
            options={months.map((each) => ({ value: each, label: capitalised(formatMonth(each, language)) }))}
          />
          <TextField
            label={f.amount} description={f.entryHint} value={amount} onChange={setAmount} inputMode="decimal"
            error={tried && cents === undefined ? f.notAmount : faultOf('cents')}
          />
        </div>
        {isClosed && (
          <>
            <Notice tone="today" title={f.closedHint} />
            <TextField label={f.closedReason} value={reason} onChange={setReason} maxLength={300} required error={faultOf('reason')} />
          </>
        )}
        <div className={styles.pair}>
          <TextField label={f.description} value={description} onChange={setDescription} maxLength={300} />
          <TextField label={f.voucher} value={voucher} onChange={setVoucher} maxLength={60} />
          <OptionalChoice label={f.municipality} value={municipality} choices={budget.municipalities} onChange={setMunicipality} />
          <OptionalChoice label={f.group} value={group} choices={budget.groups} onChange={setGroup} />
        </div>
        {own.length > 0 && (
          <Select
            label={f.commitment} value={commitment ?? ''} onChange={(code) => setCommitment(code === '' ? null : code)}
            options={[{ value: '', label: f.none }, ...own.map((each) => ({ value: each.code, label: `${each.code} ${each.provider}` }))]}
          />
        )}
      </div>
    </Dialog>
  );
}

/** Lines of the same name are told apart by their municipality. */
function nameOfLine({ lineCode, name, municipality }: Budget['lines'][number], { municipalities }: Budget, language: Language): string {
  const place = municipalities.find(({ code }) => code === municipality)?.name[language];
  return [`${lineCode} ${name}`, ...(place === undefined ? [] : [place])].join(', ');
}
