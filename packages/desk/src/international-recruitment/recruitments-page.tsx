import type { RecruitmentRow } from '@kohtaanto/office/international-recruitment/contract.ts';
import { channelName, permitSaid, recruitmentStateName } from '@kohtaanto/words/international-recruitment/recruitment-words.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
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
import { EmployersTabs } from '../employers/employers-tabs.tsx';
import { countryName } from './country-names.ts';
import { RecruitmentDialog } from './recruitment-dialog.tsx';
import { recruitmentTexts } from './recruitment-texts.ts';
import styles from './recruitment.module.css';

/** Recruitments from abroad by what is due first, and the leads of the year (INT-1). */
export function RecruitmentsPage() {
  const t = useTexts(recruitmentTexts);
  const language = useLanguage();
  const { roles } = useSession();
  const [active, setActive] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const { data, error } = useQuery(apiQuery('GET /api/abroad-recruitments', {}));
  const columns = useColumns();
  const going = data?.rows.filter(({ state }) => state !== 'closed') ?? [];
  const say = (count: number) => formatNumber(count, language);
  return (
    <Page
      title={t.title} headline={data === undefined ? t.title : t.headline(say(going.length), say(going.reduce((sum, { places }) => sum + places, 0)))}
      actions={writesOfEmployers(roles) && <Button variant="primary" onClick={() => setAdding(true)}>{t.add}</Button>}
    >
      <EmployersTabs value="abroad" />
      <Card pad={false} label={t.listLabel}>
        {error !== null && <Problem error={error} />}
        {data === undefined && error === null && <LoadingRows rows={8} what={t.loading} />}
        {data !== undefined && (
          <DataTable<RecruitmentRow>
            label={t.listLabel} columns={columns} rows={data.rows} rowKey={({ recruitmentId }) => recruitmentId} rowName={({ employer, occupationText }) => `${employer}, ${occupationText}`}
            active={active} onActive={setActive} rowLink={({ recruitmentId }) => ({ to: '/employers/abroad/$recruitmentId', params: { recruitmentId } })} shortcuts={!adding}
            empty={<EmptyState sentence={t.none} next={t.noneNext} />}
            phone={(row) => ({
              first: <b>{row.employer}</b>, firstEnd: recruitmentStateName(row.state, language), second: `${row.occupationText} × ${say(row.places)}`, secondEnd: channelName(row.channel, language),
            })}
          />
        )}
      </Card>
      {data !== undefined && <LeadsCard leads={data.leads} />}
      {adding && <RecruitmentDialog before={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}

/** What the national indicator counts, by the channel it came from. */
function LeadsCard({ leads }: { readonly leads: Answer<'GET /api/abroad-recruitments'>['leads'] }) {
  const t = useTexts(recruitmentTexts);
  const language = useLanguage();
  const say = (count: number) => formatNumber(count, language);
  return (
    <Card title={t.leads(leads.year)}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{t.channel}</th><th scope="col">{t.count}</th><th scope="col">{t.hired}</th></tr></thead>
        <tbody>
          {leads.channels.map(({ channel, count, hired }) => <tr key={channel}><th scope="row">{channelName(channel, language)}</th><td>{say(count)}</td><td>{say(hired)}</td></tr>)}
        </tbody>
        <tfoot><tr><th scope="row">{t.total}</th><td>{say(leads.all)}</td><td>{say(leads.channels.reduce((sum, { hired }) => sum + hired, 0))}</td></tr></tfoot>
      </table>
      {leads.takenUp > 0 && <p className={styles.note}>{t.inTime(say(leads.takenUpInTime), say(leads.takenUp))}</p>}
    </Card>
  );
}

function useColumns(): readonly Column<RecruitmentRow>[] {
  const t = useTexts(recruitmentTexts);
  const language = useLanguage();
  const { today } = useSession();
  const say = (count: number) => formatNumber(count, language);
  return [
    { key: 'employer', head: t.employer, cell: ({ employer }) => <b>{employer}</b> },
    { key: 'occupation', head: t.occupation, width: '190px', cell: ({ occupationText }) => occupationText },
    { key: 'places', head: t.places, width: '84px', align: 'end', cell: ({ places }) => say(places) },
    { key: 'hired', head: t.hired, width: '92px', align: 'end', leavesAt: 1100, cell: ({ hired }) => say(hired) },
    { key: 'channel', head: t.channel, width: '158px', cell: ({ channel }) => channelName(channel, language) },
    { key: 'countries', head: t.countries, width: '180px', leavesAt: 1361, cell: ({ countries }) => countries.map((code) => countryName(code, language)).join(', ') },
    { key: 'permits', head: t.permits, width: '150px', leavesAt: 1361, cell: ({ permits }) => permitSaid(permits, language) },
    { key: 'state', head: t.state, width: '136px', cell: ({ state }) => recruitmentStateName(state, language) },
    { key: 'due', head: t.due, width: '196px', cell: ({ dueOn }) => (dueOn === null ? '' : <Due due={dueOn} today={today} />) },
  ];
}
