import type { Comparison } from '@kohtaanto/office/indicators/comparison-contract.ts';
import type { IndicatorAnswer, IndicatorCatalogue } from '@kohtaanto/office/indicators/contract.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { wayTitle } from '@kohtaanto/words/indicators/part-names.ts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { apiQuery, queryString } from '../app/api.ts';
import { mayOpen } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { ChartFrame } from '../design/chart-frame.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import { classNames } from '../design/class-names.ts';
import { BeingMade } from './being-made.tsx';
import { readingBeside } from './beside-reading.ts';
import { ComparisonCard } from './comparison-card.tsx';
import { dashboardTexts } from './dashboard-texts.ts';
import { DefinitionCard, ReadingsCard } from './definition-card.tsx';
import { FiguresTabs } from './figures-tabs.tsx';
import { indicatorHeadline } from './reading-of-indicator.ts';
import { texts } from './indicator-texts.ts';
import { monthOptions } from './month-options.ts';
import { RowsOfFigure } from './rows-of-figure.tsx';
import { SliceTable } from './slice-table.tsx';
import { TrendTable } from './trend-table.tsx';
import { useComparisons } from './use-dashboard.ts';
import { untilFilled, useCatalogue } from './use-indicators.ts';
import type { By } from './ways-of-parting.ts';
import styles from './indicators.module.css';

const TrendChart = lazy(() => import('./trend-chart.tsx'));

export type IndicatorSearch = {
  readonly month?: string; readonly area?: string; readonly by?: By;
  /** 'new': one came here to decide a target. */
  readonly target?: 'new';
};

export function IndicatorPage() {
  const t = useTexts(texts);
  const { id } = useParams({ strict: false });
  const search: IndicatorSearch = useSearch({ strict: false });
  const catalogue = useCatalogue();
  const ready = catalogue.data !== undefined && catalogue.data.snapshotDay !== null;
  const { month, area, by } = search;
  const { data: answer, error } = useQuery({
    ...apiQuery('GET /api/indicators/:id', {
      params: { id: id ?? '' }, query: { month, area: area === undefined ? undefined : String(area), by },
    }),
    enabled: ready && !isBalance(id),
    refetchInterval: untilFilled,
  });
  const comparison = useComparisons(answer === undefined ? [] : [answer]).get(answer?.definition.id ?? '');
  const fault = catalogue.error ?? error;
  if (isBalance(id) && catalogue.data !== undefined) return <BalanceElsewhere name={nameOf(catalogue.data, id) ?? t.definition} />;
  if (fault !== null) {
    const name = nameOf(catalogue.data, id) ?? t.definition;
    return (
      <Page headline={name}>
        <Problem error={fault} ways={<ButtonLink to="/figures/morning">{t.backToMorning}</ButtonLink>} />
      </Page>
    );
  }
  if (catalogue.data?.snapshotDay === null) return <Page headline={t.definition}><BeingMade /></Page>;
  if (answer === undefined) return <Page headline={t.definition}><Card><LoadingRows rows={12} what={t.beingMade} /></Card></Page>;
  const offered = catalogue.data?.indicators.find((each) => each.id === answer.definition.id)?.by ?? [];
  return <Indicator answer={answer} comparison={comparison} search={search} offered={offered} />;
}

const nameOf = (catalogue: IndicatorCatalogue | undefined, id: string | undefined) =>
  catalogue?.indicators.find((each) => each.id === id)?.name;
const isBalance = (id: string | undefined): boolean => id?.split('.')[0] === 'occupation-balance';

/** What has no single number is told where it is told whole. */
function BalanceElsewhere({ name }: { readonly name: string }) {
  const t = useTexts(texts);
  const { roles } = useSession();
  const may = mayOpen('/figures/balance', roles);
  return (
    <Page headline={name}>
      <FiguresTabs value="catalogue" />
      <Card>
        <EmptyState
          sentence={t.balanceElsewhere} {...(may ? { action: <ButtonLink to="/figures/balance" variant="primary">{t.toOccupations}</ButtonLink> } : {})}
        />
      </Card>
    </Page>
  );
}

type IndicatorProps = {
  readonly answer: IndicatorAnswer; readonly comparison: Comparison | undefined; readonly search: IndicatorSearch; readonly offered: readonly By[];
};

