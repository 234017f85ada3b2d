import type { Config, Log } from '../platform.ts';
import type { ConnectionSettings } from './connection.ts';
import type { DataFolder } from './data-folder.ts';
import { lock, lockHolder, openDataFolder } from './data-folder.ts';
import type { Lock } from './data-folder.ts';
import { startEmbedded } from './embedded.ts';
import { settingsFromUrl } from './prepare.ts';

/** A register that answers: where it is, and how to let go of it. */
export type OpenRegister = {
  readonly owner: ConnectionSettings;
  readonly folder: DataFolder;
  /** Waits for PostgreSQL's last checkpoint this long; it ends by itself if that was not enough. */
  close(withinMilliseconds?: number): Promise<void>;
};

const databaseName = 'kohtaanto';

/**
 * The server of DATABASE_URL, or the data folder's own PostgreSQL. `serving` locks the folder for
 * one office; a command beside a running office uses the PostgreSQL that is already there.
 */
export async function openRegister(config: Config, log: Log, serving: boolean): Promise<OpenRegister> {
  const folder = await openDataFolder(config.dataFolder);
  if (config.databaseUrl !== null) {
    return { folder, owner: settingsFromUrl(config.databaseUrl), close: async () => undefined };
  }
  const beside = !serving && (await lockHolder(folder)) !== null;
  const held: Lock = beside ? { release: async () => undefined } : await lock(folder, config.port);
  try {
    const server = await startEmbedded(folder, { log });
    return {
      folder,
      owner: {
        host: server.host, port: server.port, user: server.user, password: server.password, database: databaseName,
      },
      async close(withinMilliseconds) {
        if (!beside) await server.stop(withinMilliseconds);
        await held.release();
      },
    };
  } catch (error) {
    await held.release();
    throw error;
  }
}
