import type { ImportFile, ImportTask, Mapping } from '@kohtaanto/office/imports/contract.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '../app/api.ts';
import { useAttempt } from '../app/use-attempt.ts';
import { usePolledTask } from '../app/use-polled-task.ts';

/** The way of one file: received, columns chosen, checked, imported. The office does the work. */
export function useImport() {
  const queries = useQueryClient();
  const [file, setFile] = useState<ImportFile | null>(null);
  const [mapping, setMapping] = useState<Mapping>({});
  const [task, setTask] = useState<ImportTask | null>(null);
  const { error, busy, attempt, forget, fail } = useAttempt();
  const [remembered, setRemembered] = useState(false);
  /** Chosen by hand on this page, checked or not, by the headings they were chosen for. */
  const ownChoices = useRef(new Map<string, Mapping>());

  usePolledTask({
    task, ask: ({ taskId }) => api('GET /api/imports/tasks/:taskId', { params: { taskId } }),
    onTold: (next) => {
      setTask(next);
      if (next.kind === 'commit' && next.state === 'done') void queries.invalidateQueries();
    },
    onLost: (refusal) => {
      // The history tells whether the file was taken.
      setTask(null);
      fail(refusal);
      void queries.invalidateQueries();
    },
  });

  return {
    file, mapping, remembered, task, busy, error,
    receive: (chosen: File) => attempt(async () => {
      const form = new FormData();
      form.append('file', chosen);
      const received = await api('POST /api/imports/files', { body: form } as never);
      setFile(received);
      const byHand = ownChoices.current.get(headingsKey(received));
      setMapping(byHand ?? received.mapping);
      setRemembered(byHand !== undefined || received.remembered);
      setTask(null);
    }),
    chooseColumn: (key: keyof Mapping, column: number | null) => {
      const { [key]: _left, ...rest } = mapping;
      const next = column === null ? rest : { ...rest, [key]: column };
      setMapping(next);
      if (file !== null) ownChoices.current.set(headingsKey(file), next);
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
    forgetUndone: (batchId: string) => {
      if (task?.result?.batchId !== batchId) return;
      setFile(null);
      setTask(null);
    },
    startOver: () => {
      setFile(null);
      setTask(null);
      forget();
    },
  };
}

function headingsKey({ headings }: ImportFile): string {
  return headings.map((heading) => heading.trim().toLowerCase()).join('\n');
}
