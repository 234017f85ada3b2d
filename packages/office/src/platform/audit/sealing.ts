import pg from 'pg';
import type { ConnectionSettings } from '../database/connection.ts';
import { clientConfig } from '../database/connection.ts';
import { inTime } from '../in-time.ts';
import type { Log } from '../platform.ts';
import { sealOf } from './seal.ts';
import type { SealedEntry } from './seal.ts';

export type Sealing = {
  /** Seals what can be sealed now; answers how many entries that was. */
  sealNow(): Promise<number>;
  stop(): Promise<void>;
};

export type SealingParts = {
  readonly owner: ConnectionSettings;
  readonly key: string;
  readonly log: Log;
  readonly everyMilliseconds?: number;
};

/** Two offices on one database take turns. */
const sealingLock = 7_436_913;
const mostInRun = 5_000;
const lastSealMilliseconds = 800;

/**
 * Entries are bound into the chain in runs, about a second after they were written and never inside
 * the transaction that writes them: a chain every writer had to extend would make them queue.
 */
export async function startSealing({ owner, key, log, everyMilliseconds = 1000 }: SealingParts): Promise<Sealing> {
  const pool = new pg.Pool({ ...clientConfig(owner, 'kohtaanto-seal'), max: 1 });
  pool.on('error', (error) => log.warn('sealing connection lost', { reason: error.message }));
  pool.on('connect', (client) => client.on('error', () => undefined)); // its query reports it
  let stopped = false;
  let timer: NodeJS.Timeout;
  let underWay: Promise<unknown> = Promise.resolve();
  const sealNow = async () => {
    const client = await pool.connect();
    try {
      return await sealRun(client, key);
    } finally {
      client.release();
    }
  };
  const tick = () => {
    underWay = sealNow()
      .catch((error: unknown) => log.warn('sealing failed', { reason: error instanceof Error ? error.message : '' }))
      .then((sealed) => {
        // A full run means there is more: go on at once.
        if (!stopped) timer = setTimeout(tick, sealed === mostInRun ? 0 : everyMilliseconds);
      });
  };
  timer = setTimeout(tick, everyMilliseconds);
  return {
    sealNow,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      // What was written last is sealed too, so that a clean end leaves nothing open; what there is no
      // time for is sealed at the next start.
      await inTime(underWay.then(sealNow), lastSealMilliseconds);
      await inTime(pool.end(), lastSealMilliseconds / 4);
    },
  };
}

/**
 * Only entries of transactions older than every open one: an entry that is numbered earlier but
 * commits later would otherwise fall between two runs.
 */
async function sealRun(client: pg.PoolClient, key: string): Promise<number> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [sealingLock]);
    // Ordered by the column, not by the text of the same name: as text '100' comes before '99'.
    const { rows: entries } = await client.query<SealedEntry>({ name: 'seal-entries', text: `
      select ${entryColumns} from office.audit_entry
      where seal_id is null and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
      order by audit_entry.entry_id limit ${mostInRun}` });
    if (entries.length > 0) await addSeal(client, key, entries);
    await client.query('commit');
    return entries.length;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

export const entryColumns = `entry_id::text, area_id, extract(epoch from at)::text as at, staff_id,
  person_id::text, action, purpose, outcome, detail::text`;

async function addSeal(client: pg.PoolClient, key: string, entries: readonly SealedEntry[]): Promise<void> {
  const { rows } = await client.query<{ seal_id: string; seal: Buffer }>(
    // The column, not the text of the same name: as text '9' comes after '10'.
    'select s.seal_id::text, s.seal from office.audit_seal s order by s.seal_id desc limit 1');
  const previous = rows[0];
  const sealId = BigInt(previous?.seal_id ?? 0) + 1n;
  const seal = sealOf(key, { sealId, previous: previous?.seal ?? null, entries });
  await client.query(`insert into office.audit_seal (seal_id, up_to_entry, entry_count, seal)
    values ($1, $2, $3, $4)`,
  [String(sealId), entries.at(-1)?.entry_id, entries.length, seal]);
  await client.query('update office.audit_entry set seal_id = $1 where entry_id = any($2::bigint[])',
    [String(sealId), entries.map((entry) => entry.entry_id)]);
}
