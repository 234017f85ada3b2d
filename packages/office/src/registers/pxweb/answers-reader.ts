import { Worker } from 'node:worker_threads';
import { Refused } from '../../platform/http/refusal.ts';
import type { Fault, RefusalValues } from '../../platform/http/refusal.ts';
import type { Selection } from './pieces.ts';
import { takeAnswers } from './take-answers.ts';
import type { TableToRead, Taken, WholeTable } from './take-answers.ts';

export type ReaderAsked = { readonly piece: Selection; readonly text: string } | 'whole';
export type ReaderTold =
  | { readonly taken: Taken }
  | { readonly whole: WholeTable }
  | { readonly refused: { readonly code: string; readonly values: RefusalValues; readonly faults: readonly Fault[] } };

/** Reads the answers of a table as they come; one question at a time, and closed in the end. */
export type AnswersReader = {
  take(piece: Selection, text: string): Promise<Taken>;
  whole(): Promise<WholeTable>;
  close(): Promise<void>;
};

/** So many cells are read in some tens of milliseconds, sooner than a thread begins. */
const AT_ONCE = 4000;
const MOST_MEGABYTES = 3072;

/** Of a large table in a thread of its own: a hundred thousand cells would keep the office from everybody meanwhile. */
export function openAnswersReader(table: TableToRead, cells: number): AnswersReader {
  if (cells <= AT_ONCE) {
    const answers = takeAnswers(table);
    return {
      take: async (piece, text) => answers.take(piece, text),
      whole: async () => answers.whole(),
      close: () => Promise.resolve(),
    };
  }
  const worker = new Worker(new URL('./answers-thread.ts', import.meta.url), {
    workerData: table, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: 128 },
  });
  // What fails while nobody waits is told to whoever asks next.
  let broken: Error | null = null;
  worker.on('error', (error) => { broken = error; });
  worker.on('exit', (code) => { broken ??= endedWith(table.address, code); });
  const ask = (asked: ReaderAsked): Promise<Exclude<ReaderTold, { refused: unknown }>> => new Promise((tell, fail) => {
    if (broken !== null) {
      fail(broken);
      return;
    }
    const leave = () => worker.off('message', answered).off('error', failed).off('exit', ended);
    const answered = (told: ReaderTold) => {
      leave();
      if ('refused' in told) fail(new Refused(told.refused.code, told.refused.values, { faults: told.refused.faults }));
      else tell(told);
    };
    const failed = (error: Error) => {
      leave();
      fail(error);
    };
    const ended = (code: number) => failed(endedWith(table.address, code));
    worker.on('message', answered).on('error', failed).on('exit', ended);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(asked);
  });
  const wrong = (): never => { throw new Error(`the thread that reads ${table.address} answered another question`); };
  return {
    take: async (piece, text) => {
      const told = await ask({ piece, text });
      return 'taken' in told ? told.taken : wrong();
    },
    whole: async () => {
      const told = await ask('whole');
      return 'whole' in told ? told.whole : wrong();
    },
    close: async () => void await worker.terminate(),
  };
}

const endedWith = (address: string, code: number): Error => new Error(`reading ${address} ended with ${code}`);
