import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command, emptyFolder, freePort, inRegister, prepareRegister, recordContact, startOffice } from './running-office.ts';

const folder = await emptyFolder();
const beside = await emptyFolder();
const made: string[] = [folder, beside];
const file = join(beside, 'register.backup');
const another = async () => {
  const next = await emptyFolder();
  made.push(next);
  return next;
};

beforeAll(async () => {
  const prepared = await prepareRegister(folder);
  const office = await startOffice(folder, await freePort());
  for (let n = 0; n < 12; n += 1) expect((await recordContact(office, prepared, `Äänekäs\tpuhelu\\N "${n}"\n`))?.status).toBe(200);
  // Sealed about a second after they were written.
  await inRegister(folder, async (owner) => {
    for (let waited = 0; waited < 15_000; waited += 200) {
      const { rows } = await owner.query('select from audit_entry where seal_id is null');
      if (rows.length === 0) return;
      await wait(200);
    }
  });
  // While the office is open.
  const backed = await command(['backup', file, '--data', folder]);
  expect(backed.code, backed.err).toBe(0);
  office.process.kill('SIGTERM');
  await office.ended;
}, 120_000);
afterAll(() => Promise.all(made.map((each) => rm(each, { recursive: true, force: true }))));

/** Rows and a checksum of every table; what a backup leaves out is not compared. */
const sums = (of: string) => inRegister(of, async (owner) => {
  const { rows: tables } = await owner.query<{ name: string }>(`select c.relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'office'
    where c.relkind = 'r' and c.relname not in ('session', 'schema_version', 'job_run', 'audit_check') order by 1`);
  const found: Record<string, unknown> = {};
  for (const { name } of tables) {
    const { rows } = await owner.query(`select count(*)::int as rows,
      md5(coalesce(string_agg(t.row, '|' order by t.row), '')) as sum
      from (select (to_jsonb(r) - 'transaction_id')::text as row from office."${name}" r) t`);
    found[name] = rows[0];
  }
  return found;
});

describe('a backup made by the command line while the office was open', () => {
  test('restored into an empty folder has every row, and with the kept key the trail verifies', async () => {
    const to = await another();
    const restored = await command(['restore', file, '--data', to, '--audit-key', join(folder, 'keys/audit-key')]);
    expect(restored.code, restored.err).toBe(0);
    expect(await sums(to)).toEqual(await sums(folder));
    const audit = await command(['audit', '--data', to]);
    expect(audit.out).toContain('0 findings');
    expect(audit.code, audit.err).toBe(0);
    const opened = await startOffice(to, await freePort());
    opened.process.kill('SIGTERM');
    expect((await opened.ended).code).toBe(0);
  }, 120_000);

  test('without the key the trail does not verify, and it is said', async () => {
    const to = await another();
    expect((await command(['restore', file, '--data', to])).code).toBe(0);
    const audit = await command(['audit', '--data', to]);
    expect(audit.code).toBe(1);
    expect(audit.out).toContain('entry-altered');
  }, 90_000);

  test('is refused over a register that holds something, which stays as it was', async () => {
    const before = await sums(folder);
    const key = await readFile(join(folder, 'keys/audit-key'), 'utf8');
    const stranger = join(beside, 'another-key');
    await writeFile(stranger, 'another key');
    const told = await command(['restore', file, '--data', folder, '--audit-key', stranger]);
    expect(told.code).toBe(1);
    expect(told.err).toContain('The register is not empty');
    expect(await sums(folder)).toEqual(before);
    expect(await readFile(join(folder, 'keys/audit-key'), 'utf8')).toBe(key);
  }, 90_000);

  test('altered, cut off or no backup at all is refused, and the folder can still be restored into', async () => {
    const to = await another();
    const whole = await readFile(file);
    const text = gunzipSync(whole);
    text.write('X', text.indexOf('Rautalampi'));
    const faulty: readonly (readonly [string, Buffer])[] = [
      ['altered', gzipSync(text)], ['cut', whole.subarray(0, Math.floor(whole.length * 0.7))],
      ['one-bit', Buffer.from(whole.map((byte, at) => (at === Math.floor(whole.length / 2) ? byte ^ 4 : byte)))],
      ['ends-early', gzipSync(gunzipSync(whole).subarray(0, text.length - 3000))], ['other', Buffer.from('hello')], ['empty', Buffer.alloc(0)],
    ];
    for (const [name, bytes] of faulty) {
      const path = join(beside, `${name}.backup`);
      await writeFile(path, bytes);
      const told = await command(['restore', path, '--data', to]);
      expect(told.code, name).toBe(1);
      expect(told.err, name).toContain('is not a whole backup');
      expect(told.err, name).not.toMatch(/at .*\.ts:\d+/);
    }
    expect((await command(['restore', file, '--data', to])).code).toBe(0);
  }, 180_000);

  test('with a key that is not there is told before anything is restored', async () => {
    const to = await another();
    const told = await command(['restore', file, '--data', to, '--audit-key', join(beside, 'no-such-key')]);
    expect(told.code).toBe(1);
    expect(told.err).not.toMatch(/at .*\.ts:\d+/);
    const again = await command(['restore', file, '--data', to, '--audit-key', join(folder, 'keys/audit-key')]);
    expect(again.code, again.err).toBe(0);
  }, 90_000);
});
