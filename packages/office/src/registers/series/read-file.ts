import { Worker } from 'node:worker_threads';
import type { Fault, RefusalValues } from '../../platform/http/refusal.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { packSeries } from './packed-series.ts';
import type { PackedSeries } from './packed-series.ts';
import { placesOf } from './places.ts';
import type { PlaceGround } from './places.ts';
import { readerOf } from './readers.ts';
import type { TableWish } from './table-mapping.ts';

export type ToRead = {
  readonly kind: string; readonly name: string; readonly bytes: Uint8Array; readonly ground: PlaceGround; readonly wish: TableWish;
};
export type ReadingTold =
  | { readonly series: PackedSeries }
  | { readonly refused: { readonly code: string; readonly values: RefusalValues; readonly faults: readonly Fault[] } };

/** So much is read in some tens of milliseconds, sooner than a thread begins. */
const AT_ONCE = 64 * 1024;
/** Fifty megabytes of JSON or CSV, several times over. */
const MOST_MEGABYTES = 3072;

/** A file of a kind as figures and faults; a large one in a thread of its own, so that the office answers others meanwhile. */
export async function readFileOfSeries(asked: ToRead): Promise<PackedSeries> {
  const { kind, name, bytes, ground, wish } = asked;
  const reader = readerOf(kind);
  if (bytes.length <= AT_ONCE) {
    const places = placesOf(ground);
    return packSeries(reader(name, Buffer.from(bytes), places, wish), places);
  }
  const told = await inThread(asked);
  if ('series' in told) return told.series;
  throw new Refused(told.refused.code, told.refused.values, { faults: told.refused.faults });
}

function inThread(asked: ToRead): Promise<ReadingTold> {
  return new Promise((tell, fail) => {
    const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
      workerData: asked, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: 128 },
    });
    worker.once('message', tell);
    worker.once('error', fail);
    worker.once('exit', (code) => fail(new Error(`reading ${asked.name} ended with ${code}`)));
  });
}
