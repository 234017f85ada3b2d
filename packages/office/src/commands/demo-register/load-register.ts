import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { TableRows } from '@kohtaanto/demo/copy-text.ts';
import { tableNames } from '@kohtaanto/demo/tables/tables.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { withoutHeavyParts } from './heavy-parts.ts';

/** An invented register never goes on top of anybody's: there must be no persons yet. */
export async function refuseUsedRegister(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ used: boolean }>('select exists (select from office.person) as used');
  if (rows[0]?.used === true) throw new Refused('demo-register-used', {});
}

/** Loads rows into tables and tells how many. */
export type Loader = (tables: Iterable<TableRows>) => Promise<number>;

/** The whole register in one transaction: either all of it is there, or nothing of it. */
export async function inOneLoad<T>(owner: Client, work: (load: Loader) => Promise<T>): Promise<T> {
  await owner.query('begin');
  try {
    // For this transaction alone: memory to build indexes with, and no waiting for the disk between.
    await owner.query(`set local maintenance_work_mem = '512MB'; set local synchronous_commit = off;
      set local kohtaanto.derive_later = on`);
    const result = await withoutHeavyParts(owner, tableNames, async () => {
      const frozen = await emptiedNow(owner);
      return work((tables) => copyTables(owner, tables, frozen));
    });
    // Without knowing how much there is PostgreSQL would look each person up by reading whole tables.
    await owner.query('set local default_statistics_target = 20; analyze');
    await owner.query('select office.derive_all()');
    await owner.query('commit');
    return result;
  } catch (cause) {
    await owner.query('rollback');
    throw cause;
  }
}

/**
 * Rows copied into a table emptied in the same transaction are written as old at once, which saves
 * writing every page again later. Only what was empty already is emptied.
 */
async function emptiedNow(owner: Client): Promise<ReadonlySet<string>> {
  const frozen = new Set<string>();
  for (const table of tableNames) {
    const { rows } = await owner.query<{ filled: boolean }>(`select exists (select from office.${table}) as filled`);
    if (rows[0]?.filled !== false) continue;
    await owner.query(`truncate office.${table}`);
    frozen.add(table);
  }
  return frozen;
}

async function copyTables(
  owner: Client, tables: Iterable<TableRows>, frozen: ReadonlySet<string>,
): Promise<number> {
  let loaded = 0;
  for (const { table, columns, bytes, rows } of tables) {
    const how = frozen.has(table) ? ' with (freeze)' : '';
    const stream = owner.query(copyFrom(`copy office.${table} (${columns}) from stdin${how}`));
    await pipeline(Readable.from(piecesOf(bytes)), stream);
    loaded += rows;
  }
  return loaded;
}

const PIECE = 1 << 16;

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += PIECE) yield bytes.subarray(start, start + PIECE);
}
