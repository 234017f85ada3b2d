import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestOffice } from '../testing/test-office.ts';
import type { Client } from '../testing/test-office.ts';
import { addPerson, addSmallOrganisation } from '../testing/test-world.ts';
import { Refused } from './refusal.ts';
import { defineRoute } from './route.ts';

const office = await openTestOffice();
const { http, database } = office.platform;
let coach: Client;
let administrator: Client;

const greet = defineRoute({
  method: 'POST',
  path: '/api/greetings/:name',
  summary: 'Greets',
  params: z.object({ name: z.string().max(10) }),
  body: z.object({ day: z.iso.date(), times: z.number().int().min(1).max(3), why: z.string().trim().min(1) }),
  response: z.object({ text: z.string() }),
  roles: ['coach'],
});
const look = defineRoute({
  method: 'GET', path: '/api/look/:personId', summary: 'Names a person', roles: ['coach'],
  params: z.object({ personId: z.uuid() }), response: z.object({ name: z.string() }),
});

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  http.refusals({ 'too-late': { status: 409, fi: 'Liian myöhään, {day}.', sv: 'För sent, {day}.', en: 'Too late, {day}.' } });
  http.handle(greet, async ({ params, body, scope }) => {
    if (body.times === 3) throw new Refused('too-late', { day: body.day });
    return { text: `${params.name} ${scope.staffId} ${body.times}`, secret: 'kept inside' };
  });
  http.handle(look, ({ params, scope }) => database.read(scope, async (tx) => {
    const found = await tx.selectFrom('person_identity').select('family_name').where('person_id', '=', params.personId)
      .executeTakeFirst();
    if (found === undefined) throw new Refused('not-found');
    return { name: found.family_name };
  }));
  http.handle(defineRoute({
    method: 'GET', path: '/api/broken', summary: 'Fails', response: z.object({}), roles: 'every-role',
  }), async () => { throw new Error('a name that must not be told: Suvanto'); });
  coach = await office.as('tiina.rautalampi');
  administrator = await office.as('anna.lahti', { language: 'sv' });
});

const good = { day: '2026-11-23', times: 1, why: 'x' };

describe('a request', () => {
  test('is parsed, answered and stripped of what the contract does not name', async () => {
    const answer = await coach.post('/api/greetings/Hanna', good);
    expect(answer).toMatchObject({ status: 200, body: { text: 'Hanna tiina.rautalampi 1' } });
    expect(answer.text).not.toContain('kept inside');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('with many faults is told all of them, by field, in the language of the user', async () => {
    const answer = await coach.post('/api/greetings/HannaHannaHanna', { day: '2026-02-30', times: 9, why: ' ' });
    expect(answer.status).toBe(422);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({
      code: 'fields-faulty',
      faults: [
        { path: 'params.name', code: 'too-long' },
        { path: 'day', code: 'not-a-day', message: expect.stringContaining('Tällaista päivää ei ole') },
        { path: 'times', code: 'too-big', values: { most: 3 } },
        { path: 'why', code: 'required', message: 'Tämä tarvitaan.' },
      ],
    });
  });

  test('refused by a slice becomes its sentence', async () => {
    const answer = await coach.post('/api/greetings/Hanna', { ...good, times: 3 });
    expect(answer).toMatchObject({ status: 409, body: { code: 'too-late', title: 'Liian myöhään, 2026-11-23.' } });
  });

  test('that meets a fault of the program tells a reference and nothing of what was inside', async () => {
    const answer = await coach.get('/api/broken');
    expect(answer).toMatchObject({ status: 500, body: { code: 'fault' } });
    expect(answer.text).not.toContain('Suvanto');
  });

  test('with a body that is no JSON is refused', async () => {
    const answer = await coach.send({
      method: 'POST', url: '/api/greetings/Hanna', payload: '{broken', headers: { 'content-type': 'application/json' },
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'body-unreadable' } });
  });
});

describe('who may ask', () => {
  test('without a session nobody', async () => {
    expect(await office.anonymous.post('/api/greetings/Hanna', good)).toMatchObject({
      status: 401, body: { code: 'not-signed-in' },
    });
  });

  test('another role is refused in its own language, and the refusal is in the audit trail', async () => {
    expect(await administrator.post('/api/greetings/Hanna', good)).toMatchObject({
      status: 403, body: { code: 'role-lacking', detail: expect.stringContaining('Din roll') },
    });
    const { rows } = await office.owner.query(
      `select staff_id, outcome, action from audit_entry where outcome = 'denied'`);
    expect(rows).toEqual([{ staff_id: 'anna.lahti', outcome: 'denied', action: 'POST /api/greetings/:name' }]);
  });

  test('a write without the session token, or from another site, is refused', async () => {
    const forgeries: readonly (readonly [string, string])[] = [
      ['x-csrf-token', 'guess'], ['origin', 'https://evil.example'], ['sec-fetch-site', 'cross-site'],
    ];
    for (const [header, value] of forgeries) {
      expect(await coach.post('/api/greetings/Hanna', good, { [header]: value }))
        .toMatchObject({ status: 403, body: { code: 'csrf-failed' } });
    }
  });

  test('an expired or idle session is closed', async () => {
    const late = await office.as('tiina.rautalampi');
    await office.owner.query(`update session set seen_at = now() - interval '31 minutes' where session_hash =
      (select session_hash from session order by created_at desc limit 1)`);
    expect(await late.get('/api/broken')).toMatchObject({ status: 401 });
  });

  test('somebody whose employment has ended is closed out', async () => {
    const gone = await office.as('olli.kangas');
    await office.owner.query(`update staff set period = '[2025-01-01,2026-11-23)' where staff_id = 'olli.kangas'`);
    expect(await gone.get('/api/broken')).toMatchObject({ status: 401 });
  });
});

describe('a protected person', () => {
  test('is not named without a reason, and opening her with one is recorded', async () => {
    const personId = await addPerson(office.owner, { protected: true, familyName: 'Salainen' });
    expect(await coach.get(`/api/look/${personId}`)).toMatchObject({ status: 404 });
    expect(await coach.get(`/api/look/${personId}`, { 'x-opened-person': personId }))
      .toMatchObject({ status: 422, body: { code: 'purpose-missing' } });
    const opened = await coach.get(`/api/look/${personId}`, {
      'x-opened-person': personId, 'x-purpose': encodeURIComponent('soitto työhaastattelun ajasta'),
    });
    expect(opened).toMatchObject({ status: 200, body: { name: 'Salainen' } });
    const { rows } = await office.owner.query(`select purpose, outcome from audit_entry where person_id = $1 order by entry_id`, [personId]);
    expect(rows).toEqual([
      { purpose: 'customer-service', outcome: 'denied' },
      { purpose: 'soitto työhaastattelun ajasta', outcome: 'allowed' },
    ]);
  });
});

test('every answer carries the security headers', async () => {
  const { headers } = await office.anonymous.get('/api/broken');
  expect(headers).toMatchObject({
    'content-security-policy': expect.stringContaining("script-src 'self';"),
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
});
