import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { formatDayLong } from '@kohtaanto/words/dates.ts';
import { BeingMade } from './being-made.tsx';
import { DashboardBody } from './dashboard.tsx';
import { dashboardTexts } from './dashboard-texts.ts';
import { FiguresTabs } from './figures-tabs.tsx';
import { texts } from './indicator-texts.ts';
import { columnsOf, indicatorsOf, viewOf } from './role-views.ts';
import type { MorningSearch, View } from './role-views.ts';
import { useAnswers, useComparisons } from './use-dashboard.ts';

/** The first page of figures for each role: the same indicators, another choice and another place. */
export function MorningPage() {
  const t = useTexts(texts);
  const d = useTexts(dashboardTexts);
  const language = useLanguage();
  const { roles, today } = useSession();
  const search: MorningSearch = useSearch({ strict: false });
  const view = viewOf(roles);
  const columns = useAnswers({ ids: columnsOf[view], month: search.month });
  const places = columns.answers[0]?.rows.flatMap(({ code, name }) => (name === null ? [] : [{ code, name }])) ?? [];
  const own = useOwnPlaces(view, places.map(({ code }) => code));
  const area = search.area === undefined ? own.codes?.[0] : search.area === 'all' ? undefined : String(search.area);
  const { answers, missing, waiting, catalogue, error } = useAnswers({
    ids: indicatorsOf[view], month: search.month, area, ready: own.codes !== undefined && columns.answers.length > 0,
  });
  const comparisons = useComparisons(answers);
  const titles: Readonly<Record<View, string>> = {
    area: t.morning, unit: d.unitFigures, municipality: d.municipalityFigures, employers: d.employerFigures,
  };
  const eyebrow = `${titles[view]} · ${formatDayLong(today, language)}`;
  const fault = columns.error ?? own.error ?? error;
  const [first] = answers;
  const bare = (children: React.ReactNode) => <Page eyebrow={eyebrow} headline={titles[view]}><FiguresTabs value="morning" />{children}</Page>;
  if (fault !== null) return bare(<Problem error={fault} />);
  if (catalogue !== undefined && catalogue.snapshotDay === null) return bare(<BeingMade />);
  if (own.codes?.length === 0 && view === 'municipality') return bare(<Card><EmptyState sentence={d.noOwnMunicipality} /></Card>);
  // All at once: figures that arrive one by one would push each other about.
  if (waiting || columns.waiting || first === undefined || comparisons.size < answers.length) {
    return bare(<Card><LoadingRows rows={12} what={t.beingMade} /></Card>);
  }
  return (
    <DashboardBody
      view={view} titleOfView={titles[view]} search={search} answers={answers} comparisons={comparisons} columns={columns.answers}
      missing={missing} places={places} own={own.codes ?? []} area={area}
    />
  );
}

/** The municipalities that are one's own: of one's unit, or the one whose officer one is. None: the whole area is. */
function useOwnPlaces(view: View, all: readonly string[]): { codes: readonly string[] | undefined; error: Error | null } {
  const { unitCode } = useSession();
  const area = useQuery({ ...apiQuery('GET /api/area', {}), enabled: view === 'unit' });
  const municipality = useQuery({ ...apiQuery('GET /api/figures/own-municipality', {}), enabled: view === 'municipality' });
  if (view === 'municipality') {
    const place = municipality.data?.place;
    return { codes: place === undefined ? undefined : place === null ? [] : [place.code], error: municipality.error };
  }
  if (view !== 'unit') return { codes: [], error: null };
  const unit = area.data?.units.find(({ code }) => code === unitCode)?.municipalities ?? [];
  const mine = all.filter((code) => unit.includes(code));
  // A unit that has them all looks at the area.
  const codes = mine.length === all.length ? [] : mine;
  return { codes: area.data === undefined || all.length === 0 ? undefined : codes, error: area.error };
}
