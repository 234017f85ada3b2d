import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ThreadAnswer, ThreadTask } from './thread-task.ts';

export type PoolWish<Task extends ThreadTask> = {
  readonly threads?: number;
  /** Ends the work: what was answered before stays, what was under way is dropped. */
  readonly signal?: AbortSignal;
  /** Each answer as it comes, in the order they come. */
  readonly onAnswer?: (place: number, answer: ThreadAnswer<Task>) => void;
};

/**
 * Many series on a few threads, so that whoever asked can answer others meanwhile. The answers stand in the order of
 * the tasks; those not reached before the signal are missing.
 */
export async function answerInThreads<Task extends ThreadTask>(
  tasks: readonly Task[], wish: PoolWish<Task> = {},
): Promise<readonly (ThreadAnswer<Task> | undefined)[]> {
  const answers: (ThreadAnswer<Task> | undefined)[] = Array.from({ length: tasks.length });
  const threads = Math.min(wish.threads ?? Math.max(1, Math.min(2, availableParallelism())), tasks.length);
  let next = 0;
  const take = (): number | undefined => (next < tasks.length && wish.signal?.aborted !== true ? next++ : undefined);
  await Promise.all(Array.from({ length: threads }, () => workThrough(tasks, take, (place, answer) => {
    answers[place] = answer;
    wish.onAnswer?.(place, answer);
  }, wish.signal)));
  return answers;
}

/** One thread takes the next task until there is none or it is told to end. */
function workThrough<Task extends ThreadTask>(
  tasks: readonly Task[], take: () => number | undefined, keep: (place: number, answer: ThreadAnswer<Task>) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./forecasting-thread.ts', import.meta.url));
    let place: number | undefined;
    const end = (): void => {
      signal?.removeEventListener('abort', end);
      worker.removeAllListeners('exit');
      void worker.terminate().then(() => done(), fail);
    };
    const giveNext = (): void => {
      place = take();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      if (place === undefined) end(); else worker.postMessage(tasks[place]);
    };
    signal?.addEventListener('abort', end, { once: true });
    worker.on('message', (answer: ThreadAnswer<Task>) => {
      if (place !== undefined && signal?.aborted !== true) keep(place, answer);
      if (signal?.aborted !== true) giveNext();
    });
    worker.once('error', fail);
    worker.once('exit', (code) => fail(new Error(`a forecasting thread ended with ${code}`)));
    giveNext();
  });
}
