import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { composeOffice } from '../../packages/office/src/main.ts';
import { openTestOffice } from '../../packages/office/src/platform/testing/test-office.ts';
import type { Client } from '../../packages/office/src/platform/testing/test-office.ts';
import { addEmployerService, employerForm } from '../../packages/office/src/employers/testing/employer-service.ts';
import { addMandate } from '../../packages/office/src/employer-portal/testing/mandate-rows.ts';
import { addPerson, addSmallOrganisation } from '../../packages/office/src/platform/testing/test-world.ts';
import { Role } from '../../packages/office/src/platform/identity/contract.ts';
import type { Route } from '../../packages/office/src/platform/http/route.ts';
import { addressOf, madeBody, wrongBody } from './made-input.ts';

const office = await openTestOffice({ config: { deskFolder: null } });
await composeOffice(office.platform);
const routes: readonly Route[] = office.platform.http.routes;
const closed = routes.filter((route) => route.roles !== 'public');
const named = (list: readonly Route[]) => list.map((route) => [`${route.method} ${route.path}`, route] as const);

const people = new Map<string, Client>();
const persons = { own: '', unit: '', area: '' };
/** Those of staff, and the one who acts for an employer and is of no staff. */
const roles = [...Role.options, 'employer'] as const;

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  for (const role of Role.options) {
    await office.owner.query(`insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles,
        specialisation, languages, origin, customer_facing)
      values (21, $1, $1, 'Aino', 'Ahola', 'a@example.invalid', 'sastamala', $2, 'none', '{fi}', 'new', false)`,
    [`only.${role}`, [role]]);
    people.set(role, await office.as(`only.${role}`, { language: 'sv' }));
  }
  await addEmployerService(office.owner);
  const { body } = await (await office.as('paivi.lammela-aho')).post('/api/employers', employerForm());
  people.set('employer', await office.asEmployer('only.employer', await addMandate(office.owner, { employerId: (body as { employerId: string }).employerId, subject: 'only.employer' })));
  persons.own = await addPerson(office.owner);
  persons.unit = await addPerson(office.owner, { municipality: '581', coach: 'olli.kangas' });
  persons.area = await addPerson(office.owner, { areaId: 1, municipality: '638', coach: 'maria.lind' });
});

const as = (role: string): Client => people.get(role) ?? office.anonymous;
const ask = (client: Client, route: Route, known: Record<string, string>, body?: object, headers: Record<string, string> = {}) =>
  client.send({ method: route.method, url: addressOf(route, known), headers, ...(body === undefined ? {} : { payload: body }) });
const firstRole = (route: Route) => (typeof route.roles === 'string' ? 'coach' : route.roles[0] ?? 'coach');
const denied = async () => (await office.owner.query<{ action: string; person_id: string | null; staff_id: string }>(
  `select action, person_id, staff_id from audit_entry where outcome = 'denied' order by entry_id`)).rows;

test('the public routes are the ones that are meant to be', () => {
  expect(routes.filter((route) => route.roles === 'public').map((route) => route.path).toSorted()).toEqual([
    '/api/answer/:roundId', '/api/answer/:roundId', '/api/consents/:token', '/api/consents/:token/answers', '/api/consents/:token/withdrawals',
    '/api/employer-invitation/:token', '/api/openapi.json', '/api/published', '/api/published/:areaId/:publicationId',
    ...['report.pdf', 'table.csv', 'table.json', 'table.parquet', 'table.xlsx'].map((file) => `/api/published/:areaId/:publicationId/${file}`),
    '/api/self-booking/:token', '/api/self-booking/:token', '/api/workforce-answer/:token', '/api/workforce-answer/:token/answer.pdf', '/calendar/:file',
  ]);
});

test('a route with a person in its address is open to roles that meet customers, and to nobody by default', () => {
  for (const route of closed.filter((each) => each.path.includes(':personId'))) {
    expect(Array.isArray(route.roles), route.path).toBe(true);
    expect(route.roles, route.path).not.toContain('administrator');
  }
});

describe.each(named(closed))('%s', (_, route) => {
  test('without a session is asked to sign in', async () => {
    expect(await ask(office.anonymous, route, {}, madeBody(route, {}))).toMatchObject({
      status: 401, body: { code: 'not-signed-in' },
    });
  });

  test('refuses every role it does not name, and remembers it', async () => {
    const allowed: readonly string[] = typeof route.roles === 'string' ? Role.options : route.roles;
    for (const role of roles.filter((each) => !allowed.includes(each))) {
      const before = (await denied()).length;
      const answer = await ask(as(role), route, {}, madeBody(route, {}));
      expect(answer, role).toMatchObject({ status: 403, body: { code: 'role-lacking', detail: expect.stringContaining('Din roll') } });
      const all = await denied();
      expect(all).toHaveLength(before + 1);
      expect(all.at(-1)).toMatchObject({ action: `${route.method} ${route.path}`, staff_id: role === 'employer' ? '' : `only.${role}` });
    }
  });
});

