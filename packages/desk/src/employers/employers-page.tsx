import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { industryName, sectionOptions } from '@kohtaanto/words/employers/industry-names.ts';
import { employerOptions, employerWord } from '@kohtaanto/words/employers/employer-words.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { writesOfEmployers } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { DataTable } from '../design/data-table.tsx';
import type { Column } from '../design/data-table.tsx';
import { Due } from '../design/due.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { EmployerDialog } from './employer-dialog.tsx';
import { texts } from './employer-texts.ts';
import { readEmployersSearch } from './employers-search.ts';
import type { EmployersSearch } from './employers-search.ts';
import { EmployersTabs } from './employers-tabs.tsx';
import { Paging } from './paging.tsx';
import { useTypedSearch } from './use-typed-search.ts';
import styles from './employers.module.css';

type Row = Answer<'GET /api/employers'>['rows'][number];

/** The register of employers: found by name, place, industry and size (EMP-1). */
export function EmployersPage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const navigate = useNavigate();
  const { roles } = useSession();
  const search = readEmployersSearch(useSearch({ strict: false }));
  const [active, setActive] = useState<string | null>(null);
  const [registering, setRegistering] = useState(false);
  const change = (next: { readonly [K in keyof EmployersSearch]?: EmployersSearch[K] | undefined }) =>
    void navigate({ to: '/employers/list', search: readEmployersSearch({ ...search, offset: undefined, ...next }), replace: true, resetScroll: false });
  const typed = useTypedSearch(search.q ?? '', (q) => change({ q: q === '' ? undefined : q }));
  const list = useQuery({ ...apiQuery('GET /api/employers', { query: search }), placeholderData: keepPreviousData });
  const total = list.data?.total ?? 0;
  const columns = useColumns();
  return (
    <Page
      title={t.title} headline={list.data === undefined ? t.title : `${t.found(formatNumber(total, language))}.`}
      actions={(
        <>
          {writesOfEmployers(roles) && <a className={styles.link} href="/api/employers/newsletter.csv" download>{t.newsletterFile}</a>}
          {writesOfEmployers(roles) && <Button variant="primary" onClick={() => setRegistering(true)}>{t.register}</Button>}
        </>
      )}
    >
      <EmployersTabs value="list" />
      <div className={styles.filters}>
        <TextField label={t.search} value={typed.value} onChange={typed.type} maxLength={120} />
        <Select
          label={t.municipality} value={search.municipality ?? ''} onChange={(value) => change({ municipality: value === '' ? undefined : value })}
          options={[{ value: '', label: t.everyMunicipality }, ...(list.data?.municipalities ?? []).map(({ code, name }) => ({ value: code, label: name[language] }))]}
        />
        <Select
          label={t.industry} value={search.section ?? ''} onChange={(value) => change({ section: value === '' ? undefined : value })}
          options={[{ value: '', label: t.everyIndustry }, ...sectionOptions(language)]}
        />
        <Select
          label={t.size} value={search.size ?? ''} onChange={(value) => change({ size: value === '' ? undefined : value as Row['sizeClass'] })}
          options={[{ value: '', label: t.everySize }, ...employerOptions('size', language)]}
        />
        <span className={styles.whose}>
          <Segmented
            label={t.whose} value={search.mine ?? 'all'} onChange={(value) => change({ mine: value === 'yes' ? 'yes' : undefined })}
            options={[{ value: 'all', label: t.all }, { value: 'yes', label: t.mine }]}
          />
        </span>
      </div>
      <Card pad={false} label={t.list}>
        {list.error !== null && <Problem error={list.error} />}
        {list.data === undefined && list.error === null && <LoadingRows rows={14} what={t.loading} />}
        {list.data !== undefined && (
          <DataTable<Row>
            label={t.list} columns={columns} rows={list.data.rows} rowKey={({ employerId }) => employerId} rowName={({ name }) => name} active={active}
            onActive={setActive} rowLink={({ employerId }) => ({ to: '/employers/$employerId', params: { employerId } })} shortcuts={!registering} empty={<EmptyState sentence={t.none} />}
            phone={(row) => ({
              first: <b>{row.name}</b>, firstEnd: row.place[language], second: row.industryCode === null ? '' : industryName(row.industryCode, language),
              secondEnd: employerWord('size', row.sizeClass, language),
            })}
          />
        )}
        <Paging offset={search.offset ?? 0} shown={list.data?.rows.length ?? 0} total={total} onChange={(offset) => change({ offset })} />
      </Card>
      {registering && <EmployerDialog before={null} onClose={() => setRegistering(false)} />}
    </Page>
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  return [
    { key: 'name', head: t.employer, cell: ({ name }) => <b>{name}</b> },
    { key: 'number', head: t.businessId, width: '104px', leavesAt: 1361, cell: ({ businessId }) => businessId ?? '' },
    { key: 'place', head: t.municipality, width: '132px', cell: ({ place }) => place[language] },
    { key: 'industry', head: t.industry, width: '216px', cell: ({ industryCode }) => (industryCode === null ? '' : industryName(industryCode, language)) },
    { key: 'size', head: t.size, width: '116px', cell: ({ sizeClass }) => employerWord('size', sizeClass, language) },
    { key: 'lead', head: t.lead, width: '160px', leavesAt: 1100, cell: ({ lead }) => lead ?? '' },
    { key: 'last', head: t.lastTouch, width: '92px', leavesAt: 1100, cell: ({ lastTouch }) => (lastTouch === null ? '' : formatDate(lastTouch)) },
    { key: 'promise', head: t.nextPromise, width: '190px', cell: ({ nextPromise }) => (nextPromise === null ? '' : <Due due={nextPromise} today={today} />) },
  ];
}
