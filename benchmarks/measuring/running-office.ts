/** An office of its own process on a register that lies ready, for the benchmarks that ask over HTTP. */
import { spawn, type ChildProcess } from 'node:child_process';
import { request as httpRequest, type Agent } from 'node:http';
import { join } from 'node:path';
import type { SessionHeaders } from '@kohtaanto/office/platform/identity/session-for.ts';

export const command = join(import.meta.dirname, '../../packages/office/src/commands/kohtaanto.ts');

export type Place = { readonly data: string; readonly port: number; readonly day: string };

/** Answers when it resolves; a line for every request would be measured too, so it says nothing. */
export async function startOffice({ data, port, day }: Place): Promise<ChildProcess> {
  const office = spawn(process.execPath, [command, 'start', '--data', data, '--port', String(port), '--day', day], {
    stdio: 'ignore',
    env: { ...process.env, KOHTAANTO_LIMIT_SESSION: '1000000', KOHTAANTO_LIMIT_ADDRESS: '1000000' },
  });
  for (let tries = 0; tries < 900; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/openapi.json`).catch(() => undefined);
    if (answer?.ok === true) return office;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  office.kill('SIGKILL');
  throw new Error('the office did not answer in a minute and a half');
}

export function stopOffice(office: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    office.once('exit', () => resolve());
    office.kill('SIGTERM');
  });
}

export type Asked = { readonly method: string; readonly path: string; readonly headers: SessionHeaders; readonly body?: string | null };

/** The whole answer, read to its end; anything but success is thrown with what was said. */
export function ask(agent: Agent, port: number, { method, path, headers: own, body = null }: Asked): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers: Record<string, string> = { ...own, host: `localhost:${port}`, origin: `http://localhost:${port}` };
    if (body !== null) headers['content-type'] = 'application/json';
    const sent = httpRequest({ agent, host: '127.0.0.1', port, method, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if ((answer.statusCode ?? 500) < 300) resolve(text);
        else reject(new Error(`${method} ${path}: ${answer.statusCode} ${text.slice(0, 300)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body ?? undefined);
  });
}
