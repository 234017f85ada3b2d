import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { command, emptyFolder, freePort, inRegister, prepareRegister, recordContact, startOffice } from './running-office.ts';

const folder = await emptyFolder();

/** A disk of its own, small enough to be filled; only root may make one. */
function smallDisk(): string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'a small disk can be mounted by root on Linux only';
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m,mode=755', 'none', folder], { stdio: 'ignore' });
    return '';
  } catch {
    return 'this machine does not let a small disk be mounted';
  }
}

const reason = smallDisk();
afterAll(async () => {
  if (reason === '') execFileSync('umount', ['-l', folder]);
  await rm(folder, { recursive: true, force: true });
});

const fill = async (name: string) => {
  const disk = await statfs(folder);
  await writeFile(join(folder, name), Buffer.alloc(disk.bavail * disk.bsize, 1)).catch(() => undefined);
};

test.skipIf(reason !== '')(`a full disk: writes are told, nothing is half written, and all goes on when there is room ${reason}`, async () => {
  const prepared = await prepareRegister(folder);
  const port = await freePort();
  const office = await startOffice(folder, port);
  const acknowledged: string[] = [];
  const note = () => randomBytes(6000).toString('base64');
  for (let n = 0; n < 5; n += 1) acknowledged.push((await recordContact(office, prepared, note()))?.contactId ?? '');

  await fill('filler');
  const refused = new Map<string, number>();
  for (let n = 0; n < 400 && refused.size < 1; n += 1) {
    // A new piece of the log is needed sooner than these few rows would ask for it.
    if (n % 40 === 10) await inRegister(folder, (owner) => owner.query('select pg_switch_wal()')).catch(() => undefined);
    const made = await recordContact(office, prepared, note());
    expect(made, 'the office answers').not.toBeNull();
    if (made?.status === 200) acknowledged.push(made.contactId);
    else refused.set((JSON.parse(made?.body ?? '{}') as { code: string }).code, made?.status ?? 0);
  }
  expect(refused.size).toBeGreaterThan(0);
  for (const [code, status] of refused) {
    expect([['disk-full', 507], ['database-unavailable', 503], ['save-uncertain', 503]]).toContainEqual([code, status]);
  }
  expect(office.process.exitCode).toBeNull();

  await rm(join(folder, 'filler'));
  await expect.poll(async () => (await recordContact(office, prepared))?.status, { timeout: 30_000, interval: 300 }).toBe(200);
  const rows = await inRegister(folder, async (owner) => (await owner.query<{ contact_id: string; traced: boolean }>(`
    select c.contact_id, exists (select from audit_entry e where e.transaction_id::text = c.xmin::text) as traced from contact c`)).rows);
  const ids = new Set(rows.map((row) => row.contact_id));
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  expect(rows.filter((row) => !row.traced)).toEqual([]);
  office.process.kill('SIGTERM');
  expect((await office.ended).code).toBe(0);
}, 120_000);

test.skipIf(reason !== '')(`an office that finds the disk full says so and leaves everything as it was ${reason}`, async () => {
  await fill('filler');
  const told = await command(['start', '--data', folder, '--port', String(await freePort())]);
  expect(told.code).toBe(1);
  expect(told.err).toContain('The disk is full');
  await rm(join(folder, 'filler'));
  const office = await startOffice(folder, await freePort());
  office.process.kill('SIGTERM');
  expect((await office.ended).code).toBe(0);
}, 60_000);
