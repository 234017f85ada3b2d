import type { ClientBase } from 'pg';
import { Refused } from '../../platform/http/refusal.ts';
import { importSeries, sha256Of } from '../series/import-series.ts';
import { loadPlaceGround } from '../series/places.ts';
import type { PlaceGround } from '../series/places.ts';
import { rowsOfClient, writerOf } from '../series/register-writer.ts';
import type { RegisterWriter } from '../series/register-writer.ts';
import { noteRefusedRun } from '../series/store-series.ts';
import type { StoredRun } from '../series/store-series.ts';
import type { QueryFile } from './choose-selection.ts';
import { createPxWebClient } from './client.ts';
import type { PxWebClient } from './client.ts';
import type { Watch } from './pace.ts';
import { readPxWeb } from './read-pxweb.ts';
import type { Progress } from './read-pxweb.ts';

export type PxWebImport = {
  readonly url: string; readonly table: string; readonly query: QueryFile; readonly dataFolder: string;
  readonly staffId: string | null; readonly keepTotals: boolean; readonly watch?: Watch;
};
export type PxWebImported = { readonly run: StoredRun; readonly calls: number; readonly kept: number };

/** A table read whole and stored whole; a server that failed leaves its run in the log too. */
export async function importPxWebTable(owner: ClientBase, asked: PxWebImport): Promise<PxWebImported> {
  const client = createPxWebClient(asked.url, asked.table, asked.watch);
  return bringTable(writerOf(owner), client, await loadPlaceGround(rowsOfClient(owner)), asked);
}

export type Bringing = Pick<PxWebImport, 'query' | 'dataFolder' | 'staffId' | 'keepTotals'> & { readonly progress?: Progress };

/** The same for whoever writes, telling how far it is. */
export async function bringTable(
  write: RegisterWriter, client: PxWebClient, ground: PlaceGround, { query, dataFolder, staffId, keepTotals, progress }: Bringing,
): Promise<PxWebImported> {
  const heading = { startedAt: new Date(), staffId, address: client.address };
  const read = await readPxWeb(client, query, dataFolder, ground, progress).catch(async (error: unknown) => {
    if (error instanceof Refused) {
      const about = { kind: 'pxweb', source: query.kohtaanto.source ?? client.address, countedOn: 'unknown', rows: 0 } as const;
      await noteRefusedRun(write, { ...heading, sha256: sha256Of('') }, about,
        [{ path: client.address, code: error.code, values: error.values }]);
    }
    throw error;
  });
  const run = await importSeries(write, { ...heading, sha256: read.sha256 }, read.series, { keepTotals });
  await read.done();
  return { run, calls: read.calls, kept: read.kept };
}
