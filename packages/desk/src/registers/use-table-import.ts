import type { TableLook, TableTask } from '@kohtaanto/office/registers/receiving-contract.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useAttempt } from '../app/use-attempt.ts';
import { usePolledTask } from '../app/use-polled-task.ts';

/** A table by its address: looked at, then fetched part by part, stopped and gone on with. */
export function useTableImport() {
  const queries = useQueryClient();
  const [look, setLook] = useState<TableLook | null>(null);
  const [task, setTask] = useState<TableTask | null>(null);
  const { error, busy, attempt, forget, fail } = useAttempt();

  usePolledTask({
    task, ask: ({ taskId }) => api('GET /api/registers/tables/tasks/:taskId', { params: { taskId } }),
    onTold: (next) => {
      setTask(next);
      if (next.state !== 'working') void queries.invalidateQueries();
    },
    onLost: (refusal) => {
      // The list of runs tells whether it ended.
      setTask(null);
      fail(refusal);
      void queries.invalidateQueries();
    },
  });

  const asked = (address: string, newest: number | null) => ({ address, newest });
  return {
    look, task, busy, error,
    lookAt: (address: string, newest: number | null) => attempt(async () => {
      setTask(null);
      setLook(null);
      setLook(await api('POST /api/registers/tables/look', { body: asked(address, newest) }));
    }),
    start: (address: string, newest: number | null) => attempt(async () => {
      setTask(await api('POST /api/registers/tables', { body: asked(address, newest) }));
    }),
    stop: () => attempt(async () => {
      if (task !== null) setTask(await api('DELETE /api/registers/tables/tasks/:taskId', { params: { taskId: task.taskId } }));
    }),
    forget: () => {
      setLook(null);
      setTask(null);
      forget();
    },
  };
}
