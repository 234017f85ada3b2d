import type { TrainingRow } from '@kohtaanto/office/joint-training/contract.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { kindName, trainingStateName } from '@kohtaanto/words/joint-training/training-words.ts';
import { formatWholeEuros, sumOf } from '@kohtaanto/words/money.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import { writesOfEmployers } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { DataTable } from '../design/data-table.tsx';
import type { Column } from '../design/data-table.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { EmployersTabs } from '../employers/employers-tabs.tsx';
import { TrainingDialog } from './training-dialog.tsx';
import { trainingTexts } from './training-texts.ts';

/** Trainings bought together with employers: what is coming, what it costs whom, what came of it (EMP-7). */
export function TrainingsPage() {
  const t = useTexts(trainingTexts);
  const language = useLanguage();
  const { roles } = useSession();
  const [active, setActive] = useState<string | null>(null);
  const [planning, setPlanning] = useState(false);
  const { data, error } = useQuery(apiQuery('GET /api/joint-trainings', {}));
  const columns = useColumns();
  const say = (count: number) => formatNumber(count, language);
  const rows = data?.rows ?? [];
  const going = rows.filter(({ state }) => state !== 'ended' && state !== 'cancelled');
  const count = (state: TrainingRow['state']) => say(rows.filter((row) => row.state === state).length);
  return (
    <Page
      title={t.title} headline={data === undefined ? t.title : t.headline(count('running'), count('applying'))}
      sub={data === undefined ? undefined : t.sub(say(going.reduce((sum, { places }) => sum + places, 0)), formatWholeEuros(sumOf(going.map(({ authorityPays }) => authorityPays)), language))}
      actions={writesOfEmployers(roles) && <Button variant="primary" onClick={() => setPlanning(true)}>{t.plan}</Button>}
    >
      <EmployersTabs value="joint-trainings" />
      <Card pad={false} label={t.listLabel}>
        {error !== null && <Problem error={error} />}
        {data === undefined && error === null && <LoadingRows rows={8} what={t.loading} />}
        {data !== undefined && (
          <DataTable<TrainingRow>
            label={t.listLabel} columns={columns} rows={rows} rowKey={({ trainingId }) => trainingId} rowName={({ title }) => title} active={active} onActive={setActive}
            rowLink={({ trainingId }) => ({ to: '/employers/trainings/$trainingId', params: { trainingId } })} shortcuts={!planning}
            empty={<EmptyState sentence={t.none} next={t.noneNext} />}
            phone={(row) => ({
              first: <b>{row.title}</b>, firstEnd: trainingStateName(row.state, language), second: row.employers.join(', '), secondEnd: `${say(takenOf(row))} / ${say(row.places)}`,
            })}
          />
        )}
      </Card>
      {planning && data !== undefined && <TrainingDialog before={null} municipalities={data.municipalities} onClose={() => setPlanning(false)} />}
    </Page>
  );
}

const takenOf = ({ counts }: Pick<TrainingRow, 'counts'>): number => counts.chosen + counts.began + counts.finished;

function useColumns(): readonly Column<TrainingRow>[] {
  const t = useTexts(trainingTexts);
  const language = useLanguage();
  const say = (count: number) => formatNumber(count, language);
  return [
    { key: 'title', head: t.training, cell: ({ title }) => <b>{title}</b> },
    { key: 'kind', head: t.kind, width: '150px', leavesAt: 1361, cell: ({ kind }) => kindName(kind, language) },
    { key: 'employers', head: t.employers, width: '220px', cell: ({ employers }) => employers.join(', ') },
    { key: 'begins', head: t.begins, width: '92px', cell: ({ begins }) => formatDate(begins) },
    { key: 'filled', head: t.filled, width: '84px', align: 'end', cell: (row) => `${say(takenOf(row))} / ${say(row.places)}` },
    { key: 'price', head: t.price, width: '116px', align: 'end', leavesAt: 1100, cell: ({ price }) => formatWholeEuros(cents(price), language) },
    { key: 'paid', head: t.authorityPays, width: '112px', align: 'end', leavesAt: 1100, cell: ({ authorityPays }) => formatWholeEuros(cents(authorityPays), language) },
    { key: 'employed', head: t.employed, width: '88px', align: 'end', leavesAt: 1100, cell: ({ state, counts }) => (state === 'ended' ? say(counts.employedAtEnd) : '') },
    { key: 'state', head: t.state, width: '112px', cell: ({ state }) => trainingStateName(state, language) },
  ];
}
