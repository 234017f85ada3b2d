import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../testing/test-database.ts';
import { databaseFolder, readMigrations } from './migration-files.ts';
import { schemaDump } from './schema-dump.ts';
import { tableTypes } from './table-types.ts';

const { owner } = await openTestDatabase();

test('the committed table types are those of the schema; otherwise: npm run generate', async () => {
  const client = await owner.connect();
  const files = await tableTypes(client);
  client.release();
  for (const file of files) {
    expect(file.text, file.name).toBe(await readFile(join(import.meta.dirname, file.name), 'utf8'));
  }
});

// The wording of pg_get_constraintdef differs between majors; the dump is of the embedded one.
test.skipIf(process.env['KOHTAANTO_TEST_DATABASE_URL'])('schema.sql is what the migrations make', async () => {
  const client = await owner.connect();
  const dump = await schemaDump(client);
  client.release();
  expect(dump).toBe(await readFile(join(databaseFolder, 'schema.sql'), 'utf8'));
});

test('a step that has landed is not edited: registers out there refuse to open with another one', async () => {
  const landed = JSON.parse(await readFile(join(databaseFolder, 'landed.json'), 'utf8')) as Record<string, string>;
  const now = (await readMigrations()).map(({ version, name, checksum }) => [`${String(version).padStart(4, '0')}-${name}`, checksum] as const);
  expect(Object.fromEntries(now.filter(([name]) => name in landed))).toEqual(landed);
});
