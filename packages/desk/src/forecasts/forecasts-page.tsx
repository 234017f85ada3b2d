import type { Forecasts } from '@kohtaanto/office/forecasts/contract.ts';
import { capitalised } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { apiQuery, queryString } from '../app/api.ts';
import { readsRegisters } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useTexts } from '../app/texts.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { FiguresTabs } from '../indicators/figures-tabs.tsx';
import { AboutCard } from './about-card.tsx';
import { texts } from './forecast-texts.ts';
import { MakeButton, MakingNotice } from './making-notice.tsx';
import { MonthsCard, useHeadline } from './months-card.tsx';
import { PastCard } from './past-card.tsx';
import { PlacesTable } from './places-table.tsx';
import styles from './forecasts.module.css';

export type ForecastsSearch = { readonly measure?: string | undefined; readonly place?: string | undefined };

/** The coming months of the area and its municipalities, with what earlier forecasts were worth (FIN-2, KNO-6). */
export function ForecastsPage() {
  const t = useTexts(texts);
  const search: ForecastsSearch = useSearch({ strict: false });
  const { data, error } = useQuery({
    ...apiQuery('GET /api/forecasts', { query: { measure: search.measure, place: search.place } }),
    refetchInterval: ({ state }) => (state.data?.making === null || state.data === undefined ? false : 1000),
  });
  if (error !== null) return <Page headline={t.title}><FiguresTabs value="forecasts" /><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.title}><FiguresTabs value="forecasts" /><Card><LoadingRows rows={12} /></Card></Page>;
  return <Shown forecasts={data} search={search} />;
}

function Shown({ forecasts, search }: { readonly forecasts: Forecasts; readonly search: ForecastsSearch }) {
  const t = useTexts(texts);
  const { roles } = useSession();
  const navigate = useNavigate();
  const headline = useHeadline(forecasts);
  const change = (part: ForecastsSearch) =>
    void navigate({ to: '/figures/forecasts', search: { ...search, ...part }, replace: true, resetScroll: false });
  const { run, chosen, making, mayMake, measure, measures, notes } = forecasts;
  return (
    <Page
      eyebrow={t.title} title={t.title} headline={headline}
      actions={(
        <>
          {measure !== null && <a className={styles.download} href={`/api/forecasts/forecasts.csv${queryString({ measure })}`} download>{t.download}</a>}
          {mayMake && making === null && <MakeButton />}
          {measure !== null && (
            <Select
              label={t.measure} hideLabel value={measure} onChange={(next) => change({ measure: next, place: undefined })}
              options={measures.map((each) => ({ value: each.measure, label: capitalised(each.name) }))}
            />
          )}
        </>
      )}
    >
      <FiguresTabs value="forecasts" />
      {making !== null && <MakingNotice making={making} mayStop={mayMake} />}
      {run === null || chosen === null ? (
        <Card>
          <EmptyState
            sentence={t.none} next={t.noneNext}
            {...(readsRegisters(roles) ? { action: <ButtonLink to="/figures/sources">{t.toSources}</ButtonLink> } : {})}
          />
        </Card>
      ) : (
        <>
          <div className={styles.main}>
            <MonthsCard chosen={chosen} run={run} headline={headline} />
            <PlacesTable forecasts={forecasts} onChoose={(place) => change({ place })} />
          </div>
          <div className={styles.main}>
            <PastCard chosen={chosen} />
            <AboutCard run={run} notes={notes} />
          </div>
        </>
      )}
    </Page>
  );
}
