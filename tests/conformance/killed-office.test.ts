import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identityOf } from '../../packages/office/src/platform/database/data-folder.ts';
import { command, emptyFolder, freePort, inRegister, prepareRegister, recordContact, startOffice } from './running-office.ts';
import type { Office, Prepared } from './running-office.ts';

let folder = '';
let prepared: Prepared;
let port = 0;
let office: Office | null = null;

beforeAll(async () => {
  folder = await emptyFolder();
  prepared = await prepareRegister(folder);
  port = await freePort();
});
afterAll(async () => {
  if (office?.process.exitCode === null) office.process.kill('SIGTERM');
  await office?.ended;
  await rm(folder, { recursive: true, force: true });
});

const postgresPid = async () => Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
const kept = () => inRegister(folder, async (owner) => (await owner.query<{ contact_id: string; traced: boolean }>(`
  select c.contact_id, exists (select from audit_entry e where e.person_id = c.person_id
    and e.transaction_id::text = c.xmin::text) as traced from contact c`)).rows);

/** Six users record contacts one after another until the stream is stopped; what was acknowledged. */
function stream(of: Office) {
  const acknowledged: string[] = [];
  let stopped = false;
  const users = Array.from({ length: 6 }, async () => {
    while (!stopped) {
      const made = await recordContact(of, prepared);
      if (made === null) return;
      if (made.status === 200) acknowledged.push(made.contactId);
      else await wait(20); // a person who was refused does not press again within the millisecond
    }
  });
  return { acknowledged, async stop() { stopped = true; await Promise.all(users); } };
}

/** So that a failure tells what was answered instead. */
function countsOf(answers: readonly number[]): string {
  return [...new Set(answers)].map((status) => `${status}: ${answers.filter((one) => one === status).length}`).join(', ');
}

