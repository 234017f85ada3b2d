import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../log.ts';
import { withClient } from './connection.ts';
import { openDataFolder } from './data-folder.ts';
import { startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { databaseFolder } from './migration-files.ts';
import { schemaDump } from './schema-dump.ts';
import { tableTypes } from './table-types.ts';

/** Writes the table types and schema.sql from a database migrated for the purpose. */
const folder = await mkdtemp(join(tmpdir(), 'kohtaanto-generate-'));
await chmod(folder, 0o755); // PostgreSQL may run as another user
const server = await startEmbedded(await openDataFolder(folder), { log: createLog(), durable: false });
try {
  await withClient({ ...server, database: 'postgres' }, 'generate', async (owner) => {
    await migrate(owner);
    for (const file of await tableTypes(owner)) await writeFile(join(import.meta.dirname, file.name), file.text);
    await writeFile(join(databaseFolder, 'schema.sql'), await schemaDump(owner));
  });
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
