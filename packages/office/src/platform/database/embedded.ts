import { spawn } from 'node:child_process';
import { chmod, chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { Refused } from '../http/refusal.ts';
import type { Log } from '../platform.ts';
import type { DataFolder } from './data-folder.ts';
import { isPostgresOf, shortNameOf } from './data-folder.ts';
import type { Binaries } from './embedded-binaries.ts';
import { embeddedMajor, findBinaries } from './embedded-binaries.ts';
import { startFault } from './embedded-faults.ts';
import type { ServerUser } from './embedded-user.ts';
import { mayReach, serverUser } from './embedded-user.ts';
import { keepAlive } from './keep-alive.ts';
import type { Started } from './keep-alive.ts';

/** A living PostgreSQL of a data folder. */
export type EmbeddedServer = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Found alive from a server that was killed, and taken over. */
  readonly adopted: boolean;
  stop(withinMilliseconds?: number): Promise<void>;
};

export type EmbeddedOptions = {
  readonly log: Log;
  /** Tests alone trade durability for speed; a register is never opened so. */
  readonly durable?: boolean;
};

export const embeddedOwner = 'kohtaanto_owner';

/** Starts, or finds and adopts, the folder's own PostgreSQL; makes the cluster the first time. */
export async function startEmbedded(folder: DataFolder, options: EmbeddedOptions): Promise<EmbeddedServer> {
  const plan = await planOf(folder, options);
  await refuseOtherMajor(plan);
  const living = await findLiving(plan);
  if (living !== null) {
    options.log.info('database adopted', { pid: living });
    return serverOf(plan, { pid: living, adopted: true });
  }
  if (!(await hasCluster(plan))) await makeCluster(plan);
  const started = await startPostgres(plan);
  return serverOf(plan, started);
}

type Plan = {
  readonly folder: DataFolder;
  readonly cluster: string;
  readonly socket: string;
  readonly port: number;
  readonly password: string;
  readonly user: ServerUser | null;
  readonly binaries: Binaries;
  readonly options: EmbeddedOptions;
};

async function planOf(folder: DataFolder, options: EmbeddedOptions): Promise<Plan> {
  const cluster = await clusterFolder(folder);
  const user = await serverUser(cluster);
  const onSocket = platform() !== 'win32';
  return {
    folder, cluster, user, options,
    socket: onSocket ? join(tmpdir(), `kohtaanto-${shortNameOf(cluster)}`) : '127.0.0.1',
    port: onSocket ? 5432 : await rememberedPort(cluster),
    password: await folder.secret('database-password'),
    binaries: await findBinaries(user),
  };
}

/**
 * Beside the keys; but where root keeps the data folder closed to the user PostgreSQL runs as,
 * the cluster lives under /var/lib and the folder only names the place.
 */
async function clusterFolder(folder: DataFolder): Promise<string> {
  const note = join(folder.path, 'postgres-location');
  const noted = await readFile(note, 'utf8').catch(() => '');
  if (noted !== '') return noted.trim();
  const here = join(folder.path, 'postgres');
  const user = await serverUser(here);
  if (user === null || (await mayReach(folder.path, user))) return here;
  const elsewhere = join('/var/lib/kohtaanto', shortNameOf(folder.path), 'postgres');
  await mkdir(join(elsewhere, '..'), { recursive: true, mode: 0o755 });
  await writeFile(note, `${elsewhere}\n`);
  return elsewhere;
}

/** Windows has no sockets for this; the port of a living server is in its pid file. */
async function rememberedPort(cluster: string): Promise<number> {
  const line = (await pidFile(cluster))[3];
  return line === undefined ? freePort() : Number(line);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 5432));
    });
  });
}

