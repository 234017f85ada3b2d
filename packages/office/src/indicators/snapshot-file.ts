import { createHash } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { formatIso, parsePlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { absences, layout, makeColumn, makeTable, tableNames } from '@kohtaanto/rules/indicators/columns.ts';
import type { Absence, Column, ColumnType, Place, Snapshot, TableName, Tables } from '@kohtaanto/rules/indicators/columns.ts';
import { Refused } from '../platform/http/refusal.ts';

/**
 * The file of a snapshot: 'KOHTSNAP', the version and the header's length (two little-endian numbers of
 * 32 bits), the header as JSON, the columns one after another, each from a multiple of eight, and last the
 * SHA-256 of all before it. Typed arrays are read where they lie.
 */
const magic = 'KOHTSNAP';
export const FORMAT = 1;
const prologue = 16;
const checksumBytes = 32;

type WrittenColumn = {
  readonly table: TableName; readonly column: string; readonly type: ColumnType; readonly rows: number; readonly at: number;
};
type Header = {
  readonly day: string;
  readonly takenAt: string;
  readonly places: readonly Place[];
  readonly occupations: readonly string[];
  readonly absent: readonly Absence[];
  readonly columns: readonly WrittenColumn[];
};

export type KeptSnapshot = { readonly snapshot: Snapshot; readonly takenAt: string; readonly bytes: number };

/** Written aside, put to the disk and renamed: nobody ever reads half a snapshot. */
export async function writeSnapshot(file: string, snapshot: Snapshot, takenAt: Date): Promise<number> {
  const aside = `${file}.${process.pid}.part`;
  try {
    const handle = await open(aside, 'w', 0o600);
    try {
      const bytes = await writeAll(handle, snapshot, takenAt);
      await handle.sync();
      await handle.close();
      await rename(aside, file);
      return bytes;
    } catch (error) {
      await handle.close().catch(() => undefined); // closed already where renaming failed
      throw error;
    }
  } catch (error) {
    await rm(aside, { force: true });
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
      throw new Refused('disk-full', { folder: file, freeMegabytes: 0 }, { cause: error });
    }
    throw error;
  }
}

async function writeAll(handle: FileHandle, snapshot: Snapshot, takenAt: Date): Promise<number> {
  const columns: WrittenColumn[] = [];
  let at = 0;
  for (const { table, column, type, data } of columnsOf(snapshot.tables)) {
    columns.push({ table, column, type, rows: data.length, at });
    at = aligned(at + data.byteLength);
  }
  const header: Header = {
    day: formatIso(snapshot.day), takenAt: takenAt.toISOString(), places: snapshot.places,
    occupations: snapshot.occupations, absent: snapshot.absent, columns,
  };
  const text = Buffer.from(JSON.stringify(header), 'utf8');
  const padded = Buffer.alloc(aligned(prologue + text.length) - prologue, ' ');
  text.copy(padded);
  const start = Buffer.alloc(prologue);
  start.write(magic, 'latin1');
  start.writeUInt32LE(FORMAT, 8);
  start.writeUInt32LE(padded.length, 12);
  const hash = createHash('sha256');
  let written = 0;
  const put = async (bytes: Uint8Array) => {
    hash.update(bytes);
    await handle.writeFile(bytes);
    written += bytes.byteLength;
  };
  await put(start);
  await put(padded);
  for (const { data } of columnsOf(snapshot.tables)) {
    await put(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
    const gap = aligned(data.byteLength) - data.byteLength;
    if (gap > 0) await put(new Uint8Array(gap));
  }
  await handle.writeFile(hash.digest());
  return written + checksumBytes;
}

type NamedColumn = { readonly table: TableName; readonly column: string; readonly type: ColumnType; readonly data: Column };

function* columnsOf(tables: Tables): Generator<NamedColumn> {
  for (const table of tableNames) {
    const held: Readonly<Record<string, Column>> = tables[table];
    for (const [column, type] of Object.entries<ColumnType>(layout[table])) {
      const data = held[column];
      if (data !== undefined) yield { table, column, type, data };
    }
  }
}

const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8;

/** A whole, unchanged snapshot of today's format, or a refusal that says what is wrong and what to do. */
export async function readSnapshotFile(file: string): Promise<KeptSnapshot> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new Refused('indicators.snapshot-unreadable', { file }, { cause });
  });
  if (bytes.length < prologue + checksumBytes || bytes.toString('latin1', 0, 8) !== magic) {
    throw new Refused('indicators.snapshot-broken', { file });
  }
  const version = bytes.readUInt32LE(8);
  if (version !== FORMAT) {
    const code = version < FORMAT ? 'indicators.snapshot-older' : 'indicators.snapshot-newer';
    throw new Refused(code, { file, version, known: FORMAT });
  }
  const body = bytes.subarray(0, bytes.length - checksumBytes);
  const sum = createHash('sha256').update(body).digest();
  if (!sum.equals(bytes.subarray(bytes.length - checksumBytes))) throw new Refused('indicators.snapshot-broken', { file });
  const headerLength = bytes.readUInt32LE(12);
  const header = headerOf(bytes.toString('utf8', prologue, prologue + headerLength));
  const day = header === undefined ? undefined : parsePlainDate(header.day);
  const tables = header === undefined ? undefined : tablesOf(header, body, prologue + headerLength);
  if (header === undefined || day === undefined || tables === undefined) {
    throw new Refused('indicators.snapshot-broken', { file });
  }
  const { places, occupations, absent, takenAt } = header;
  return { snapshot: { day, places, occupations, absent, tables }, takenAt, bytes: bytes.length };
}

/** Only a program of the same format wrote what carries the right sum; still nothing is taken on trust. */
function headerOf(text: string): Header | undefined {
  const known = parsed(text);
  if (typeof known !== 'object' || known === null) return undefined;
  const header = known as Partial<Header>;
  const whole = typeof header.day === 'string' && typeof header.takenAt === 'string' && Array.isArray(header.places)
    && Array.isArray(header.occupations) && Array.isArray(header.columns) && Array.isArray(header.absent)
    && header.absent.every((each) => absences.includes(each));
  return whole ? (header as Header) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function tablesOf(header: Header, body: Buffer, from: number): Tables | undefined {
  const memory = body.byteOffset % 8 === 0 ? body : Buffer.from(Uint8Array.from(body).buffer);
  const tables: Partial<Record<TableName, Record<string, Column>>> = {};
  for (const table of tableNames) tables[table] = makeTable(table, 0);
  for (const { table, column, type, rows, at } of header.columns) {
    const expected: Readonly<Record<string, ColumnType>> | undefined = layout[table];
    const held = tables[table];
    if (held === undefined || expected?.[column] !== type) return undefined;
    const begin = memory.byteOffset + from + at;
    const maker = makeColumn(type, 0).constructor as ColumnMaker;
    if (from + at + rows * maker.BYTES_PER_ELEMENT > body.length) return undefined;
    held[column] = new maker(memory.buffer, begin, rows);
  }
  return tables as Tables;
}

type ColumnMaker = { readonly BYTES_PER_ELEMENT: number; new (memory: ArrayBufferLike, at: number, length: number): Column };
