import { parentPort, workerData } from 'node:worker_threads';
import { Refused } from '../../platform/http/refusal.ts';
import { packSeries } from './packed-series.ts';
import { placesOf } from './places.ts';
import { readerOf } from './readers.ts';
import type { ReadingTold, ToRead } from './read-file.ts';

/** A thread that reads one large file: see `read-file.ts`. */
const { kind, name, bytes, ground, wish } = workerData as ToRead;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(told());

function told(): ReadingTold {
  try {
    const places = placesOf(ground);
    return { series: packSeries(readerOf(kind)(name, Buffer.from(bytes), places, wish), places) };
  } catch (error) {
    if (error instanceof Refused) return { refused: { code: error.code, values: error.values, faults: error.faults } };
    throw error;
  }
}
