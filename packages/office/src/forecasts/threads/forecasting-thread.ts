import { parentPort } from 'node:worker_threads';
import { answerTask } from './thread-task.ts';
import type { ThreadTask } from './thread-task.ts';

/** A thread that forecasts one series after another: see `thread-pool.ts`. */
parentPort?.on('message', (task: ThreadTask) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(answerTask(task));
});
