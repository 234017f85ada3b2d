import type { ClientBase } from 'pg';
import { Refused } from '../http/refusal.ts';
import type { Migration } from './migration-files.ts';
import { readMigrations, readViews } from './migration-files.ts';

export type Migrated = { readonly from: number; readonly to: number; readonly applied: readonly string[] };

export type MigrateOptions = {
  readonly folder?: string;
  /** Stops at this version: a backup is restored into the schema it was made from. */
  readonly upTo?: number;
};

/** Any number will do, as long as every version of the program uses the same. */
const migrationLock = 7_436_912;

/**
 * Brings the schema forward, each step in its own transaction. Two programs starting at once wait
 * for one another; a schema newer than the program, or a step that was edited after it had been
 * applied, is refused before anything is touched.
 */
export async function migrate(owner: ClientBase, options: MigrateOptions = {}): Promise<Migrated> {
  const migrations = (await readMigrations(options.folder)).slice(0, options.upTo);
  await refuseOldServer(owner);
  await owner.query('select pg_advisory_lock($1)', [migrationLock]);
  try {
    await prepareVersions(owner);
    const done = await appliedMigrations(owner);
    refuseStrangers(done, migrations);
    const missing = migrations.slice(done.length);
    for (const migration of missing) await apply(owner, migration);
    // A schema of an earlier day may lack what today's views name.
    if (options.upTo === undefined) await rebuildViews(owner, options.folder);
    return { from: done.length, to: migrations.length, applied: missing.map((m) => `${m.version} ${m.name}`) };
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [migrationLock]);
  }
}

/** For programs that only read: refuses a schema they were not written for. */
export async function refuseOtherSchema(owner: ClientBase, folder?: string): Promise<void> {
  const migrations = await readMigrations(folder);
  const done = await appliedMigrations(owner);
  refuseStrangers(done, migrations);
  if (done.length === 0) {
    const { rows } = await owner.query<{ database: string }>('select current_database() as database');
    throw new Refused('no-register', { database: rows[0]?.database ?? '' });
  }
  if (done.length < migrations.length) {
    throw new Refused('schema-older', { found: done.length, expected: migrations.length });
  }
}

async function refuseOldServer(owner: ClientBase): Promise<void> {
  const { rows } = await owner.query<{ version: number }>(
    `select current_setting('server_version_num')::int / 10000 as version`);
  const version = rows[0]?.version ?? 0;
  if (version < 15) throw new Refused('server-too-old', { found: version, expected: 15 });
}

async function prepareVersions(owner: ClientBase): Promise<void> {
  await owner.query(`
    create schema if not exists office;
    create table if not exists office.schema_version (
      version integer primary key,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`);
}

type Applied = { readonly version: number; readonly name: string; readonly checksum: string };

async function appliedMigrations(owner: ClientBase): Promise<readonly Applied[]> {
  const { rows: there } = await owner.query<{ there: boolean }>(
    `select to_regclass('office.schema_version') is not null as there`);
  if (there[0]?.there !== true) return [];
  const { rows } = await owner.query<Applied>('select version, name, checksum from office.schema_version order by version');
  return rows;
}

function refuseStrangers(done: readonly Applied[], known: readonly Migration[]): void {
  const newest = done.at(-1);
  if (newest !== undefined && newest.version > known.length) {
    throw new Refused('schema-newer', { found: newest.version, expected: known.length });
  }
  for (const [index, applied] of done.entries()) {
    const migration = known[index];
    if (migration?.version !== applied.version || migration.checksum !== applied.checksum) {
      throw new Refused('migration-changed', { version: applied.version, name: applied.name });
    }
  }
}

async function apply(owner: ClientBase, migration: Migration): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query(migration.sql);
    await owner.query('insert into office.schema_version (version, name, checksum) values ($1, $2, $3)',
      [migration.version, migration.name, migration.checksum]);
    await owner.query('commit');
  } catch (cause) {
    await owner.query('rollback');
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new Refused('migration-failed', { version: migration.version, name: migration.name, said }, { cause });
  }
}

/**
 * Every view reads with the rights of the one who asks (security_invoker): a view of the owner
 * would look past row-level security.
 */
async function rebuildViews(owner: ClientBase, folder?: string): Promise<void> {
  const views = await readViews(folder);
  await owner.query('begin');
  try {
    const { rows: old } = await owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, viewname) as name from pg_views where schemaname = 'office'`);
    if (old.length > 0) await owner.query(`drop view ${old.map((view) => view.name).join(', ')} cascade`);
    for (const view of views) {
      await owner.query(view.sql).catch((cause: Error) => {
        throw new Refused('migration-failed', { version: 0, name: view.name, said: cause.message }, { cause });
      });
    }
    await checkViews(owner);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

async function checkViews(owner: ClientBase): Promise<void> {
  const { rows } = await owner.query<{ name: string; invoker: boolean }>(`
    select format('%I.%I', n.nspname, c.relname) as name,
      coalesce('security_invoker=true' = any (c.reloptions) or 'security_invoker=on' = any (c.reloptions), false) as invoker
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'office' and c.relkind = 'v'`);
  for (const view of rows) {
    if (!view.invoker) {
      throw new Refused('migration-failed', { version: 0, name: view.name, said: 'security_invoker is not set' });
    }
    await owner.query(`grant select on ${view.name} to kohtaanto_app`);
  }
}
