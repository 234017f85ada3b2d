import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { Refused } from '../http/refusal.ts';

/**
 * A backup is one gzip file: a first line that names the format, a line of JSON that tells what it
 * holds, then for each table its rows as COPY writes them, in pieces with their length before them,
 * an empty piece, and a line with the count of bytes and their SHA-256. Written and read as a stream.
 */
export type Manifest = {
  readonly madeAt: string;
  /** Everybody in it is invented: the register restored from it says so too. Absent in older backups. */
  readonly invented?: boolean;
  readonly schemaVersion: number;
  readonly migrations: readonly { readonly version: number; readonly checksum: string }[];
  readonly tables: readonly BackupTable[];
};
export type BackupTable = { readonly name: string; readonly columns: readonly string[] };
export type TableSum = { readonly bytes: number; readonly sha256: string };

const firstLine = 'KOHTAANTO-BACKUP 1\n';

export type BackupWriter = {
  table(rows: Readable): Promise<TableSum>;
  end(): Promise<void>;
};

export async function writeBackup(path: string, manifest: Manifest): Promise<BackupWriter> {
  const gzip = createGzip({ level: 6 });
  const file = createWriteStream(path, { mode: 0o600, flags: 'wx' });
  const failed = new Promise<never>((_, reject) => {
    file.once('error', reject);
    gzip.once('error', reject);
  });
  failed.catch(() => undefined); // told by whichever write meets it
  gzip.pipe(file);
  const put = async (piece: Buffer | string) => {
    if (!gzip.write(piece)) await Promise.race([once(gzip, 'drain'), failed]);
  };
  await put(firstLine);
  await put(`${JSON.stringify(manifest)}\n`);
  return {
    async table(rows) {
      const hash = createHash('sha256');
      let bytes = 0;
      for await (const piece of rows) {
        const chunk: Buffer = Buffer.from(piece);
        if (chunk.length === 0) continue;
        hash.update(chunk);
        bytes += chunk.length;
        await put(lengthOf(chunk));
        await put(chunk);
      }
      const sum = { bytes, sha256: hash.digest('hex') };
      await put(Buffer.alloc(4));
      await put(`${JSON.stringify(sum)}\n`);
      return sum;
    },
    async end() {
      gzip.end();
      await Promise.race([once(file, 'close'), failed]);
    },
  };
}

function lengthOf(chunk: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}

export type BackupReader = {
  readonly manifest: Manifest;
  /** The pieces of the next table; throws at its end when they are not what was written. */
  table(): AsyncGenerator<Buffer>;
  close(): void;
};

export async function readBackup(path: string): Promise<BackupReader> {
  const file = createReadStream(path);
  const gunzip = createGunzip();
  file.once('error', (error) => gunzip.destroy(error));
  const bytes = byteReader(file.pipe(gunzip), path);
  if ((await bytes.line()) !== firstLine.trimEnd()) throw unreadable(path);
  const manifest = JSON.parse(await bytes.line()) as Manifest;
  return {
    manifest,
    async* table() {
      const hash = createHash('sha256');
      let total = 0;
      for (;;) {
        const length = (await bytes.take(4)).readUInt32BE();
        if (length === 0) break;
        const piece = await bytes.take(length);
        hash.update(piece);
        total += length;
        yield piece;
      }
      const sum = JSON.parse(await bytes.line()) as TableSum;
      if (sum.bytes !== total || sum.sha256 !== hash.digest('hex')) throw unreadable(path);
    },
    close() {
      file.destroy();
      gunzip.destroy();
    },
  };
}

type ByteReader = { take(count: number): Promise<Buffer>; line(): Promise<string> };

function byteReader(stream: Readable, path: string): ByteReader {
  const source = stream[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  const more = async () => {
    const next = await source.next().catch((cause: unknown) => {
      throw new Refused('backup-unreadable', { file: path }, { cause });
    });
    if (next.done === true) throw unreadable(path);
    held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, Buffer.from(next.value)]);
  };
  const take = async (count: number) => {
    while (held.length < count) await more();
    const taken = held.subarray(0, count);
    held = held.subarray(count);
    return taken;
  };
  return {
    take,
    async line() {
      let end = held.indexOf(10);
      while (end < 0) {
        if (held.length > 1_000_000) throw unreadable(path);
        await more();
        end = held.indexOf(10);
      }
      return (await take(end + 1)).subarray(0, -1).toString('utf8');
    },
  };
}

function unreadable(path: string): Refused {
  return new Refused('backup-unreadable', { file: path });
}
