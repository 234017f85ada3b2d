import { Worker } from 'node:worker_threads';
import type { PageDocument } from '@kohtaanto/words/documents/document.ts';
import { Refused } from '../http/refusal.ts';

export type Asking = { readonly id: number; readonly document: PageDocument };
export type Told =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly fault: string; readonly absent: boolean };

const idleMilliseconds = 30_000;

let worker: Worker | null = null;
let resting: NodeJS.Timeout | undefined;
let next = 0;
const waiting = new Map<number, { readonly tell: (bytes: Uint8Array) => void; readonly fail: (error: Error) => void }>();

/**
 * A document as a tagged PDF that keeps to PDF/UA-1: the printer refuses one that would not. It prints in a
 * thread of its own, so that other answers do not wait.
 */
export function printDocument(document: PageDocument): Promise<Uint8Array> {
  return new Promise((tell, fail) => {
    clearTimeout(resting);
    worker ??= begin();
    worker.ref();
    next += 1;
    waiting.set(next, { tell, fail });
    const asking: Asking = { id: next, document };
    worker.postMessage(asking, []);
  });
}

function begin(): Worker {
  const begun = new Worker(new URL('./printing-thread.ts', import.meta.url));
  begun.on('message', (told: Told) => {
    const who = waiting.get(told.id);
    waiting.delete(told.id);
    if (waiting.size === 0) rest(begun);
    if (!('fault' in told)) who?.tell(told.bytes);
    else if (told.absent) who?.fail(new Refused('documents.no-printer', { system: `${process.platform} ${process.arch}` }));
    else who?.fail(new Error(`the document was not printed: ${told.fault}`));
  });
  begun.on('error', (error) => failAll(error instanceof Error ? error.message : 'unknown'));
  begun.on('exit', () => { if (worker === begun) failAll('the thread closed'); });
  return begun;
}

/** Fonts and compiler weigh some tens of megabytes: they go when nobody prints. */
function rest(begun: Worker): void {
  begun.unref();
  resting = setTimeout(() => {
    if (worker === begun) worker = null;
    void begun.terminate();
  }, idleMilliseconds).unref();
}

function failAll(reason: string): void {
  worker = null;
  for (const { fail } of waiting.values()) fail(new Error(`printing ended: ${reason}`));
  waiting.clear();
}
