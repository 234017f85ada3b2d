import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { TableRows } from '@kohtaanto/demo/copy-text.ts';
import type { DemoPart, DemoRequest } from '@kohtaanto/demo/demo-register.ts';

/** What a thread is told: which area to make next, or that it may go on after what was loaded. */
export type Told = { readonly make: number } | 'go-on';

/** What a thread says: rows of an area, or that the area is done. */
export type Said =
  | { readonly areaId: number; readonly tables: readonly SentRows[] }
  | { readonly areaId: number; readonly done: true };

export type SentRows = Omit<TableRows, 'bytes'> & { readonly bytes: Uint8Array<ArrayBuffer> };

/** Rows of an area; `done` tells that there were no more, and brings none. */
export type MadeRows = { readonly areaId: number; readonly tables: readonly TableRows[]; readonly done: boolean };

const MOST_THREADS = 4;

/**
 * The rows of the areas, made in threads of their own while the ones before are being loaded. The
 * largest area is begun first. A thread waits when the loading is behind, so memory stays bounded.
 */
export async function* madeRows(request: DemoRequest, parts: readonly DemoPart[]): AsyncGenerator<MadeRows> {
  const waiting = parts.toSorted((one, other) => other.size - one.size).map((part) => part.areaId);
  const threads = Array.from(
    { length: Math.min(MOST_THREADS, availableParallelism(), waiting.length) },
    () => new MakingThread(request, waiting),
  );
  const asked = new Map(threads.map((thread) => [thread, thread.next()]));
  try {
    while (asked.size > 0) {
      const { thread, rows } = await Promise.race(asked.values());
      if (rows === undefined) {
        asked.delete(thread);
        continue;
      }
      asked.set(thread, thread.next());
      yield rows;
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

type Turn = { readonly thread: MakingThread; readonly rows: MadeRows | undefined };

class MakingThread {
  readonly #worker: Worker;
  readonly #waiting: number[];
  #busy = false;

  constructor(request: DemoRequest, waiting: number[]) {
    this.#worker = new Worker(new URL('./making-thread.ts', import.meta.url), { workerData: request });
    this.#waiting = waiting;
  }

  /** The next rows; nothing when there is no area left to make. */
  async next(): Promise<Turn> {
    const told = this.#busy ? 'go-on' : this.#nextArea();
    if (told === undefined) return { thread: this, rows: undefined };
    this.#busy = true;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.#worker.postMessage(told);
    const said = await this.#said();
    if ('done' in said) {
      this.#busy = false;
      return { thread: this, rows: { areaId: said.areaId, tables: [], done: true } };
    }
    return { thread: this, rows: { areaId: said.areaId, tables: said.tables.map(received), done: false } };
  }

  #nextArea(): Told | undefined {
    const areaId = this.#waiting.shift();
    return areaId === undefined ? undefined : { make: areaId };
  }

  #said(): Promise<Said> {
    return new Promise((resolve, reject) => {
      const settle = (then: () => void): void => {
        this.#worker.off('message', onMessage).off('error', onError);
        then();
      };
      const onMessage = (said: Said): void => settle(() => resolve(said));
      const onError = (cause: Error): void => settle(() => reject(cause));
      this.#worker.on('message', onMessage).on('error', onError);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

function received({ bytes, ...rest }: SentRows): TableRows {
  return { ...rest, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}
