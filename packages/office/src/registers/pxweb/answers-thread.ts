import { parentPort, workerData } from 'node:worker_threads';
import { Refused } from '../../platform/http/refusal.ts';
import type { ReaderAsked, ReaderTold } from './answers-reader.ts';
import { takeAnswers } from './take-answers.ts';
import type { TableToRead } from './take-answers.ts';

/** A thread that reads the answers of one large table: see `answers-reader.ts`. */
const answers = takeAnswers(workerData as TableToRead);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.on('message', (asked: ReaderAsked) => parentPort?.postMessage(told(asked)));

function told(asked: ReaderAsked): ReaderTold {
  try {
    return asked === 'whole' ? { whole: answers.whole() } : { taken: answers.take(asked.piece, asked.text) };
  } catch (error) {
    if (error instanceof Refused) return { refused: { code: error.code, values: error.values, faults: error.faults } };
    throw error;
  }
}
