import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Allocate } from '@kohtaanto/rules/matching/column-lists.ts';
import type { SeekerColumns } from '@kohtaanto/rules/matching/seeker-columns.ts';
import type { Ranked } from '@kohtaanto/rules/matching/top-list.ts';
import type { VacancyColumns } from '@kohtaanto/rules/matching/vacancy-columns.ts';
import { chunksOf, rankedOf } from './country-chunks.ts';
import type { ChunkTask, Direction, MatchKnowledge, ThreadFacts } from './country-chunks.ts';
import { manifestOf, openFolder, readChunk, writeChunk } from './country-folder.ts';
import type { CountryManifest } from './country-folder.ts';

export type CountryProgress = { readonly done: number; readonly all: number; readonly before: number; readonly direction: Direction };

export type CountryRun = {
  readonly day: PlainDate;
  readonly knowledge: MatchKnowledge;
  /** Both of one code book, and in memory that threads share (`threadMemory`). */
  readonly seekers: SeekerColumns;
  readonly vacancies: VacancyColumns;
  readonly top?: number;
  /** Where the chunks are written. What stands there already of the same run is not made again. */
  readonly folder: string;
  readonly threads?: number;
  readonly chunkRows?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: CountryProgress) => void;
};

export type CountryEnd = { readonly done: number; readonly all: number; readonly before: number; readonly isWhole: boolean };

/** Memory for columns that threads read without a copy. */
export const threadMemory: Allocate = (bytes) => new SharedArrayBuffer(bytes);

/**
 * Everybody's best vacancies and every vacancy's best people, on a few threads, chunk by chunk into files (MAT-1). It may be ended
 * at any moment, kindly or not, and goes on from what was written. The lists are what scoring every pair would give.
 */
export async function matchCountry(run: CountryRun): Promise<CountryEnd> {
  const { seekers, vacancies, folder, signal, onProgress, top = 20, chunkRows = 2500 } = run;
  await openFolder(folder, manifestOf({ ...run, knowledge: run.knowledge.occupations.version, top, chunkRows }), { seekers: seekers.ids, vacancies: vacancies.ids });
  const tasks = chunksOf(seekers.size, vacancies.size, chunkRows);
  const waiting: ChunkTask[] = [];
  for (const task of tasks) if (await readChunk(folder, task, top) === undefined) waiting.push(task);
  const before = tasks.length - waiting.length;
  let done = before;
  let next = 0;
  const take = (): ChunkTask | undefined => (signal?.aborted === true ? undefined : waiting[next++]);
  const keep = async (task: ChunkTask, packed: Int32Array): Promise<void> => {
    await writeChunk(folder, task, packed);
    done += 1;
    onProgress?.({ done, all: tasks.length, before, direction: task.direction });
  };
  const threads = Math.min(run.threads ?? Math.max(1, Math.min(2, availableParallelism())), waiting.length);
  const facts: ThreadFacts = { day: run.day, knowledge: run.knowledge, seekers: { ...seekers, ids: [] }, vacancies: { ...vacancies, ids: [] }, top };
  await Promise.all(Array.from({ length: threads }, () => workThrough(facts, take, keep, signal)));
  return { done, all: tasks.length, before, isWhole: done === tasks.length };
}

type Keep = (task: ChunkTask, packed: Int32Array) => Promise<void>;

/** One thread takes the next chunk until there is none or it is told to end; what was ranked is written before the next. */
function workThrough(facts: ThreadFacts, take: () => ChunkTask | undefined, keep: Keep, signal: AbortSignal | undefined): Promise<void> {
  const first = take();
  if (first === undefined) return Promise.resolve();
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./country-thread.ts', import.meta.url), { workerData: facts });
    const end = (how: () => void): void => {
      signal?.removeEventListener('abort', stop);
      worker.removeAllListeners('exit');
      void worker.terminate().then(how, fail);
    };
    const stop = (): void => end(done);
    const give = (task: ChunkTask | undefined): void => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      if (task === undefined) end(done); else worker.postMessage(task);
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', ({ task, packed }: { task: ChunkTask; packed: Int32Array }) => {
      keep(task, packed).then(() => give(take()), (fault: unknown) => end(() => fail(fault)));
    });
    worker.once('error', (fault) => end(() => fail(fault)));
    worker.once('exit', (code) => fail(new Error(`a matching thread ended with ${code}`)));
    give(first);
  });
}

export type RankedName = { readonly id: string; readonly points: number };

/** Reads what a run wrote, list by list, with the names of both sides. */
export async function* readCountry(folder: string, direction: Direction): AsyncGenerator<{ readonly id: string; readonly best: readonly RankedName[] }> {
  const names = async (file: string): Promise<readonly string[]> => JSON.parse(await readFile(join(folder, file), 'utf8')) as string[];
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as CountryManifest;
  const seekers = await names('seekers.json');
  const vacancies = await names('vacancies.json');
  const [own, other] = direction === 'vacancies-of-seekers' ? [seekers, vacancies] : [vacancies, seekers];
  for (const task of chunksOf(seekers.length, vacancies.length, manifest.chunkRows)) {
    if (task.direction !== direction) continue;
    const packed = await readChunk(folder, task, manifest.top);
    if (packed === undefined) continue;
    for (let at = 0; at < task.rows; at += 1) {
      yield { id: own[task.from + at] ?? '', best: rankedOf(packed, at).map(({ row, points }: Ranked) => ({ id: other[row] ?? '', points })) };
    }
  }
}
