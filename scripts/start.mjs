// One command from a clone to a running office with an invented area (OPS-1).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { buildDesk } from './build-desk.mjs';
import { environment, install, ownNode, root, run } from './prepared.mjs';

const cli = join(root, 'packages/office/src/commands/kohtaanto.ts');
const args = process.argv.slice(2);
const option = (name) => {
  const at = args.indexOf(`--${name}`);
  return at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
};
// The user's own folder, not the project's, is where a relative path begins.
const data = option('data') ?? process.env.KOHTAANTO_DATA ?? join(root, 'data');
const dataFolder = isAbsolute(data) ? data : resolve(process.env.INIT_CWD ?? process.cwd(), data);

install();
await buildDesk();
const made = ['postgres', 'postgres-location'].some((name) => existsSync(join(dataFolder, name)));
// Cut off the last time (a power cut, Ctrl-C): nothing of it was kept, so it is filled again.
const halfway = existsSync(join(dataFolder, 'invented-filling'));
if (!process.env.DATABASE_URL && (!made || halfway)) {
  const day = option('day');
  const built = await run([cli, 'demo', '--data', dataFolder, ...(day ? ['--day', day] : [])]);
  if (built !== 0) process.exit(built);
}
process.exit(await serve());

function serve() {
  // PORT is the name most hosts give it; the product's own name and the option go before.
  const named = option('port') ?? process.env.KOHTAANTO_PORT;
  const port = named === undefined && process.env.PORT ? ['--port', process.env.PORT] : [];
  const given = args.filter((arg, index) =>
    arg !== '--data' && args[index - 1] !== '--data' && !arg.startsWith('--data=') && arg !== '--no-open');
  return new Promise((done) => {
    const log = process.env.KOHTAANTO_LOG === '1' ? 'inherit' : 'pipe';
    const child = spawn(ownNode(), [cli, 'start', '--data', dataFolder, ...port, ...given], {
      cwd: root, env: environment(), stdio: ['inherit', 'pipe', log],
    });
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      const address = /https?:\/\/\S+/.exec(String(chunk))?.[0];
      if (address && !args.includes('--no-open')) openBrowser(address);
    });
    // The log's lines are for an operator; a newcomer sees the faults alone.
    child.stderr?.on('data', (chunk) => {
      const lines = String(chunk).split('\n').filter((line) => line !== '' && !/"level":"(info|warn)"|^oidc-provider WARNING/.test(line));
      if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
    });
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('exit', (code, signal) => done(code ?? (signal ? 1 : 0)));
  });
}

/** Only where somebody sits in front of a screen. */
function openBrowser(address) {
  const onScreen = process.platform === 'darwin' || process.platform === 'win32'
    || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!onScreen || process.env.CI) return;
  const opener = { darwin: ['open', address], win32: ['cmd', '/c', 'start', '', address] }[process.platform]
    ?? ['xdg-open', address];
  spawn(opener[0], opener.slice(1), { stdio: 'ignore', detached: true }).on('error', () => {}).unref();
}
