import type { RegisterRun } from '@kohtaanto/office/registers/contract.ts';
import type { DryRun } from '@kohtaanto/office/registers/receiving-contract.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useAttempt } from '../app/use-attempt.ts';

/** The way of one file: recognised, tried dry, stored. The office does the work. */
export function useFileImport() {
  const queries = useQueryClient();
  const [dry, setDry] = useState<DryRun | null>(null);
  const [stored, setStored] = useState<RegisterRun | null>(null);
  const [keepTotals, setKeepTotals] = useState(false);
  const [measures, setMeasures] = useState<Readonly<Record<string, string>>>({});
  const [storing, setStoring] = useState(false);
  const { error, busy, attempt, forget } = useAttempt();

  const choices = (totals: boolean, named: Readonly<Record<string, string>>) => ({ keepTotals: totals, measures: { ...named } });
  const again = (totals: boolean, named: Readonly<Record<string, string>>) => attempt(async () => {
    if (dry === null) return;
    setDry(await api('POST /api/registers/files/:fileId/check', { params: { fileId: dry.fileId }, body: choices(totals, named) }));
  });

  return {
    dry, stored, keepTotals, measures, busy, storing, error,
    receive: (file: File) => attempt(async () => {
      setDry(null);
      setStored(null);
      setKeepTotals(false);
      setMeasures({});
      const form = new FormData();
      form.append('file', file);
      setDry(await api('POST /api/registers/files', { body: form } as never));
    }),
    chooseTotals: (keep: boolean) => {
      setKeepTotals(keep);
      return again(keep, measures);
    },
    nameContent: (content: string, measure: string) => {
      const { [content]: _before, ...rest } = measures;
      const next = measure === '' ? rest : { ...rest, [content]: measure };
      setMeasures(next);
      return again(keepTotals, next);
    },
    store: () => attempt(async () => {
      if (dry === null) return;
      setStoring(true);
      const { fileId } = dry;
      await api('POST /api/registers/files/:fileId/store', { params: { fileId }, body: choices(keepTotals, measures) }).then(setStored).finally(() => setStoring(false));
      setDry(null);
      void queries.invalidateQueries();
    }),
    startOver: () => {
      setDry(null);
      setStored(null);
      forget();
    },
  };
}
export type FileImport = ReturnType<typeof useFileImport>;
