import { formatMonth } from '@kohtaanto/words/dates.ts';
import { formatCents, sumOf } from '@kohtaanto/words/money.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { texts } from './cost-texts.ts';
import type { Year } from './cost-year.ts';
import { SavingForm } from './saving-form.tsx';
import { usualDueDay } from './usual-due-day.ts';
import { useWriting } from './use-writing.ts';

type Props = { readonly year: Year; readonly onClose: () => void };
const usualDays = 14;

/** The next instalment, from every municipality at once. */
export function InvoiceDialog({ year, onClose }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const [dueDay, setDueDay] = useState<string | null>(usualDueDay(today, usualDays));
  const next = year.payments[0]?.payments.find(({ invoiced }) => !invoiced);
  const { work, faultOf } = useWriting(
    (requestId) => api('POST /api/cost-sharing/:year/invoices', {
      params: { year: year.year }, body: { requestId, instalment: next?.number ?? 1, dueDay: dueDay ?? '' },
    }),
    () => t.invoicedDone, onClose,
  );
  if (next === undefined) return null;
  const sum = year.payments.reduce((total, { payments }) => total + (payments.find(({ number }) => number === next.number)?.cents ?? 0), 0);
  const month = formatMonth(`${year.year}-${String(next.firstMonth).padStart(2, '0')}`, language);
  return (
    <Dialog
      open onClose={onClose} title={`${t.invoice}: ${month}`}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button variant="primary" busy={work.isPending} onClick={() => work.mutate()}>{t.invoice}</Button>
        </>
      }
    >
      <SavingForm onSave={() => !work.isPending && work.mutate()}>
        <p className="reading">{t.total}: {formatCents(sumOf([sum]), language)}. {t.invoiceWhy}</p>
        <DatePicker label={t.dueDay} value={dueDay} min={today} onChange={setDueDay} error={faultOf('dueDay')} />
        {work.error !== null && <Problem error={work.error} />}
      </SavingForm>
    </Dialog>
  );
}
