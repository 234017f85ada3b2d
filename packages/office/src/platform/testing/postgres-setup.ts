import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { ConnectionSettings } from '../database/connection.ts';
import { withClient } from '../database/connection.ts';
import { openDataFolder } from '../database/data-folder.ts';
import { startEmbedded } from '../database/embedded.ts';
import { prepareDatabase, settingsFromUrl } from '../database/prepare.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The owner's way to a database that has today's schema and no rows. */
    template: ConnectionSettings;
  }
}

/**
 * One PostgreSQL for the whole run: embedded in a temporary folder, or the server of
 * KOHTAANTO_TEST_DATABASE_URL. Each test file copies the template made here.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env['KOHTAANTO_TEST_DATABASE_URL'];
  const server = url === undefined || url === '' ? await embedded() : foreign(url);
  const template = { ...server.settings, database: `kohtaanto_template_${process.pid}` };
  try {
    await prepareDatabase(template);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('template', template);
  return async () => {
    await withClient({ ...template, database: 'postgres' }, 'tests', (client) =>
      client.query(`drop database ${template.database} with (force)`));
    await server.stop();
  };
}

type Server = { readonly settings: ConnectionSettings; readonly stop: () => Promise<void> };

async function embedded(): Promise<Server> {
  const path = await mkdtemp(join(tmpdir(), 'kohtaanto-tests-'));
  // PostgreSQL may run as another user than the one who runs the tests.
  await chmod(path, 0o755);
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const server = await startEmbedded(await openDataFolder(path), { log: silent, durable: false });
  return {
    settings: {
      host: server.host, port: server.port, user: server.user, password: server.password, database: 'postgres',
    },
    async stop() {
      await server.stop();
      await rm(path, { recursive: true, force: true });
      if (server.host.startsWith('/')) await rm(server.host, { recursive: true, force: true });
    },
  };
}

function foreign(url: string): Server {
  return { settings: settingsFromUrl(url), stop: async () => undefined };
}
