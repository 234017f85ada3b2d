/**
 * The service on a whole-country register under an open-loop load: requests begin when their time
 * comes, whether or not the earlier ones were answered, and waiting counts. The peer, in the same
 * run and at the same rate, is the floor: the very SQL those requests run, through `pg` with named
 * prepared statements and no framework.
 *
 *   npm run bench -- load [--data DIR] [--rate 200] [--seconds 60]
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { readConfig } from '@kohtaanto/office/platform/config.ts';
import { clientConfig } from '@kohtaanto/office/platform/database/connection.ts';
import { openRegister } from '@kohtaanto/office/platform/database/open-register.ts';
import { sessionFor } from '@kohtaanto/office/platform/identity/session-for.ts';
import { createLog } from '@kohtaanto/office/platform/log.ts';
import { figureLine, printFigures, quantile, repeatableChance } from './measuring/figure.ts';
import type { Asker, Call, Kind, Timed } from './measuring/load-call.ts';
import { measureFloor, openLoop } from './measuring/load-floor.ts';
import { nightIsDone } from './measuring/night-is-done.ts';
import { ask, command, startOffice, stopOffice } from './measuring/running-office.ts';

const silentLog = createLog(() => undefined);
const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at >= 0 ? (process.argv[at + 1] ?? fallback) : fallback;
};
const data = option('data', join(tmpdir(), 'kohtaanto-whole-country'));
const rate = Number(option('rate', '200'));
const seconds = Number(option('seconds', '60'));
const day = option('day', '2026-11-23');
const port = Number(option('port', '4590'));
const chance = repeatableChance(200);

if (!existsSync(join(data, 'postgres')) && !existsSync(join(data, 'postgres-location'))) {
  console.log(`# building the whole country in ${data}; this takes minutes, once`);
  await ended(spawn(process.execPath, [command, 'demo', '--whole-country', '--seed', '1', '--day', day, '--data', data], { stdio: 'inherit' }));
}

await nightIsDone({ data, port, day });
const office = await startOffice({ data, port, day });
try {
  const register = await openRegister(readConfig({ data }, process.env), silentLog, false);
  const owner = new pg.Pool({ ...clientConfig(register.owner, 'bench'), max: 2 });
  const persons = Number((await owner.query<{ n: string }>('select count(*) as n from office.person')).rows[0]?.n);
  const askers = await signIn(owner);
  await owner.end();
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const make = (kind: Kind, asker: Asker): Call => requestOf(kind, asker);
  await openLoop(rate / 2, 10, kindByChance, async (kind) => { await ask(agent, port, make(kind, one(askers))); }); // warm
  const service = await openLoop(rate, seconds, kindByChance, async (kind) => { await ask(agent, port, make(kind, one(askers))); });
  agent.destroy();
  await stopOffice(office);
  const floor = await measureFloor({ data, day, rate, seconds, kindByChance, sample: () => ({ asker: one(askers), call: make }) });
  report(persons, service, floor);
} finally {
  office.kill('SIGKILL');
}

function kindByChance(): Kind {
  const drawn = chance();
  return drawn < 0.6 ? 'worklist' : drawn < 0.9 ? 'person' : 'contact';
}

function requestOf(kind: Kind, asker: Asker): Call {
  const { headers } = asker;
  if (kind === 'worklist') return { method: 'GET', path: '/api/worklist?view=mine', headers, body: null };
  const personId = one(asker.persons);
  if (kind === 'person') return { method: 'GET', path: `/api/persons/${personId}`, headers, body: null };
  return {
    method: 'POST', path: `/api/persons/${personId}/contacts`, headers,
    body: JSON.stringify({
      contactId: randomUUID(), kind: 'phone', wayCode: '01', channel: 'phone', occurredOn: day, occurredAt: '09:30',
      minutes: 10, outcome: 'held', note: 'Soitto: työnhaun tilanne.',
    }),
  };
}

/** Three hundred coaches over all areas, each with a session and some of the customers. */
async function signIn(owner: pg.Pool): Promise<readonly Asker[]> {
  const { rows } = await owner.query<{ area_id: number; staff_id: string; persons: string[] }>(`
    select s.area_id, s.staff_id, array(select p.person_id::text from office.person p
      where p.area_id = s.area_id and p.coach_id = s.staff_id and not p.protected limit 150) as persons
    from office.staff s where s.customer_facing and 'coach' = any (s.roles)
    order by md5(s.staff_id) limit 400`);
  const askers: Asker[] = [];
  for (const row of rows.filter(({ persons }) => persons.length > 20).slice(0, 300)) {
    const headers = await sessionFor(owner, { areaId: row.area_id, staffId: row.staff_id });
    askers.push({ areaId: row.area_id, headers, persons: row.persons });
  }
  return askers;
}

function report(persons: number, service: readonly Timed[], floor: readonly Timed[]): void {
  const of = (timed: readonly Timed[], writes: boolean): number[] =>
    timed.filter(({ kind }) => (kind === 'contact') === writes).map(({ milliseconds }) => milliseconds);
  const reads = of(service, false);
  const writes = of(service, true);
  const all = (timed: readonly Timed[]): number => quantile(timed.map(({ milliseconds }) => milliseconds), 0.5);
  const line = (name: string, values: readonly number[]): string =>
    `# ${name}: ${values.length} requests, p50 ${quantile(values, 0.5).toFixed(1)} ms, p95 ${quantile(values, 0.95).toFixed(1)} ms, p99 ${quantile(values, 0.99).toFixed(1)} ms`;
  printFigures([
    `# ${persons} persons in the register, ${rate} requests/s for ${seconds} s, 60 % worklist, 30 % person, 10 % contact`,
    line('reads', reads), line('writes', writes), line('floor, reads', of(floor, false)), line('floor, writes', of(floor, true)),
    figureLine('load-read-p95', quantile(reads, 0.95), 'ms', { at: 'most', value: 50 }),
    figureLine('load-write-p95', quantile(writes, 0.95), 'ms', { at: 'most', value: 100 }),
    figureLine('load-errors', service.filter(({ failed }) => failed !== null).length, 'errors', { at: 'most', value: 0 }),
    figureLine('load-ratio-to-floor', all(service) / all(floor), 'x', { at: 'most', value: 1.5 }),
  ]);
  const failures = new Set(service.flatMap(({ failed }) => (failed === null ? [] : [failed])));
  for (const failure of [...failures].slice(0, 5)) console.log(`# ${failure}`);
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`))));
  });
}

function one<T>(items: readonly T[]): T {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}