describe('an office killed while contacts are being recorded', () => {
  test.each([['the office alone', false], ['and its PostgreSQL with it', true]] as const)(
    '(%s) has everything it acknowledged when it opens again, and nothing half', async (_, withPostgres) => {
      office = await startOffice(folder, port);
      const recording = stream(office);
      await expect.poll(() => recording.acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(40);
      const pid = await postgresPid();
      office.process.kill('SIGKILL');
      if (withPostgres) process.kill(pid, 'SIGKILL');
      await office.ended;
      await recording.stop();
      office = await startOffice(folder, port);
      // A PostgreSQL that was left alive is taken over, not started beside itself.
      if (!withPostgres) expect(await postgresPid()).toBe(pid);
      const rows = await kept();
      const ids = new Set(rows.map((row) => row.contact_id));
      expect(recording.acknowledged.filter((id) => !ids.has(id))).toEqual([]);
      expect(rows.filter((row) => !row.traced)).toEqual([]);
      office.process.kill('SIGTERM');
      expect((await office.ended).code).toBe(0);
    }, 90_000);

  test('takes up at once the nightly work it had begun', async () => {
    await inRegister(folder, (owner) => owner.query(`insert into job_run (job, started_at) values ('obligations-of-the-day', now())
      on conflict (job) do update set started_at = now(), finished_at = null, failed = false`));
    office = await startOffice(folder, port);
    await expect.poll(() => inRegister(folder, async (owner) => (await owner.query<{ done: boolean }>(
      `select finished_at is not null and not failed as done from job_run where job = 'obligations-of-the-day'`)).rows[0]?.done),
    { timeout: 10_000 }).toBe(true);
    office.process.kill('SIGTERM');
    await office.ended;
  }, 60_000);
});

describe('while an office is open', () => {
  beforeAll(async () => { office = await startOffice(folder, port); });

  test('a second one on the same folder is told the port and the process of the first', async () => {
    const second = await command(['start', '--data', folder, '--port', String(await freePort())]);
    expect(second.code).toBe(1);
    expect(second.err).toContain(`port ${port}`);
    expect(second.err).toContain(`process ${office?.process.pid}`);
    expect(second.err).not.toMatch(/at .*\.ts:\d+/);
  });

  test('one on another folder but the same port says so and ends', async () => {
    const other = await emptyFolder();
    const second = await command(['start', '--data', other, '--port', String(port)]);
    expect(second.code).toBe(1);
    expect(second.err).toContain(`Port ${port} is used by another program`);
    await rm(other, { recursive: true, force: true });
  }, 60_000);

  test('and its PostgreSQL is killed, requests are told, and it comes back by itself', async () => {
    const of = office;
    if (of === null) throw new Error('no office');
    const recording = stream(of);
    await wait(300);
    process.kill(await postgresPid(), 'SIGKILL');
    const answers: number[] = [];
    await expect.poll(async () => {
      const made = await recordContact(of, prepared);
      answers.push(made?.status ?? 0);
      if (made?.status === 503) {
        expect(JSON.parse(made.body)).toMatchObject({ code: expect.stringMatching(/^(database-unavailable|save-uncertain)$/) });
      }
      return answers.includes(503) && made?.status === 200 ? 'told, then saved' : countsOf(answers);
    }, { timeout: 25_000, interval: 50 }).toBe('told, then saved');
    await recording.stop();
    expect(new Set(answers.filter((status) => status !== 200))).toEqual(new Set([503]));
    const ids = new Set((await kept()).map((row) => row.contact_id));
    expect(recording.acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  }, 60_000);
});

describe('a stop', () => {
  test('under load, with silent sockets, a slow sender and a request that waits, takes five seconds at most', async () => {
    office ??= await startOffice(folder, port);
    const of = office;
    const { rows: before } = { rows: await kept() };
    const silent = await Promise.all(Array.from({ length: 12 }, async () => {
      const socket = connect(port, '127.0.0.1').on('error', () => undefined);
      await once(socket, 'connect');
      return socket;
    }));
    silent[0]?.write('POST /api/persons HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1000\r\n\r\nx');
    const agent = new Agent({ keepAlive: true });
    await new Promise((resolve) => { request(`${of.address}/api/session`, { agent }, (answer) => answer.resume().on('end', resolve)).end(); });
    const recording = stream(of);
    await wait(500);
    const pid = await postgresPid();
    const waiting = inRegister(folder, async (owner) => {
      await owner.query(`begin; lock table contact in access exclusive mode; select pg_sleep(60)`);
    }).catch(() => undefined);
    await wait(300);
    const began = performance.now();
    of.process.kill('SIGTERM');
    const { code } = await of.ended;
    const took = performance.now() - began;
    await Promise.all([recording.stop(), waiting]);
    for (const socket of silent) socket.destroy();
    agent.destroy();
    office = null;
    expect(code).toBe(0);
    expect(took).toBeLessThan(5_000);
    await expect.poll(() => identityOf(pid), { timeout: 30_000 }).toBe('');
    const ids = new Set((await kept()).map((row) => row.contact_id));
    expect(recording.acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBeGreaterThanOrEqual(before.length);
  }, 90_000);

  test('that was followed at once by a start waits for the PostgreSQL that is still ending', async () => {
    const first = await startOffice(folder, port);
    const pid = await postgresPid();
    first.process.kill('SIGKILL');
    await first.ended;
    process.kill(pid, 'SIGTERM'); // a slow end: it waits for those who are connected
    office = await startOffice(folder, port);
    expect((await recordContact(office, prepared))?.status).toBe(200);
    office.process.kill('SIGTERM');
    expect((await office.ended).code).toBe(0);
    office = null;
  }, 60_000);
});

test('a lock file that is no lock, and a first start that was cut off, keep nobody out', async () => {
  const cut = await emptyFolder();
  await writeFile(join(cut, 'server.lock'), randomBytes(12));
  await writeFile(join(cut, 'postgres.making'), 'cut off');
  const opened = await startOffice(cut, port);
  opened.process.kill('SIGTERM');
  expect((await opened.ended).code).toBe(0);
  await rm(cut, { recursive: true, force: true });
}, 60_000);
