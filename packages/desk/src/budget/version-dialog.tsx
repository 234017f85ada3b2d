import { paces } from '@kohtaanto/rules/budget/year-end.ts';
import { categoryNames, paceNames } from '@kohtaanto/words/budget/budget-words.ts';
import { useState } from 'react';
import { ApiProblem, api } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { newRequestId } from '../app/request-id.ts';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import type { Budget } from './answers.ts';
import { OptionalChoice } from './choice.tsx';
import { formTexts } from './form-texts.ts';
import { forTyping, signed, typedCents } from './money.ts';
import { budgetTouched } from './touched.ts';
import styles from './budget.module.css';

type Line = Budget['lines'][number];
type Category = Line['category'];
/** A line as it is being typed. */
type Draft = Pick<Line, 'lineCode' | 'name' | 'category' | 'task' | 'municipality' | 'group' | 'pace'> & {
  readonly key: string; readonly accounts: string; readonly amount: string;
};
const categories = Object.keys(categoryNames) as readonly Category[];

/** The whole budget of a year as a form: what is saved is a version more, on top of the one that was opened. */
export function VersionDialog({ budget, onClose }: { readonly budget: Budget; readonly onClose: () => void }) {
  const f = useTexts(formTexts);
  const language = useLanguage();
  const { today } = useSession();
  const receipt = useReceipt();
  const [lines, setLines] = useState<readonly Draft[]>(() => (budget.lines.length === 0 ? [newDraft(0)] : budget.lines.map((line) => ({
    ...line, key: line.lineCode, accounts: line.accounts.join(', '), amount: forTyping(line.planned, language),
  }))));
  // Amended while it was being typed: the form stays on the version it was opened on, and the office tells.
  const [baseVersion] = useState(budget.version?.version ?? 0);
  const [validFrom, setValidFrom] = useState<string | null>(baseVersion > 0 && today.startsWith(String(budget.year)) ? today : `${budget.year}-01-01`);
  const [decision, setDecision] = useState('');
  const [tried, setTried] = useState(false);
  const { error, busy, send, faultOf } = useSending(budgetTouched, onClose, f.versionSaved);
  const set = (key: string, change: Partial<Draft>) => setLines(lines.map((line) => (line.key === key ? { ...line, ...change } : line)));
  const save = () => {
    setTried(true);
    if (lines.some((line) => centsOf(line) === undefined)) return;
    void send(() => api('POST /api/budget/versions', {
      body: { year: budget.year, baseVersion, validFrom: validFrom ?? '', decision, lines: lines.map(asPlanned), receipt },
    }));
  };
  const before = budget.lines.filter(({ side }) => side === 'expense').reduce((sum, line) => sum + line.planned, 0);
  const after = lines.filter(({ category }) => category !== 'income').reduce((sum, line) => sum + (centsOf(line) ?? 0), 0);
  const faults = error instanceof ApiProblem ? error.problem.faults : [];
  return (
    <Dialog
      open onClose={onClose} title={f.versionTitle(budget.year)} width={940}
      footer={<><Button variant="primary" busy={busy} onClick={save}>{f.save}</Button><Button onClick={onClose}>{f.cancel}</Button></>}
    >
      <div className={styles.form}>
        {error !== null && <Problem error={error} showFaults={faults.every(({ path }) => !/^lines\.\d/u.test(path))} />}
        <p className="reading">{f.versionHint} {baseVersion > 0 && f.changeIs(signed(after - before, language))}</p>
        <div className={styles.pair}>
          <TextField label={f.decision} description={f.decisionHint} value={decision} onChange={setDecision} maxLength={300} error={faultOf('decision')} />
          <DatePicker label={f.validFrom} value={validFrom} onChange={setValidFrom} error={faultOf('validFrom')} />
        </div>
        {lines.map((line, at) => (
          <LineFields
            key={line.key} line={line} budget={budget} tried={tried} faults={faults.filter(({ path }) => path.startsWith(`lines.${at}.`)).map(({ message }) => message)}
            onChange={(change) => set(line.key, change)} onRemove={() => setLines(lines.filter(({ key }) => key !== line.key))}
          />
        ))}
        <p><Button onClick={() => setLines([...lines, newDraft(lines.length)])}>{f.addLine}</Button></p>
      </div>
    </Dialog>
  );
}

function newDraft(place: number): Draft {
  return {
    key: `new-${place}-${newRequestId()}`, lineCode: '', name: '', category: 'services', task: null, municipality: null, group: null, pace: 'even',
    accounts: '', amount: '',
  };
}

function centsOf({ amount }: Draft): number | undefined {
  const cents = typedCents(amount);
  return cents === undefined || cents < 0 ? undefined : cents;
}

function asPlanned(draft: Draft) {
  const { lineCode, name, category, task, municipality, group, pace } = draft;
  return {
    lineCode, name, category, task, municipality, group, pace, side: category === 'income' ? 'income' as const : 'expense' as const,
    accounts: draft.accounts.split(/[,;\s]+/u).filter((account) => account !== ''), planned: centsOf(draft) ?? 0,
  };
}

type FieldsProps = {
  readonly line: Draft; readonly budget: Budget; readonly tried: boolean; readonly faults: readonly string[];
  readonly onChange: (change: Partial<Draft>) => void; readonly onRemove: () => void;
};

function LineFields({ line, budget, tried, faults, onChange, onRemove }: FieldsProps) {
  const f = useTexts(formTexts);
  const language = useLanguage();
  const isNew = !budget.lines.some(({ lineCode }) => lineCode === line.key);
  return (
    <div className={styles.line}>
      <div className={styles.lineFields}>
        <TextField label={f.code} value={line.lineCode} disabled={!isNew} onChange={(lineCode) => onChange({ lineCode })} maxLength={20} />
        <TextField label={f.name} value={line.name} onChange={(name) => onChange({ name })} maxLength={120} />
        <TextField
          label={f.amount} value={line.amount} onChange={(amount) => onChange({ amount })} inputMode="decimal"
          error={tried && centsOf(line) === undefined ? f.notAmount : undefined}
        />
        <Button variant="text" onClick={onRemove}><span aria-hidden="true">{f.remove}</span><span className="unseen">{f.removeLine(line.lineCode)}</span></Button>
      </div>
      {faults.length > 0 && <ul role="alert" className={styles.worse}>{faults.map((message) => <li key={message}>{message}</li>)}</ul>}
      <details open={isNew || faults.length > 0}>
        <summary aria-label={f.more(line.lineCode)}>{f.moreShort}</summary>
        <div className={styles.lineMore}>
          <Select
            label={f.category} value={line.category} onChange={(chosen) => onChange({ category: categories.find((each) => each === chosen) ?? line.category })}
            options={categories.map((each) => ({ value: each, label: categoryNames[each][language] }))}
          />
          <Select
            label={f.pace} value={line.pace} onChange={(chosen) => onChange({ pace: paces.find((each) => each === chosen) ?? line.pace })}
            options={paces.map((each) => ({ value: each, label: paceNames[each][language] }))}
          />
          <TextField label={f.accounts} value={line.accounts} onChange={(accounts) => onChange({ accounts })} />
          <OptionalChoice label={f.task} value={line.task} choices={budget.tasks} onChange={(task) => onChange({ task })} />
          <OptionalChoice label={f.municipality} value={line.municipality} choices={budget.municipalities} onChange={(municipality) => onChange({ municipality })} />
          <OptionalChoice label={f.group} value={line.group} choices={budget.groups} onChange={(group) => onChange({ group })} />
        </div>
      </details>
    </div>
  );
}
