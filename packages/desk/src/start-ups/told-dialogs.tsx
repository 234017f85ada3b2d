import type { PersonStartUp, StartUpCase, StartUpStep } from '@kohtaanto/office/start-ups/contract.ts';
import { judgedConditions } from '@kohtaanto/rules/start-ups/conditions.ts';
import { grantIncomes } from '@kohtaanto/rules/start-ups/grant-pay.ts';
import { statementFindings } from '@kohtaanto/rules/start-ups/path.ts';
import { parseAmount } from '@kohtaanto/words/money.ts';
import { conditionName, startUpOptions, startUpWord } from '@kohtaanto/words/start-ups/start-up-words.ts';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import { FormDialog } from '../jobseekers/dialogs/form-dialog.tsx';
import { startUpTexts } from './start-up-texts.ts';
import styles from './start-ups.module.css';
import { useStepSave } from './use-start-up.ts';

export type ToldKind = Exclude<StartUpStep['kind'], 'move'>;
type Props = { readonly personId: string; readonly of: StartUpCase; readonly advisors: PersonStartUp['advisors']; readonly onClose: () => void };

/** What is told beside the steps: a statement, a rest, an income, small aid, an extension, how the conditions were weighed. */
export function ToldDialog({ kind, ...props }: Props & { readonly kind: ToldKind }) {
  switch (kind) {
    case 'judgement': return <WeighDialog {...props} />;
    case 'statement': return <StatementDialog {...props} />;
    case 'interruption': return <InterruptionDialog {...props} />;
    case 'income': return <IncomeDialog {...props} />;
    case 'aid': return <AidDialog {...props} />;
    case 'extension': return <ExtensionDialog {...props} />;
  }
}

/** The frame that all of them share: day, note and what is their own. */
function useTold({ personId, of, onClose }: Props, step: (told: { readonly day: string; readonly note: string }) => StartUpStep) {
  const { today } = useSession();
  const [day, setDay] = useState<string | null>(today);
  const [note, setNote] = useState('');
  const saving = useStepSave({ personId, startUpId: of.startUpId, rowVersion: of.rowVersion }, () => step({ day: day ?? today, note }), onClose);
  return { day, setDay, note, setNote, saving, today };
}

type Told = ReturnType<typeof useTold>;

function ToldFrame({ kind, title, told, noteLabel, lacking, width, onClose, dayLabel, children }: {
  readonly kind: ToldKind; readonly title?: string; readonly told: Told; readonly noteLabel: string; readonly lacking?: string | undefined; readonly width?: number;
  readonly onClose: () => void; readonly dayLabel?: string; readonly children: ReactNode;
}) {
  const t = useTexts(startUpTexts);
  const language = useLanguage();
  return (
    <FormDialog title={title ?? startUpWord('kind', kind, language)} saving={told.saving} onClose={onClose} lacking={lacking} width={width ?? 560}>
      <div className={styles.pair}>
        <DatePicker
          label={dayLabel ?? t.day} value={told.day} onChange={told.setDay} error={told.saving.fault('step.day')}
          {...(kind === 'interruption' ? {} : { max: told.today })}
        />
        {kind === 'judgement' ? null : children}
      </div>
      {kind === 'judgement' && children}
      <TextArea label={noteLabel} value={told.note} onChange={told.setNote} rows={3} maxLength={2000} error={told.saving.fault('step.note')} />
    </FormDialog>
  );
}

type Judged = StartUpCase['judged'];
type Answer = 'yes' | 'no' | 'open';

function WeighDialog(props: Props) {
  const t = useTexts(startUpTexts);
  const language = useLanguage();
  const [judged, setJudged] = useState<Judged>(props.of.judged);
  const [specialReason, setSpecial] = useState(props.of.specialReason);
  const told = useTold(props, ({ day, note }) => ({ kind: 'judgement', day, note, judged, specialReason }));
  const answer = (value: boolean | null): Answer => (value === null ? 'open' : value ? 'yes' : 'no');
  return (
    <ToldFrame kind="judgement" title={t.weighTitle} told={told} noteLabel={t.grounds} width={760} onClose={props.onClose}>
      <ul className={styles.weighed}>
        {judgedConditions.map((code) => (
          <li key={code}>
            <span>{conditionName(code, language)}</span>
            <Segmented<Answer>
              label={conditionName(code, language)} size="small" value={answer(judged[code])}
              onChange={(value) => setJudged({ ...judged, [code]: value === 'open' ? null : value === 'yes' })}
              options={[{ value: 'yes', label: t.yes }, { value: 'no', label: t.no }, { value: 'open', label: t.notWeighed }]}
            />
          </li>
        ))}
      </ul>
      {judged['payments-in-order'] === false && <Checkbox label={t.specialReason} checked={specialReason} onChange={setSpecial} />}
    </ToldFrame>
  );
}

