import { createWriteStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { directions } from './country-chunks.ts';
import type { Direction } from './country-chunks.ts';
import { readCountry } from './match-country.ts';
import type { RankedName } from './match-country.ts';

export const listForms = ['ndjson', 'csv'] as const;
export type ListForm = (typeof listForms)[number];

const called: Readonly<Record<Direction, readonly [one: string, other: string, others: string]>> = {
  'vacancies-of-seekers': ['seeker', 'vacancy', 'vacancies'], 'seekers-of-vacancies': ['vacancy', 'seeker', 'seekers'],
};

/** Both directions as files of their own: ids, ranks and points of a hundred. No names: who reads the file looks a person up where the look is logged. */
export async function writeLists(folder: string, form: ListForm): Promise<readonly string[]> {
  return Promise.all(directions.map(async (direction) => {
    const path = join(folder, `${direction}.${form}`);
    await writeLines(path, form === 'csv' ? csvLines(folder, direction) : jsonLines(folder, direction));
    return path;
  }));
}

/** Line by line under another name, and under its own when all of it is on the disk. */
export async function writeLines(path: string, lines: AsyncIterable<string> | Iterable<string>, mode = 0o600): Promise<void> {
  const written = `${path}.part`;
  await pipeline(Readable.from(lines), createWriteStream(written, { mode }));
  const file = await open(written, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(written, path);
}

const scoreOf = ({ points }: RankedName): number => points / 10_000;

async function* jsonLines(folder: string, direction: Direction): AsyncGenerator<string> {
  const [one, other, others] = called[direction];
  for await (const { id, best } of readCountry(folder, direction)) {
    yield `${JSON.stringify({ [one]: id, [others]: best.map((match) => ({ [other]: match.id, score: scoreOf(match) })) })}\n`;
  }
}

async function* csvLines(folder: string, direction: Direction): AsyncGenerator<string> {
  const [one, other] = called[direction];
  yield `${one},rank,${other},score\n`;
  for await (const { id, best } of readCountry(folder, direction)) {
    yield best.map((match, at) => `${id},${at + 1},${match.id},${scoreOf(match)}\n`).join('');
  }
}
