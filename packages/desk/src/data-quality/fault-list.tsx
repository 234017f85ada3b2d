import type { FaultRow, QualityOverview, RuleShown } from '@kohtaanto/office/data-quality/contract.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { DataTable } from '../design/data-table.tsx';
import type { Column } from '../design/data-table.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { ProtectedName } from '../design/protected-name.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import { useShortcuts } from '../design/use-shortcuts.ts';
import { rememberList } from '../jobseekers/came-from.ts';
import { AcceptDialog } from './accept-dialog.tsx';
import { MendDialog } from './mend-dialog.tsx';
import { texts } from './quality-texts.ts';
import type { QualitySearch } from './quality-search.ts';
import styles from './quality.module.css';

type FaultListProps = {
  readonly rule: RuleShown;
  readonly overview: QualityOverview;
  /** A dialog is open: the page's own keys rest. */
  readonly onDialog: (open: boolean) => void;
};
type Opened = { readonly kind: 'mend' | 'accept'; readonly row: FaultRow };

export const faultKey = (row: FaultRow) => `${row.personId} ${row.subject}`;

/** The rows of a rule, oldest first: J and K move, Enter mends, E says that it is no error. */
export function FaultList({ rule, overview, onDialog }: FaultListProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const navigate = useNavigate();
  const { coach, accepted = false }: QualitySearch = useSearch({ strict: false });
  const list = useQuery(apiQuery('GET /api/data-quality/:ruleId/rows', {
    params: { ruleId: rule.id }, query: { coach, accepted: accepted ? 'yes' : 'no' },
  }));
  const [active, setActive] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = (next: Opened | null) => {
    setOpened(next);
    onDialog(next !== null);
  };
  const rows = list.data?.rows ?? [];
  const act = useAct(rule, rows, open, accepted);
  const columns = useFaultColumns(rule, overview, { act, accepted, onAccept: (row) => open({ kind: 'accept', row }) });
  useShortcuts(
    { e: () => { const row = rows.find((each) => faultKey(each) === active); if (row !== undefined && !accepted) open({ kind: 'accept', row }); } },
    { when: opened === null, help: [{ keys: ['J', 'K'], label: t.previousNext }, { keys: ['E'], label: t.notAnError }] },
  );
  const change = (next: Partial<QualitySearch>) => void navigate({
    to: '/figures/quality', search: { rule: rule.id, coach, accepted: accepted || undefined, ...next }, replace: true, resetScroll: false,
  });
  const total = list.data?.total ?? 0;
  return (
    <Card
      pad={false} title={accepted ? t.acceptedList : t.list} sub={list.data === undefined ? undefined : formatNumber(total, language)}
      actions={
        <div className={styles.choices}>
          {(list.data?.coaches.length ?? 0) > 1 && (
            <Select
              label={t.coach} hideLabel value={coach ?? ''} onChange={(value) => change({ coach: value === '' ? undefined : value })}
              options={[{ value: '', label: t.everyCoach }, ...(list.data?.coaches ?? []).map(({ staffId, name }) => ({ value: staffId, label: name }))]}
            />
          )}
          <Segmented
            label={t.rows} value={accepted ? 'yes' : 'no'} onChange={(value) => change({ accepted: value === 'yes' || undefined })}
            options={[{ value: 'no', label: t.toMend }, { value: 'yes', label: t.accepted }]}
          />
        </div>
      }
    >
      {list.error !== null && <Problem error={list.error} />}
      {list.data === undefined && list.error === null && <LoadingRows rows={8} />}
      {list.data !== undefined && (
        <DataTable<FaultRow>
          label={accepted ? t.acceptedList : t.list} columns={columns} rows={rows} rowKey={faultKey}
          rowName={(row) => row.name ?? t.protectedOne} active={active} opened={active} onActive={setActive} onOpen={act} shortcuts={opened === null}
          empty={<EmptyState sentence={accepted ? t.noneAccepted : t.mendedAll} />}
          phone={(row) => ({
            first: <Who row={row} />, firstEnd: row.since === null ? '' : formatDate(row.since), second: row.text === '' ? rule.name : row.text,
            secondEnd: <ActButton row={row} rule={rule} accepted={accepted} onAct={act} />,
          })}
        />
      )}
      {total > rows.length && <p className={styles.more}>{t.moreRows(formatNumber(rows.length, language), formatNumber(total, language))}</p>}
      {opened?.kind === 'mend' && <MendDialog rule={rule} row={opened.row} onClose={() => open(null)} />}
      {opened?.kind === 'accept' && <AcceptDialog rule={rule} row={opened.row} onClose={() => open(null)} />}
    </Card>
  );
}

