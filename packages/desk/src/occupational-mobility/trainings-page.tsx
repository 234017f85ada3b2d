import type { Training } from '@kohtaanto/office/occupational-mobility/contract.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatWholeEuros } from '@kohtaanto/words/money.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { vacancyWord } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { DataTable } from '../design/data-table.tsx';
import type { Column } from '../design/data-table.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Segmented } from '../design/segmented.tsx';
import { EmployersTabs } from '../employers/employers-tabs.tsx';
import { skillSaid } from '../occupations/skill-chooser.tsx';
import { TrainingDialog } from './training-dialog.tsx';
import { TrainingsFileDialog } from './trainings-file-dialog.tsx';
import styles from './mobility.module.css';
import { trainingTexts } from './training-texts.ts';

/** The area's list of short trainings, kept by who knows employers and services (MAT-3). */
export function TrainingsPage() {
  const t = useTexts(trainingTexts);
  const language = useLanguage();
  const [which, setWhich] = useState<'current' | 'over'>('current');
  const [active, setActive] = useState<string | null>(null);
  const [opened, setOpened] = useState<Training | 'new' | 'file' | null>(null);
  const { data, error } = useQuery({ ...apiQuery('GET /api/trainings', { query: which === 'over' ? { over: 'yes' } : {} }), placeholderData: keepPreviousData });
  const columns = useColumns();
  const current = data?.trainings.filter(({ over }) => !over).length ?? 0;
  const close = () => setOpened(null);
  return (
    <Page
      title={t.title} headline={data === undefined ? t.title : t.headline(current, formatNumber(current, language))} sub={t.sub}
      actions={data?.mayKeep === true && (
        <>
          <Button onClick={() => setOpened('file')}>{t.bring}</Button>
          <Button variant="primary" onClick={() => setOpened('new')}>{t.add}</Button>
        </>
      )}
    >
      <EmployersTabs value="trainings" />
      <div><Segmented label={t.which} value={which} onChange={setWhich} options={[{ value: 'current', label: t.current }, { value: 'over', label: t.overToo }]} /></div>
      <Card pad={false} label={t.title}>
        {error !== null && <Problem error={error} />}
        {data === undefined && error === null && <LoadingRows rows={10} what={t.loading} />}
        {data !== undefined && (
          <DataTable<Training>
            label={t.title} columns={columns} rows={data.trainings} rowKey={({ trainingId }) => trainingId} rowName={({ names }) => names[language] ?? names.fi}
            active={active} onActive={setActive} shortcuts={opened === null} {...(data.mayKeep ? { onOpen: setOpened, clickOpens: true } : {})} rowState={({ over }) => (over ? 'done' : undefined)}
            empty={<EmptyState sentence={t.none} next={data.mayKeep ? t.noneNext : undefined} />}
            phone={(row) => ({
              first: <b>{row.names[language] ?? row.names.fi}</b>, firstEnd: row.lengthDays === null ? '' : t.days(row.lengthDays, formatNumber(row.lengthDays, language)),
              second: row.provider, secondEnd: row.over ? t.over : row.starts === null ? t.anyTime : formatDate(row.starts),
            })}
          />
        )}
      </Card>
      {opened === 'file' && <TrainingsFileDialog onClose={close} />}
      {opened !== null && opened !== 'file' && data !== undefined && (
        <TrainingDialog training={opened === 'new' ? null : opened} municipalities={data.municipalities} onClose={close} />
      )}
    </Page>
  );
}

function useColumns(): readonly Column<Training>[] {
  const t = useTexts(trainingTexts);
  const language = useLanguage();
  const gives = ({ skills, licences }: Training) => [...licences.map((licence) => vacancyWord('licence', licence, language)), ...skills.map((ref) => skillSaid(ref, {}))].join(', ');
  return [
    { key: 'name', head: t.name, width: '300px', cell: ({ names, provider }) => <span className={styles.wrap}><b>{names[language] ?? names.fi}</b><br />{provider}</span> },
    { key: 'gives', head: t.gives, cell: (row) => <span className={styles.wrap}>{gives(row)}</span>, leavesAt: 1100 },
    { key: 'length', head: t.length, width: '96px', align: 'end', cell: ({ lengthDays }) => (lengthDays === null ? '' : t.days(lengthDays, formatNumber(lengthDays, language))) },
    { key: 'place', head: t.municipality, width: '150px', leavesAt: 1361, cell: ({ placeName }) => placeName?.[language] ?? t.anywhere },
    { key: 'starts', head: t.starts, width: '100px', cell: ({ starts }) => (starts === null ? t.anyTime : formatDate(starts)) },
    { key: 'apply', head: t.applyBy, width: '112px', cell: ({ applyBy, over }) => (over ? t.over : applyBy === null ? '' : formatDate(applyBy)) },
    { key: 'cost', head: t.cost, width: '96px', align: 'end', cell: ({ cost }) => (cost === null ? '' : cost === 0 ? t.free : formatWholeEuros(cents(cost), language)) },
  ];
}