describe.each(named(routes.filter((route) => route.method !== 'GET')))('%s', (_, route) => {
  test('refuses a write that another site could have sent', async () => {
    const role = firstRole(route);
    const forgeries: readonly Record<string, string>[] = [
      { 'x-csrf-token': 'guess' }, { 'x-csrf-token': '' }, { origin: 'https://evil.example' }, { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of forgeries) {
      expect(await ask(as(role), route, {}, madeBody(route, {}), headers), JSON.stringify(headers))
        .toMatchObject({ status: 403, body: { code: 'csrf-failed' } });
    }
  });
});

const withFields = closed.filter((route) => route.body !== undefined && Object.keys(wrongBody(route)).length > 0);
describe.each(named(withFields))('%s', (_, route) => {
  test('tells every field of the wrong type by its name, in the language of the asker', async () => {
    const wrong = wrongBody(route);
    const answer = await ask(as(firstRole(route)), route, { personId: persons.own }, wrong);
    expect(answer, answer.text).toMatchObject({ status: 422, body: { code: 'fields-faulty' } });
    const { faults } = answer.body as { faults: { path: string; message: string }[] };
    const told = faults.map((fault) => fault.path.split('.')[0]);
    expect(Object.keys(wrong).filter((name) => !told.includes(name))).toEqual([]);
    for (const fault of faults) {
      expect(fault.message, fault.path).toMatch(/\S/);
      expect(fault.message, fault.path).not.toMatch(/Invalid|expected|Tähän|This /);
    }
  });

  test.each([['a list', []], ['null', null], ['a number', 7], ['a text', 'text']])('takes no %s for a form', async (_name, body) => {
    const answer = await as(firstRole(route)).send({
      method: route.method, url: addressOf(route, { personId: persons.own }),
      headers: { 'content-type': 'application/json' }, payload: JSON.stringify(body),
    });
    expect([400, 422], answer.text).toContain(answer.status);
  });
});

const ofPerson = closed.filter((route) => route.path.includes(':personId'));
describe.each(named(ofPerson))('%s', (_, route) => {
  test.each([['another area', 'area'], ['another unit', 'unit'], ['nobody', 'none']] as const)(
    'of a person of %s is as if there were none, and is remembered', async (_name, whose) => {
      const personId = whose === 'none' ? randomUUID() : persons[whose];
      for (const role of rolesOf(route)) {
        const before = (await denied()).length;
        const answer = await ask(as(role), route, { personId, file: `${personId}.ics` }, madeBody(route, { personId }));
        expect(answer, `${role} ${answer.text}`).toMatchObject({ status: 404, body: { code: expect.stringMatching(/not-found|not-seen/) } });
        const entries = (await denied()).slice(before);
        expect(entries, role).toEqual([expect.objectContaining({ person_id: personId, staff_id: `only.${role}` })]);
      }
    });
});

/** The data protection officer reads the trail of the whole area, whoever it tells of; of another area nothing. */
function rolesOf(route: Route): readonly string[] {
  if (typeof route.roles === 'string') return ['coach'];
  return route.roles.filter((role) => role !== 'data-protection-officer');
}

describe('an identity in a form, not in the address', () => {
  const guesses: readonly (readonly [string, string, (personId: string) => object])[] = [
    ['POST', '/api/appointments', (personId) => ({
      personId, kind: 'job-search-discussion', day: '2026-11-25', from: '09:00', minutes: 45, channel: 'phone',
      staffId: 'only.coach', roomCode: null, servicePointCode: null, obligationKey: null, interpreterLanguage: null,
    })],
    ['POST', '/api/self-booking-links', (personId) => ({
      personId, kind: 'job-search-discussion', obligationKey: null, lastDay: '2026-12-18',
    })],
  ];
  test.each(guesses)('%s %s gives nothing away and is remembered', async (method, url, body) => {
    for (const personId of [persons.area, persons.unit, randomUUID()]) {
      const before = (await denied()).length;
      const answer = await as('coach').send({ method: method as 'POST', url, payload: body(personId) });
      expect([404, 422, 403], answer.text).toContain(answer.status);
      expect(answer.body).toMatchObject({ code: expect.stringMatching(/unknown|not-found|not-seen/) });
      expect((await denied()).slice(before)).toEqual([expect.objectContaining({ person_id: personId })]);
    }
  });

  test('the bulk acts leave them out and say so', async () => {
    const guessed = [persons.area, persons.unit, randomUUID()];
    const acts: readonly (readonly [string, object])[] = [
      ['/api/messages/bulk', { items: guessed.map((personId) => ({ personId })), subject: 'x', body: 'x' }],
      ['/api/appointments/bulk', { channel: 'phone', items: guessed.map((personId) => ({ personId, kind: 'other' })) }],
      ['/api/coach-assignments/bulk', { personIds: guessed, toStaffId: 'only.coach', note: 'x' }],
    ];
    for (const [url, payload] of acts) {
      const answer = await as('team-lead').send({ method: 'POST', url, payload });
      expect(answer.status, `${url} ${answer.text}`).toBeLessThan(500);
      const { rows } = await office.owner.query<{ n: number }>(`select
        (select count(*) from message where person_id = any ($1::uuid[]))
        + (select count(*) from appointment where person_id = any ($1::uuid[]))
        + (select count(*) from person where person_id = any ($1::uuid[]) and coach_id = 'only.coach') as n`, [guessed]);
      expect(rows, url).toEqual([{ n: 0 }]);
    }
  });
});
