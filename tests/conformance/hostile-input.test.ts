import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { composeOffice } from '../../packages/office/src/main.ts';
import type { Route } from '../../packages/office/src/platform/http/route.ts';
import { openTestOffice } from '../../packages/office/src/platform/testing/test-office.ts';
import type { Answer, Client } from '../../packages/office/src/platform/testing/test-office.ts';
import { addPerson, addSmallOrganisation } from '../../packages/office/src/platform/testing/test-world.ts';
import { addressOf, madeBody, queryWith } from './made-input.ts';

const office = await openTestOffice({ config: { deskFolder: null } });
await composeOffice(office.platform);
const routes: readonly Route[] = office.platform.http.routes.filter((route) => route.roles !== 'public');
let everything: Client;
let personId = '';

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await office.owner.query(`update staff set roles = array['coach', 'team-lead', 'service-coordinator', 'employer-expert',
    'administrator', 'data-protection-officer', 'director'] where staff_id = 'tiina.rautalampi'`);
  everything = await office.as('tiina.rautalampi');
  personId = await addPerson(office.owner, { coach: 'tiina.rautalampi' });
});

const script = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>`;
const hostile: readonly (readonly [string, string])[] = [
  ['a script', script],
  ['a statement', `'; drop table office.person; --`],
  ['a formula', '=HYPERLINK("http://evil.example","x")'],
  ['a zero byte', 'a\u0000b'],
  ['half a sign', 'a\ud800b'],
  ['signs that turn the line', '\u202Eabc\u200B'],
  ['a very long text', 'ä'.repeat(60_000)],
];

const leavesEnds = new Set(['/api/sign-out', '/api/session/language']);
const writing = routes.filter((route) => route.body !== undefined && !leavesEnds.has(route.path));
const asking = routes.filter((route) => route.query !== undefined);

function calm(answer: Answer): void {
  expect(answer.status, answer.text.slice(0, 400)).toBeLessThan(500);
  expect(String(answer.headers['content-type'])).toMatch(/json|^text\/(csv|calendar)/);
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
  expect(answer.headers['content-security-policy']).toContain("script-src 'self';");
  if (answer.status >= 400) expect(answer.body).toMatchObject({ code: expect.any(String), detail: expect.stringMatching(/\S/) });
}

describe.each(hostile)('%s', (_, text) => {
  test.each(writing.map((route) => [`${route.method} ${route.path}`, route] as const))('in every text of %s', async (_name, route) => {
    calm(await everything.send({
      method: route.method, url: addressOf(route, { personId }), payload: madeBody(route, { personId }, text),
    }));
  });

  test.each(asking.map((route) => [`${route.method} ${route.path}`, route] as const))('in the query of %s', async (_name, route) => {
    const address = addressOf(route, { personId }).split('?')[0];
    calm(await everything.send({ method: route.method, url: `${address}?${queryWith(route, text.slice(0, 2_000))}` }));
  });
});

test('in an address, a header or a file name ends in a refusal', async () => {
  for (const [, text] of hostile) {
    const part = encodeURIComponent(text.replace('\ud800', '').slice(0, 150));
    calm(await everything.get(`/api/persons/${part}`));
    calm(await everything.get(`/api/persons/${personId}/drafts/${part}`));
    calm(await everything.get(`/api/persons/${personId}`, { 'x-purpose': part, 'x-opened-person': part }));
    calm(await everything.get(`/api/persons/${personId}`, { 'x-purpose': part }));
    calm(await everything.get(`/api/session`, { 'accept-language': part }));
  }
  for (const path of ['/api/persons/%', '/api/persons/%E0%A4%A', '/api/../../etc/passwd', '/api/persons/..%2f..%2fetc']) {
    const answer = await everything.get(path);
    expect([400, 404, 422], path).toContain(answer.status);
  }
});

const linked = office.platform.http.routes.filter((route) => route.roles === 'public' && route.method === 'GET' && route.path.includes(':token'));

test.each(linked.map(({ path }) => path))('a link that was cut off on its way is told as one that does not work: %s', async (path) => {
  for (const end of ['x', 'AbCdEf', 'x'.repeat(200), '%F0%9F%98%80']) {
    const answer = await everything.get(path.replace(':token', end));
    expect(answer.status, answer.text).toBe(404);
    expect(answer.body).toMatchObject({ code: expect.stringContaining('unknown') });
  }
});

test('the register still has all it had, and a script is kept as the text it is', async () => {
  expect((await office.owner.query('select from person where person_id = $1', [personId])).rowCount).toBe(1);
  const answer = await everything.post(`/api/persons/${personId}/contacts`, {
    contactId: crypto.randomUUID(), kind: 'phone', wayCode: '01', channel: 'phone', occurredOn: '2026-11-20', occurredAt: null,
    minutes: 5, outcome: 'held', note: script,
  });
  expect(answer.status, answer.text).toBe(200);
  const { rows } = await office.owner.query(`select note from contact where note like '%script%' order by recorded_at desc limit 1`);
  expect(rows).toEqual([{ note: script }]);
  const page = await everything.get(`/api/persons/${personId}`);
  expect(JSON.stringify(page.body)).toContain(JSON.stringify(script).slice(1, -1));
});

test('the desk has no way by which a text could become markup', async () => {
  const folder = join(import.meta.dirname, '../../packages/desk/src');
  const sinks = /dangerouslySetInnerHTML|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(|srcdoc/;
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(50);
  const found = await Promise.all(files.map(async (file) => (sinks.test(await readFile(join(folder, file), 'utf8')) ? file : null)));
  expect(found.filter((file) => file !== null)).toEqual([]);
});
