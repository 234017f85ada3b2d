import { formatMonth } from '@kohtaanto/words/dates.ts';
import { capitalised } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import type { BenefitBill } from './answers.ts';
import { billTexts } from './bill-texts.ts';
import { exact } from './money.ts';
import { budgetTouched } from './touched.ts';
import styles from './budget.module.css';

/** Kela's bill of a month as use of the budget: what it would book on which line, before it is booked. */
export function BillDialog({ year, onClose }: { readonly year: number; readonly onClose: () => void }) {
  const b = useTexts(billTexts);
  const language = useLanguage();
  const receipt = useReceipt();
  const { data, error } = useQuery(apiQuery('GET /api/budget/:year/benefit-bills', { params: { year } }));
  const [chosen, setChosen] = useState<string | null>(null);
  const { error: refused, busy, send } = useSending(budgetTouched, onClose, b.booked);
  const bills = data?.bills ?? [];
  // Bills are booked in their order: the oldest that is not booked comes first.
  const bill = bills.find(({ month }) => month === chosen) ?? bills.findLast(({ isBooked }) => !isBooked) ?? bills[0];
  const book = (month: string) => void send(() => api('POST /api/budget/benefit-bills', { body: { month, receipt } }));
  const mayBook = bill !== undefined && !bill.isBooked;
  return (
    <Dialog
      open onClose={onClose} title={b.title} width={760}
      footer={(
        <>
          {mayBook && <Button variant="primary" busy={busy} onClick={() => book(bill.month)}>{b.book(exact(bill.toBook, language))}</Button>}
          <Button variant={mayBook ? 'secondary' : 'primary'} onClick={onClose}>{mayBook ? b.cancel : b.close}</Button>
        </>
      )}
    >
      <div className={styles.form}>
        <p className="reading">{b.hint}</p>
        {error !== null && <Problem error={error} />}
        {refused !== null && <Problem error={refused} />}
        {data === undefined && error === null && <LoadingRows rows={6} what={b.loading} />}
        {data !== undefined && bill === undefined && <EmptyState sentence={b.none(year)} next={b.noneNext} />}
        {bill !== undefined && (
          <>
            <Select
              label={b.month} value={bill.month} onChange={setChosen}
              options={bills.map(({ month, isBooked }) => ({ value: month, label: `${capitalised(formatMonth(month, language))} · ${isBooked ? b.isBooked : b.notBooked}` }))}
            />
            <BillRows bill={bill} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function BillRows({ bill }: { readonly bill: BenefitBill }) {
  const b = useTexts(billTexts);
  const language = useLanguage();
  const other = bill.rows.reduce((sum, row) => sum + row.other, 0);
  const without = bill.rows.filter(({ lineCode }) => lineCode === null);
  return (
    <>
      {bill.closed && !bill.isBooked && <Notice tone="today" title={b.closed(capitalised(formatMonth(bill.month, language)))} />}
      {other !== 0 && !bill.isBooked && <Notice tone="today" title={b.other(exact(other, language))} />}
      {without.length > 0 && <Notice tone="today" title={b.without(without.map(({ name }) => name[language]).join(', '))} />}
      <div className={styles.scroll} role="region" aria-label={b.title} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{b.municipality}</th>
              <th scope="col">{b.billed}</th><th scope="col">{b.alreadyBooked}</th><th scope="col">{b.toBook}</th>
            </tr>
          </thead>
          <tbody>
            {bill.rows.map((row) => (
              <tr key={row.code}>
                <th scope="row">{row.name[language]}<span className={styles.aside}>{row.lineCode ?? b.noLine}</span></th>
                <td>{exact(row.billed, language)}</td><td>{exact(row.booked, language)}</td>
                <td>{row.lineCode === null ? '–' : exact(row.billed - row.booked, language)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot className={styles.strong}>
            <tr>
              <th scope="row">{b.total}</th>
              <td>{exact(bill.rows.reduce((sum, { billed }) => sum + billed, 0), language)}</td>
              <td>{exact(bill.rows.reduce((sum, { booked }) => sum + booked, 0), language)}</td>
              <td>{exact(bill.toBook, language)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
