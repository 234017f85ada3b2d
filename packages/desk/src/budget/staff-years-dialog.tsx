import { useState } from 'react';
import { api } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import type { StaffYears } from './answers.ts';
import { texts } from './budget-texts.ts';
import { OptionalChoice } from './choice.tsx';
import { formTexts } from './form-texts.ts';
import { typedCents } from './money.ts';
import { budgetTouched } from './touched.ts';
import styles from './budget.module.css';

const kinds = ['plan', 'actual', 'estimate'] as const;

/** Person-years of a task, a municipality and a customer group, with where the figure comes from. */
export function StaffYearsDialog({ found, onClose }: { readonly found: StaffYears; readonly onClose: () => void }) {
  const t = useTexts(texts);
  const f = useTexts(formTexts);
  const receipt = useReceipt();
  const [kind, setKind] = useState<(typeof kinds)[number]>('plan');
  const [years, setYears] = useState('');
  const [label, setLabel] = useState('');
  const [task, setTask] = useState<string | null>(null);
  const [municipality, setMunicipality] = useState<string | null>(null);
  const [group, setGroup] = useState<string | null>(null);
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const { error, busy, send, faultOf } = useSending(budgetTouched, onClose, f.yearsSaved);
  // Written as amounts are: two decimals, a comma or a point.
  const hundredths = typedCents(years);
  const isFaulty = hundredths === undefined || hundredths < 0;
  const save = () => {
    setTried(true);
    if (isFaulty) return;
    void send(() => api('POST /api/budget/staff-years', { body: { year: found.year, kind, label, task, municipality, group, hundredths, source, receipt } }));
  };
  return (
    <Dialog
      open onClose={onClose} title={f.yearsTitle}
      footer={<><Button variant="primary" busy={busy} onClick={save}>{f.save}</Button><Button onClick={onClose}>{f.cancel}</Button></>}
    >
      <div className={styles.form}>
        {error !== null && <Problem error={error} />}
        <p className="reading">{f.yearsHint}</p>
        <div className={styles.pair}>
          <Select
            label={f.kind} value={kind} onChange={(chosen) => setKind(kinds.find((each) => each === chosen) ?? kind)}
            options={kinds.map((each) => ({ value: each, label: `${t[each]} ${found.year}` }))}
          />
          <TextField label={f.years} value={years} onChange={setYears} inputMode="decimal" error={tried && isFaulty ? f.notYears : faultOf('hundredths')} />
          <OptionalChoice label={f.municipality} value={municipality} choices={found.municipalities} onChange={setMunicipality} />
          <OptionalChoice label={f.task} value={task} choices={found.tasks} onChange={setTask} />
          <OptionalChoice label={f.group} value={group} choices={found.groups} onChange={setGroup} />
          <TextField label={f.label} value={label} onChange={setLabel} maxLength={120} />
        </div>
        <TextField label={f.source} value={source} onChange={setSource} maxLength={400} error={faultOf('source')} />
      </div>
    </Dialog>
  );
}
