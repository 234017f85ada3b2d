import { parentPort, workerData } from 'node:worker_threads';
import { workOn, type ThreadTold, type ThreadWish } from './thread-work.ts';

/** A thread that reads, audits or protects the files of one question: see `audit-tasks.ts`. */
await workOn(workerData as ThreadWish, (told: ThreadTold) => parentPort?.postMessage(told, []));
