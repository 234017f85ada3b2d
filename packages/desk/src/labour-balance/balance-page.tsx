import type { BalanceBy, LabourBalance } from '@kohtaanto/office/labour-balance/contract.ts';
import { formatDate, inMonth } from '@kohtaanto/words/dates.ts';
import { capitalised } from '@kohtaanto/words/numbers.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { apiQuery, ApiProblem } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import { FiguresTabs } from '../indicators/figures-tabs.tsx';
import { monthOptions } from '../indicators/month-options.ts';
import { BalanceTable } from './balance-table.tsx';
import { balanceTexts } from './balance-texts.ts';
import { BalanceViews } from './balance-views.tsx';
import { CurveCard } from './curve-card.tsx';
import { MismatchCard } from './mismatch-card.tsx';
import { OccupationCard } from './occupation-card.tsx';
import { TravelToWorkCard, TravelToWorkRule } from './travel-to-work-card.tsx';
import styles from './balance.module.css';

export type BalanceSearch = { readonly month?: string | undefined; readonly level?: 1 | 2 | 3 | 4 | undefined; readonly code?: string | undefined; readonly by?: 'travel-to-work-area' | undefined };

/** Where workers and places of the area's own register do not meet (MAT-5). */
export function BalancePage() {
  const t = useTexts(balanceTexts);
  const language = useLanguage();
  const search: BalanceSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = (part: BalanceSearch) => void navigate({ to: '/figures/balance', search: { ...search, ...part }, replace: true, resetScroll: false });
  const card = useRef<HTMLDivElement>(null);
  const choose = (code: string) => {
    change({ code });
    // What is told of the group stands below the table: no more is moved than it takes to see that it came.
    card.current?.scrollIntoView({ block: 'nearest' });
  };
  const level = search.level ?? 2;
  const by: BalanceBy = search.by ?? 'municipality';
  const query = { level, by, ...(search.month === undefined ? {} : { month: search.month }) };
  const { data, error } = useQuery({ ...apiQuery('GET /api/labour-balance', { query }), placeholderData: keepPreviousData, retry: false });
  const top = <><FiguresTabs value="occupations" /><BalanceViews value="own" /></>;
  if (error !== null) {
    const ways = error instanceof ApiProblem && search.month !== undefined ? { ways: <Button onClick={() => change({ month: undefined })}>{t.month}</Button> } : {};
    return <Page headline={t.title}>{top}<Problem error={error} {...ways} /></Page>;
  }
  if (data === undefined) return <Page headline={t.title}>{top}<Card><LoadingRows rows={12} what={t.loading} /></Card></Page>;
  const chosen = search.code !== undefined && search.code.length === data.level ? search.code : firstCode(data);
  const file = `/api/labour-balance.csv?level=${data.level}&month=${data.month}&by=${data.by}`;
  return (
    <Page
      eyebrow={`${t.title} · ${data.area[language]}`} title={t.title} headline={t.headline(capitalised(inMonth(data.month, language)), data.counts.shortage, data.counts.surplus)}
      actions={(
        <span className={`${styles.acts} no-print`}>
          <Segmented
            label={t.level} value={String(level)} onChange={(next) => change({ level: levels.find((each) => String(each) === next), code: undefined })}
            options={[{ value: '1', label: t.level1 }, { value: '2', label: t.level2 }, { value: '3', label: t.level3 }, { value: '4', label: t.level4 }]}
          />
          <Segmented
            label={t.by} value={by} onChange={(next) => change({ by: next === 'municipality' ? undefined : 'travel-to-work-area' })}
            options={[{ value: 'municipality', label: t.byMunicipality }, { value: 'travel-to-work-area', label: t.byTravelToWork }]}
          />
          <Select label={t.month} hideLabel value={data.month} onChange={(month) => change({ month })} options={monthOptions(data.months, language)} />
          <a className={styles.link} href={file} download>{t.csv}</a>
          <Button onClick={() => window.print()}>{t.print}</Button>
        </span>
      )}
    >
      {top}
      {data.by === 'travel-to-work-area' && <TravelToWorkCard balance={data} />}
      <BalanceTable balance={data} chosen={chosen} onChoose={choose} />
      <div className={styles.below}>
        {chosen !== undefined && <OccupationCard code={chosen} month={data.month} top={card} />}
        <div className={styles.stack}>
          <MismatchCard mismatch={data.mismatch} by={data.by} />
          <CurveCard balance={data} />
        </div>
      </div>
      <About balance={data} />
    </Page>
  );
}

const levels = [1, 2, 3, 4] as const;

/** The group with most seekers where there are too many, until one is chosen: there the question is where they could go. */
function firstCode({ rows }: LabourBalance): string | undefined {
  const size = ({ whole: { seekers, balance } }: LabourBalance['rows'][number]) => (balance === 'surplus' ? 1e6 : 0) + (typeof seekers === 'number' ? seekers : 0);
  return rows.toSorted((one, other) => size(other) - size(one))[0]?.code;
}

function About({ balance: { rule, threshold, day, snapshotDay, parts, travelToWork } }: { readonly balance: LabourBalance }) {
  const t = useTexts(balanceTexts);
  return (
    <Card title={t.about}>
      <KeyValue
        sentences labelWidth={travelToWork === null ? '92px' : '150px'}
        items={[
          { label: t.rule, value: <>{t.ruleText(rule.shortBelow, rule.surplusAbove, rule.leastPlaces)} {t.ruleOwn}</> },
          ...(travelToWork === null ? [] : [{ label: t.travelToWork, value: <TravelToWorkRule parts={parts} travelToWork={travelToWork} /> }]),
          { label: t.version, value: t.versionText(rule.version, formatDate(rule.validFrom)) },
          { label: t.source, value: <>{t.sourceText(formatDate(day), snapshotDay === null ? '–' : formatDate(snapshotDay))}. {t.besideStatistics}</> },
          { label: t.suppression, value: t.suppressionText(threshold) },
          { label: t.definition, value: <Link className={styles.link} to="/figures/indicators/$id" params={{ id: 'occupation-balance' }}>occupation-balance</Link> },
        ]}
      />
    </Card>
  );
}
