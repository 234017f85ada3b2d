import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { ConnectionSettings } from '../database/connection.ts';
import { withClient } from '../database/connection.ts';
import { migrate } from '../database/migrate.ts';
import { readMigrations } from '../database/migration-files.ts';
import { createWhenMissing } from '../database/prepare.ts';
import { Refused } from '../http/refusal.ts';
import type { BackupReader, Manifest } from './backup-file.ts';
import { readBackup } from './backup-file.ts';
import { copyTarget } from './backup-tables.ts';

export type Restored = {
  readonly tables: number; readonly madeAt: string; readonly invented: boolean; readonly from: number; readonly to: number;
};

/**
 * Into an empty register only. The schema is made as it was in the backup, the rows are copied and
 * every sum compared in one transaction, and only then is the schema brought forward. `emptied` is
 * called when nothing stands in the way any more, before the first row.
 */
export async function restore(
  owner: ConnectionSettings, path: string, emptied: () => Promise<void> = async () => undefined,
): Promise<Restored> {
  const reader = await readBackup(path).catch((cause: unknown) => {
    throw cause instanceof Refused ? cause : new Refused('backup-unreadable', { file: path }, { cause });
  });
  try {
    await refuseForeign(reader.manifest);
    await createWhenMissing(owner);
    return await withClient(owner, 'kohtaanto-restore', async (client) => {
      await makeRoom(client);
      await emptied();
      await migrate(client, { upTo: reader.manifest.schemaVersion });
      await copyAll(client, reader);
      const { to } = await migrate(client);
      await client.query('analyze');
      const { tables, madeAt, invented, schemaVersion } = reader.manifest;
      return { tables: tables.length, madeAt, invented: invented === true, from: schemaVersion, to };
    });
  } finally {
    reader.close();
  }
}

async function refuseForeign(manifest: Manifest): Promise<void> {
  const known = await readMigrations();
  if (manifest.schemaVersion > known.length) {
    throw new Refused('schema-newer', { found: manifest.schemaVersion, expected: known.length });
  }
  const changed = manifest.migrations.find((one, index) => known[index]?.checksum !== one.checksum);
  if (changed !== undefined) {
    throw new Refused('migration-changed', { version: changed.version, name: known[changed.version - 1]?.name ?? '' });
  }
}

/** A register that holds an area or a person is somebody's: it is not overwritten. */
async function makeRoom(client: ClientBase): Promise<void> {
  const { rows: there } = await client.query<{ there: boolean }>(
    `select to_regclass('office.person') is not null as there`);
  if (there[0]?.there === true) {
    const { rows } = await client.query<{ used: boolean }>(`select exists (select from office.person)
      or exists (select from office.area) or exists (select from office.audit_entry) as used`);
    if (rows[0]?.used !== false) throw new Refused('register-not-empty');
  }
  await client.query('drop schema if exists office cascade');
}

async function copyAll(client: ClientBase, reader: BackupReader): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`set local kohtaanto.derive_later = on`);
    for (const table of reader.manifest.tables) {
      const target = client.query(copyFrom(`copy ${copyTarget(client, table)} from stdin`));
      await pipeline(Readable.from(reader.table(), { objectMode: false }), target);
    }
    await continueNumbers(client);
    await deriveAll(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** What the database derives by itself is in no backup; a schema older than that has nothing to derive. */
async function deriveAll(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regprocedure('office.derive_all()') is not null as there`);
  if (rows[0]?.there !== true) return;
  // Without knowing how much there is PostgreSQL would look each person up by reading whole tables.
  await client.query('analyze');
  await client.query('select office.derive_all()');
}

/** Numbers given from now on go on from the largest restored. */
async function continueNumbers(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(`
    select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'office'
    where a.attidentity <> '' and c.relkind = 'r'`);
  for (const { table, column } of rows) {
    const name = `office.${client.escapeIdentifier(table)}`;
    const value = client.escapeIdentifier(column);
    await client.query(`select setval(pg_get_serial_sequence($1, $2), coalesce(max(${value}), 0) + 1, false) from ${name}`,
      [name, column]);
  }
}
