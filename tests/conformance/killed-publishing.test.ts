import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addRandomPopulation } from '../../packages/office/src/indicators/testing/random-population.ts';
import { sessionFor } from '../../packages/office/src/platform/identity/session-for.ts';
import type { SessionHeaders } from '../../packages/office/src/platform/identity/session-for.ts';
import { command, emptyFolder, freePort, inRegister, prepareRegister, startOffice } from './running-office.ts';
import type { Office } from './running-office.ts';

let folder = '';
let port = 0;
let director: SessionHeaders;
let office: Office | null = null;

beforeAll(async () => {
  folder = await emptyFolder();
  await prepareRegister(folder);
  director = await inRegister(folder, async (owner) => {
    await owner.query(`insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles,
        specialisation, languages, origin, customer_facing) values
      (21, 'outi.vaha-erkkila', 'sub-outi', 'Outi', 'Vähä-Erkkilä', 'outi@example.invalid', 'sastamala', '{director}', 'none',
        '{fi}', 'new', false)`);
    await addRandomPopulation(owner, 150, 4);
    return sessionFor(owner, { areaId: 21, staffId: 'outi.vaha-erkkila', language: 'en' });
  });
  const made = await command(['snapshot', '--data', folder, '--day', '2026-11-23']);
  if (made.code !== 0) throw new Error(made.err);
  port = await freePort();
}, 60_000);
afterAll(async () => {
  if (office?.process.exitCode === null) office.process.kill('SIGTERM');
  await office?.ended;
  await rm(folder, { recursive: true, force: true });
});

const publish = (of: Office, month: string) => fetch(`${of.address}/api/publications`, {
  method: 'POST', headers: { ...director, 'content-type': 'application/json' },
  body: JSON.stringify({ kind: 'unemployment-table', month }),
});

const published = async (of: Office): Promise<readonly { publicationId: string }[]> =>
  ((await (await fetch(`${of.address}/api/published`)).json()) as { publications: { publicationId: string }[] }).publications;

const kept = (month: string) => inRegister(folder, async (owner) => (await owner.query<{ revisions: number; traces: number }>(`
  select (select count(*)::int from publication where month = $1) as revisions,
    (select count(*)::int from audit_entry where action = 'publication.publish' and detail ->> 'publication' like '%' || $1) as traces`, [month])).rows[0]);

const postgresPid = async () => Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);

/** Kills when the revision has been inserted and its trace in the audit trail waits to be. */
async function killedInTheMiddle(of: Office, month: string, withPostgres: boolean): Promise<void> {
  await inRegister(folder, async (owner) => {
    const client = await owner.connect();
    client.on('error', () => undefined);
    await client.query('begin');
    await client.query('lock table audit_entry in exclusive mode');
    const answer = publish(of, month).then(({ status }) => status, () => 'broken');
    await expect.poll(async () => (await owner.query<{ n: number }>(
      `select count(*)::int as n from pg_locks where not granted and relation = 'audit_entry'::regclass`)).rows[0]?.n, { timeout: 20_000 }).toBe(1);
    of.process.kill('SIGKILL');
    if (withPostgres) process.kill(await postgresPid(), 'SIGKILL');
    await of.ended;
    expect(await answer).toBe('broken');
    await client.query('rollback').catch(() => undefined);
    client.release(true);
  });
}

describe('an office killed while it publishes', () => {
  test.each([['the office alone', false, '2026-10'], ['and its PostgreSQL with it', true, '2026-09']] as const)(
    '(%s) has nothing of it out when it opens again, and publishes it then as if for the first time', async (_, withPostgres, month) => {
      office = await startOffice(folder, port);
      await killedInTheMiddle(office, month, withPostgres);
      office = await startOffice(folder, port);
      const of = office;
      expect((await published(of)).filter(({ publicationId }) => publicationId.endsWith(month))).toEqual([]);
      expect(await kept(month)).toEqual({ revisions: 0, traces: 0 });
      const answer = await publish(of, month);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ publicationId: `unemployment-table-${month}`, revision: 1, already: false });
      expect(await kept(month)).toEqual({ revisions: 1, traces: 1 });
      expect((await published(of)).filter(({ publicationId }) => publicationId.endsWith(month))).toHaveLength(1);
      of.process.kill('SIGTERM');
      expect((await of.ended).code).toBe(0);
    }, 90_000);
});
