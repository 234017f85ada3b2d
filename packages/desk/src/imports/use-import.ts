import type { ImportFile, ImportTask, Mapping } from '@kohtaanto/office/imports/contract.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../app/api.ts';

/** The way of one file: received, columns chosen, checked, imported. The office does the work. */
export function useImport() {
  const queries = useQueryClient();
  const [file, setFile] = useState<ImportFile | null>(null);
  const [mapping, setMapping] = useState<Mapping>({});
  const [task, setTask] = useState<ImportTask | null>(null);
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

  useTaskPolling(task, setTask, () => {
    void queries.invalidateQueries();
  });

  return {
    file, mapping, task, busy, error,
    receive: (chosen: File) => attempt(async () => {
      const form = new FormData();
      form.append('file', chosen);
      const received = await api('POST /api/imports/files', { body: form } as never);
      setFile(received);
      setMapping(received.mapping);
      setTask(null);
    }),
    chooseColumn: (key: keyof Mapping, column: number | null) => {
      const { [key]: _left, ...rest } = mapping;
      setMapping(column === null ? rest : { ...rest, [key]: column });
      setTask(null);
    },
    check: () => attempt(async () => {
      if (file === null) return;
      setTask(await api('POST /api/imports/files/:fileId/check', { params: { fileId: file.fileId }, body: { mapping } }));
    }),
    commit: () => attempt(async () => {
      if (file === null) return;
      setTask(await api('POST /api/imports/files/:fileId/commit', { params: { fileId: file.fileId }, body: { mapping } }));
    }),
    stop: () => attempt(async () => {
      if (task === null) return;
      setTask(await api('DELETE /api/imports/tasks/:taskId', { params: { taskId: task.taskId } }));
    }),
    startOver: () => {
      setFile(null);
      setTask(null);
      setError(null);
    },
  };
}

/** Asks how far the work is until it is over. */
function useTaskPolling(
  task: ImportTask | null,
  setTask: (task: ImportTask) => void,
  whenImported: () => void,
): void {
  useEffect(() => {
    if (task?.state !== 'working') return undefined;
    const timer = setTimeout(() => {
      void api('GET /api/imports/tasks/:taskId', { params: { taskId: task.taskId } }).then((next) => {
        setTask({ ...next });
        if (next.kind === 'commit' && next.state === 'done') whenImported();
      });
    }, 300);
    return () => clearTimeout(timer);
  });
}