function Indicator({ answer, comparison, search, offered }: IndicatorProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const navigate = useNavigate();
  const reading = readingBeside(answer, comparison, language);
  const decided = () => void navigate({
    to: '/figures/indicators/$id', params: { id: answer.definition.id }, search: { ...search, target: undefined }, replace: true, resetScroll: false,
  });
  const { definition, place } = answer;
  return (
    <Page
      eyebrow={`${t.definition} · ${place?.name[language] ?? answer.area[language]} · ${formatMonth(answer.month, language)}`}
      headline={indicatorHeadline(answer, language)}
      className={styles.sheet}
      actions={<Choices answer={answer} search={search} offered={offered} />}
    >
      <FiguresTabs value="catalogue" />
      <div className={styles.two}>
        <div className={styles.column}>
          <Trend answer={answer} comparison={comparison} reading={reading} />
          <SliceTable answer={answer} />
          <RowsOfFigure answer={answer} />
          <ReadingsCard answer={answer} />
        </div>
        <div className={styles.column}>
          {comparison === undefined ? <Card><LoadingRows rows={4} /></Card> : (
            <ComparisonCard
              key={`${definition.id} ${place?.code ?? ''}`} answer={answer} comparison={comparison} deciding={search.target === 'new'} onDecided={decided}
            />
          )}
          <DefinitionCard answer={answer} />
        </div>
      </div>
    </Page>
  );
}

/** The curve is drawn whole; until then its place says how far it has come, and the table shows what there is. */
function Trend({ answer, comparison, reading }: Pick<IndicatorProps, 'answer' | 'comparison'> & { readonly reading: string }) {
  const t = useTexts(texts);
  const d = useTexts(dashboardTexts);
  const { definition, trend } = answer;
  const ready = trend.filter(({ value }) => value !== null).length;
  return (
    <ChartFrame
      title={t.trend} sub={`${t.lastMonths} · ${t.yearEarlier}`} reading={reading} finding={`${definition.name}. ${reading}`}
      table={<TrendTable answer={answer} comparison={comparison} />} source={definition.sourceName}
    >
      {answer.trendComplete ? (
        <div className={styles.chart}>
          <Suspense fallback={<div className={styles.tall} />}><TrendChart answer={answer} comparison={comparison} height={220} /></Suspense>
        </div>
      ) : <div className={classNames(styles.coming, styles.tall)}><span>{ready < trend.length ? d.curveComing(ready, trend.length) : d.earlierCurveComing}</span></div>}
    </ChartFrame>
  );
}

/** What is chosen stays in the address, so that a slice can be sent to another. */
function Choices({ answer, search, offered }: Omit<IndicatorProps, 'comparison'>) {
  const t = useTexts(texts);
  const d = useTexts(dashboardTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const change = (next: IndicatorSearch) => void navigate({
    to: '/figures/indicators/$id', params: { id: answer.definition.id }, search: { ...search, ...next }, replace: true, resetScroll: false,
  });
  const byMunicipality = useQuery(apiQuery('GET /api/indicators/:id', { params: { id: answer.definition.id }, query: { month: answer.month } }));
  const places = byMunicipality.data?.rows ?? [];
  const own = answer.place?.code ?? 'all';
  const ways = offered.filter((way) => answer.place === null || way !== 'municipality');
  return (
    <div className={styles.actions}>
      {ways.length > 1 && <PartBy ways={ways} value={search.by ?? answer.by ?? ways[0] ?? 'municipality'} onChange={(by) => change({ by })} />}
      <Select
        label={t.municipality} hideLabel value={own}
        onChange={(code) => change(code === 'all' ? { area: undefined, by: undefined } : { area: code, by: ways.find((way) => way !== 'municipality') })}
        options={[{ value: 'all', label: t.wholeArea }, ...places.map(({ code, name }) => ({ value: code, label: name?.[language] ?? code }))]}
      />
      <Select
        label={t.month} hideLabel value={answer.month} onChange={(month) => change({ month })}
        options={monthOptions(answer.months.slice(0, 61), language)}
      />
      <a className={styles.download} href={csvAddress(answer)} download>{d.download}</a>
      <Button onClick={() => window.print()}>{t.print}</Button>
    </div>
  );
}

function csvAddress({ definition, month, place, by }: IndicatorAnswer): string {
  const query = queryString({ month, area: place?.code, by: by ?? undefined });
  return `/api/indicators/${encodeURIComponent(definition.id)}/figures.csv${query}`;
}

type PartByProps = { readonly ways: readonly By[]; readonly value: By; readonly onChange: (by: By) => void };

/** A few ways stand side by side; more of them in a list. */
function PartBy({ ways, value, onChange }: PartByProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const options = ways.map((way) => ({ value: way, label: wayTitle(way, language) }));
  if (ways.length <= 3) return <Segmented label={t.partBy} value={value} onChange={onChange} options={options} />;
  const chosen = (text: string) => ways.find((way) => way === text) ?? value;
  return <Select label={t.partBy} hideLabel value={value} onChange={(text) => onChange(chosen(text))} options={options} />;
}
