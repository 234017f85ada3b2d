import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { TableRows } from '@kohtaanto/demo/copy-text.ts';
import { Refused } from '../../platform/http/refusal.ts';

/** An invented register never goes on top of anybody's: there must be no persons yet. */
export async function refuseUsedRegister(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ used: boolean }>('select exists (select from office.person) as used');
  if (rows[0]?.used === true) throw new Refused('register-not-empty', {});
}

/**
 * Loads table after table in the transaction of the caller. Row by row checks of foreign keys are
 * left out where the server lets us: the rows are made so that they hold, and a test checks it.
 */
export async function loadTables(owner: Client, tables: Iterable<TableRows>): Promise<number> {
  let loaded = 0;
  for (const { table, columns, bytes, rows } of tables) {
    const stream = owner.query(copyFrom(`copy office.${table} (${columns}) from stdin`));
    await pipeline(Readable.from(piecesOf(bytes)), stream);
    loaded += rows;
  }
  return loaded;
}

const PIECE = 1 << 16;

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += PIECE) yield bytes.subarray(start, start + PIECE);
}

/** One transaction in which foreign keys are not asked row by row, if the owner may set that. */
export async function inOneLoad<T>(owner: Client, work: () => Promise<T>): Promise<T> {
  await owner.query('begin');
  try {
    const { rows } = await owner.query<{ may: boolean }>(
      `select rolsuper as may from pg_roles where rolname = current_user`);
    if (rows[0]?.may === true) await owner.query(`set local session_replication_role = replica`);
    const result = await work();
    await owner.query('commit');
    return result;
  } catch (cause) {
    await owner.query('rollback');
    throw cause;
  }
}
