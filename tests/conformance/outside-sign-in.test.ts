import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import Provider from 'oidc-provider';
import type { Context } from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeOffice } from '../../packages/office/src/main.ts';
import { createPlatform } from '../../packages/office/src/platform/create-platform.ts';
import { sessionFor } from '../../packages/office/src/platform/identity/session-for.ts';
import { silentLog } from '../../packages/office/src/platform/testing/test-database.ts';
import { openTestOffice } from '../../packages/office/src/platform/testing/test-office.ts';
import type { Answer } from '../../packages/office/src/platform/testing/test-office.ts';
import { addSmallOrganisation } from '../../packages/office/src/platform/testing/test-world.ts';
import { freePort } from './running-office.ts';

const origin = 'https://kohtaanto.example.fi';
const port = await freePort();
const issuer = `http://localhost:${port}`;
const office = await openTestOffice({ config: {
  deskFolder: null, demo: false, origin, oidc: { issuer, clientId: 'alue', clientSecret: 'salaisuus-joka-on-pitka-kyllin-tahan' },
} });
await composeOffice(office.platform);

let subject = '';
let server: Server;

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  server = await organisationsOwnProvider();
});
afterAll(() => server.close());

/** The provider of the organisation, as far away as a socket: it says that whoever comes is `subject`. */
async function organisationsOwnProvider(): Promise<Server> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const provider = new Provider(issuer, {
    clients: [{
      client_id: 'alue', client_secret: 'salaisuus-joka-on-pitka-kyllin-tahan', redirect_uris: [`${origin}/sign-in/return`],
      post_logout_redirect_uris: [`${origin}/`], token_endpoint_auth_method: 'client_secret_post', id_token_signed_response_alg: 'ES256',
    }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: Context, interaction: { uid: string }) => `/who/${interaction.uid}` },
    findAccount: (_context: Context, accountId: string) => ({ accountId, claims: () => ({ sub: accountId }) }),
    async loadExistingGrant(context: Context) {
      const grant = new provider.Grant({ clientId: 'alue', accountId: context.oidc.session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  const made = createServer((request, response) => {
    if (request.url?.startsWith('/who/') !== true) return answer(request, response);
    void provider.interactionResult(request, response, { login: { accountId: subject } }, { mergeWithLastSubmission: false })
      .then((next) => response.writeHead(303, { location: next }).end());
  });
  await new Promise<void>((resolve) => { made.listen(port, 'localhost', resolve); });
  return made;
}

/** Follows the way of a sign-in through both; the last answer of the office, and what it set. */
async function signIn(as: string, language = 'fi'): Promise<{ last: Answer; cookies: string[]; session: string }> {
  subject = as;
  const own = { host: 'kohtaanto.example.fi', 'accept-language': language };
  const begun = await office.anonymous.get('/sign-in?to=/worklist', own);
  const waiting = String([begun.headers['set-cookie']].flat()[0]).split(';')[0] ?? '';
  const jar = new Map<string, string>();
  let next = String(begun.headers['location']);
  while (next.startsWith(issuer)) {
    const answer = await fetch(next, {
      redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const line of answer.headers.getSetCookie()) jar.set(line.split('=')[0] ?? '', /=([^;]*)/.exec(line)?.[1] ?? '');
    next = new URL(answer.headers.get('location') ?? '', issuer).href;
    expect(answer.status, await answer.text()).toBeLessThan(400);
  }
  const last = await office.anonymous.get(next.slice(origin.length), { ...own, cookie: waiting });
  const cookies = [last.headers['set-cookie'] ?? []].flat().map(String);
  return { last, cookies, session: cookies.find((line) => line.startsWith('kohtaanto_session='))?.split(';')[0] ?? '' };
}

describe('with the organisation’s own provider', () => {
  test('staff of the area come in, and the cookie is closed to scripts, other sites and plain http', async () => {
    const { last, cookies, session } = await signIn('sub-tiina');
    expect(last).toMatchObject({ status: 302, headers: { location: '/worklist' } });
    const set = cookies.find((line) => line.startsWith('kohtaanto_session=')) ?? '';
    for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(set).toContain(flag);
    expect(set).not.toMatch(/Expires|Max-Age|Domain/);
    expect(last.headers['strict-transport-security']).toContain('max-age=');
    expect(await office.anonymous.get('/api/session', { cookie: session })).toMatchObject({
      status: 200, body: { staffId: 'tiina.rautalampi', demo: false },
    });
  });

  test.each([['fi', 'pääkäyttäjää'], ['sv', 'huvudanvändare'], ['en', 'administrator']])(
    'somebody it knows and the area does not is told so politely, in %s', async (language, word) => {
      const { last, session } = await signIn('sub-stranger', language);
      expect(last.status).toBe(403);
      expect(last.headers['content-type']).toContain('text/html');
      expect(last.text).toContain(word);
      expect(last.text).not.toContain('sub-stranger');
      expect(session).toBe('');
    });

  test('an answer is good once, and for the browser that asked', async () => {
    subject = 'sub-tiina';
    const stolen = await office.anonymous.get('/sign-in/return?code=x&state=y', { host: 'kohtaanto.example.fi' });
    expect(stolen.status).toBe(400);
    const { rows } = await office.owner.query(`select count(*) as n from session where staff_id = 'olli.kangas'`);
    expect(rows).toEqual([{ n: 0 }]);
  });

  test('the demo’s own provider is not there', async () => {
    for (const path of ['/oidc/auth', '/oidc/token', '/oidc/choose/x', '/oidc/.well-known/openid-configuration', '/oidc/jwks']) {
      for (const method of ['GET', 'POST'] as const) {
        expect((await office.anonymous.send({ method, url: path, headers: { accept: 'text/html' } })).status, path).toBe(404);
      }
    }
  });

  test('signing out leads to the provider; one that is silent does not hold the session open', async () => {
    const { session } = await signIn('sub-tiina');
    const csrf = async (cookie: string) => ((await office.anonymous.get('/api/session', { cookie })).body as { csrfToken: string }).csrfToken;
    const out = await office.anonymous.post('/api/sign-out', {}, { cookie: session, 'x-csrf-token': await csrf(session) });
    expect(out).toMatchObject({ status: 200, body: { next: expect.stringContaining(`${issuer}/session/end`) } });
    expect(await office.anonymous.get('/api/session', { cookie: session })).toMatchObject({ status: 401 });
  });
});

describe('a session', () => {
  test('ends when idle, at its last hour, and with the employment; another of the same person goes on', async () => {
    const set = [`seen_at = now() - interval '31 minutes'`, `expires_at = now() - interval '1 second'`];
    for (const change of set) {
      const ended = await sessionFor(office.owner, { areaId: 21, staffId: 'tiina.rautalampi' });
      const other = await sessionFor(office.owner, { areaId: 21, staffId: 'tiina.rautalampi' });
      await office.owner.query(`update session set ${change} where csrf_token = $1`, [ended['x-csrf-token']]);
      expect(await office.anonymous.get('/api/session', { ...ended }), change).toMatchObject({ status: 401 });
      expect(await office.anonymous.get('/api/session', { ...other })).toMatchObject({ status: 200 });
    }
    await office.platform.sessions.removeExpired();
    expect((await office.owner.query(`select from session where expires_at < now() or seen_at < now() - interval '30 minutes'`)).rowCount).toBe(0);
  });

  test('signed out in one office is over in a second one on the same register within seconds', async () => {
    const second = await createPlatform({ config: office.platform.config, application: office.settings.application, log: silentLog });
    await composeOffice(second);
    const session = await sessionFor(office.owner, { areaId: 21, staffId: 'olli.kangas' });
    const elsewhere = () => second.http.server.inject({ url: '/api/session', headers: { ...session } });
    expect((await elsewhere()).statusCode).toBe(200);
    expect(await office.anonymous.post('/api/sign-out', {}, { ...session })).toMatchObject({ status: 200 });
    await expect.poll(async () => (await elsewhere()).statusCode, { timeout: 8_000, interval: 500 }).toBe(401);
    await second.close();
  });
});

describe('whoever asks too often', async () => {
  const narrow = await openTestOffice({ config: {
    deskFolder: null, limits: { perSession: 5, perAddress: 4, signInPerAddress: 3 }, origin: 'http://localhost:4500',
  } });
  await composeOffice(narrow.platform);
  beforeAll(() => addSmallOrganisation(narrow.owner));
  const untilRefused = async (ask: () => Promise<Answer>): Promise<Answer> => {
    for (let n = 0; n < 20; n += 1) {
      const answer = await ask();
      if (answer.status === 429) return answer;
    }
    throw new Error('never refused');
  };

  test.each([['fi', 'Odota'], ['sv', 'Vänta'], ['en', 'Wait']] as const)('is told how long to wait: signed in, in %s', async (language, word) => {
    const client = await narrow.as('tiina.rautalampi', { language });
    const told = await untilRefused(() => client.get('/api/session'));
    expect(told).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
    expect(Number(told.headers['retry-after'])).toBeGreaterThan(0);
    expect((told.body as { detail: string }).detail, `asked in ${language}`).toContain(word);
  });

  test('is told how long to wait: guessing cookies, and at the door', async () => {
    const guess = () => `kohtaanto_session=${randomBytes(8).toString('hex')}`;
    const guessing = await untilRefused(() =>
      narrow.anonymous.get('/api/session', { cookie: guess(), 'accept-language': 'sv' }));
    expect(guessing).toMatchObject({ status: 429, headers: { 'retry-after': expect.stringMatching(/^\d+$/) } });
    expect(guessing.text).toContain('Vänta');
    const door = await untilRefused(() => narrow.anonymous.get('/sign-in', { host: 'localhost:4500', 'accept-language': 'en' }));
    expect(door).toMatchObject({ status: 429, headers: { 'retry-after': expect.stringMatching(/^\d+$/) } });
    expect(door.text).toContain('Wait');
  });
});
