import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { SeekerColumns } from '@kohtaanto/rules/matching/seeker-columns.ts';
import type { VacancyColumns } from '@kohtaanto/rules/matching/vacancy-columns.ts';
import { chunkName, isWholeChunk } from './country-chunks.ts';
import type { ChunkTask } from './country-chunks.ts';

/** Whose run a folder holds: chunks of other people, other weights or another day are not mixed. */
export type CountryManifest = {
  readonly form: 1; readonly day: string; readonly weights: string; readonly knowledge: string; readonly top: number; readonly chunkRows: number;
  readonly seekers: number; readonly vacancies: number; readonly fingerprint: string;
};

/** The folder holds a run of other facts: another folder is wanted, or this one emptied. */
export class OtherRunInFolder extends Error {
  readonly code = 'country-folder-of-another-run';
}

type Run = {
  readonly day: PlainDate; readonly knowledge: string; readonly seekers: SeekerColumns; readonly vacancies: VacancyColumns; readonly top: number; readonly chunkRows: number;
};

export function manifestOf({ day, knowledge, seekers, vacancies, top, chunkRows }: Run): CountryManifest {
  return {
    form: 1, day: formatIso(day), weights: seekers.weights, knowledge, top, chunkRows, seekers: seekers.size, vacancies: vacancies.size,
    fingerprint: fingerprint([seekers, vacancies]),
  };
}

/** Of everything that is reckoned with, and of whose it is. */
function fingerprint(columns: readonly object[]): string {
  const hash = createHash('sha256');
  const take = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) hash.update(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    else if (Array.isArray(value)) for (const one of value) hash.update(String(one)).update('\n');
    else if (value instanceof Map) for (const [key, one] of value as Map<unknown, unknown>) hash.update(`${String(key)}=${String(one)}\n`);
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) take(one);
    else hash.update(String(value));
  };
  for (const one of columns) take(one);
  return hash.digest('hex');
}

/** Opens a new folder, or an earlier one of the same run. */
export async function openFolder(folder: string, manifest: CountryManifest, ids: { readonly seekers: readonly string[]; readonly vacancies: readonly string[] }): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const text = JSON.stringify(manifest, null, 2);
  if (existsSync(path)) {
    if (await readFile(path, 'utf8') !== text) throw new OtherRunInFolder(`${folder} holds a country match of other facts`);
    return;
  }
  await writeWhole(join(folder, 'seekers.json'), JSON.stringify(ids.seekers));
  await writeWhole(join(folder, 'vacancies.json'), JSON.stringify(ids.vacancies));
  // The manifest last: what has one has the names too.
  await writeWhole(path, text);
}

/** Under its own name only when all of it is on the disk, so that an end at any moment leaves nothing half. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const written = `${path}.part`;
  await writeFile(written, content);
  const file = await open(written, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(written, path);
}

export async function writeChunk(folder: string, task: ChunkTask, packed: Int32Array): Promise<void> {
  await writeWhole(join(folder, chunkName(task)), new Uint8Array(packed.buffer, packed.byteOffset, packed.byteLength));
}

/** A chunk that is there and whole; undefined where it is to be made. */
export async function readChunk(folder: string, task: ChunkTask, top: number): Promise<Int32Array | undefined> {
  const path = join(folder, chunkName(task));
  if (!existsSync(path)) return undefined;
  const bytes = await readFile(path);
  if (bytes.byteLength % 4 !== 0) return undefined;
  const packed = new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return isWholeChunk(packed, task, top) ? packed : undefined;
}
