import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '../database/connection.ts';
import { createAudit } from '../audit/audit.ts';
import { startSealing } from '../audit/sealing.ts';
import { verifyTrail } from '../audit/verify.ts';
import { openTestDatabase, silentLog } from '../testing/test-database.ts';
import { addPerson, addSmallOrganisation } from '../testing/test-world.ts';
import { backUp } from './backup.ts';
import { restore } from './restore.ts';

const { database, owner, settings, scopeFor } = await openTestDatabase();
const folder = await mkdtemp(join(tmpdir(), 'kohtaanto-backup-'));
const file = join(folder, 'register.backup');
const made: string[] = [];

beforeAll(async () => {
  await addSmallOrganisation(owner);
  const personId = await addPerson(owner, { familyName: 'Ääkkönen\t\\N"\n', coach: 'tiina.rautalampi' });
  for (let month = 1; month <= 9; month += 1) {
    await owner.query(`insert into employment_status (area_id, person_id, code, period) values (21, $1, '02', $2)`,
      [personId, `[2026-0${month}-01,2026-0${month}-15)`]);
  }
  await database.write(scopeFor(), (tx) =>
    createAudit(database).record(tx, scopeFor(), { action: 'person.view', personId, outcome: 'allowed' }));
  const sealing = await startSealing({ owner: settings.owner, key: 'key', log: silentLog, everyMilliseconds: 60_000 });
  await sealing.stop();
  await backUp(settings.owner, file);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  for (const name of made) {
    await withClient({ ...settings.owner, database: 'postgres' }, 'tests', (client) =>
      client.query(`drop database if exists ${name} with (force)`));
  }
});

function emptyPlace() {
  const name = `kohtaanto_restore_${randomBytes(4).toString('hex')}`;
  made.push(name);
  return { ...settings.owner, database: name };
}

const contents = async (client: pg.ClientBase | pg.Pool) => {
  const { rows } = await client.query(`select
    (select json_agg(p order by person_id) from office.person p) as persons,
    (select json_agg(i order by person_id) from office.person_identity i) as identities,
    (select json_agg(s order by lower(period)) from office.employment_status s) as statuses,
    (select json_agg(s order by staff_id) from office.staff s) as staff`);
  return rows[0];
};

describe('a backup', () => {
  test('carries that everybody in it is invented, and opens the way for real people only when it is not', async () => {
    const invented = join(folder, 'invented.backup');
    await backUp(settings.owner, invented, { invented: true });
    let emptied = 0;
    expect(await restore(emptyPlace(), invented, async () => { emptied += 1; })).toMatchObject({ invented: true });
    expect(await restore(emptyPlace(), file)).toMatchObject({ invented: false });
    expect(emptied).toBe(1);
    // A register that is somebody's is refused before anything beside it is touched.
    await expect(restore(settings.owner, invented, async () => { emptied += 1; })).rejects.toMatchObject({ code: 'register-not-empty' });
    expect(emptied).toBe(1);
  });

  test('restored elsewhere holds the same, signs included, and the audit trail still verifies', async () => {
    const place = emptyPlace();
    await restore(place, file);
    await withClient(place, 'tests', async (client) => {
      expect(await contents(client)).toEqual(await contents(owner));
      expect((await verifyTrail(client, 'key')).findings).toEqual([]);
      const { rows } = await client.query(
        `insert into audit_entry (area_id, action, purpose, outcome) values (21, 'x', 'x', 'allowed') returning entry_id`);
      expect(rows[0].entry_id).toBe(2);
    });
  });

  test('is not restored over a register that holds something', async () => {
    await expect(restore(settings.owner, file)).rejects.toMatchObject({ code: 'register-not-empty' });
  });

  test('with one sign changed is refused, and nothing is left behind', async () => {
    const bytes = gunzipSync(await readFile(file));
    const at = bytes.indexOf('Rautalampi');
    bytes.write('X', at);
    const broken = join(folder, 'broken.backup');
    await writeFile(broken, gzipSync(bytes));
    const place = emptyPlace();
    await expect(restore(place, broken)).rejects.toMatchObject({ code: 'backup-unreadable' });
    await withClient(place, 'tests', async (client) => {
      expect((await client.query('select count(*) as count from office.staff')).rows).toEqual([{ count: 0 }]);
    });
  });

  test('cut off, or no backup at all, is refused', async () => {
    const cut = join(folder, 'cut.backup');
    const whole = await readFile(file);
    await writeFile(cut, whole.subarray(0, whole.length - 200));
    await expect(restore(emptyPlace(), cut)).rejects.toMatchObject({ code: 'backup-unreadable' });
    await writeFile(cut, 'hello');
    await expect(restore(emptyPlace(), cut)).rejects.toMatchObject({ code: 'backup-unreadable' });
    await expect(restore(emptyPlace(), join(folder, 'none'))).rejects.toMatchObject({ code: 'backup-unreadable' });
  });

  test('does not overwrite a file, and says when it cannot be written', async () => {
    await expect(backUp(settings.owner, file)).rejects.toMatchObject({ code: 'backup-file-exists' });
    await expect(backUp(settings.owner, join(folder, 'no', 'such', 'folder'))).rejects
      .toMatchObject({ code: 'backup-not-writable' });
  });

  test('holds no sessions', async () => {
    expect(gunzipSync(await readFile(file)).toString()).not.toContain('"name":"session"');
  });
});
