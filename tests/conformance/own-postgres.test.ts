import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../packages/office/src/platform/config.ts';
import { withClient } from '../../packages/office/src/platform/database/connection.ts';
import { identityOf, openDataFolder } from '../../packages/office/src/platform/database/data-folder.ts';
import { startFault } from '../../packages/office/src/platform/database/embedded-faults.ts';
import { startEmbedded } from '../../packages/office/src/platform/database/embedded.ts';
import { openRegister } from '../../packages/office/src/platform/database/open-register.ts';
import { silentLog } from '../../packages/office/src/platform/testing/test-database.ts';

let folder = '';
const config = () => readConfig({ data: folder, port: '4711' }, {});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kohtaanto-own-'));
  await chmod(folder, 0o755);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const pidOf = async (path: string) => Number((await readFile(join(path, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);

describe('the PostgreSQL of a data folder', () => {
  test('starts durable, in Finnish order and in Helsinki, and keeps what was committed', async () => {
    const first = await openRegister(config(), silentLog, true);
    await withClient({ ...first.owner, database: 'postgres' }, 'tests', async (client) => {
      await client.query(`create table kept as select 'yes' as answer`);
      const { rows } = await client.query(`select current_setting('fsync') as fsync, current_setting('timezone') as zone,
        current_setting('server_encoding') as encoding,
        (select string_agg(n, ' ' order by n collate "fi-FI-x-icu") from unnest(array['Öster', 'Zeta', 'Äiti', 'Åland', 'Wirta', 'Vesa']) n) as names`);
      expect(rows[0]).toEqual({ fsync: 'on', zone: 'Europe/Helsinki', encoding: 'UTF8', names: 'Vesa Wirta Zeta Åland Äiti Öster' });
    });
    await first.close();
    const second = await openRegister(config(), silentLog, true);
    await withClient({ ...second.owner, database: 'postgres' }, 'tests', async (client) => {
      expect((await client.query('select answer from kept')).rows).toEqual([{ answer: 'yes' }]);
    });
    await second.close();
  });

  test('keeps its secrets to itself', async () => {
    const register = await openRegister(config(), silentLog, true);
    expect((await stat(join(folder, 'keys/database-password'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'postgres'))).mode & 0o077).toBe(0);
    await register.close();
  });

  test('a second office on the same folder is told the first one’s process and port', async () => {
    const first = await openRegister(config(), silentLog, true);
    await expect(openRegister(config(), silentLog, true)).rejects.toMatchObject({
      code: 'data-folder-in-use', values: { pid: process.pid, port: 4711 },
    });
    const beside = await openRegister(config(), silentLog, false);
    await beside.close();
    await withClient({ ...first.owner, database: 'postgres' }, 'tests', (client) => client.query('select 1'));
    await first.close();
  });

  test('a lock left by a killed office does not keep the next one out', async () => {
    await writeFile(join(folder, 'server.lock'), JSON.stringify({ pid: 999_999, startedAs: '999999@1', port: 4711 }));
    const register = await openRegister(config(), silentLog, true);
    await register.close();
  });

  test('a PostgreSQL that outlived its office is adopted, and stopped with the new one', async () => {
    await startEmbedded(await openDataFolder(folder), { log: silentLog }); // and its office is gone
    const pid = await pidOf(folder);
    const next = await openRegister(config(), silentLog, true);
    expect(await pidOf(folder)).toBe(pid);
    await next.close();
    expect(identityOf(pid)).toBe('');
  });

  test('a PostgreSQL killed under its office is started again with everything that was committed', async () => {
    const register = await openRegister(config(), silentLog, true);
    const place = { ...register.owner, database: 'postgres' };
    await withClient(place, 'tests', (client) =>
      client.query('create table survived as select generate_series(1, 1000) as n'));
    const killed = await pidOf(folder);
    process.kill(killed, 'SIGKILL');
    await expect.poll(() => withClient(place, 'tests', async (client) =>
      (await client.query('select count(*) as count from survived')).rows).catch(() => 'not yet'), { timeout: 25_000 })
      .toEqual([{ count: 1000 }]);
    const revived = await pidOf(folder);
    expect(revived).not.toBe(killed);
    await register.close();
    expect(identityOf(revived)).toBe('');
  });
});

describe('what an administrator is told', () => {
  test('when the folder was made by another major version', async () => {
    await mkdir(join(folder, 'postgres'));
    await writeFile(join(folder, 'postgres/PG_VERSION'), '14\n');
    await expect(openRegister(config(), silentLog, true)).rejects.toMatchObject({
      code: 'database-major-differs', values: { found: '14', expected: 18 },
    });
  });

  test('when the folder cannot be made', async () => {
    await writeFile(join(folder, 'file'), '');
    const inside = readConfig({ data: join(folder, 'file', 'data') }, {});
    await expect(openRegister(inside, silentLog, true)).rejects.toMatchObject({ code: 'data-folder-not-writable' });
  });

  test('when PostgreSQL says that the disk is full, may not write or has no memory', () => {
    expect(startFault('/data', 'FATAL:  could not write to file "pg_wal/xlogtemp.7": No space left on device').code).toBe('disk-full');
    expect(startFault('/data', 'initdb: error: could not create directory: Permission denied').code).toBe('data-folder-not-writable');
    expect(startFault('/data', 'FATAL:  could not map anonymous shared memory: Cannot allocate memory').code).toBe('memory-full');
    expect(startFault('/data', 'something else').code).toBe('database-start-failed');
  });
});
