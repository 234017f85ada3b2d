// Plain JavaScript for any Node >= 20: what must be there before the program's own Node can run.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const mark = join(root, 'node_modules', '.kohtaanto-lock');

/** Installs when node_modules is missing or was installed from another package-lock.json. */
export function install() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(ownNode()) && (!existsSync(mark) || readFileSync(mark, 'utf8') === lock)) return;
  console.log('Installing ... / Asennetaan ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // npm compares the packages with the Node that runs npm; they run under the Node 24 that is among them, so
  // its warnings of that (EBADENGINE) tell nothing. Errors are told.
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root, stdio: 'inherit', shell: process.platform === 'win32',
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
  writeFileSync(mark, lock);
}

/** The Node 24 that package-lock.json pins, whatever Node started this. */
export function ownNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(root, 'node_modules', 'node', 'bin', name);
}

/** Runs a program to its end with our Node first in the path; answers its exit code. */
export function run(args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(ownNode(), args, { cwd: root, stdio: 'inherit', env: environment(), ...options });
    // Ctrl-C reaches the child too; it ends in its own time and so do we.
    const pass = (signal) => () => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, signal === 'SIGINT' ? () => {} : pass(signal));
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/**
 * Ours and what it starts run on our Node, with a nursery twice the usual: a night's round and a page of a
 * thousand rows make many short-lived values, and a small nursery copies them before they die.
 */
export function environment() {
  const separator = process.platform === 'win32' ? ';' : ':';
  const options = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=32`.trim();
  return { ...process.env, NODE_OPTIONS: options, PATH: `${dirname(ownNode())}${separator}${process.env.PATH ?? ''}` };
}
