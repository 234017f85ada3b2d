import { formatDate } from '@kohtaanto/words/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { MoneyTabs } from '../money/money-tabs.tsx';
import type { Budget } from './answers.ts';
import { BillDialog } from './bill-dialog.tsx';
import { billTexts } from './bill-texts.ts';
import { readBudgetSearch } from './budget-search.ts';
import { BudgetTabs, YearChoice } from './budget-tabs.tsx';
import { texts } from './budget-texts.ts';
import { CommitmentDialog } from './commitment-dialog.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { HistoryCards } from './history-cards.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { LinesCard } from './lines-card.tsx';
import { whole } from './money.ts';
import { TargetDialog } from './target-dialog.tsx';
import { TargetsCard } from './targets-card.tsx';
import { VersionDialog } from './version-dialog.tsx';
import styles from './budget.module.css';

type Opened = 'entry' | 'import' | 'bill' | 'commitment' | 'version' | 'target' | null;

/** A year's budget: where it is going, what was not to be passed, and every line's use and forecast (FIN-3). */
export function BudgetPage() {
  const t = useTexts(texts);
  const { year } = readBudgetSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const { data, error } = useQuery(apiQuery('GET /api/budget', { query: year === undefined ? {} : { year } }));
  const [opened, setOpened] = useState<Opened>(null);
  if (error !== null) return <Page headline={t.title}><MoneyTabs value="budget" /><Problem error={error} /></Page>;
  if (data === undefined) {
    return <Page headline={t.title}><MoneyTabs value="budget" /><Card><LoadingRows rows={12} what={t.loading} /></Card></Page>;
  }
  const isEmpty = data.lines.length === 0;
  const first = data.mayEdit && isEmpty && data.version === null
    ? <Button variant="primary" onClick={() => setOpened('version')}>{t.decide}</Button> : undefined;
  const close = () => setOpened(null);
  return (
    <Page headline={<Headline budget={data} />} title={t.title} sub={<Sub budget={data} />} actions={<Actions budget={data} onOpen={setOpened} />}>
      <MoneyTabs value="budget" />
      <div className={styles.tools}>
        <BudgetTabs value="lines" year={data.year} />
        <YearChoice year={data.year} years={data.years} onChange={(chosen) => void navigate({ to: '/money/budget', search: { year: chosen } })} />
      </div>
      {(data.targets.length > 0 || data.mayEdit) && <TargetsCard budget={data} onAdd={() => setOpened('target')} />}
      {isEmpty
        ? <Card><EmptyState sentence={data.own === null ? t.none(data.year) : t.noOwn} next={data.mayEdit ? t.noneNext : undefined} action={first} /></Card>
        : <LinesCard budget={data} />}
      {data.own === null && !isEmpty && <HistoryCards budget={data} />}
      {opened === 'entry' && <EntryDialog budget={data} onClose={close} />}
      {opened === 'import' && <ImportDialog year={data.year} onClose={close} />}
      {opened === 'bill' && <BillDialog year={data.year} onClose={close} />}
      {opened === 'commitment' && <CommitmentDialog budget={data} before={null} onClose={close} />}
      {opened === 'version' && <VersionDialog budget={data} onClose={close} />}
      {opened === 'target' && <TargetDialog budget={data} onClose={close} />}
    </Page>
  );
}

function Headline({ budget }: { readonly budget: Budget }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { year, own, lines, totals } = budget;
  if (own !== null) return t.ownHeadline(own.name[language], year);
  if (lines.length === 0) return t.none(year);
  // Income that does not come is as much over the budget as an expense that was not there.
  const gone = totals.net.forecast - totals.net.planned;
  if (Math.abs(gone) < 100) return t.even(year);
  return gone > 0 ? t.over(year, whole(gone, language)) : t.under(year, whole(-gone, language));
}

function Sub({ budget }: { readonly budget: Budget }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { own, version, bookedMonths, totals, lines } = budget;
  if (own !== null) return t.ownSub;
  if (version === null || lines.length === 0) return null;
  return `${t.booked(bookedMonths, whole(totals.expense.used, language))} ${t.title}: ${t.versionIs(version.version, formatDate(version.validFrom))}. ${t.apart}`;
}

function Actions({ budget, onOpen }: { readonly budget: Budget; readonly onOpen: (what: Opened) => void }) {
  const t = useTexts(texts);
  const b = useTexts(billTexts);
  const may = budget.mayEdit && budget.lines.length > 0;
  return (
    <>
      {may && <Button variant="primary" onClick={() => onOpen('entry')}>{t.enterUse}</Button>}
      {may && <Button onClick={() => onOpen('import')}>{t.importUse}</Button>}
      {may && <Button onClick={() => onOpen('bill')}>{b.open}</Button>}
      {may && <Button onClick={() => onOpen('commitment')}>{t.addCommitment}</Button>}
      {may && <Button onClick={() => onOpen('version')}>{t.amend}</Button>}
      <Button onClick={() => window.print()}>{t.print}</Button>
    </>
  );
}
