import { beforeAll, describe, expect, test } from 'vitest';
import { openTestOffice } from '../testing/test-office.ts';
import type { Answer, Client } from '../testing/test-office.ts';
import { addSmallOrganisation } from '../testing/test-world.ts';
import { registerIdentity } from './identity.ts';

const office = await openTestOffice({ config: { demo: true, origin: 'http://localhost:4500' } });
await addSmallOrganisation(office.owner);
await registerIdentity(office.platform);

/** A browser that keeps its cookies and follows its nose. */
function browser(client: Client) {
  const cookies = new Map<string, string>();
  const remember = (answer: Answer) => {
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [name = '', value = ''] = (String(line).split(';')[0] ?? '').split(/=(.*)/s);
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  const send = async (method: 'GET' | 'POST', address: string, form?: string): Promise<Answer> => {
    const url = new URL(address, 'http://localhost:4500');
    return remember(await client.send({
      method, url: `${url.pathname}${url.search}`,
      headers: {
        host: 'localhost:4500', cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(form === undefined ? {} : { payload: form }),
    }));
  };
  const follow = async (answer: Answer): Promise<Answer> =>
    answer.status >= 300 && answer.status < 400
      ? follow(Object.assign(await send('GET', String(answer.headers['location'])), { from: answer.headers['location'] }))
      : answer;
  return { cookies, follow, get: (address: string) => send('GET', address), post: (a: string, form: string) => send('POST', a, form) };
}

describe('signing in to the demo', () => {
  const surfer = browser(office.anonymous);
  let choose = '';

  beforeAll(async () => {
    const answer = await surfer.get('/sign-in?to=/worklist?day=2026-11-23');
    expect(answer.status).toBe(302);
    const towards = await surfer.get(String(answer.headers['location']));
    choose = String(towards.headers['location']);
  });

  test('the page lists the people of each area, in the language asked for, without a script', async () => {
    const answer = await surfer.get(`${choose}?language=sv`);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Tiina Rautalampi');
    expect(answer.text).toContain('Borgåregionen');
    expect(answer.text).not.toContain('<script');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('choosing a person opens a session as that person and goes on to where one was', async () => {
    const answer = await surfer.post(choose, 'subject=sub-tiina');
    expect(answer.status).toBe(303);
    let step = answer;
    while (step.status >= 300 && step.status < 400 && !String(step.headers['location']).startsWith('/worklist')) {
      step = await surfer.get(String(step.headers['location']));
    }
    expect(step.headers['location']).toBe('/worklist?day=2026-11-23');
    expect(await surfer.get('/api/session')).toMatchObject({
      status: 200,
      body: {
        staffId: 'tiina.rautalampi', roles: ['coach'], areaId: 21, today: '2026-11-23', demo: true,
        unit: { fi: 'Sastamala' }, area: { sv: 'Västra Birkaland' },
      },
    });
  });

  test('the cookie is closed to scripts and to other sites, and the database has only its hash', async () => {
    const secret = surfer.cookies.get('kohtaanto_session') ?? '';
    const { rows } = await office.owner.query<{ hash: string }>(`select encode(session_hash, 'hex') as hash from session`);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.hash).not.toContain(Buffer.from(secret).toString('hex'));
  });

  test('signing out ends the session at once', async () => {
    const session = (await surfer.get('/api/session')).body as { csrfToken: string };
    const answer = await office.anonymous.post('/api/sign-out', {}, {
      cookie: `kohtaanto_session=${surfer.cookies.get('kohtaanto_session')}`, 'x-csrf-token': session.csrfToken,
    });
    expect(answer).toMatchObject({ status: 200, body: { next: 'http://localhost:4500/' } });
    expect(await surfer.get('/api/session')).toMatchObject({ status: 401 });
    const { rows } = await office.owner.query(`select action, outcome from audit_entry order by entry_id`);
    expect(rows).toEqual([{ action: 'sign-in', outcome: 'allowed' }, { action: 'sign-out', outcome: 'allowed' }]);
  });
});

describe('what a sign-in does not let through', () => {
  test('an answer nobody waited for', async () => {
    const answer = await office.anonymous.get('/sign-in/return?code=guess&state=guess', { host: 'localhost:4500' });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Kirjautuminen jäi kesken');
  });

  test('a person who is not on the list', async () => {
    const surfer = browser(office.anonymous);
    const begun = await surfer.get('/sign-in');
    const towards = await surfer.get(String(begun.headers['location']));
    const answer = await surfer.post(String(towards.headers['location']), 'subject=somebody-else');
    expect(answer.headers['location']).toBe('/sign-in');
  });

  test('a way back that leads to another site', async () => {
    const surfer = browser(office.anonymous);
    await surfer.get('/sign-in?to=//evil.example/');
    const waiting = JSON.parse(Buffer.from(surfer.cookies.get('kohtaanto_signing_in') ?? '', 'base64url').toString());
    expect(waiting.to).toBe('/');
  });
});

describe('outside the demo', async () => {
  const closed = await openTestOffice({ config: { demo: false } });
  await registerIdentity(closed.platform);

  test('the ready-made people are not there', async () => {
    for (const path of ['/oidc/auth', '/oidc/choose/x', '/oidc/.well-known/openid-configuration']) {
      expect((await closed.anonymous.get(path)).status, path).toBe(404);
    }
  });

  test('and without a provider the page says what to set', async () => {
    const answer = await closed.anonymous.get('/sign-in', { host: 'localhost:4500', 'accept-language': 'en' });
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('OIDC_ISSUER');
  });
});
