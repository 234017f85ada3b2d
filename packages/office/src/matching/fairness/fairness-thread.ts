import { parentPort, workerData } from 'node:worker_threads';
import { computeFairness } from './compute-fairness.ts';
import type { FairnessWork } from './compute-fairness.ts';

/** A thread of its own: thousands of lists are made, and those who work meanwhile wait for none of them. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(computeFairness(workerData as FairnessWork));
