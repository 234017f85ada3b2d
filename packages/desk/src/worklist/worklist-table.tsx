import { isoWeek, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { obligationName } from '@kohtaanto/words/obligations.ts';
import { sectionShort } from '@kohtaanto/words/reasons.ts';
import type { Worklist, WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { DataTable } from '../design/data-table.tsx';
import type { Column, RowGroup } from '../design/data-table-types.ts';
import { Due } from '../design/due.tsx';
import { ProtectedName } from '../design/protected-name.tsx';
import { Tag } from '../design/tag.tsx';
import type { ColumnChoice } from './column-choice.ts';
import { fittingTags, tagOfGroup } from './group-words.ts';
import { listName } from './person-name.ts';
import { RowAct } from './row-act.tsx';
import { shownDay } from './shown-day.ts';
import { texts } from './texts.ts';
import { useRowNames } from './use-row-names.ts';
import styles from './worklist.module.css';
import { rowKeyOf } from './worklist-search.ts';

type TableProps = {
  readonly list: Worklist;
  readonly rows: readonly WorklistRow[];
  readonly shown: ColumnChoice;
  readonly active: string | null;
  readonly opened: string | null;
  readonly selection: ReadonlySet<string>;
  readonly onActive: (key: string) => void;
  readonly onOpen: (row: WorklistRow) => void;
  readonly onPreview: (row: WorklistRow) => void;
  readonly onSelection: (selection: ReadonlySet<string>) => void;
  readonly onBook: (row: WorklistRow) => void;
};

export function WorklistTable(props: TableProps) {
  const { list, rows, active, opened, selection, onActive, onOpen, onPreview, onSelection, onBook } = props;
  const t = useTexts(texts);
  const { spoken, mayChoose } = useRowNames();
  const columns = useColumns(props);
  const groups = useGroups(list, rows);
  return (
    <DataTable<WorklistRow>
      label={t.list}
      columns={columns}
      groups={groups}
      rowKey={rowKeyOf}
      rowName={spoken}
      active={active}
      opened={opened}
      onActive={onActive}
      onOpen={onOpen}
      onPreview={onPreview}
      selection={selection}
      onSelection={onSelection}
      maySelect={mayChoose}
      phone={(row) => ({
        first: <Who row={row} />,
        firstEnd: <RowAct row={row} today={list.today} onBook={onBook} />,
        second: <RowDue row={row} today={list.today} />,
        secondEnd: <span className={styles.phoneTask}><TaskName row={row} /></span>,
      })}
    />
  );
}

function useColumns({ list, shown, onBook }: TableProps): readonly Column<WorklistRow>[] {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = list;
  // Among others' customers whose a row is matters more than its section and groups.
  const others = list.view !== 'mine';
  const municipality = new Map(list.facets.municipality.map((one) => [one.value, one.name]));
  const all: readonly (Column<WorklistRow> & { readonly when: boolean })[] = [
    { key: 'due', when: true, head: t.due, width: others ? '178px' : '184px', cell: (row) => <RowDue row={row} today={today} /> },
    { key: 'customer', when: true, head: t.customer, cell: (row) => <Who row={row} /> },
    { key: 'task', when: true, head: t.task, width: others ? '158px' : '168px', cell: (row) => <TaskName row={row} /> },
    {
      // In the longer languages the section leaves before the act's column would be cut.
      key: 'law', when: shown.law && !others, head: t.law, width: '62px', ...(language === 'fi' ? {} : { leavesAt: language === 'sv' ? 1541 : 1361 }),
      cell: (row) => <span className={styles.law}>{row.section === null ? '' : sectionShort(row.section)}</span>,
    },
    {
      key: 'group', when: shown.group && !others, head: t.group, width: '124px', leavesAt: 1361,
      cell: (row) => <Groups groups={row.groups} />,
    },
    {
      key: 'municipality', when: shown.municipality, head: t.municipality, width: '110px', leavesAt: 1361,
      cell: (row) => (row.municipality === null ? '' : municipality.get(row.municipality)),
    },
    {
      key: 'coach', when: shown.coach || others, head: t.coach, width: '98px',
      cell: (row) => <CoachName coach={row.coach} />,
    },
    {
      key: 'state', when: true, head: t.timeOrState, width: others ? '112px' : '118px',
      cell: (row) => <RowAct row={row} today={today} onBook={onBook} />,
    },
  ];
  return all.filter((column) => column.when);
}

function RowDue({ row, today }: { readonly row: WorklistRow; readonly today: string }) {
  return <Due due={shownDay(row, today)} today={today} />;
}

function Who({ row }: { readonly row: WorklistRow }) {
  return row.protected ? <ProtectedName /> : <b className={styles.name}>{listName(row.name, '')}</b>;
}

/** The family name fits the column at every width; the whole name is in the tip. */
function CoachName({ coach }: { readonly coach: WorklistRow['coach'] }) {
  if (coach === null) return null;
  return <span title={coach.name}>{coach.name.split(' ').slice(1).join(' ')}</span>;
}

function TaskName({ row }: { readonly row: WorklistRow }) {
  return <>{obligationName(row.kind, useLanguage())}</>;
}

/** As many tags as fit the column; what is left out is told by the tip and on the person's page. */
function Groups({ groups }: { readonly groups: readonly string[] }) {
  const language = useLanguage();
  const names = groups.map((group) => tagOfGroup(group, language));
  const shown = fittingTags(names);
  const left = names.length - shown.length;
  return (
    <span className={styles.tags} title={left > 0 ? names.join(', ') : undefined}>
      {shown.map((name) => (
        <Tag key={name}>{name}</Tag>
      ))}
      {left > 0 && <span className={styles.moreTags}>+{left}</span>}
    </span>
  );
}

function useGroups(list: Worklist, rows: readonly WorklistRow[]): readonly RowGroup<WorklistRow>[] {
  const t = useTexts(texts);
  const counts = new Map(list.buckets.map((bucket) => [bucket.value, bucket.count]));
  const labels: Readonly<Record<string, string>> = {
    overdue: t.overdue, today: t.today, 'this-week': t.thisWeek, 'next-week': t.nextWeek,
  };
  const groups = new Map<string, WorklistRow[]>();
  for (const row of rows) groups.set(row.bucket, [...(groups.get(row.bucket) ?? []), row]);
  return [...groups].map(([bucket, inBucket]) => ({
    key: bucket,
    label: labels[bucket] ?? t.week(isoWeek(plainDate(bucket)).week),
    count: counts.get(bucket) ?? inBucket.length,
    ...(bucket === 'overdue' ? { tone: 'late' as const } : bucket === 'today' ? { tone: 'today' as const } : {}),
    rows: inBucket,
  }));
}
