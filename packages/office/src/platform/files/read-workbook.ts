import { Worker } from 'node:worker_threads';

/** Enough for 200 000 rows of the widest lists that areas have. */
const MOST_MEGABYTES = 768;
const MOST_MILLISECONDS = 120_000;

/**
 * The cells of the first sheet, read in a thread of its own with bounded memory and time: one cell in
 * the last corner of a sheet makes a grid of seventeen thousand million, and the office must not end
 * with it. Undefined where the thread gave up.
 */
export function readWorkbookCells(bytes: Buffer): Promise<string[][] | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./workbook-thread.ts', import.meta.url), {
      workerData: new Uint8Array(bytes),
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
    const timer = setTimeout(() => done(undefined), MOST_MILLISECONDS);
    const done = (cells: string[][] | undefined): void => {
      clearTimeout(timer);
      resolve(cells);
      void worker.terminate();
    };
    worker.once('message', done);
    worker.once('error', () => done(undefined));
    worker.once('exit', () => done(undefined));
  });
}
