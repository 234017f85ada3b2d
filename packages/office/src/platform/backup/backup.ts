import { access, rename, rm } from 'node:fs/promises';
import { to as copyTo } from 'pg-copy-streams';
import type { ConnectionSettings } from '../database/connection.ts';
import { withExistingRegister } from '../database/existing-register.ts';
import { Refused } from '../http/refusal.ts';
import { writeBackup } from './backup-file.ts';
import { backupTables, copyTarget } from './backup-tables.ts';

export type Backup = { readonly tables: number; readonly bytes: number };

/**
 * Everything as it was at one moment, while the office goes on (SEC-4). Written aside and renamed:
 * a backup that was cut off is never taken for a whole one.
 */
export async function backUp(
  owner: ConnectionSettings, path: string, of: { readonly invented: boolean } = { invented: false },
): Promise<Backup> {
  if (await access(path).then(() => true, () => false)) throw new Refused('backup-file-exists', { file: path });
  const aside = `${path}.${process.pid}.part`;
  try {
    const made = await withExistingRegister(owner, 'kohtaanto-backup', async (client) => {
      await client.query('begin isolation level repeatable read read only');
      const tables = await backupTables(client);
      const { rows: migrations } = await client.query<{ version: number; checksum: string }>(
        'select version, checksum from office.schema_version order by version');
      const writer = await writeBackup(aside, {
        madeAt: new Date().toISOString(), invented: of.invented, schemaVersion: migrations.length, migrations, tables,
      });
      let bytes = 0;
      for (const table of tables) {
        const rows = client.query(copyTo(`copy ${copyTarget(client, table)} to stdout`));
        bytes += (await writer.table(rows)).bytes;
      }
      await client.query('commit');
      await writer.end();
      return { tables: tables.length, bytes };
    });
    await rename(aside, path);
    return made;
  } catch (error) {
    await rm(aside, { force: true });
    throw asRefusal(error, path);
  }
}

function asRefusal(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'ENOSPC') return new Refused('disk-full', { folder: path, freeMegabytes: 0 }, { cause: error });
  if (error.code === 'EACCES' || error.code === 'ENOENT' || error.code === 'EROFS') {
    return new Refused('backup-not-writable', { file: path }, { cause: error });
  }
  return error;
}
