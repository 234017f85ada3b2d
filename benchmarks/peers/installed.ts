import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const requireHere = createRequire(join(import.meta.dirname, 'package.json'));

/** A package of this folder's own lock file; all of them are installed when it is missing, never with the product. */
export function installedPeer(name: string): unknown {
  try {
    requireHere.resolve(name);
  } catch {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], { cwd: import.meta.dirname, stdio: 'inherit', shell: process.platform === 'win32' });
    if (done.status !== 0) throw new Error('the peers of the benchmarks could not be installed');
  }
  return requireHere(name);
}
