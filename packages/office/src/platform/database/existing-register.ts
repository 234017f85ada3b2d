import pg from 'pg';
import { Refused } from '../http/refusal.ts';
import type { ConnectionSettings } from './connection.ts';
import { withClient } from './connection.ts';
import { refuseOtherSchema } from './migrate.ts';

/** For a command that only reads: a register that nobody has made yet is told of, not made. */
export async function withExistingRegister<T>(owner: ConnectionSettings, name: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return withClient(owner, name, async (client) => {
    await refuseOtherSchema(client);
    return work(client);
  }).catch((cause: unknown) => {
    // 3D000: the server answers, and has no database of this name.
    if (cause instanceof pg.DatabaseError && cause.code === '3D000') throw new Refused('no-register', { database: owner.database }, { cause });
    throw cause;
  });
}
