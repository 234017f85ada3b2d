import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { worksWithPersons } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { DataTable } from '../design/data-table.tsx';
import { Due } from '../design/due.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { EmployersTabs } from '../employers/employers-tabs.tsx';
import lists from '../employers/employers.module.css';
import look from '../vacancies/vacancies.module.css';
import { FlowCard } from './flow-card.tsx';
import { texts } from './presentation-texts.ts';

type Row = Answer<'GET /api/shared-vacancies'>['vacancies'][number];

/** Vacancies that other areas have shown: own customers can be matched and presented to them. */
export function SharedVacanciesPage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today, roles } = useSession();
  const [active, setActive] = useState<string | null>(null);
  const { data, error } = useQuery(apiQuery('GET /api/shared-vacancies', {}));
  const mayOpen = worksWithPersons(roles);
  const say = (count: number) => formatNumber(count, language);
  return (
    <Page headline={data === undefined || data.vacancies.length === 0 ? t.sharedTitle : t.sharedHead(say(data.vacancies.length))} title={t.sharedTitle}>
      <EmployersTabs value="shared" />
      <Card pad={false} label={t.sharedTitle}>
        {error !== null && <Problem error={error} />}
        {data === undefined && error === null && <LoadingRows rows={8} what={t.loading} />}
        {data !== undefined && (
          <DataTable<Row>
            label={t.sharedTitle} rows={data.vacancies} rowKey={({ vacancyId }) => vacancyId} rowName={({ title }) => title} active={active} onActive={setActive}
            {...(mayOpen ? { rowLink: ({ vacancyId }: Row) => ({ to: '/vacancies/shared/$vacancyId', params: { vacancyId } }) } : {})} empty={<EmptyState sentence={t.sharedNone} />}
            columns={[
              { key: 'title', head: t.vacancy, cell: ({ title }) => <b>{title}</b> }, { key: 'employer', head: t.employer, width: '220px', cell: ({ employer }) => employer },
              { key: 'area', head: t.area, width: '190px', leavesAt: 1100, cell: ({ area }) => area[language] },
              { key: 'place', head: t.place, width: '130px', cell: ({ place }) => place?.[language] ?? '' },
              { key: 'places', head: t.places, width: '84px', align: 'end', cell: ({ places }) => say(places) },
              { key: 'candidates', head: t.ownCandidates, width: '128px', align: 'end', cell: ({ candidates }) => say(candidates) },
              { key: 'closes', head: t.closes, width: '186px', cell: ({ closes, open }) => (closes === null ? '' : <Due due={closes} today={today} {...(open ? {} : { state: 'done' as const,
                distance: false })} />) },
            ]}
            phone={(row) => ({ first: <b>{row.title}</b>, firstEnd: row.place?.[language] ?? '', second: row.employer, secondEnd: row.area[language] })}
          />
        )}
      </Card>
    </Page>
  );
}

/** One of them, with the own candidates. */
export function SharedVacancyPage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { vacancyId = '' } = useParams({ strict: false });
  const { data, error } = useQuery({ ...apiQuery('GET /api/vacancies/:vacancyId/presentations', { params: { vacancyId } }), refetchOnWindowFocus: false });
  if (error !== null) return <Page headline={t.sharedTitle}><EmployersTabs value="shared" /><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.sharedTitle}><EmployersTabs value="shared" /><Card><LoadingRows rows={10} what={t.loading} /></Card></Page>;
  const { vacancy } = data;
  return (
    <Page eyebrow={vacancy.area[language]} headline={vacancy.title} sub={[vacancy.employer, vacancy.place?.[language]].filter((each) => each !== undefined).join(' · ')}>
      <EmployersTabs value="shared" />
      <div className={lists.columns}>
        <div className={lists.stack}><FlowCard vacancyId={vacancyId} /></div>
        <div className={lists.stack}>
          <Card title={t.work}>
            <p className={look.text}>{vacancy.description}</p>
            <div className={lists.foot}>
            <KeyValue
              labelWidth="120px" items={[
                { label: t.places, value: formatNumber(vacancy.places, language) }, ...(vacancy.closes === null ? [] : [{ label: t.closes, value: <Closes closes={vacancy.closes} /> }]),
                ...(vacancy.apply === '' ? [] : [{ label: t.apply, value: <span className={lists.note}>{vacancy.apply}</span> }]),
              ]}
            />
            </div>
          </Card>
        </div>
      </div>
    </Page>
  );
}

function Closes({ closes }: { readonly closes: string }) {
  const { today } = useSession();
  return <Due due={closes} today={today} />;
}
