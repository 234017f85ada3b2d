import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ConnectionSettings } from '../../packages/office/src/platform/database/connection.ts';
import { withClient } from '../../packages/office/src/platform/database/connection.ts';
import { databaseFolder } from '../../packages/office/src/platform/database/migration-files.ts';
import { migrate, refuseOtherSchema } from '../../packages/office/src/platform/database/migrate.ts';
import { prepareDatabase, settingsFromUrl } from '../../packages/office/src/platform/database/prepare.ts';

const mark = randomBytes(4).toString('hex');
const template = inject('template');
const maintenance = { ...template, database: 'postgres' };
const made: string[] = [];

function place(): ConnectionSettings {
  const database = `kohtaanto_server_${mark}_${made.length}`;
  made.push(database);
  return { ...template, database };
}

afterAll(() => withClient(maintenance, 'tests', async (client) => {
  for (const name of made) await client.query(`drop database if exists ${name} with (force)`);
}));

describe('a database on any server', () => {
  test('is made, brought forward, and entered by a role that row-level security binds', async () => {
    const prepared = await prepareDatabase(place());
    expect(prepared.migrated.applied.length).toBe(prepared.migrated.to);
    await withClient(prepared.application, 'tests', async (client) => {
      const { rows } = await client.query(`select rolsuper, rolbypassrls, rolcreaterole,
        (select count(*) from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = 'office'
          and pg_get_userbyid(relowner) = current_user) as owned from pg_roles where rolname = current_user`);
      expect(rows[0]).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, owned: 0 });
      await expect(client.query('create table office.mine (n int)')).rejects.toMatchObject({ code: '42501' });
      await expect(client.query('alter table office.person disable row level security')).rejects.toMatchObject({ code: '42501' });
    });
  });

  test('started twice at the same moment is brought forward once', async () => {
    const settings = place();
    await withClient(maintenance, 'tests', (client) => client.query(`create database ${settings.database} template template0`));
    const results = await Promise.all([1, 2, 3].map(() => withClient(settings, 'tests', (client) => migrate(client))));
    expect(results.filter((result) => result.applied.length > 0)).toHaveLength(1);
  });

  test('every table with persons or staff has row-level security on', async () => {
    const settings = place();
    await prepareDatabase(settings);
    await withClient(settings, 'tests', async (client) => {
      const { rows } = await client.query<{ name: string }>(`
        select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'area_id'
        where n.nspname = 'office' and c.relkind = 'r' and not c.relrowsecurity order by 1`);
      // area and area_municipality are what every area reads; a session is found before an area is known.
      expect(rows.map((row) => row.name).filter((name) => !openTables.has(name))).toEqual([]);
    });
  });

  test('that cannot be reached, or does not know the password, is told so', async () => {
    await expect(prepareDatabase({ ...template, port: 1, host: '127.0.0.1' })).rejects.toMatchObject({ code: 'database-unreachable' });
    await expect(prepareDatabase({ ...template, password: 'wrong' })).rejects.toMatchObject({ code: 'database-unreachable' });
  });

  test('is named by an address', () => {
    expect(settingsFromUrl('postgres://omistaja:sala%40na@db.example.fi:5433/kohtaanto?sslmode=require')).toEqual({
      host: 'db.example.fi', port: 5433, user: 'omistaja', password: 'sala@na', database: 'kohtaanto', ssl: true,
    });
  });
});

const openTables = new Set(['area', 'area_municipality', 'session']);

describe('a schema that is not the program’s own', () => {
  let settings: ConnectionSettings;
  let folder = '';
  const migrating = (path?: string) => withClient(settings, 'tests', (client) =>
    migrate(client, path === undefined ? {} : { folder: path }));

  beforeAll(async () => {
    settings = place();
    await prepareDatabase(settings);
    folder = await mkdtemp(join(tmpdir(), 'kohtaanto-migrations-'));
    await cp(databaseFolder, folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('newer than the program: refused and not touched', async () => {
    await withClient(settings, 'tests', (client) => client.query(`insert into office.schema_version (version, name, checksum)
      select max(version) + 1, 'from-the-future', 'x' from office.schema_version`));
    await expect(migrating()).rejects.toMatchObject({ code: 'schema-newer' });
    await withClient(settings, 'tests', (client) => client.query(`delete from office.schema_version where name = 'from-the-future'`));
  });

  test('older than the program: a reader asks for the migration first', async () => {
    const older = place();
    await withClient(maintenance, 'tests', (client) => client.query(`create database ${older.database} template template0`));
    await withClient(older, 'tests', async (client) => {
      await migrate(client, { upTo: 2 });
      await expect(refuseOtherSchema(client)).rejects.toMatchObject({ code: 'schema-older', values: { found: 2 } });
    });
  });

  test('a step edited after it was applied: refused, and the step is named', async () => {
    await writeFile(join(folder, '0002-register.sql'), 'select 1;');
    await expect(migrating(folder)).rejects.toMatchObject({ code: 'migration-changed', values: { version: 2, name: 'register' } });
    await cp(databaseFolder, folder, { recursive: true });
  });

  test('a step that fails is taken back whole', async () => {
    const next = await withClient(settings, 'tests', (client) => client.query<{ next: number }>('select max(version) + 1 as next from office.schema_version'));
    const number = String(next.rows[0]?.next).padStart(4, '0');
    await writeFile(join(folder, `${number}-half.sql`), 'create table office.half (n int); select 1 / 0;');
    await expect(migrating(folder)).rejects.toMatchObject({ code: 'migration-failed' });
    await withClient(settings, 'tests', async (client) => {
      expect((await client.query(`select to_regclass('office.half') as half`)).rows).toEqual([{ half: null }]);
    });
    await rm(join(folder, `${number}-half.sql`));
  });

  test('a view that would read with the owner’s rights is refused', async () => {
    const views = join(folder, 'views');
    await mkdir(views, { recursive: true });
    await writeFile(join(views, 'unsafe.sql'), 'create view office.unsafe as select * from office.person;');
    await expect(migrating(folder)).rejects.toMatchObject({ code: 'migration-failed', values: { name: 'office.unsafe' } });
  });
});
