import { parentPort, workerData } from 'node:worker_threads';
import { demoRegister } from '@kohtaanto/demo/demo-register.ts';
import type { DemoRequest } from '@kohtaanto/demo/demo-register.ts';
import type { Said, SentRows, Told } from './made-rows.ts';

/** A thread that makes the rows of the areas it is told to, one chunk for each time it is asked. */
const port = parentPort;
if (port === null) throw new Error('making-thread.ts runs as a thread of madeRows');
const parts = new Map(demoRegister(workerData as DemoRequest).map((part) => [part.areaId, part]));
let chunks: Iterator<readonly SentRows[]> | undefined;
let areaId = 0;

port.on('message', (told: Told) => {
  if (told !== 'go-on') {
    areaId = told.make;
    chunks = (parts.get(areaId)?.chunks() as Iterable<readonly SentRows[]> | undefined)?.[Symbol.iterator]();
  }
  const next = chunks?.next();
  if (next === undefined || next.done === true) {
    port.postMessage({ areaId, done: true } satisfies Said);
    return;
  }
  // The memory itself changes hands; nothing of it is copied.
  port.postMessage({ areaId, tables: next.value } satisfies Said, next.value.map(({ bytes }) => bytes.buffer));
});
