import { useState } from 'react';
import { BulkBar } from '../design/bulk-bar.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { DataTable } from '../design/data-table.tsx';
import type { Column } from '../design/data-table.tsx';
import { Due } from '../design/due.tsx';
import { ProtectedName } from '../design/protected-name.tsx';
import { catalogueTexts } from './design-catalogue-texts.ts';
import { useTexts } from './texts.tsx';

type SampleRow = {
  readonly key: string;
  readonly name: string;
  readonly task: string;
  readonly section: string;
  readonly told: string;
  readonly kind?: 'done' | 'protected' | 'locked';
};

/** The states of a row, in the order of the page on the look. */
export function RowStates() {
  const t = useTexts(catalogueTexts);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set(['chosen']));
  const [opened, setOpened] = useState('opened');
  const rows = sampleRows(t);
  return (
    <Card title={t.row} pad={false} fill>
      <DataTable
        label={t.row}
        columns={columnsOf(t)}
        rows={rows}
        rowKey={(row) => row.key}
        rowName={(row) => row.name}
        opened={opened}
        onOpen={(row) => setOpened(row.key)}
        onPreview={(row) => setOpened(row.key)}
        selection={selection}
        onSelection={setSelection}
        maySelect={(row) => (row.kind === 'locked' ? t.notYours : true)}
        rowState={(row) => (row.kind === 'done' || row.kind === 'locked' ? row.kind : undefined)}
        phone={(row) => ({
          first: row.name,
          firstEnd: row.told,
          second: <Due due="2026-11-25" today={today} />,
          secondEnd: row.task,
        })}
      />
      <BulkBar
        count={selection.size}
        acts={[
          { key: 'book', label: t.bookTimes, onAct: () => undefined },
          { key: 'message', label: t.sendMessage, onAct: () => undefined },
          { key: 'move', label: t.handOver, onAct: () => undefined },
        ]}
        onClear={() => setSelection(new Set())}
      />
    </Card>
  );
}

export const today = '2026-11-23';

type Texts = ReturnType<typeof useTexts<typeof catalogueTexts>>;

function columnsOf(t: Texts): readonly Column<SampleRow>[] {
  return [
    {
      key: 'due',
      head: t.due,
      width: '180px',
      cell: (row) => (
        <Due
          due="2026-11-25"
          today={today}
          state={row.kind === 'done' ? 'done' : 'coming'}
          metOn={row.kind === 'done' ? '2026-11-23' : undefined}
        />
      ),
    },
    {
      key: 'name',
      head: t.customer,
      cell: (row) => (row.kind === 'protected' ? <ProtectedName /> : <b>{row.name}</b>),
    },
    { key: 'task', head: t.task, width: '168px', cell: (row) => row.task },
    { key: 'law', head: t.law, width: '64px', leavesAt: 1100, cell: (row) => row.section },
    { key: 'told', head: t.situation, cell: (row) => act(row, t) },
  ];
}

function act(row: SampleRow, t: Texts) {
  if (row.kind === 'done') return <Button variant="row">{t.undo}</Button>;
  if (row.kind === 'protected') return <Button variant="row">{t.openWithReason}</Button>;
  return row.told;
}

function sampleRows(t: Texts): readonly SampleRow[] {
  const row = { name: 'Ruohomäki Eetu', task: t.initialInterview, section: '31 §' };
  return [
    { ...row, key: 'rest', told: t.atRest },
    { ...row, key: 'opened', told: t.inPreview },
    { ...row, key: 'chosen', told: t.chosenForBulk },
    { ...row, key: 'done', told: '', kind: 'done' },
    { ...row, key: 'protected', name: '', told: '', kind: 'protected' },
    {
      ...row,
      key: 'locked',
      name: 'Kivelä Joonas',
      task: t.discussion,
      section: '32 §',
      told: t.notYours,
      kind: 'locked',
    },
  ];
}
