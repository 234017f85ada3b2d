import { Worker } from 'node:worker_threads';
import type { Log } from '../../platform/platform.ts';
import type { ThreadAnswer, ThreadQuestion } from './thread-questions.ts';

export type LinkingThread = {
  ask(question: ThreadQuestion): Promise<ThreadAnswer>;
  end(): Promise<void>;
};

/** One thread; its answers come in the order of the questions. Nothing is kept alive by it. */
export function startLinkingThread(log: Log): LinkingThread {
  const worker = new Worker(new URL('./linking-thread.ts', import.meta.url));
  worker.unref();
  const waiting = new Map<number, { readonly done: (answer: ThreadAnswer) => void; readonly fail: (error: Error) => void }>();
  let asked = 0;
  let ended: Error | undefined;
  const failAll = (error: Error): void => {
    ended = error;
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  worker.on('message', ({ id, answer }: { readonly id: number; readonly answer: ThreadAnswer }) => {
    waiting.get(id)?.done(answer);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
  });
  worker.once('error', (error: unknown) => {
    log.error('the linking thread ended', { error: error instanceof Error ? error.message : String(error) });
    failAll(error instanceof Error ? error : new Error(String(error)));
  });
  worker.once('exit', () => failAll(new Error('the linking thread has ended')));
  return {
    ask: (question) => new Promise((done, fail) => {
      if (ended !== undefined) {
        fail(ended);
        return;
      }
      asked += 1;
      waiting.set(asked, { done, fail });
      worker.ref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage({ id: asked, question });
    }),
    end: async () => {
      await worker.terminate();
    },
  };
}
