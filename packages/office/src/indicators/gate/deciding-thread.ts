import { parentPort } from 'node:worker_threads';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { readSnapshotFile } from '../snapshot-file.ts';
import { lookAt } from '@kohtaanto/rules/indicators/counted.ts';
import type { Sight } from '@kohtaanto/rules/indicators/counted.ts';
import { decideMonth } from './decide-month.ts';
import type { Asking, Told } from './deciding.ts';

/** Counting and protecting take tenths of a second a month: beside the thread that answers, not in it. */
let last: { readonly file: string; readonly takenAt: string; readonly sight: Sight } | null = null;

async function sightOf(file: string, takenAt: string): Promise<Sight> {
  if (last?.file !== file || last.takenAt !== takenAt) {
    const read = await readSnapshotFile(file);
    last = { file, takenAt, sight: lookAt(read.snapshot) };
  }
  return last.sight;
}

parentPort?.on('message', ({ id, file, takenAt, month, places, families, out, outFamilies }: Asking) => {
  sightOf(file, takenAt)
    .then((sight): Told => ({
      id, decided: decideMonth(sight, { month: month as Month, places, families, out: new Map(out), outFamilies: new Map(outFamilies) }),
    }))
    .catch((error: unknown): Told => ({ id, fault: error instanceof Error ? error.message : 'unknown' }))
    .then((told) => parentPort?.postMessage(told, []));
});