function StatementDialog(props: Props) {
  const t = useTexts(startUpTexts);
  const language = useLanguage();
  const [advisor, setAdvisor] = useState(props.advisors[0]?.code ?? '');
  const [finding, setFinding] = useState<(typeof statementFindings)[number]>('viable');
  const told = useTold(props, ({ day, note }) => ({ kind: 'statement', day, note, advisor, finding }));
  return (
    <ToldFrame kind="statement" told={told} noteLabel={t.note} onClose={props.onClose}>
      <Select label={t.advisor} value={advisor} onChange={setAdvisor} options={props.advisors.map(({ code, name }) => ({ value: code, label: name[language] }))} />
      <Select
        label={t.finding} value={finding} options={startUpOptions('finding', language)}
        onChange={(value) => setFinding(statementFindings.find((each) => each === value) ?? finding)}
      />
    </ToldFrame>
  );
}

function InterruptionDialog(props: Props) {
  const t = useTexts(startUpTexts);
  const [until, setUntil] = useState<string | null>(null);
  const told = useTold(props, ({ day, note }) => ({ kind: 'interruption', day, note, until: until ?? day }));
  return (
    <ToldFrame kind="interruption" told={told} noteLabel={t.grounds} onClose={props.onClose}>
      <DatePicker label={t.until} value={until} onChange={setUntil} error={told.saving.fault('step.until')} />
    </ToldFrame>
  );
}

function IncomeDialog(props: Props) {
  const t = useTexts(startUpTexts);
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [sum, setSum] = useState('');
  const [income, setIncome] = useState<(typeof grantIncomes)[number]>('other-income');
  const [month, cents] = [monthOf(typed), parseAmount(sum)];
  const told = useTold(props, ({ day, note }) => ({ kind: 'income', day, note, month: month ?? '', income, cents: cents.ok ? cents.value : 0 }));
  return (
    <ToldFrame kind="income" told={told} noteLabel={t.note} onClose={props.onClose} lacking={month === null ? t.notMonth : cents.ok ? undefined : t.notAmount}>
      <TextField label={t.incomeMonth} description={t.monthHint} value={typed} onChange={setTyped} maxLength={7} />
      <TextField label={t.amount} value={sum} onChange={setSum} inputMode="decimal" maxLength={12} />
      <Select
        label={t.incomeKind} value={income} options={startUpOptions('income', language)}
        onChange={(value) => setIncome(grantIncomes.find((each) => each === value) ?? income)}
      />
    </ToldFrame>
  );
}

/** 11/2026 as 2026-11. */
function monthOf(typed: string): string | null {
  const [, month = '', year = ''] = /^\s*(0?[1-9]|1[0-2])\s*[/.]\s*(\d{4})\s*$/u.exec(typed) ?? [];
  return year === '' ? null : `${year}-${month.padStart(2, '0')}`;
}

function AidDialog(props: Props) {
  const t = useTexts(startUpTexts);
  const [sum, setSum] = useState('');
  const cents = parseAmount(sum);
  const told = useTold(props, ({ day, note }) => ({ kind: 'aid', day, note, cents: cents.ok ? cents.value : 0 }));
  return (
    <ToldFrame kind="aid" told={told} noteLabel={t.grantor} onClose={props.onClose} lacking={cents.ok ? undefined : t.notAmount}>
      <TextField label={t.amount} value={sum} onChange={setSum} inputMode="decimal" maxLength={12} />
    </ToldFrame>
  );
}

function ExtensionDialog(props: Props) {
  const t = useTexts(startUpTexts);
  const [months, setMonths] = useState(String(Math.min(6, props.of.monthsLeft)));
  const told = useTold(props, ({ day, note }) => ({ kind: 'extension', day, note, months: Number(months) || 0 }));
  return (
    <ToldFrame kind="extension" told={told} noteLabel={t.groundsAndTerms} onClose={props.onClose}>
      <TextField label={t.monthsGranted} value={months} onChange={setMonths} inputMode="numeric" maxLength={1} error={told.saving.fault('step.months')} />
    </ToldFrame>
  );
}
