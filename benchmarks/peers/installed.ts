import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const requireHere = createRequire(join(import.meta.dirname, 'package.json'));

/** A package of this folder's own lock file; all of them are installed when it is missing, never with the product. */
export function installedPeer(name: string): unknown {
  // Looked for in the folder: a name asked for in vain is remembered as missing for as long as the program runs.
  if (!existsSync(join(import.meta.dirname, 'node_modules', name))) {
    // Not `ci`: it refuses a lock file without the parts of platforms that a registry does not carry, though none of them is wanted here.
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const done = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund'], { cwd: import.meta.dirname, stdio: 'inherit', shell: process.platform === 'win32' });
    if (done.status !== 0) throw new Error('the peers of the benchmarks could not be installed');
  }
  return requireHere(name);
}
