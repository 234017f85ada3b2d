import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const root = join(import.meta.dirname, '..', '..');
const command = join(root, 'packages', 'office', 'src', 'commands', 'kohtaanto.ts');

/** A Monday with a week of work around it; the day of the pictures. */
export const DEMO_DAY = '2026-11-23';
/** Läntinen Pirkanmaa and the bilingual Porvoon seutu. */
export const DEMO_AREAS = '21,30';

export type DemoOffice = {
  readonly address: string;
  readonly folder: string;
  stop(): Promise<void>;
  /** As when the power goes: nothing is closed. */
  kill(): Promise<void>;
};

/** The whole program as a newcomer meets it: built desk, invented register, own process, own port. */
export async function openDemoOffice(): Promise<DemoOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'kohtaanto-demo-'));
  // One after the other: each would have both processors.
  await buildDesk();
  await kohtaanto(['demo', '--seed', '1', '--day', DEMO_DAY, '--data', folder, '--areas', DEMO_AREAS]);
  const office = await startOffice(folder);
  return {
    ...office,
    async stop() {
      await office.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Opens a register that is already there. */
export async function startOffice(folder: string): Promise<DemoOffice> {
  const port = await freePort();
  const office = spawn(process.execPath, [command, 'start', '--data', folder, '--port', String(port), '--day', DEMO_DAY], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A browser under test clicks faster than a person.
    env: { ...process.env, KOHTAANTO_LIMIT_SESSION: '100000', KOHTAANTO_LIMIT_ADDRESS: '100000', KOHTAANTO_LIMIT_SIGN_IN: '10000' },
  });
  const told: string[] = [];
  office.stdout.on('data', (chunk: Buffer) => told.push(chunk.toString()));
  office.stderr.on('data', (chunk: Buffer) => told.push(chunk.toString()));
  const address = `http://localhost:${port}`;
  await answering(address, office, told);
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const gone = new Promise((resolve) => (office.exitCode === null ? office.once('exit', resolve) : resolve(null)));
    office.kill(signal);
    await gone;
  };
  return { address, folder, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

export async function kohtaanto(args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return run(process.execPath, [command, ...args], { cwd: root, maxBuffer: 64 * 1024 * 1024 });
}

async function buildDesk(): Promise<void> {
  if (process.env['KOHTAANTO_DESK'] !== undefined) return;
  await run(process.execPath, [join(root, 'scripts', 'build-desk.mjs')], { cwd: root, maxBuffer: 64 * 1024 * 1024 });
}

async function answering(address: string, office: ChildProcess, told: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (office.exitCode !== null) throw new Error(`the office closed at once:\n${told.join('')}`);
    const answer = await fetch(`${address}/api/openapi.json`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  office.kill('SIGKILL');
  throw new Error(`the office did not answer in a minute:\n${told.join('')}`);
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
