import { Worker } from 'node:worker_threads';
import type { LookedAt } from '../snapshot-shelf.ts';
import type { DecidedFamily, ToDecide } from './decide-month.ts';
import type { Decided } from './protect-month.ts';

export type Asking = {
  readonly id: number; readonly file: string; readonly takenAt: string; readonly month: number;
  readonly places: readonly string[]; readonly families: readonly string[];
  readonly out: readonly (readonly [string, Decided])[]; readonly outFamilies: readonly (readonly [string, string])[];
};
export type Told =
  | { readonly id: number; readonly decided: readonly DecidedFamily[] }
  | { readonly id: number; readonly fault: string };

export type Deciding = (looked: LookedAt, asked: ToDecide) => Promise<readonly DecidedFamily[]>;

const idleMilliseconds = 60_000;

/** One thread that counts and protects; it is begun when first asked, and holds nobody back from ending. */
export function startDeciding(): Deciding {
  let worker: Worker | null = null;
  let resting: NodeJS.Timeout | undefined;
  let next = 0;
  const waiting = new Map<number, { readonly tell: (decided: readonly DecidedFamily[]) => void; readonly fail: (error: Error) => void }>();
  const failAll = (reason: string) => {
    worker = null;
    for (const { fail } of waiting.values()) fail(new Error(`counting ended: ${reason}`));
    waiting.clear();
  };
  // It holds the whole snapshot: it goes when nobody has asked for a while.
  const rest = (begun: Worker) => {
    begun.unref();
    resting = setTimeout(() => {
      if (worker === begun) worker = null;
      void begun.terminate();
    }, idleMilliseconds).unref();
  };
  const begin = (): Worker => {
    const begun = new Worker(new URL('./deciding-thread.ts', import.meta.url));
    begun.on('message', (told: Told) => {
      const who = waiting.get(told.id);
      waiting.delete(told.id);
      if (waiting.size === 0) rest(begun);
      if ('fault' in told) who?.fail(new Error(told.fault));
      else who?.tell(told.decided);
    });
    begun.on('error', (error) => failAll(error instanceof Error ? error.message : 'unknown'));
    begun.on('exit', () => { if (worker === begun) failAll('the thread closed'); });
    return begun;
  };
  return (looked, { month, places, families, out, outFamilies }) => new Promise((tell, fail) => {
    clearTimeout(resting);
    worker ??= begin();
    worker.ref();
    next += 1;
    waiting.set(next, { tell, fail });
    const asking: Asking = {
      id: next, file: looked.file, takenAt: looked.takenAt, month, places, families, out: [...out], outFamilies: [...outFamilies],
    };
    worker.postMessage(asking, []);
  });
}