/** The one act of a row: fill in here, or go to the very place where it is mended. */
function useAct(rule: RuleShown, rows: readonly FaultRow[], open: (opened: Opened) => void, accepted: boolean) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (row: FaultRow) => {
    if (accepted && row.accepted !== null) {
      void api('POST /api/data-quality/acceptances/:acceptanceId/withdrawal', {
        params: { acceptanceId: row.accepted.acceptanceId }, body: { personId: row.personId },
      }).then(() => queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).includes('/api/data-quality') }));
      return;
    }
    if (rule.mend.kind === 'field' && !row.protected) {
      open({ kind: 'mend', row });
      return;
    }
    rememberList({ label: t.quality, href: `/figures/quality?rule=${rule.id}`, personIds: rows.map(({ personId }) => personId) });
    const tab = rule.mend.kind === 'tab' ? rule.mend.tab : 'details';
    void navigate({ to: '/persons/$personId', params: { personId: row.personId }, search: tab === 'overview' ? {} : { tab } });
  };
}

type Acts = { readonly act: (row: FaultRow) => void; readonly accepted: boolean; readonly onAccept: (row: FaultRow) => void };

function useFaultColumns(rule: RuleShown, overview: QualityOverview, { act, accepted, onAccept }: Acts): readonly Column<FaultRow>[] {
  const t = useTexts(texts);
  const withText = accepted || rule.id !== 'education-missing';
  return [
    { key: 'who', head: t.person, width: '200px', cell: (row) => <Who row={row} /> },
    ...(withText ? [{
      key: 'what', head: accepted ? t.reason : t.what,
      cell: (row: FaultRow) => (accepted && row.accepted !== null ? `${row.accepted.reason} · ${row.accepted.by}` : row.text),
    }] : []),
    { key: 'since', head: t.since, width: '104px', cell: ({ since }) => (since === null ? '' : formatDate(since)) },
    ...(overview.extent === 'own' ? [] : [{
      key: 'coach', head: t.coach, width: withText ? '168px' : undefined, leavesAt: 1361 as const, cell: ({ coach }: FaultRow) => coach ?? '',
    } as Column<FaultRow>]),
    {
      key: 'act', head: <span className={styles.spoken}>{t.act}</span>, width: accepted ? '104px' : '204px', align: 'end',
      cell: (row) => (
        <span className={styles.acts}>
          {!accepted && !row.protected && <Button variant="row" onClick={() => onAccept(row)}>{t.notAnError}</Button>}
          <ActButton row={row} rule={rule} accepted={accepted} onAct={act} />
        </span>
      ),
    },
  ];
}

type ActProps = { readonly row: FaultRow; readonly rule: RuleShown; readonly accepted: boolean; readonly onAct: (row: FaultRow) => void };

function ActButton({ row, rule, accepted, onAct }: ActProps) {
  const t = useTexts(texts);
  const word = accepted ? t.takeBack : row.protected ? t.open : rule.mend.kind === 'field' ? t.fill : t.goTo;
  return <Button variant="row" onClick={() => onAct(row)}>{word}</Button>;
}

function Who({ row }: { readonly row: FaultRow }) {
  return row.protected ? <ProtectedName /> : <b>{row.name}</b>;
}
