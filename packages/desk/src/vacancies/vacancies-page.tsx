import { formatDay } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { vacancyOptions, vacancyWord } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import { bringsPostings, readsEmployers } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { DataTable } from '../design/data-table.tsx';
import type { Column } from '../design/data-table.tsx';
import { Due } from '../design/due.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import { Tag } from '../design/tag.tsx';
import { TextField } from '../design/text-field.tsx';
import { EmployersTabs } from '../employers/employers-tabs.tsx';
import { Paging } from '../employers/paging.tsx';
import { useTypedSearch } from '../employers/use-typed-search.ts';
import { MarkedText } from './marked-text.tsx';
import { PostingsDialog } from './postings-dialog.tsx';
import { occupationNameOf } from './occupation-field.tsx';
import { readVacanciesSearch } from './vacancies-search.ts';
import type { VacanciesSearch } from './vacancies-search.ts';
import { placeOf } from './vacancy-lines.tsx';
import type { VacancyRow } from './vacancy-lines.tsx';
import { texts } from './vacancy-texts.ts';
import { wordingTexts } from './wording-texts.ts';
import styles from '../employers/employers.module.css';
import vacancyStyles from './vacancies.module.css';

/** Vacancies of the area and postings that were brought in, found by words, state, place, occupation and contract (EMP-3). */
export function VacanciesPage() {
  const t = useTexts(texts);
  const w = useTexts(wordingTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const { roles } = useSession();
  const search = readVacanciesSearch(useSearch({ strict: false }));
  const [active, setActive] = useState<string | null>(null);
  const [bringing, setBringing] = useState(false);
  const change = (next: { readonly [K in keyof VacanciesSearch]?: VacanciesSearch[K] | undefined }) =>
    void navigate({ to: '/vacancies', search: readVacanciesSearch({ ...search, offset: undefined, ...next }), replace: true, resetScroll: false });
  const typed = useTypedSearch(search.q ?? '', (q) => change({ q }));
  const list = useQuery({ ...apiQuery('GET /api/vacancies', { query: search }), placeholderData: keepPreviousData });
  const names = useQuery({ ...apiQuery('GET /api/vacancies/occupations', {}), staleTime: 600_000 });
  const total = list.data?.total ?? 0;
  const unlooked = list.data?.unlooked ?? 0;
  const asked = list.isPlaceholderData ? '' : search.q ?? '';
  const columns = useColumns(asked);
  const found = (search.state ?? 'open') === 'open' ? t.foundOpen : t.found;
  const counts = new Map((list.data?.states ?? []).map(({ state, count }) => [state as string, count]));
  return (
    <Page
      title={t.title} headline={list.data === undefined ? t.title : found(formatNumber(total, language))}
      actions={bringsPostings(roles) && (
        <>
          <a className={styles.link} href="/api/vacancies/postings.ndjson" download>{t.exported}</a>
          <Button onClick={() => setBringing(true)}>{t.bring}</Button>
        </>
      )}
    >
      <a className={vacancyStyles.skip} href="#vacancy-list">{t.skipToList}</a>
      <EmployersTabs value="vacancies" />
      <div className={styles.filters}>
        <TextField label={t.search} value={typed.value} onChange={typed.type} maxLength={120} />
        {readsEmployers(roles) && (
          <Select
            label={t.state} value={search.state ?? 'open'} onChange={(value) => change({ state: value === 'open' ? undefined : value as VacanciesSearch['state'] })}
            options={[...vacancyOptions('state', language).map(({ value, label }) => ({ value, label: counts.has(value) ? `${label} (${formatNumber(counts.get(value) ?? 0, language)})` : label })),
              { value: 'all', label: t.everyState }]}
          />
        )}
        <Select
          label={t.municipality} value={search.municipality ?? ''} onChange={(value) => change({ municipality: value === '' ? undefined : value })}
          options={[{ value: '', label: t.everyMunicipality }, ...(list.data?.municipalities ?? []).map(({ code, name }) => ({ value: code, label: name[language] }))]}
        />
        <Select
          label={t.occupationGroup} value={search.isco ?? ''} onChange={(value) => change({ isco: value === '' ? undefined : value })}
          options={[{ value: '', label: t.everyOccupation },
            ...(search.isco === 'none' || (list.data?.withoutOccupation ?? 0) > 0 ? [{ value: 'none', label: t.noOccupationYet(formatNumber(list.data?.withoutOccupation ?? 0, language)) }] : []),
            ...(names.data?.occupations ?? []).filter(({ isco: code, vacancies }) => vacancies > 0 || code === search.isco)
              .map(({ isco, name }) => ({ value: isco, label: `${occupationNameOf(name, isco, language)} (${isco})` })).toSorted((a, b) => a.label.localeCompare(b.label, language))]}
        />
        <Select
          label={t.contract} value={search.contract ?? ''} onChange={(value) => change({ contract: value === '' ? undefined : value as VacanciesSearch['contract'] })}
          options={[{ value: '', label: t.everyContract }, ...vacancyOptions('contract', language)]}
        />
        {readsEmployers(roles) && (search.wording !== undefined || unlooked > 0) && (
          <Select
            label={w.wording} value={search.wording ?? ''} onChange={(value) => change({ wording: value === '' ? undefined : 'unlooked' })}
            options={[{ value: '', label: w.any }, { value: 'unlooked', label: w.only(formatNumber(unlooked, language)) }]}
          />
        )}
        {readsEmployers(roles) && (
          <span className={styles.whose}>
          <Segmented
              label={t.whose} value={search.mine ?? 'all'} onChange={(value) => change({ mine: value === 'yes' ? 'yes' : undefined })}
              options={[{ value: 'all', label: t.all }, { value: 'yes', label: t.mine }]}
          />
        </span>
        )}
      </div>
      {search.brought !== undefined && (
        <Notice title={t.broughtOnly} actions={<Button size="small" onClick={() => change({ brought: undefined, state: undefined })}>{t.showAll}</Button>} />
      )}
      <div id="vacancy-list" tabIndex={-1} className={vacancyStyles.reached}>
      <Card pad={false} label={t.title}>
        {list.error !== null && <Problem error={list.error} />}
        {list.data === undefined && list.error === null && <LoadingRows rows={14} what={t.loading} />}
        {list.data !== undefined && (
          <DataTable<VacancyRow>
            label={t.title} columns={columns} rows={list.data.rows} rowKey={({ vacancyId }) => vacancyId} rowName={({ title }) => title} active={active} onActive={setActive}
            rowLink={({ vacancyId }) => ({ to: '/vacancies/$vacancyId', params: { vacancyId } })} shortcuts={!bringing} empty={<EmptyState sentence={t.none} />}
            phone={(row) => ({
              first: <Title row={row} asked={asked} />, firstEnd: placeOf(row, language, t.anywhere),
              second: <PhoneLine row={row} />, secondEnd: vacancyWord('state', row.state, language),
            })}
          />
        )}
        <Paging offset={search.offset ?? 0} shown={list.data?.rows.length ?? 0} total={total} onChange={(offset) => change({ offset })} />
      </Card>
      </div>
      {bringing && <PostingsDialog onClose={() => setBringing(false)} onShow={(brought) => { setBringing(false); void navigate({ to: '/vacancies', search: { brought, state: 'all' } }); }} />}
    </Page>
  );
}

/** Its words that answer marked; where only the text answers, the place in it. */
function Title({ row: { title, excerpt, wordingUnlooked }, asked }: { readonly row: VacancyRow; readonly asked: string }) {
  const t = useTexts(texts);
  const w = useTexts(wordingTexts);
  return (
    <>
      <b>{title === '' ? t.untitled : <MarkedText text={title} asked={asked} />}</b>
      {wordingUnlooked && <>{' '}<Tag tone="today">{w.mark}</Tag></>}
      {excerpt !== null && <span className={vacancyStyles.excerpt}><MarkedText text={excerpt} asked={asked} /></span>}
    </>
  );
}

/** On a phone: the employer, the occupation, how many places, until when. */
function PhoneLine({ row: { employer, occupation, isco, places, closes } }: { readonly row: VacancyRow }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const named = occupationNameOf(occupation ?? {}, isco ?? '', language);
  return (
    <>
      {employer}
      <span className={vacancyStyles.excerpt}>
        {[named === '' ? t.noOccupationShort : named, t.placesCount(places, formatNumber(places, language)), closes === null ? null : t.closesOn(formatDay(closes, language, today))]
          .filter((each) => each !== null).join(' · ')}
      </span>
    </>
  );
}

function useColumns(asked: string): readonly Column<VacancyRow>[] {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  return [
    { key: 'title', head: t.vacancy, cell: (row) => <Title row={row} asked={asked} /> },
    { key: 'employer', head: t.employer, width: '210px', cell: ({ employer }) => <MarkedText text={employer} asked={asked} /> },
    { key: 'place', head: t.municipality, width: '128px', cell: (row) => placeOf(row, language, t.anywhere) },
    {
      key: 'occupation', head: t.occupation, width: '190px', leavesAt: 1361,
      cell: ({ occupation, isco }) => (isco === null ? <span className={styles.least}>{t.notTold}</span> : occupationNameOf(occupation ?? {}, isco, language)),
    },
    {
      key: 'contract', head: t.contract, width: '126px', leavesAt: 1100,
      cell: ({ contract }) => (contract === null ? <span className={styles.least}>{t.notTold}</span> : vacancyWord('contract', contract, language)),
    },
    { key: 'places', head: t.places, width: '78px', align: 'end', cell: ({ places }) => formatNumber(places, language) },
    { key: 'state', head: t.state, width: '104px', cell: ({ state }) => vacancyWord('state', state, language) },
    {
      key: 'closes', head: t.closes, width: '186px',
      cell: ({ closes, state }) => (closes === null ? '' : <Due due={closes} today={today} {...(state === 'open' || state === 'paused' ? {} : { state: 'done' as const, distance: false })} />),
    },
  ];
}
