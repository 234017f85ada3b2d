import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A numbered step of the schema; once it has been applied anywhere it is never edited again. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
};

export const databaseFolder = join(import.meta.dirname, '../../../database');

export async function readMigrations(folder: string = databaseFolder): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.+\.sql$/.test(name)).toSorted();
  return Promise.all(names.map(async (file, index) => {
    const version = Number(file.slice(0, 4));
    if (version !== index + 1) throw new Error(`${file}: migration numbers must run 1, 2, 3 without gaps`);
    const sql = await readFile(join(folder, file), 'utf8');
    return { version, name: file.slice(5, -4), sql, checksum: checksumOf(sql) };
  }));
}

/** Views are not migrations: each has one current text, made again after every migration. */
export async function readViews(folder: string = databaseFolder): Promise<readonly { name: string; sql: string }[]> {
  const inside = join(folder, 'views');
  const files = await readdir(inside).catch(() => []);
  return Promise.all(files.filter((file) => file.endsWith('.sql')).toSorted()
    .map(async (file) => ({ name: file, sql: await readFile(join(inside, file), 'utf8') })));
}

/** Line ends do not count: a checkout on Windows may have changed them. */
export function checksumOf(sql: string): string {
  return createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
}
