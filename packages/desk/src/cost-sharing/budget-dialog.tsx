import { formatMonth } from '@kohtaanto/words/dates.ts';
import { centsForSpreadsheet, sumOf } from '@kohtaanto/words/money.ts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { faultAt } from '../app/fault-at.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { BudgetPreview } from './budget-preview.tsx';
import { costSent, CostFieldsForm, emptyCost } from './cost-fields.tsx';
import type { CostFields } from './cost-fields.tsx';
import { texts } from './cost-texts.ts';
import type { Year } from './cost-year.ts';
import { SavingForm } from './saving-form.tsx';
import { useWriting } from './use-writing.ts';
import styles from './costs.module.css';

type Props = { readonly year: Year; readonly onClose: () => void };

/** The sums of the whole year: those in force to begin from, or a line for each shared category. */
export function BudgetDialog({ year, onClose }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const before = year.budgets.at(-1);
  const [lines, setLines] = useState<readonly CostFields[]>(() => firstLines(year, language));
  const [fromMonth, setFromMonth] = useState(() => (before === undefined ? 1 : nextMonth(year)));
  const [decision, setDecision] = useState('');
  const [brought, setBrought] = useState(() => (before === undefined || before.brought === 0 ? '' : centsForSpreadsheet(sumOf([before.brought]), language)));
  const [acceptOlder, setAcceptOlder] = useState(false);
  const asked = { acceptOlder, brought, lines: lines.filter(({ amount }) => amount.trim() !== '').map((line) => costSent(line, year.scheme)) };
  const { work, faultOf: faultOfSaving } = useWriting(
    (requestId) => api('POST /api/cost-sharing/:year/budgets', {
      params: { year: year.year }, body: { requestId, seen: year.seen.budget, fromMonth, decision, ...asked },
    }),
    () => t.budgetSet, onClose,
  );
  const look = useMutation({
    mutationFn: async (body: typeof asked) => ({ of: JSON.stringify(body), ...await api('POST /api/cost-sharing/:year/budgets/preview', { params: { year: year.year }, body }) }),
    onMutate: () => work.reset(),
  });
  // What was seen is of these sums; other sums are looked at again.
  const seen = look.data?.of === JSON.stringify(asked) ? look.data : undefined;
  const looks = before !== undefined && seen === undefined;
  const error = work.error ?? look.error;
  const faultOf = (path: string) => faultOfSaving(path) ?? faultAt(look.error, path);
  const busy = work.isPending || look.isPending;
  const save = () => {
    if (busy) return;
    if (looks) look.mutate(asked);
    else work.mutate();
  };
  const put = (at: number, line: CostFields) => setLines(lines.map((each, index) => (index === at ? line : each)));
  // The office numbers the lines that were sent; empty ones are not.
  const sentAt = (at: number) => lines.slice(0, at).filter(({ amount }) => amount.trim() !== '').length;
  const monthName = (month: number) => formatMonth(`${year.year}-${String(month).padStart(2, '0')}`, language);
  return (
    <Dialog
      open onClose={onClose} width={860} title={before === undefined ? t.setBudget : t.changeBudget}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button variant="primary" busy={busy} onClick={save}>{looks ? t.lookAtChange : t.setBudget}</Button>
        </>
      }
    >
      <SavingForm onSave={() => save()}>
        <p className="reading">{t.budgetWhy}</p>
        {lines.map((line, at) => (
          <div key={at} className={styles.line}>
            <CostFieldsForm scheme={year.scheme} value={line} onChange={(value) => put(at, value)} faultOf={(field) => faultOf(`lines.${sentAt(at)}.${field}`)} />
            <Button variant="text" size="small" onClick={() => setLines(lines.filter((_, index) => index !== at))}>{t.removeLine}</Button>
          </div>
        ))}
        <div className={styles.actions}>
          <Button size="small" onClick={() => setLines([...lines, emptyCost(year.scheme)])}>{t.addLine}</Button>
        </div>
        <div className={styles.two}>
          <Select
            label={t.fromMonth} value={String(fromMonth)} onChange={(value) => setFromMonth(Number(value))}
            options={Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), label: monthName(at + 1) }))}
          />
          <TextField label={t.brought} value={brought} inputMode="decimal" onChange={setBrought} error={faultOf('brought')} />
        </div>
        <TextField label={t.decision} description={t.decisionHow} value={decision} maxLength={300} onChange={setDecision} error={faultOf('decision')} />
        <Checkbox label={t.acceptOlder} description={t.acceptOlderWhy} checked={acceptOlder} onChange={setAcceptOlder} />
        {seen !== undefined && <BudgetPreview year={year} preview={seen} />}
        {error !== null && <Problem error={error} />}
      </SavingForm>
    </Dialog>
  );
}

function firstLines({ budgets, scheme }: Year, language: 'fi' | 'sv' | 'en'): readonly CostFields[] {
  const before = budgets.at(-1);
  if (before === undefined) return scheme.categories.filter(({ kind }) => kind === 'shared').slice(0, 2).map(({ category }) => emptyCost(scheme, category));
  return before.lines.map((line) => ({
    category: line.category, amount: centsForSpreadsheet(sumOf([line.cents]), language), municipality: line.municipality ?? '', key: line.key ?? '',
    description: line.description,
  }));
}

/** The first month whose instalment has not been invoiced. */
function nextMonth({ payments }: Year): number {
  return payments[0]?.payments.find(({ invoiced }) => !invoiced)?.firstMonth ?? 12;
}
