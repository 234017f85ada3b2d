import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Refused } from '../../platform/http/refusal.ts';
import type { Fault, RefusalValues } from '../../platform/http/refusal.ts';
import type { EscoBatch, EscoHead } from './esco-batches.ts';

export type SentFile = { readonly name: string; readonly bytes: Uint8Array };
/** `folder` is what the files are called together, where a fault is of all of them. */
export type EscoWork = { readonly files: readonly SentFile[]; readonly release: string | undefined; readonly folder: string };
export type EscoSaid =
  | { readonly kind: 'reading'; readonly file: string; readonly done: number; readonly total: number }
  | { readonly kind: 'ready'; readonly head: EscoHead; readonly rows: number }
  | { readonly kind: 'rows'; readonly batch: EscoBatch | null }
  | { readonly kind: 'refused'; readonly code: string; readonly values: RefusalValues; readonly faults: readonly Fault[] };

export type EscoReading = { readonly head: EscoHead; readonly rows: number; readonly batches: AsyncIterable<EscoBatch>; end(): void };

const MOST_MEGABYTES = 2048;

/** Files of a hundred megabytes are read in a thread of their own; what they hold comes batch by batch, each when the one before has been stored. */
export function readEscoFiles(work: EscoWork, onReading: (said: Extract<EscoSaid, { kind: 'reading' }>) => void): Promise<EscoReading> {
  const worker = new Worker(new URL('./esco-thread.ts', import.meta.url), { workerData: work, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
  const end = (): void => void worker.terminate();
  // What fails while nobody waits is told to whoever asks next.
  let broken: unknown;
  worker.on('error', (error) => { broken = error; });
  const next = async (): Promise<EscoBatch | null> => {
    if (broken !== undefined) throw broken;
    const heard = once(worker, 'message');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage('next');
    const [said] = await heard as [EscoSaid];
    if (said.kind !== 'rows') throw new Error(`the thread said ${said.kind}`);
    return said.batch;
  };
  async function* batches(): AsyncGenerator<EscoBatch> {
    for (let batch = await next(); batch !== null; batch = await next()) yield batch;
  }
  return new Promise((done, fail) => {
    const failed = (error: unknown): void => {
      end();
      fail(error instanceof Error ? error : new Error(String(error)));
    };
    const hear = (said: EscoSaid): void => {
      if (said.kind === 'reading') onReading(said);
      else if (said.kind === 'refused') failed(new Refused(said.code, said.values, { faults: said.faults }));
      else if (said.kind === 'ready') {
        worker.off('message', hear);
        worker.off('error', failed);
        done({ head: said.head, rows: said.rows, batches: batches(), end });
      }
    };
    worker.on('message', hear);
    worker.on('error', failed);
  });
}
