import { categoryNames } from '@kohtaanto/words/budget/budget-words.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import type { Budget } from './answers.ts';
import { OptionalChoice } from './choice.tsx';
import { formTexts } from './form-texts.ts';
import { typedCents } from './money.ts';
import { budgetTouched } from './touched.ts';
import styles from './budget.module.css';

type Category = Budget['targets'][number]['category'];
const categories: readonly Category[] = ['municipal-share', 'services', 'staff', 'administration', 'extra-service', 'investment'];

/** An amount that is not to be passed, for which years and by which decision. */
export function TargetDialog({ budget, onClose }: { readonly budget: Budget; readonly onClose: () => void }) {
  const f = useTexts(formTexts);
  const language = useLanguage();
  const receipt = useReceipt();
  const [category, setCategory] = useState<Category>('municipal-share');
  const [municipality, setMunicipality] = useState<string | null>(null);
  const [most, setMost] = useState('');
  const [until, setUntil] = useState('');
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const { error, busy, send, faultOf } = useSending(budgetTouched, onClose, f.targetSaved);
  const cents = most.trim() === '' ? null : typedCents(most);
  const isFaulty = cents === undefined || (cents !== null && cents < 0);
  const save = () => {
    setTried(true);
    if (isFaulty) return;
    void send(() => api('POST /api/budget/targets', {
      body: { category, municipality, fromYear: budget.year, untilYear: until === '' ? null : Number(until), most: cents, source, receipt },
    }));
  };
  const years = Array.from({ length: 6 }, (_, at) => String(budget.year + at));
  return (
    <Dialog
      open onClose={onClose} title={f.targetTitle}
      footer={<><Button variant="primary" busy={busy} onClick={save}>{f.save}</Button><Button onClick={onClose}>{f.cancel}</Button></>}
    >
      <div className={styles.form}>
        {error !== null && <Problem error={error} />}
        <div className={styles.pair}>
          <Select
            label={f.targetOf} value={category} onChange={(chosen) => setCategory(categories.find((each) => each === chosen) ?? category)}
            options={categories.map((each) => ({ value: each, label: categoryNames[each][language] }))}
          />
          <OptionalChoice label={f.municipality} value={municipality} choices={budget.municipalities} onChange={setMunicipality} error={faultOf('municipality')} />
          <TextField
            label={f.most} description={f.mostHint} value={most} onChange={setMost} inputMode="decimal" error={tried && isFaulty ? f.notAmount : undefined}
          />
          <Select
            label={f.lastYear} value={until} onChange={setUntil}
            options={[{ value: '', label: f.untilChanged }, ...years.map((year) => ({ value: year, label: year }))]}
          />
        </div>
        <TextField label={f.decision} description={f.decisionHint} value={source} onChange={setSource} maxLength={300} error={faultOf('source')} />
      </div>
    </Dialog>
  );
}
