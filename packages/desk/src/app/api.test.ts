import { afterEach, describe, expect, it } from 'vitest';
import { ApiProblem, api, carryCsrf, queryString, whenSignedOut } from './api.ts';

type Call = { readonly url: string; readonly init: RequestInit };

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

function answerWith(status: number, body: unknown, type = 'application/json'): Call[] {
  const calls: Call[] = [];
  globalThis.fetch = (url, init) => {
    calls.push({ url: String(url), init: init ?? {} });
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'content-type': type } }));
  };
  return calls;
}

describe('a route is called', () => {
  it('with its parameters in the path and its purpose in a header', async () => {
    const calls = answerWith(200, { looks: [] });
    const personId = 'a/b';
    await api('GET /api/persons/:personId/looks', { params: { personId }, purpose: 'oma työ' });
    expect(calls[0]?.url).toBe('/api/persons/a%2Fb/looks');
    expect(calls[0]?.init.headers).toMatchObject({ 'x-purpose': 'oma%20ty%C3%B6' });
  });

  it('with the token of the session on every write and on no read', async () => {
    carryCsrf('secret');
    const calls = answerWith(200, { language: 'sv' });
    await api('PUT /api/session/language', { body: { language: 'sv' } });
    await api('GET /api/session', {});
    expect(calls[0]?.init.headers).toMatchObject({
      'x-csrf-token': 'secret',
      'content-type': 'application/json',
    });
    expect(calls[1]?.init.headers).not.toHaveProperty('x-csrf-token');
  });

  it('and its refusal is thrown as it was told', async () => {
    const problem = {
      code: 'edited-by-another',
      title: 'Suunnitelmaa ei tallennettu.',
      status: 409,
      who: 'Pirjo',
    };
    answerWith(409, problem, 'application/problem+json');
    const refusal = await api('GET /api/session', {}).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ApiProblem);
    expect(refusal).toMatchObject({
      code: 'edited-by-another',
      status: 409,
      problem: { who: 'Pirjo', faults: [] },
    });
  });

  it('and an ended session is told of, once for each answer', async () => {
    let told = 0;
    whenSignedOut(() => (told += 1));
    answerWith(401, { code: 'not-signed-in' }, 'application/problem+json');
    await expect(api('GET /api/session', {})).rejects.toMatchObject({ status: 401 });
    expect(told).toBe(1);
  });

  it('and an answer that is no JSON is a refusal too', async () => {
    answerWith(502, 'bad gateway', 'text/html');
    await expect(api('GET /api/session', {})).rejects.toMatchObject({ code: 'no-answer', status: 502 });
  });
});

describe('a query', () => {
  it('leaves out what is not set and repeats what is many', () => {
    expect(queryString({ view: 'mine', due: undefined, group: ['a', 'b'], day: '' })).toBe(
      '?view=mine&group=a&group=b',
    );
    expect(queryString({})).toBe('');
  });
});
