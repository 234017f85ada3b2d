import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ListedPerson } from '@kohtaanto/office/jobseekers/contract.ts';
import { statusName } from '@kohtaanto/words/codes.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { obligationName } from '@kohtaanto/words/obligations.ts';
import { apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { DataTable } from '../design/data-table.tsx';
import { Due } from '../design/due.tsx';
import { Drawer } from '../design/drawer.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { FacetGroup, Facets } from '../design/facets.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { ProtectedName } from '../design/protected-name.tsx';
import { TextField } from '../design/text-field.tsx';
import { usePhone } from '../design/use-phone.ts';
import { useShortcuts } from '../design/use-shortcuts.ts';
import { rememberList } from './came-from.ts';
import { personsTexts } from './persons-texts.ts';
import styles from './persons.module.css';

type Search = { q?: string; coach?: string; status?: string; municipality?: string; occupation?: string; search?: string; page?: number };
const PAGE = 100;

/** Customers with filters in the address; the list is opened person by person with J and K. */
export function PersonsPage() {
  const t = useTexts(personsTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  const coach = search.coach === 'all' || search.coach === 'none' ? search.coach : 'mine';
  const page = search.page ?? 0;
  const query = useQuery(apiQuery('GET /api/persons', { query: {
    coach, search: search.search === 'ended' ? 'ended' : 'current', after: page * PAGE,
    ...(search.q === undefined ? {} : { q: search.q }), ...(search.status === undefined ? {} : { status: search.status }),
    ...(search.municipality === undefined ? {} : { municipality: search.municipality }),
    ...(search.occupation === undefined ? {} : { occupation: search.occupation }),
  } }));
  const change = (next: Search) => void navigate({ to: '/persons', search: { ...search, page: undefined, ...next }, replace: true });
  const total = query.data?.total ?? 0;
  const count = formatNumber(total, language);
  const filtered = search.q !== undefined || search.status !== undefined || search.municipality !== undefined || search.occupation !== undefined || search.search === 'ended';
  const phone = usePhone();
  const [filtering, setFiltering] = useState(false);
  const filters = <Filters search={search} coach={coach} onChange={change} data={query.data} />;
  return (
    <Page
      fill title={t.title}
      headline={query.data === undefined ? ' ' : coach === 'mine' && !filtered ? t.headlineMine(count) : t.headlineAll(count)}
      actions={<>
        {phone && <Button onClick={() => setFiltering(true)}>{t.filters}</Button>}
        <Button onClick={() => void navigate({ to: '/persons/new' })}>{t.newPerson}</Button>
      </>}
    >
      <div className={styles.frame}>
        {!phone && filters}
        <Card pad={false} fill label={t.title} className={styles.list}>
          {query.error !== null && <Problem error={query.error} />}
          {query.data === undefined && query.isPending ? <LoadingRows rows={16} /> : (
            <PersonTable persons={query.data?.persons ?? []} label={t.title} page={page}
              empty={<EmptyState sentence={t.none} action={<Button onClick={() => void navigate({ to: '/persons', search: {} })}>{t.clear}</Button>} />} />
          )}
          {total > PAGE && (
            <div className={styles.pages}>
              <span>{t.page(formatNumber(page * PAGE + 1, language), formatNumber(Math.min(total, (page + 1) * PAGE), language), count)}</span>
              {page > 0 && <Button size="small"
                onClick={() => change({ page: page - 1 })}>{t.previous}</Button>}
              {(page + 1) * PAGE < total && <Button size="small"
                onClick={() => change({ page: page + 1 })}>{t.following}</Button>}
            </div>
          )}
        </Card>
      </div>
      {phone && <Drawer open={filtering} onClose={() => setFiltering(false)} title={t.filters}>{filters}</Drawer>}
    </Page>
  );
}

type FiltersProps = {
  readonly search: Search; readonly coach: 'mine' | 'all' | 'none'; readonly onChange: (next: Search) => void;
  readonly data: { municipalities: { code: string; count: number; fi: string; sv: string; en: string }[]; statuses: { code: string; count: number }[] } | undefined;
};

function Filters({ search, coach, onChange, data }: FiltersProps) {
  const t = useTexts(personsTexts);
  const language = useLanguage();
  const [q, setQ] = useState(search.q ?? '');
  useEffect(() => {
    if ((search.q ?? '') === q) return undefined;
    const timer = window.setTimeout(() => onChange({ q: q.trim() === '' ? undefined : q }), 250);
    return () => window.clearTimeout(timer);
  });
  const frame = useRef<HTMLDivElement>(null);
  useShortcuts({ '/': () => frame.current?.querySelector<HTMLElement>('input:not([type="radio"])')?.focus() });
  return (
    <div className={styles.filters} ref={frame}>
      <TextField label={t.filter} value={q} onChange={setQ} maxLength={100} />
      <Facets label={t.title}>
        <FacetGroup title={t.whose} value={coach}
          onChange={(value) => onChange({ coach: value === 'mine' || value === null ? undefined : one(value) })}
          options={[{ value: 'mine', label: t.mine }, { value: 'all', label: t.all }, { value: 'none', label: t.noCoach }]} />
        <FacetGroup title={t.search} value={search.search === 'ended' ? 'ended' : 'current'}
          onChange={(value) => onChange({ search: value === 'ended' ? 'ended' : undefined })}
          options={[{ value: 'current', label: t.current }, { value: 'ended', label: t.ended }]} />
        <FacetGroup title={t.status} value={search.status ?? null}
          onChange={(value) => onChange({ status: one(value) })}
          options={(data?.statuses ?? []).map((each) => ({ value: each.code, label: `${each.code} ${statusName(each.code, language)}`, count: each.count }))} />
        {search.occupation !== undefined && (
          <FacetGroup title={t.occupation} value={search.occupation} onChange={() => onChange({ occupation: undefined })}
            options={[{ value: search.occupation, label: search.occupation }]} />
        )}
        <FacetGroup title={t.municipality} value={search.municipality ?? null}
          onChange={(value) => onChange({ municipality: one(value) })}
          options={(data?.municipalities ?? []).map((each) => ({ value: each.code, label: each[language], count: each.count }))} />
      </Facets>
    </div>
  );
}

function one(value: string | readonly string[] | null): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}

function PersonTable({ persons, label, empty, page }: {
  readonly persons: readonly ListedPerson[]; readonly label: string; readonly empty: ReactNode; readonly page: number;
}) {
  const t = useTexts(personsTexts);
  const language = useLanguage();
  const { today } = useSession();
  const [active, setActive] = useState<string | null>(null);
  const keepList = () => {
    rememberList({
      label: t.title, href: `${window.location.pathname}${window.location.search}`, personIds: persons.map((each) => each.personId),
    });
  };
  const name = (row: ListedPerson) => (row.protected ? <ProtectedName strong /> : <b>{row.name}</b>);
  const next = (row: ListedPerson) => (row.nextKind === null ? '' : obligationName(row.nextKind, language));
  const due = (row: ListedPerson) => (row.nextOfficeDay === null ? <span className={styles.quiet}>{t.nothing}</span> : <Due due={row.nextOfficeDay} today={today} />);
  return (
    <DataTable<ListedPerson>
      key={page} label={label} rows={persons} rowKey={(row) => row.personId} rowName={(row) => row.name ?? ''}
      active={active} onActive={setActive} rowLink={({ personId }) => ({ to: '/persons/$personId', params: { personId } })} onFollow={keepList} empty={empty}
      columns={[
        { key: 'name', head: t.name, cell: name },
        { key: 'born', head: t.born, width: '60px', cell: (row) => row.birthYear },
        { key: 'status', head: t.status, cell: (row) => (row.status === null ? '' : `${row.status} ${statusName(row.status, language)}`), leavesAt: 1100 },
        { key: 'since', head: t.since, width: '104px', align: 'end', cell: (row) => (row.statusSince === null ? '' : formatDate(row.statusSince)), leavesAt: 1361 },
        { key: 'due', head: t.next, width: '200px', cell: due },
        { key: 'next', head: t.task, cell: next },
        { key: 'municipality', head: t.municipality, width: '120px', cell: (row) => row.municipality?.[language] ?? '', leavesAt: 1100 },
        { key: 'coach', head: t.coach, cell: (row) => row.coach, leavesAt: 1361 },
      ]}
      phone={(row) => ({ first: name(row), firstEnd: row.birthYear, second: due(row), secondEnd: next(row) })}
    />
  );
}
