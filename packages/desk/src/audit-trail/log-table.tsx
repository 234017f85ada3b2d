import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AuditRow } from '@kohtaanto/office/audit-trail/contract.ts';
import { formatDay, formatTime } from '@kohtaanto/words/dates.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { DataTable } from '../design/data-table.tsx';
import { localTime } from '../jobseekers/local-time.ts';
import styles from './log.module.css';
import { logTexts } from './log-texts.ts';
import { actionName, purposeName } from './look-words.ts';

type TableProps = {
  readonly entries: readonly AuditRow[];
  readonly empty: ReactNode;
  readonly onPerson: (personId: string) => void;
};

/** Newest first: when, who, what, whose record and why; what was denied says so in words. */
export function LogTable({ entries, empty, onPerson }: TableProps) {
  const t = useTexts(logTexts);
  const language = useLanguage();
  const { today } = useSession();
  const [active, setActive] = useState<string | null>(null);
  const when = (row: AuditRow) => {
    const { day, time } = localTime(row.at);
    return `${formatDay(day, language, today)} ${formatTime(time, language)}`;
  };
  const what = (row: AuditRow) => (
    <>{actionName(row.action, language)}{row.outcome === 'denied' && <> · <span className={styles.denied}>{t.deniedMark}</span></>}</>
  );
  const who = (row: AuditRow) => <span className={styles.who}>{row.employer?.person ?? row.staff?.name ?? t.system}</span>;
  const person = (row: AuditRow) => (row.personId === null ? null : <PersonCell row={row} onPerson={onPerson} />);
  return (
    <DataTable<AuditRow>
      label={t.title} rows={entries} rowKey={(row) => String(row.entryId)} empty={empty}
      rowName={(row) => `${when(row)} ${row.employer?.person ?? row.staff?.name ?? t.system}`} active={active} onActive={setActive}
      columns={[
        { key: 'when', head: t.when, width: '132px', cell: when },
        { key: 'who', head: t.who, width: '150px', cell: who },
        { key: 'unit', head: t.unit, width: '130px', leavesAt: 1361, cell: (row) => <span className={styles.unit}>{row.employer?.name ?? row.staff?.unit}</span> },
        { key: 'what', head: t.what, cell: what },
        { key: 'person', head: t.person, width: '190px', cell: person },
        { key: 'why', head: t.why, width: '170px', leavesAt: 1100, cell: (row) => purposeName(row.purpose, language) },
      ]}
      phone={(row) => ({ first: who(row), firstEnd: when(row), second: what(row), secondEnd: row.personName ?? '' })}
    />
  );
}

function PersonCell({ row, onPerson }: { readonly row: AuditRow; readonly onPerson: (personId: string) => void }) {
  const t = useTexts(logTexts);
  const { personId } = row;
  if (personId === null) return null;
  const name = row.personName ?? t.nameHidden;
  return (
    <button type="button" tabIndex={-1} className={row.personName === null ? `${styles.name} ${styles.quiet}` : styles.name}
      title={t.onlyThis(name)} onClick={() => onPerson(personId)}>{name}</button>
  );
}
