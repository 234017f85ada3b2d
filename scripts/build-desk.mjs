// Builds the desk when it has not been built, or when a source is newer than the build.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, run } from './prepared.mjs';

export async function buildDesk() {
  const built = join(root, 'packages/desk/dist/index.html');
  const sources = ['packages/desk', 'packages/words/src', 'packages/rules/src', 'package-lock.json'];
  const newest = Math.max(...sources.map((source) => newestIn(join(root, source))));
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  console.log('Building the desk ... / Rakennetaan työpöytää ...');
  const code = await run([join(root, 'node_modules/vite/bin/vite.js'), 'build', 'packages/desk', '--logLevel', 'warn']);
  if (code !== 0) process.exit(code);
}

function newestIn(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).filter((name) => name !== 'dist' && name !== 'node_modules')
    .reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDesk();
