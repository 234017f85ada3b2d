import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ClientBase } from 'pg';
import { Refused } from '../../platform/http/refusal.ts';
import { importSeries, sha256Of } from './import-series.ts';
import type { PackedSeries } from './packed-series.ts';
import { loadPlaceGround } from './places.ts';
import { readFileOfSeries } from './read-file.ts';
import { readerOf } from './readers.ts';
import { rowsOfClient, writerOf } from './register-writer.ts';
import { noteRefusedRun } from './store-series.ts';
import type { StoredRun } from './store-series.ts';
import type { TableWish } from './table-mapping.ts';

export type FileImport = {
  readonly path: string; readonly kind: string; readonly wish: TableWish; readonly staffId: string | null; readonly keepTotals: boolean;
};

/** A file read whole and stored whole. */
export async function importFileOfSeries(owner: ClientBase, asked: FileImport): Promise<StoredRun> {
  readerOf(asked.kind);
  const bytes = await readFile(asked.path).catch((cause: unknown) => {
    throw new Refused('registers.no-such-file', { file: asked.path }, { cause });
  });
  if (bytes.length === 0) throw new Refused('registers.file-empty', { file: basename(asked.path) });
  return importBytesOfSeries(owner, { ...asked, name: basename(asked.path), bytes });
}

export type BytesImport = Omit<FileImport, 'path'> & { readonly name: string; readonly bytes: Buffer };

export async function importBytesOfSeries(owner: ClientBase, { name, bytes, kind, wish, staffId, keepTotals }: BytesImport): Promise<StoredRun> {
  readerOf(kind);
  const heading = { startedAt: new Date(), staffId, address: name, sha256: sha256Of(bytes) };
  const ground = await loadPlaceGround(rowsOfClient(owner));
  let series: PackedSeries;
  try {
    series = await readFileOfSeries({ kind, name, bytes, ground, wish });
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
