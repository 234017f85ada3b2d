import type { AuditTask, ColumnRole, ReadFile } from '@kohtaanto/office/disclosure/contract.ts';
import { useRef, useState } from 'react';
import { api } from '../app/api.ts';
import { useAttempt } from '../app/use-attempt.ts';
import { usePolledTask } from '../app/use-polled-task.ts';

/** A dropped table: the file stays in the browser, the office has read its columns and forgotten it. */
export type DroppedTable = { readonly id: number; readonly file: File; readonly read: ReadFile; readonly roles: readonly ColumnRole[] };
export type Known = 'rule' | 'health' | 'nothing';
const ranges: Readonly<Record<Known, readonly [number, number] | null>> = { rule: [1, 4], health: [1, 9], nothing: null };

/** The way of some tables: read, confirmed, checked together, and one of them protected. */
export function useAudit() {
  const [tables, setTables] = useState<readonly DroppedTable[]>([]);
  const [planned, setPlanned] = useState<number | null>(null);
  const [known, setKnown] = useState<Known>('rule');
  const [hierarchy, setHierarchy] = useState<File | null>(null);
  const [task, setTask] = useState<AuditTask | null>(null);
  const [stopped, setStopped] = useState(false);
  const nextId = useRef(1);

  const { error, busy, ...act } = useAttempt();
  const attempt = (work: () => Promise<void>) => {
    setStopped(false);
    return act.attempt(work);
  };
  /** A result is of the tables as they were: any other choice puts it away. */
  const forget = () => {
    if (task !== null) void api('DELETE /api/disclosure/tasks/:taskId', { params: { taskId: task.taskId } }).catch(() => undefined);
    setTask(null);
    act.forget();
  };
  usePolledTask({
    task, ask: ({ taskId }) => api('GET /api/disclosure/tasks/:taskId', { params: { taskId } }), onTold: setTask,
    onLost: (refusal) => { setTask(null); act.fail(refusal); },
  });

  const form = (): FormData => {
    const sent = new FormData();
    for (const { file } of tables) sent.append('files', file);
    if (hierarchy !== null) sent.append('hierarchy', hierarchy);
    sent.append('choices', JSON.stringify({
      roles: tables.map(({ roles }) => roles), known: ranges[known], planned: Math.max(0, tables.findIndex(({ id }) => id === planned)),
      threshold: known === 'health' ? 10 : 5,
    }));
    return sent;
  };
  return {
    tables, planned, known, hierarchy, task, busy, stopped, error,
    add: (files: readonly File[]) => attempt(async () => {
      if (files.length === 0) return;
      const sent = new FormData();
      for (const file of files) sent.append('files', file);
      const { files: read } = await api('POST /api/disclosure/readings', { body: sent } as never);
      const added = read.flatMap((one, i): DroppedTable[] => {
        const file = files[i];
        if (file === undefined) return [];
        nextId.current += 1;
        return [{ id: nextId.current, file, read: one, roles: one.columns.map(({ role }) => role) }];
      });
      // A table without a hidden figure is one that nobody has suppressed yet.
      const bare = added.find(({ read: { hidden } }) => hidden === 0);
      setTables([...tables, ...added]);
      if (planned === null && bare !== undefined) setPlanned(bare.id);
      forget();
    }),
    remove: (id: number) => { setTables(tables.filter((table) => table.id !== id)); if (planned === id) setPlanned(null); forget(); },
    choose: (id: number, column: number, role: ColumnRole) => {
      setTables(tables.map((table) => (table.id !== id ? table
        : { ...table, roles: table.roles.map((own, i) => (i === column ? role : own)) })));
      forget();
    },
    plan: (id: number | null) => { setPlanned(id); forget(); },
    know: (value: Known) => { setKnown(value); forget(); },
    order: (file: File | null) => { setHierarchy(file); forget(); },
    check: () => attempt(async () => { setTask(await api('POST /api/disclosure/audits', { body: form() } as never)); }),
    protect: () => attempt(async () => { setTask(await api('POST /api/disclosure/protections', { body: form() } as never)); }),
    stop: () => { forget(); setStopped(true); },
    startOver: () => { setTables([]); setPlanned(null); setHierarchy(null); forget(); },
  };
}

export type AuditWork = ReturnType<typeof useAudit>;
