/**
 * Cold start: from the command to the first page. An existing data folder, and the first start
 * after installing (build the invented register, then open). The peer is an empty PostgreSQL of
 * the same package: initdb and start, with nothing of ours.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@kohtaanto/office/platform/config.ts';
import { openDataFolder } from '@kohtaanto/office/platform/database/data-folder.ts';
import { startEmbedded } from '@kohtaanto/office/platform/database/embedded.ts';
import { createLog } from '@kohtaanto/office/platform/log.ts';
import { figureLine, printFigures } from './measuring/figure.ts';

const silentLog = createLog(() => undefined);

const command = join(import.meta.dirname, '../packages/office/src/commands/kohtaanto.ts');
const port = 4591;
const patience = 120_000;
const { deskFolder } = readConfig({}, process.env);
if (deskFolder === null || !existsSync(join(deskFolder, 'index.html'))) {
  throw new Error('the desk is not built: node scripts/build-desk.mjs');
}
const data = await mkdtemp(join(tmpdir(), 'kohtaanto-start-'));

/** Seconds from spawning `start` to the first whole page. */
async function untilFirstPage(): Promise<number> {
  const begun = performance.now();
  const office = spawn(process.execPath, [command, 'start', '--data', data, '--port', String(port)], { stdio: 'ignore' });
  try {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
      if (answer?.ok === true && (await answer.text()).includes('<html')) return (performance.now() - begun) / 1000;
      if (performance.now() - begun > patience) throw new Error('no page came in two minutes');
      if (office.exitCode !== null) throw new Error(`the office ended with ${office.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    const gone = new Promise((resolve) => office.once('exit', resolve));
    office.kill('SIGTERM');
    await gone;
  }
}

async function build(): Promise<number> {
  const begun = performance.now();
  const demo = spawn(process.execPath, [command, 'demo', '--seed', '1', '--data', data], { stdio: 'ignore' });
  const code = await new Promise((resolve) => demo.once('exit', resolve));
  if (code !== 0) throw new Error(`demo ended with ${String(code)}`);
  return (performance.now() - begun) / 1000;
}

async function emptyPostgres(): Promise<number> {
  const empty = await mkdtemp(join(tmpdir(), 'kohtaanto-empty-'));
  const begun = performance.now();
  const server = await startEmbedded(await openDataFolder(empty), { log: silentLog });
  const seconds = (performance.now() - begun) / 1000;
  await server.stop();
  await rm(empty, { recursive: true, force: true });
  return seconds;
}

try {
  const peer = await emptyPostgres();
  const built = await build();
  const first = built + await untilFirstPage();
  const starts = [await untilFirstPage(), await untilFirstPage(), await untilFirstPage()].sort((a, b) => a - b);
  const cold = starts[1] ?? Number.NaN;
  printFigures([
    `# peer: an empty PostgreSQL made and started ${peer.toFixed(1)} s; ratio of the first start ${(first / peer).toFixed(1)}`,
    figureLine('start-cold', cold, 's', { at: 'most', value: 3 }),
    figureLine('start-first', first, 's', { at: 'most', value: 30 }),
  ]);
} finally {
  await rm(data, { recursive: true, force: true });
}
