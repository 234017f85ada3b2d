import type { Occupations } from '@kohtaanto/office/registers/occupations-contract.ts';
import { formatDate, inMonth } from '@kohtaanto/words/dates.ts';
import { capitalised } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { apiQuery, ApiProblem } from '../app/api.ts';
import { readsRegisters } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { classNames } from '../design/class-names.ts';
import { EmptyState } from '../design/empty-state.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import { FiguresTabs } from '../indicators/figures-tabs.tsx';
import { monthOptions } from '../indicators/month-options.ts';
import { BalanceViews } from '../labour-balance/balance-views.tsx';
import { BeveridgeCard } from './beveridge-card.tsx';
import { MismatchCard } from './mismatch-card.tsx';
import { leadingSide, OccupationTable } from './occupation-table.tsx';
import type { Shown } from './occupation-table.tsx';
import { OccupationTrend, sourceName } from './occupation-trend.tsx';
import { texts } from './occupation-texts.ts';
import styles from './occupations.module.css';

export type OccupationsSearch = { readonly month?: string | undefined; readonly reading?: 'month' | 'year'; readonly code?: string; readonly show?: Shown };

/** Where workers and places do not meet: by occupation and month, area beside country (MAT-5). */
export function OccupationsPage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { roles } = useSession();
  const search: OccupationsSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = (part: OccupationsSearch) => void navigate({ to: '/figures/occupations', search: { ...search, ...part }, replace: true, resetScroll: false });
  const reading = search.reading ?? 'month';
  const { data, error } = useQuery(apiQuery('GET /api/registers/occupations', { query: { month: search.month, reading } }));
  if (error instanceof ApiProblem && error.code === 'registers.no-occupations') {
    const way = readsRegisters(roles) ? { action: <ButtonLink to="/figures/sources" variant="primary">{t.toSources}</ButtonLink> } : {};
    return (
      <Page headline={t.title}><FiguresTabs value="occupations" /><BalanceViews value="statistics" /><Card><EmptyState sentence={error.problem.detail} {...way} /></Card></Page>
    );
  }
  if (error !== null) {
    const away = error instanceof ApiProblem && error.code === 'registers.month-not-there';
    const ways = away ? { ways: <Button onClick={() => change({ month: undefined })}>{t.newest}</Button> } : {};
    return <Page headline={t.title}><FiguresTabs value="occupations" /><BalanceViews value="statistics" /><Problem error={error} {...ways} /></Page>;
  }
  if (data === undefined) return <Page headline={t.title}><FiguresTabs value="occupations" /><BalanceViews value="statistics" /><Card><LoadingRows rows={12} /></Card></Page>;
  const leading = leadingSide(data);
  const side = leading === 'area' ? data.areaSide : data.countrySide;
  const where = leading === 'area' ? data.area[language] : t.country;
  const chosen = search.code ?? firstCode(data);
  return (
    <Page
      eyebrow={`${t.title} · ${where}`} title={t.title}
      headline={side === null ? t.title : t.headline(capitalised(inMonth(data.month, language)), side.counts.shortage, side.counts.surplus)}
      actions={(
        <>
          <Segmented
            label={t.reading} value={reading} onChange={(next) => change({ reading: next })}
            options={[{ value: 'month', label: t.readingMonth }, { value: 'year', label: t.readingYear }]}
          />
          <Select
            label={t.month} hideLabel value={data.month} onChange={(month) => change({ month })}
            options={monthOptions(data.months, language)}
          />
        </>
      )}
    >
      <FiguresTabs value="occupations" /><BalanceViews value="statistics" />
      {leading === 'area' && side?.invented === true && <Notice tone="today" title={t.invented}><p>{t.inventedDetail}</p></Notice>}
      {leading === 'country' && <Notice title={t.onlyCountry} />}
      <div className={styles.main}>
        <OccupationTable
          occupations={data} chosen={chosen} show={search.show ?? 'all'} onChoose={(code) => change({ code })} onShow={(show) => change({ show })}
        />
        <div className={styles.aside}>
          {chosen !== undefined && <OccupationTrend code={chosen} occupations={data} />}
          <MismatchCard occupations={data} />
        </div>
      </div>
      <div className={styles.below}>
        <BeveridgeCard curve={data.curve} area={data.area[language]} />
        <About occupations={data} />
      </div>
    </Page>
  );
}

/** The occupation with most places where there is a shortage, until one is chosen. */
function firstCode(occupations: Occupations): string | undefined {
  const { rows } = occupations;
  const leading = leadingSide(occupations);
  const of = (row: Occupations['rows'][number]) => row[leading];
  const size = (row: Occupations['rows'][number]) => {
    const side = of(row);
    return (side?.balance === 'shortage' ? 1e9 : 0) + (typeof side?.places === 'number' ? side.places : 0);
  };
  return rows.toSorted((one, other) => size(other) - size(one))[0]?.code;
}

function About({ occupations }: { readonly occupations: Occupations }) {
  const t = useTexts(texts);
  const { rule, reading, areaSide, countrySide, threshold } = occupations;
  const source = (side: Occupations['areaSide']) => t.sourceText(sourceName(side?.seekersSource ?? null, t.own), side?.placesSource ?? '–');
  return (
    <Card title={t.rule}>
      <p className={classNames('reading', styles.apart)}>{t.ruleWhy}</p>
      <KeyValue
        labelWidth="108px"
        items={[
          { label: t.rule, value: t.ruleText(rule.shortBelow, rule.surplusAbove, rule.leastPlaces) },
          { label: t.readingNow, value: reading === 'month' ? t.readingMonthText : t.readingYearText },
          { label: t.version, value: t.versionText(rule.version, formatDate(rule.validFrom)) },
          ...(areaSide === null ? [] : [{ label: t.area, value: source(areaSide) }]),
          ...(countrySide === null ? [] : [{ label: t.country, value: source(countrySide) }]),
          ...(areaSide?.seekersSource === 'own-register' ? [{ label: t.suppression, value: t.suppressionText(threshold) }] : []),
        ]}
      />
    </Card>
  );
}
