import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { readConfig } from '../../packages/office/src/platform/config.ts';
import { clientConfig } from '../../packages/office/src/platform/database/connection.ts';
import { openRegister } from '../../packages/office/src/platform/database/open-register.ts';
import { prepareDatabase } from '../../packages/office/src/platform/database/prepare.ts';
import { sessionFor } from '../../packages/office/src/platform/identity/session-for.ts';
import type { SessionHeaders } from '../../packages/office/src/platform/identity/session-for.ts';
import { silentLog } from '../../packages/office/src/platform/testing/test-database.ts';
import { addPerson, addSmallOrganisation } from '../../packages/office/src/platform/testing/test-world.ts';

const cli = join(import.meta.dirname, '../../packages/office/src/commands/kohtaanto.ts');

export type Said = { readonly code: number | null; readonly out: string; readonly err: string };

/** An office in a process of its own, as an administrator starts it. */
export type Office = {
  readonly process: ChildProcess;
  readonly address: string;
  readonly ended: Promise<Said>;
  said(): string;
};

/** One command to its end. */
export async function command(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Said> {
  const { ended } = launch(args, env);
  return ended;
}

function launch(args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...process.env, KOHTAANTO_LANGUAGE: 'en', KOHTAANTO_DESK: '/nowhere', ...env }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { out: '', err: '' };
  child.stdout.on('data', (piece) => { texts.out += String(piece); });
  child.stderr.on('data', (piece) => { texts.err += String(piece); });
  const ended = once(child, 'close').then(([code]): Said => ({ code: typeof code === 'number' ? code : null, ...texts }));
  return { child, texts, ended };
}

export async function startOffice(folder: string, port: number, day = '2026-11-23'): Promise<Office> {
  const { child, texts, ended } = launch(['start', '--data', folder, '--port', String(port), '--day', day], {});
  const until = performance.now() + 60_000;
  while (!texts.out.includes('http://')) {
    if (child.exitCode !== null || performance.now() > until) throw new Error(`the office did not open: ${texts.err}`);
    await wait(20);
  }
  return { process: child, address: `http://127.0.0.1:${port}`, ended, said: () => texts.err };
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kohtaanto-office-'));
  // PostgreSQL may run as another user than the one who runs the tests.
  await chmod(folder, 0o755);
  return folder;
}

export type Prepared = { readonly session: SessionHeaders; readonly personId: string };

/** A register with one coach, one customer of hers and an open session. */
export async function prepareRegister(folder: string): Promise<Prepared> {
  const register = await openRegister(readConfig({ data: folder }, {}), silentLog, false);
  try {
    await prepareDatabase(register.owner);
    return await inRegister(folder, async (owner) => {
      await addSmallOrganisation(owner);
      const personId = await addPerson(owner, { coach: 'tiina.rautalampi' });
      return { session: await sessionFor(owner, { areaId: 21, staffId: 'tiina.rautalampi', language: 'en' }), personId };
    });
  } finally {
    await register.close();
  }
}

/** As the owner, beside whatever runs on the folder. */
export async function inRegister<T>(folder: string, work: (owner: pg.Pool) => Promise<T>): Promise<T> {
  const register = await openRegister(readConfig({ data: folder }, {}), silentLog, false);
  const owner = new pg.Pool({ ...clientConfig(register.owner, 'tests'), max: 2 });
  owner.on('error', () => undefined);
  try {
    return await work(owner);
  } finally {
    await owner.end();
    await register.close();
  }
}

export type Recorded = { readonly contactId: string; readonly status: number; readonly body: string };

/** Records one contact; null when the connection broke before an answer. */
export async function recordContact(office: Office, of: Prepared, note = 'soitto'): Promise<Recorded | null> {
  const contactId = randomUUID();
  try {
    const answer = await fetch(`${office.address}/api/persons/${of.personId}/contacts`, {
      method: 'POST',
      headers: { ...of.session, 'content-type': 'application/json' },
      body: JSON.stringify({
        contactId, kind: 'phone', wayCode: '01', channel: 'phone', occurredOn: '2026-11-23', occurredAt: null,
        minutes: 10, outcome: 'held', note,
      }),
    });
    return { contactId, status: answer.status, body: await answer.text() };
  } catch {
    return null;
  }
}
