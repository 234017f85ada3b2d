import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { capitalised } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { ChartFrame } from '../design/chart-frame.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import { BeingMade } from './being-made.tsx';
import { DefinitionCard, ReadingsCard } from './definition-card.tsx';
import { indicatorHeadline, readingOf } from './reading-of-indicator.ts';
import { texts } from './indicator-texts.ts';
import { SliceTable } from './slice-table.tsx';
import { TrendTable } from './trend-table.tsx';
import { untilFilled, useCatalogue } from './use-indicators.ts';
import styles from './indicators.module.css';

const TrendChart = lazy(() => import('./trend-chart.tsx'));

type By = 'municipality' | 'sex' | 'age';
export type IndicatorSearch = { readonly month?: string; readonly area?: string; readonly by?: By };

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
    enabled: ready,
    refetchInterval: untilFilled,
  });
  const fault = catalogue.error ?? error;
  if (fault !== null) {
    const name = catalogue.data?.indicators.find((each) => each.id === id)?.name ?? t.definition;
    return (
      <Page headline={name}>
        <Problem error={fault} ways={<ButtonLink to="/figures/morning">{t.backToMorning}</ButtonLink>} />
      </Page>
    );
  }
  if (catalogue.data?.snapshotDay === null) return <Page headline={t.definition}><BeingMade /></Page>;
  if (answer === undefined) return <Page headline={t.definition}><Card><LoadingRows rows={12} what={t.beingMade} /></Card></Page>;
  const offered = catalogue.data?.indicators.find((each) => each.id === answer.definition.id)?.by ?? [];
  return <Indicator answer={answer} search={search} offered={offered} />;
}

type IndicatorProps = { readonly answer: IndicatorAnswer; readonly search: IndicatorSearch; readonly offered: readonly By[] };

function Indicator({ answer, search, offered }: IndicatorProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const reading = readingOf(answer, language);
  const { definition, place } = answer;
  return (
    <Page
      eyebrow={`${t.definition} · ${place?.name[language] ?? answer.area[language]} · ${formatMonth(answer.month, language)}`}
      headline={indicatorHeadline(answer, language)}
      actions={<Choices answer={answer} search={search} offered={offered} />}
    >
      {!answer.trendComplete && <p role="status" className={styles.filling}>{t.trendBeingMade}</p>}
      <div className={styles.two}>
        <ChartFrame
          title={t.trend} sub={`${t.lastMonths} · ${t.yearEarlier}`} reading={reading} finding={`${definition.name}. ${reading}`}
          table={<TrendTable answer={answer} />} source={definition.sourceName}
        >
          <Suspense fallback={<div className={styles.place} />}><TrendChart answer={answer} height={240} /></Suspense>
        </ChartFrame>
        <DefinitionCard answer={answer} />
      </div>
      <div className={styles.two}>
        <SliceTable answer={answer} />
        <ReadingsCard answer={answer} />
      </div>
    </Page>
  );
}

/** What is chosen stays in the address, so that a slice can be sent to another. */
function Choices({ answer, search, offered }: IndicatorProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const navigate = useNavigate();
  const change = (next: IndicatorSearch) => void navigate({
    to: '/figures/indicators/$id', params: { id: answer.definition.id }, search: { ...search, ...next }, replace: true, resetScroll: false,
  });
  const byMunicipality = useQuery(apiQuery('GET /api/indicators/:id', { params: { id: answer.definition.id }, query: { month: answer.month } }));
  const places = byMunicipality.data?.rows ?? [];
  const own = answer.place?.code ?? 'all';
  const names: Readonly<Record<By, string>> = { municipality: t.municipalities, sex: t.bySex, age: t.byAge };
  const ways = offered.filter((way) => answer.place === null || way !== 'municipality');
  return (
    <div className={styles.actions}>
      {ways.length > 1 && (
        <Segmented
          label={t.partBy} value={search.by ?? answer.by ?? ways[0] ?? 'municipality'} onChange={(by) => change({ by })}
          options={ways.map((value) => ({ value, label: names[value] }))}
        />
      )}
      <Select
        label={t.municipality} hideLabel value={own}
        onChange={(code) => change(code === 'all' ? { area: undefined, by: undefined } : { area: code, by: ways.find((way) => way !== 'municipality') })}
        options={[{ value: 'all', label: t.wholeArea }, ...places.map(({ code, name }) => ({ value: code, label: name?.[language] ?? code }))]}
      />
      <Select
        label={t.month} hideLabel value={answer.month} onChange={(month) => change({ month })}
        options={answer.months.slice(0, 61).map((month) => ({ value: month, label: capitalised(formatMonth(month, language)) }))}
      />
      <Button onClick={() => window.print()}>{t.print}</Button>
    </div>
  );
}
