import type { StartUpRow } from '@kohtaanto/office/start-ups/contract.ts';
import { startUpStates } from '@kohtaanto/rules/start-ups/path.ts';
import type { StartUpState } from '@kohtaanto/rules/start-ups/path.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { stateName } from '@kohtaanto/words/start-ups/start-up-words.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { DataTable } from '../design/data-table.tsx';
import type { Column } from '../design/data-table.tsx';
import { Due } from '../design/due.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { EmployersTabs } from '../employers/employers-tabs.tsx';
import { startUpTexts } from './start-up-texts.ts';
import styles from './start-ups.module.css';

/** Persons on the way to an enterprise by step, who has waited longest first (EMP-6). */
export function StartUpsPage() {
  const t = useTexts(startUpTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const { today } = useSession();
  const { state: asked }: { state?: string } = useSearch({ strict: false });
  const state = startUpStates.find((each) => each === asked);
  const [active, setActive] = useState<string | null>(null);
  const { data, error } = useQuery({
    ...apiQuery('GET /api/start-ups', { query: state === undefined ? {} : { state } }), placeholderData: keepPreviousData, refetchOnWindowFocus: false,
  });
  const say = (count: number) => formatNumber(count, language);
  const late = data?.rows.filter(({ due }) => due !== null && due < today).length ?? 0;
  const total = data?.states.reduce((sum, each) => sum + each.count, 0) ?? 0;
  const columns = useColumns();
  return (
    <Page
      title={t.list} headline={data === undefined ? t.list : late === 0 ? t.onTime : late === 1 ? t.oneLate : t.late(say(late))}
      sub={data === undefined ? undefined : t.listSub(say(total))}
    >
      <EmployersTabs value="start-ups" />
      <div className={styles.filters}>
        <Select
          label={t.step} value={state ?? ''}
          onChange={(value) => void navigate({ to: '/employers/start-ups', search: value === '' ? {} : { state: value as StartUpState }, replace: true, resetScroll: false })}
          options={[{ value: '', label: t.everyStep }, ...(data?.states ?? []).map((each) => ({ value: each.state, label: `${stateName(each.state, language)} (${say(each.count)})` }))]}
        />
      </div>
      <Card pad={false} label={t.listLabel}>
        {error !== null && <Problem error={error} />}
        {data === undefined && error === null && <LoadingRows rows={12} what={t.loading} />}
        {data !== undefined && (
          <DataTable<StartUpRow>
            label={t.listLabel} columns={columns} rows={data.rows} rowKey={({ startUpId }) => startUpId} rowName={({ name }) => name} active={active} onActive={setActive}
            rowLink={({ personId }) => ({ to: '/persons/$personId', params: { personId }, search: { tab: 'start-up' } })}
            empty={<EmptyState sentence={t.listNone} next={t.listNoneNext} />}
            phone={(row) => ({
              first: <b>{row.name}</b>, firstEnd: stateName(row.state, language), second: row.idea,
              secondEnd: row.due === null ? '' : <Due due={row.due} today={today} distance={false} />,
            })}
          />
        )}
      </Card>
      {data !== undefined && data.protectedLeftOut > 0 && <p className={styles.foot}>{t.protectedLeft(data.protectedLeftOut)}</p>}
    </Page>
  );
}

function useColumns(): readonly Column<StartUpRow>[] {
  const t = useTexts(startUpTexts);
  const language = useLanguage();
  const { today } = useSession();
  return [
    { key: 'name', head: t.person, width: '190px', cell: ({ name }) => <b>{name}</b> }, { key: 'idea', head: t.idea, cell: ({ idea }) => idea },
    { key: 'state', head: t.step, width: '200px', cell: ({ state }) => stateName(state, language) },
    { key: 'since', head: t.waitingSince, width: '104px', leavesAt: 1100, cell: ({ stateSince }) => formatDate(stateSince) },
    { key: 'due', head: t.due, width: '204px', cell: ({ due }) => (due === null ? '' : <Due due={due} today={today} />) },
    { key: 'place', head: t.municipality, width: '124px', leavesAt: 1361, cell: ({ place }) => place[language] },
    { key: 'coach', head: t.coach, width: '160px', leavesAt: 1361, cell: ({ coach }) => coach ?? '' },
  ];
}