async function clusterVersion(cluster: string): Promise<string> {
  return (await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
}

async function hasCluster(plan: Plan): Promise<boolean> {
  return (await clusterVersion(plan.cluster)) !== '';
}

async function refuseOtherMajor(plan: Plan): Promise<void> {
  const found = await clusterVersion(plan.cluster);
  if (found !== '' && found !== String(embeddedMajor)) {
    throw new Refused('database-major-differs', { folder: plan.cluster, found, expected: embeddedMajor });
  }
}

async function pidFile(cluster: string): Promise<string[]> {
  return (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
}

/**
 * The pid of a PostgreSQL that outlived its office and answers with this folder's password. One that is
 * still ending, or recovering, is waited for.
 */
async function findLiving(plan: Plan): Promise<number | null> {
  const pid = Number((await pidFile(plan.cluster))[0] ?? '');
  if (!(pid > 0) || !isPostgresOf(pid, plan.cluster)) return null;
  return (await answersWithin(plan, 120_000, () => isPostgresOf(pid, plan.cluster))) ? pid : null;
}

async function answersWithin(plan: Plan, milliseconds: number, alive: () => boolean): Promise<boolean> {
  const until = performance.now() + milliseconds;
  while (performance.now() < until && alive()) {
    if (await answers(plan)) return true;
    await wait(20);
  }
  return false;
}

async function answers(plan: Plan): Promise<boolean> {
  const client = new pg.Client({
    host: plan.socket, port: plan.port, user: embeddedOwner, password: plan.password, database: 'postgres',
    connectionTimeoutMillis: 2_000,
  });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function makeCluster(plan: Plan): Promise<void> {
  // Made aside and renamed: initdb writes PG_VERSION first of all, and one that was cut off would look whole.
  const aside = `${plan.cluster}.making`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true, mode: 0o700 });
  if (plan.user !== null) await chown(aside, plan.user.uid, plan.user.gid);
  const passwordFile = join(tmpdir(), `kohtaanto-pw-${shortNameOf(plan.cluster)}-${process.pid}`);
  await writeFile(passwordFile, `${plan.password}\n`, { mode: 0o600 });
  if (plan.user !== null) await chown(passwordFile, plan.user.uid, plan.user.gid);
  try {
    await run(plan, plan.binaries.initdb, [
      `--pgdata=${aside}`, `--username=${embeddedOwner}`, `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8', '--no-instructions', ...(plan.options.durable === false ? ['--no-sync'] : []),
    ]);
    await rm(plan.cluster, { recursive: true, force: true });
    await rename(aside, plan.cluster);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function run(plan: Plan, program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...identity(plan), stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => { said += String(chunk); });
    child.stderr.on('data', (chunk) => { said += String(chunk); });
    child.once('error', (error) => reject(startFault(plan.folder.path, String(error))));
    child.once('close', (code) => (code === 0 ? resolve() : reject(startFault(plan.folder.path, said))));
  });
}

function identity(plan: Plan): { uid?: number; gid?: number; cwd: string; env: NodeJS.ProcessEnv } {
  const env = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'Europe/Helsinki' };
  return plan.user === null
    ? { cwd: tmpdir(), env }
    : { cwd: tmpdir(), env, uid: plan.user.uid, gid: plan.user.gid };
}

const settings: Readonly<Record<string, string>> = {
  timezone: 'Europe/Helsinki',
  log_timezone: 'Europe/Helsinki',
  log_min_messages: 'warning',
  // An error's values could name a person; the program logs its own errors without them.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  maintenance_work_mem: '128MB',
  max_connections: '60',
  max_wal_size: '2GB',
  // Nobody replicates it: a table filled in the transaction that emptied it is written once, not twice.
  wal_level: 'minimal',
  max_wal_senders: '0',
  random_page_cost: '1.1',
  jit: 'off',
  // Every transaction waits for the disk: an acknowledged write survives a kill (SEC-4).
  fsync: 'on',
  synchronous_commit: 'on',
};

/** A killed PostgreSQL leaves its lock file, and children that hold its memory, for a moment; ten seconds are enough. */
const triesForOrphans = 40;

async function startPostgres(plan: Plan, tries = triesForOrphans): Promise<Started> {
  if (plan.socket.startsWith('/')) await prepareSocketFolder(plan);
  const logFile = await open(join(plan.folder.path, 'postgres.log'), 'a', 0o600);
  const all = {
    ...settings,
    ...(plan.options.durable === false
      ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '64MB' }
      : {}),
    port: String(plan.port),
    listen_addresses: plan.socket.startsWith('/') ? '' : plan.socket,
    unix_socket_directories: plan.socket.startsWith('/') ? plan.socket : '',
  };
  const before = (await logFile.stat()).size;
  const child = spawn(
    plan.binaries.postgres,
    ['-D', plan.cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // Of its own process group, so that Ctrl-C reaches the office first and it can finish its writes.
    { ...identity(plan), detached: true, stdio: ['ignore', logFile.fd, logFile.fd] },
  );
  let failure: Error | null = null;
  child.once('error', (error) => { failure = error; });
  const alive = () => failure === null && child.exitCode === null && child.signalCode === null;
  const ready = await answersWithin(plan, 60_000, alive);
  await logFile.close();
  if (!ready || child.pid === undefined) {
    child.kill('SIGQUIT');
    const said = (await readFile(join(plan.folder.path, 'postgres.log'))).subarray(before).toString('utf8');
    if (tries > 0 && /pre-existing shared memory block|lock file .* already exists/.test(said)) {
      await wait(250);
      return startPostgres(plan, tries - 1);
    }
    throw startFault(plan.folder.path, failure === null ? said : String(failure));
  }
  child.unref();
  return { pid: child.pid, adopted: false, child };
}

async function prepareSocketFolder(plan: Plan): Promise<void> {
  await mkdir(plan.socket, { recursive: true, mode: 0o700 });
  if (plan.user !== null) await chown(plan.socket, plan.user.uid, plan.user.gid);
  await chmod(plan.socket, 0o700);
}

function serverOf(plan: Plan, started: Started): EmbeddedServer {
  const kept = keepAlive(plan.options.log, started, () => startPostgres(plan));
  return {
    host: plan.socket,
    port: plan.port,
    user: embeddedOwner,
    password: plan.password,
    adopted: started.adopted,
    stop: (withinMilliseconds) => kept.stop(withinMilliseconds),
  };
}
