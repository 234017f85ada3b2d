import type { TableLook, TableTask } from '@kohtaanto/office/registers/receiving-contract.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, ApiProblem } from '../app/api.ts';

/** A table by its address: looked at, then fetched part by part, stopped and gone on with. */
export function useTableImport() {
  const queries = useQueryClient();
  const [look, setLook] = useState<TableLook | null>(null);
  const [task, setTask] = useState<TableTask | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };

  useEffect(() => {
    if (task?.state !== 'working') return undefined;
    const timer = setTimeout(() => {
      void api('GET /api/registers/tables/tasks/:taskId', { params: { taskId: task.taskId } }).then((next) => {
        setTask({ ...next });
        if (next.state !== 'working') void queries.invalidateQueries();
      }).catch((refusal: unknown) => {
        if (refusal instanceof ApiProblem) {
          // The office was opened again in between: the list of runs tells whether it ended.
          setTask(null);
          setError(refusal);
          void queries.invalidateQueries();
        } else setTimeout(() => setTask({ ...task }), 1_000);
      });
    }, 400);
    return () => clearTimeout(timer);
  }, [task, queries]);

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
      setError(null);
    },
  };
}
