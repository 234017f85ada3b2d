import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { apiQuery } from '../app/api.ts';
import { bringsCustomers } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Tabs } from '../design/tabs.tsx';
import { CountryTab } from './country-tab.tsx';
import { MunicipalitiesTab } from './municipalities-tab.tsx';
import { ServicePointsTab } from './service-points-tab.tsx';
import { StaffTab } from './staff-tab.tsx';
import { TasksTab } from './tasks-tab.tsx';
import { texts } from './texts.ts';

export const AREA_TABS = ['municipalities', 'points', 'tasks', 'staff', 'country'] as const;
export type AreaTab = (typeof AREA_TABS)[number];
export type AreaSearch = { readonly tab?: AreaTab };

export function AreaPage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const session = useSession();
  const { tab = 'municipalities' }: AreaSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const { data: area, error } = useQuery(apiQuery('GET /api/area', {}));
  if (error !== null) return <Page headline={t.areaHead}><Problem error={error} /></Page>;
  if (area === undefined) return <Page headline={t.areaHead}><Card><LoadingRows rows={8} /></Card></Page>;
  const members = formatNumber(area.members.filter(({ until }) => until === null || until > session.today).length, language);
  const headline = area.units.length > 1
    ? t.headline(area.name[language], members, formatNumber(area.units.length, language))
    : t.headlineOneUnit(area.name[language], members);
  const label: Readonly<Record<AreaTab, string>> = {
    municipalities: t.municipalities, points: t.points, tasks: t.tasks, staff: t.staff, country: t.country,
  };
  return (
    <Page
      headline={headline}
      {...(area.responsible === null ? {} : { sub: t.sub(area.responsible[language]) })}
      actions={bringsCustomers(session.roles) && <ButtonLink to="/imports">{t.import}</ButtonLink>}
    >
      <Tabs
        label={t.tabs} value={tab} panelId="area-tab"
        tabs={AREA_TABS.map((value) => ({ value, label: label[value] }))}
        onChange={(value) => void navigate({ to: '/area', search: { tab: value }, replace: true, resetScroll: false })}
      />
      <div id="area-tab" role="tabpanel" aria-label={label[tab]}>
        {tab === 'municipalities' && <MunicipalitiesTab area={area} />}
        {tab === 'points' && <ServicePointsTab area={area} />}
        {tab === 'tasks' && <TasksTab area={area} />}
        {tab === 'staff' && <StaffTab />}
        {tab === 'country' && <CountryTab />}
      </div>
    </Page>
  );
}
