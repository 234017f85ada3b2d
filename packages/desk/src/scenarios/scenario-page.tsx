import type { Scenario } from '@kohtaanto/office/scenarios/contract.ts';
import { formatMonth, inMonth } from '@kohtaanto/words/dates.ts';
import { formatWholeEuros, sumOf } from '@kohtaanto/words/money.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { formatChange, formatDecimal, formatNumber, formatPercent } from '@kohtaanto/words/numbers.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { ChartFrame } from '../design/chart-frame.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { MoneyTabs } from '../money/money-tabs.tsx';
import { ChangeForm } from './change-form.tsx';
import { MunicipalityTable } from './municipality-table.tsx';
import { changed } from './scenario-search.ts';
import type { ScenarioSearch } from './scenario-search.ts';
import { texts } from './scenario-texts.ts';
import styles from './scenarios.module.css';

const ScenarioChart = lazy(() => import('./scenario-chart.tsx'));
const HEIGHT = 140;

/** What if (STR-3): a change on the left, what it would do on the right, and below what all was reckoned from. */
export function ScenarioPage() {
  const t = useTexts(texts);
  const search: ScenarioSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const { data, error } = useQuery({ ...apiQuery('GET /api/scenarios', { query: search }), placeholderData: keepPreviousData });
  if (error !== null) return <Page headline={t.title}><MoneyTabs value="what-if" /><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.title}><MoneyTabs value="what-if" /><Card><LoadingRows rows={12} what={t.loading} /></Card></Page>;
  return (
    <ScenarioOf
      scenario={data} search={search} onAsk={(asked) => void navigate({ to: '/money/what-if', search: asked, replace: true })}
    />
  );
}

type Props = { readonly scenario: Scenario; readonly search: ScenarioSearch; readonly onAsk: (search: ScenarioSearch) => void };

function ScenarioOf({ scenario, search, onAsk }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { total, months, ground, caseload } = scenario;
  const money = useCallback((cents: number) => formatWholeEuros(sumOf([Math.round(cents)]), language), [language]);
  const people = useCallback((count: number) => formatNumber(count, language), [language]);
  const bills = useMemo(() => months.map(({ month, bill, billThen }) => ({ month, now: bill, changed: billThen })), [months]);
  const stocks = useMemo(() => months.map(({ month, unemployed, unemployedThen }) => ({ month, now: unemployed, changed: unemployedThen })), [months]);
  const isChanged = changed.some((key) => scenario.change[key] !== 0);
  const saved = total.bill - total.billThen;
  return (
    <Page
      headline={headlineOf(t, isChanged, saved, money)} title={t.title} actions={<Button onClick={() => window.print()}>{t.print}</Button>}
      sub={total.unemployed === null || total.unemployedThen === null ? undefined : t.sub(people(total.unemployed), people(total.unemployedThen))}
    >
      <MoneyTabs value="what-if" />
      {isChanged && <p className={styles.onPaper}>{askedOf(t, scenario, language)}</p>}
      {ground.billMonths.length === 0 && <Notice tone="today" title={t.noBill} />}
      {ground.flowOverThreeMonths === null && <Notice tone="today" title={t.noFlow} />}
      <div className={styles.beside}>
        <ChangeForm scenario={scenario} search={search} onAsk={onAsk} />
        <div className={styles.charts}>
          <Lines title={t.bill} lines={bills} format={money} />
          <Lines title={t.unemployed} lines={stocks} format={people} />
          {caseload !== null && (
            <Card title={t.caseload}>
              <p className={styles.big}>{formatDecimal(caseload.now, 1, language)}{caseload.after === caseload.now ? '' : ` → ${formatDecimal(caseload.after, 1, language)}`}</p>
            </Card>
          )}
        </div>
      </div>
      <MunicipalityTable scenario={scenario} />
      <Grounds scenario={scenario} />
    </Page>
  );
}

function headlineOf(t: ReturnType<typeof useTexts<typeof texts>>, isChanged: boolean, saved: number, money: (cents: number) => string): string {
  if (!isChanged) return t.nothingChanged;
  // Less than half a euro would be told as nought.
  if (Math.abs(saved) < 50) return t.sameBill;
  return saved > 0 ? t.less(money(saved)) : t.more(money(-saved));
}

/** On paper there is no form: what was asked stands as a sentence. */
function askedOf(t: ReturnType<typeof useTexts<typeof texts>>, { change, rows }: Scenario, language: Language): string {
  const where = rows.find(({ code }) => code === change.municipality)?.name[language] ?? t.everywhere;
  return [...changed.filter((key) => change[key] !== 0).map((key) => `${t[key]}: ${formatChange(change[key], language, key === 'services' ? 0 : 1)}`), where].join(' · ');
}

type LinesProps = {
  readonly title: string;
  readonly lines: readonly { readonly month: string; readonly now: number; readonly changed: number }[];
  readonly format: (value: number) => string;
};

function Lines({ title, lines, format }: LinesProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const last = lines.at(-1);
  if (last === undefined) return null;
  const finding = `${title}, ${formatMonth(last.month, language)}: ${t.asNow.toLowerCase()} ${format(last.now)}, ${t.changed.toLowerCase()} ${format(last.changed)}`;
  return (
    <ChartFrame
      title={title} finding={finding} reading={finding}
      table={(
        <table className={styles.table}>
          <thead><tr><th scope="col">{t.month}</th><th scope="col">{t.asNow}</th><th scope="col">{t.changed}</th><th scope="col">{t.difference}</th></tr></thead>
          <tbody>
            {lines.map(({ month, now, changed: after }) => (
              <tr key={month}>
                <th scope="row">{formatMonth(month, language)}</th><td>{format(now)}</td><td>{format(after)}</td><td>{format(after - now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    >
      <Suspense fallback={<div style={{ height: HEIGHT }} />}><ScenarioChart lines={lines} format={format} height={HEIGHT} /></Suspense>
    </ChartFrame>
  );
}

const assumed = ['assumedFlow', 'assumedLadder', 'assumedDuration', 'assumedServices', 'assumedCoaches', 'assumedRest'] as const;

/** The assumptions on the same page: whoever reads the result reads what it stands on. */
function Grounds({ scenario: { ground, shares } }: { readonly scenario: Scenario }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const share = (value: number | null) => (value === null ? '–' : formatPercent(value * 100, language));
  return (
    <Card title={t.grounds}>
      <ul className={styles.list}>
        {ground.month !== null && ground.unemployed !== null && (
          <li>{t.groundStock(inMonth(ground.month, language), formatNumber(ground.unemployed, language), share(ground.overThreeMonths))}</li>
        )}
        {ground.started !== null && ground.flowOverThreeMonths !== null && (
          <li>{t.groundFlow(ground.flowMonths, formatNumber(ground.started, language), share(ground.flowOverThreeMonths))}</li>
        )}
        {ground.billMonths.length > 0 && <li>{t.groundBill(ground.billMonths.toReversed().map((month) => formatMonth(month, language)).join(', '))}</li>}
        {shares !== null && <li>{shares.state === 'moved' ? t.assumedShares : shares.state === 'base-missing' ? t.sharesMissing : t.sharesWithout}</li>}
        {assumed.map((key) => <li key={key}>{t[key]}</li>)}
      </ul>
    </Card>
  );
}
