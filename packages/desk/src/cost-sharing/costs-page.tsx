import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatCents, sumOf } from '@kohtaanto/words/money.ts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { MoneyTabs } from '../money/money-tabs.tsx';
import { BasesCard } from './bases-card.tsx';
import { BudgetDialog } from './budget-dialog.tsx';
import { CostDialog } from './cost-dialog.tsx';
import { texts } from './cost-texts.ts';
import type { Year } from './cost-year.ts';
import type { CostsSearch } from './costs-search.ts';
import { EntriesCard } from './entries-card.tsx';
import { FileButton } from './file-button.tsx';
import { InvoiceDialog } from './invoice-dialog.tsx';
import { PaymentsCard } from './payments-card.tsx';
import { RegisterButton } from './register-button.tsx';
import { SettleDialog } from './settle-dialog.tsx';
import { SettlementCard } from './settlement-card.tsx';
import { SharesCard } from './shares-card.tsx';
import { SimulationCard } from './simulation-card.tsx';
import { StatementsCards } from './statements-card.tsx';
import styles from './costs.module.css';

/** Who pays which cent and why; a municipality's officer has the own municipality's statements. */
export function CostsPage() {
  const t = useTexts(texts);
  const { roles } = useSession();
  const seesAll = roles.includes('controller') || roles.includes('director');
  return seesAll ? <WholeYear /> : (
    <Page headline={t.statements} title={t.title}><MoneyTabs value="costs" /><StatementsCards /></Page>
  );
}

function WholeYear() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const search: CostsSearch = useSearch({ strict: false });
  const asked = search.year ?? Number(today.slice(0, 4));
  const { data, error } = useQuery(apiQuery('GET /api/cost-sharing/:year', { params: { year: asked } }));
  if (error !== null) return <Page headline={t.title}><MoneyTabs value="costs" /><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.title}><MoneyTabs value="costs" /><Card><LoadingRows rows={12} what={t.loading} /></Card></Page>;
  return (
    <Page headline={headlineOf(data, t, language)} title={t.title} sub={`${data.scheme.name[language]} · ${data.scheme.ruleVersion}`} actions={<YearChoice year={data} />}>
      <div className={styles.noPrint}><MoneyTabs value="costs" /></div>
      {data.mayEnter && <Acts year={data} />}
      {data.scheme.note !== null && <Notice title={data.scheme.note[language]} />}
      {data.budgeted.length > 0 && <SharesCard title={t.budgetShares} sub={data.budgets.at(-1)?.decision ?? ''} year={data} shares={data.budgeted} />}
      {data.settlements.toReversed().map((each) => <SettlementCard key={each.revision} year={data} settlement={each} />)}
      {data.actual.shares.length > 0 && <SharesCard title={t.actualShares} sub={t.actualSub} year={data} shares={data.actual.shares} />}
      {data.actual.faults.length > 0 && (
        <Notice tone="today" title={t.cannotShare}><ul>{data.actual.faults.map((fault) => <li key={fault.path + fault.code}>{fault.message}</li>)}</ul></Notice>
      )}
      {data.budgeted.length > 0 && <PaymentsCard year={data} />}
      <EntriesCard year={data} />
      <div className={styles.noPrintStack}><SimulationCard year={data} /><StatementsCards year={data.year} /></div>
      <BasesCard year={data} />
      {data.scheme.nextReview !== null && <p className={styles.note}>{t.review(formatDate(data.scheme.nextReview))}</p>}
    </Page>
  );
}

function headlineOf(year: Year, t: ReturnType<typeof useTexts<typeof texts>>, language: ReturnType<typeof useLanguage>): string {
  const money = (cents: number) => formatCents(sumOf([cents]), language);
  const settlement = year.settlements.at(-1);
  if (settlement !== undefined) {
    const due = settlement.lines.reduce((sum, line) => sum + line.cents, 0);
    return due < 0 ? t.settledPaidBack(year.year, money(-due)) : t.settledPay(year.year, money(due));
  }
  if (year.budgeted.length === 0) return t.noBudget(year.year);
  const own = year.payments[0]?.payments ?? [];
  return t.budgetIs(year.year, money(year.budgeted.reduce((sum, share) => sum + share.cents, 0)), own.filter(({ invoiced }) => invoiced).length, own.length);
}

function YearChoice({ year }: { readonly year: Year }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const years = [...new Set([...year.years, Math.max(...year.years) + 1])].toSorted();
  return (
    <span className={`${styles.actions} ${styles.noPrint}`}>
      <Select
        label={t.year} hideLabel value={String(year.year)} options={years.map((each) => ({ value: String(each), label: String(each) }))}
        onChange={(chosen) => void navigate({ to: '/money/costs', search: { year: Number(chosen) } })}
      />
      <Button onClick={() => window.print()}>{t.print}</Button>
    </span>
  );
}

function sharesByMonths({ scheme }: Year): boolean {
  return scheme.categories.some(({ keys }) => keys.some(({ parts }) => parts.some(({ measure }) => measure === 'unemployed-and-in-services')));
}

type Doing = 'cost' | 'budget' | 'invoice' | 'settle';

/** What the controller may do, in the order of the year. */
function Acts({ year }: { readonly year: Year }) {
  const t = useTexts(texts);
  const [doing, setDoing] = useState<Doing | null>(null);
  const [fault, setFault] = useState<Error | null>(null);
  const close = () => setDoing(null);
  const settled = year.seen.settlement > 0;
  const mayInvoice = !settled && (year.payments[0]?.payments.some(({ invoiced }) => !invoiced) ?? false);
  const told = ({ rows, unchanged }: { readonly rows: number; readonly unchanged: number }) =>
    [rows === 0 ? t.nothingNew : t.rowsStored(rows), ...(unchanged === 0 ? [] : [t.unchanged(unchanged)])].join(' ');
  return (
    <div className={`${styles.stack} ${styles.noPrint}`}>
      <div className={styles.actions}>
        {!settled && (
          <Button variant={year.seen.budget === 0 ? 'primary' : 'secondary'} onClick={() => setDoing('budget')}>
            {year.seen.budget === 0 ? t.setBudget : t.changeBudget}
          </Button>
        )}
        <Button variant={year.seen.budget === 0 ? 'secondary' : 'primary'} onClick={() => setDoing('cost')}>{t.enterCost}</Button>
        <FileButton
          label={t.importCosts} onError={setFault} told={told}
          send={(form) => api('POST /api/cost-sharing/:year/costs/file', { params: { year: year.year }, body: form } as never)}
        />
        <FileButton label={t.importBases} onError={setFault} told={told} send={(form) => api('POST /api/cost-sharing/bases/file', { body: form } as never)} />
        {sharesByMonths(year) && <RegisterButton year={year.year} onError={setFault} />}
        {mayInvoice && <Button onClick={() => setDoing('invoice')}>{t.invoice}</Button>}
        {(year.entries.length > 0 || year.invoices.length > 0) && <Button onClick={() => setDoing('settle')}>{settled ? t.settleAgain : t.settle}</Button>}
      </div>
      {fault !== null && <Problem error={fault} />}
      {doing === 'cost' && <CostDialog year={year} onClose={close} />}
      {doing === 'budget' && <BudgetDialog year={year} onClose={close} />}
      {doing === 'invoice' && <InvoiceDialog year={year} onClose={close} />}
      {doing === 'settle' && <SettleDialog year={year} onClose={close} />}
    </div>
  );
}
