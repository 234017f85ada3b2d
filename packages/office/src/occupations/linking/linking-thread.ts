import { parentPort } from 'node:worker_threads';
import { linkingAnswers } from './linking-answers.ts';
import type { ThreadQuestion } from './thread-questions.ts';

/** A thread that holds the indexes, so that building them keeps nobody waiting: see `linker.ts`. */
const answer = linkingAnswers();

parentPort?.on('message', ({ id, question }: { readonly id: number; readonly question: ThreadQuestion }) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage({ id, answer: answer(question) });
});
