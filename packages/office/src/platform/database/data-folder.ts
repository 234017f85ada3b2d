import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { access, chmod, constants, link, mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Refused } from '../http/refusal.ts';

/**
 * The folder that holds one office's register: `postgres/` the cluster, `keys/` its secrets (0600),
 * `server.lock` who has it open.
 */
export type DataFolder = {
  readonly path: string;
  /** A secret kept in keys/, made on first use. */
  secret(name: string): Promise<string>;
};

/** PostgreSQL needs room for its log before it can even start; below this it is only trouble. */
const leastFreeBytes = 96 * 1024 * 1024;

export async function openDataFolder(folder: string): Promise<DataFolder> {
  const path = resolve(folder);
  await writable(path);
  await mkdir(join(path, 'keys'), { recursive: true, mode: 0o700 });
  const disk = await statfs(path);
  if (disk.bavail * disk.bsize < leastFreeBytes) {
    throw new Refused('disk-full', { folder: path, freeMegabytes: megabytes(disk.bavail * disk.bsize) });
  }
  return { path, secret: (name) => secret(join(path, 'keys', name)) };
}

async function writable(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new Refused(isDiskFull(cause) ? 'disk-full' : 'data-folder-not-writable',
      { folder: path, freeMegabytes: 0 }, { cause });
  }
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1024 / 1024);
}

/** Written aside and linked: a full disk or a kill never leaves a secret that is empty or half. */
async function secret(file: string): Promise<string> {
  const found = await readFile(file, 'utf8').catch(() => '');
  if (found.trim() !== '') {
    await chmod(file, 0o600);
    return found.trim();
  }
  const aside = `${file}.${process.pid}`;
  try {
    await writeFile(aside, randomBytes(24).toString('base64url'), { mode: 0o600 });
    await link(aside, file);
  } catch (cause) {
    if (isDiskFull(cause)) throw diskFull(dirname(dirname(file)), cause);
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
  } finally {
    await rm(aside, { force: true });
  }
  return (await readFile(file, 'utf8')).trim();
}

function diskFull(folder: string, cause: unknown): Refused {
  return new Refused('disk-full', { folder, freeMegabytes: 0 }, { cause });
}

type LockHolder = { readonly pid: number; readonly startedAs: string; readonly port: number };
export type Lock = { readonly release: () => Promise<void> };

/** Who has the folder open now, or null. A lock left by a killed process does not count. */
export async function lockHolder(folder: DataFolder): Promise<LockHolder | null> {
  const text = await readFile(lockFile(folder), 'utf8').catch(() => '');
  if (text === '') return null;
  const holder = parsed(text);
  if (!isHolder(holder) || identityOf(holder.pid) !== holder.startedAs) return null;
  return holder;
}

/** One server per data folder; the second is told the first one's pid and port. */
export async function lock(folder: DataFolder, port: number): Promise<Lock> {
  const mine = JSON.stringify({ pid: process.pid, startedAs: identityOf(process.pid), port });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const aside = `${lockFile(folder)}.${process.pid}`;
    try {
      // Written aside and linked, so that nobody ever reads a lock that is half written.
      await writeFile(aside, mine);
      await link(aside, lockFile(folder));
      return { release: () => rm(lockFile(folder), { force: true }) };
    } catch (error) {
      if (isDiskFull(error)) throw diskFull(folder.path, error);
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const holder = await lockHolder(folder);
      if (holder !== null) {
        throw new Refused('data-folder-in-use', { folder: folder.path, pid: holder.pid, port: holder.port });
      }
      await rm(lockFile(folder), { force: true });
    } finally {
      await rm(aside, { force: true });
    }
  }
  throw new Refused('data-folder-in-use', { folder: folder.path, pid: null, port: null });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function lockFile(folder: DataFolder): string {
  return join(folder.path, 'server.lock');
}

function isHolder(value: unknown): value is LockHolder {
  return typeof value === 'object' && value !== null && 'pid' in value && typeof value.pid === 'number'
    && 'startedAs' in value && typeof value.startedAs === 'string' && 'port' in value;
}

/** Tells a process from a later one with the same pid: Linux gives its start time. Empty: not alive. */
export function identityOf(pid: number): string {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return '';
  }
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ');
    return fields?.[0] === 'Z' ? '' : `${pid}@${fields?.[19] ?? ''}`;
  } catch {
    return String(pid);
  }
}

/** Whether the process is the PostgreSQL of this cluster, and not a later one that got its number. */
export function isPostgresOf(pid: number, cluster: string): boolean {
  if (identityOf(pid) === '') return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster);
  } catch {
    return true; // no /proc: its answering with the folder's password tells
  }
}

/** A short name of a path for places where a path may not be long, as a socket's folder. */
export function shortNameOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}
