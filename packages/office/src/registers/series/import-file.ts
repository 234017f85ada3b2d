import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ClientBase } from 'pg';
import { Refused } from '../../platform/http/refusal.ts';
import { readBarometer } from '../barometer/read-barometer.ts';
import { readJsonStat } from '../json-stat/read-json-stat.ts';
import { readKela } from '../kela/read-kela.ts';
import { layouts } from '../statfi-monthly/layouts.ts';
import type { LayoutName } from '../statfi-monthly/layouts.ts';
import { readGroupNames } from '../names/read-group-names.ts';
import { readPxWebJson } from '../pxweb/read-pxweb-json.ts';
import { readReceived } from '../received-csv/read-received.ts';
import { readMonths } from '../statfi-monthly/read-months.ts';
import type { ReadSeries } from './figure.ts';
import { importSeries, sha256Of } from './import-series.ts';
import { loadPlaces } from './places.ts';
import type { Places } from './places.ts';
import { rowsOfClient, writerOf } from './register-writer.ts';
import { noteRefusedRun } from './store-series.ts';
import type { StoredRun } from './store-series.ts';
import type { TableWish } from './table-mapping.ts';

type Reader = (name: string, bytes: Buffer, places: Places, wish: TableWish) => ReadSeries;

const months = (layout: LayoutName): Reader => (name, bytes, places) => readMonths(name, bytes, layout, places);

/** Each kind of file and who reads it. */
const readers: Readonly<Record<string, Reader>> = {
  ...Object.fromEntries((Object.keys(layouts) as LayoutName[]).map((layout) => [layout, months(layout)])),
  kela: readKela,
  barometer: readBarometer,
  received: readReceived,
  'occupation-names': readGroupNames,
  'pxweb-json': (name, bytes, places, wish) => readPxWebJson(name, bytes.toString('utf8'), wish, places),
  'json-stat': (name, bytes, places, wish) => readJsonStat(name, bytes.toString('utf8'), wish, places),
};

export const fileKinds: readonly string[] = Object.keys(readers);

export type FileImport = {
  readonly path: string; readonly kind: string; readonly wish: TableWish; readonly staffId: string | null; readonly keepTotals: boolean;
};

export function readerOf(kind: string): Reader {
  const reader = readers[kind];
  if (reader === undefined) throw new Refused('registers.kind-unknown', { given: kind, known: Object.keys(readers).join(', ') });
  return reader;
}

/** A file read whole and stored whole. */
export async function importFileOfSeries(owner: ClientBase, asked: FileImport): Promise<StoredRun> {
  readerOf(asked.kind);
  const bytes = await readFile(asked.path).catch((cause: unknown) => {
    throw new Refused('registers.no-such-file', { file: asked.path }, { cause });
  });
  return importBytesOfSeries(owner, { ...asked, name: basename(asked.path), bytes });
}

export type BytesImport = Omit<FileImport, 'path'> & { readonly name: string; readonly bytes: Buffer };

export async function importBytesOfSeries(owner: ClientBase, { name, bytes, kind, wish, staffId, keepTotals }: BytesImport): Promise<StoredRun> {
  const reader = readerOf(kind);
  const heading = { startedAt: new Date(), staffId, address: name, sha256: sha256Of(bytes) };
  const places = await loadPlaces(rowsOfClient(owner));
  let series: ReadSeries;
  try {
    series = reader(name, bytes, places, wish);
  } catch (error) {
    if (error instanceof Refused) {
      await noteRefusedRun(writerOf(owner), heading, { kind, source: name, countedOn: 'unknown', rows: 0 },
        [{ path: name, code: error.code, values: error.values }]);
    }
    throw error;
  }
  const told = wish.source === undefined ? series : { ...series, source: wish.source };
  return importSeries(writerOf(owner), heading, told, { keepTotals });
}
