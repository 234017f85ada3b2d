import pg from 'pg';
import { Refused } from '../http/refusal.ts';
import { prepareApplicationRole } from './application-role.ts';
import type { ConnectionSettings } from './connection.ts';
import { withClient } from './connection.ts';
import type { Migrated } from './migrate.ts';
import { migrate } from './migrate.ts';

export type Prepared = {
  readonly owner: ConnectionSettings;
  readonly application: ConnectionSettings;
  readonly migrated: Migrated;
};

/** A database of this name that has today's schema and a role for the application. */
export async function prepareDatabase(owner: ConnectionSettings): Promise<Prepared> {
  await createWhenMissing(owner);
  const migrated = await withClient(owner, 'kohtaanto-migrate', (client) => migrate(client));
  return { owner, application: await prepareApplicationRole(owner), migrated };
}

/** On a server where the owner may create databases; otherwise the administrator has made one. */
export async function createWhenMissing(owner: ConnectionSettings): Promise<void> {
  try {
    await withClient(owner, 'kohtaanto-probe', async () => undefined);
  } catch (cause) {
    if (!(cause instanceof pg.DatabaseError) || cause.code !== '3D000') throw unreachable(owner, cause);
    await withClient({ ...owner, database: 'postgres' }, 'kohtaanto-create', (client) =>
      client.query(`create database ${client.escapeIdentifier(owner.database)} encoding 'UTF8' template template0`))
      .catch((error: unknown) => {
        // Another office that started at the same moment has made it.
        if (error instanceof pg.DatabaseError && (error.code === '42P04' || error.code === '23505')) return;
        throw unreachable(owner, error);
      });
  }
}

function unreachable(owner: ConnectionSettings, cause: unknown): Refused {
  const said = cause instanceof Error ? cause.message : String(cause);
  return new Refused('database-unreachable', { host: owner.host, port: owner.port, said }, { cause });
}

/** `postgres://owner:password@host:5432/kohtaanto?sslmode=require` as settings. */
export function settingsFromUrl(url: string): ConnectionSettings {
  const parameters = new pg.Client({ connectionString: url });
  return {
    host: parameters.host,
    port: parameters.port,
    user: parameters.user ?? '',
    password: typeof parameters.password === 'string' ? parameters.password : '',
    database: parameters.database ?? 'kohtaanto',
    ...(/[?&]sslmode=(require|verify)/.test(url) ? { ssl: true } : {}),
  };
}
