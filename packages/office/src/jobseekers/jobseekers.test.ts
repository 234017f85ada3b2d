import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { testIdentityCode } from '@kohtaanto/rules/foundations/identity-code.ts';
import { registerAuditTrail } from '../audit-trail/index.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { registerJobseekers } from './index.ts';

const office = await openTestOffice({ slices: [registerAuditTrail, registerJobseekers], day: '2026-11-23' });
let coach: Client;
let other: Client;
let porvoo: Client;
let saana: string;
let hidden: string;
const saanasCode = testIdentityCode(1999, 3, 14, 902);

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  saana = await addPerson(office.owner, {
    coach: 'tiina.rautalampi', familyName: 'Koivuranta', givenName: 'Saana', birthDate: '1999-03-14',
    identityCode: saanasCode,
  });
  hidden = await addPerson(office.owner, {
    coach: 'tiina.rautalampi', familyName: 'Salattu', givenName: 'Sanna', protected: true,
    identityCode: testIdentityCode(1980, 1, 2, 904),
  });
  await office.owner.query(
    `insert into job_search (area_id, person_id, period, requested_on, registered_on)
     select 21, person_id, '[2026-02-09,)', '2026-02-09', '2026-02-09' from person`);
  await office.owner.query(
    `insert into employment_status (area_id, person_id, code, period)
     select 21, person_id, '02', '[2026-02-09,)' from person`);
  coach = await office.as('tiina.rautalampi');
  other = await office.as('olli.kangas');
  porvoo = await office.as('maria.lind', { areaId: 1 });
});

async function entries(personId: string) {
  const { rows } = await office.owner.query<{ staff_id: string; action: string; outcome: string; purpose: string }>(
    'select staff_id, action, outcome, purpose from audit_entry where person_id = $1 order by entry_id', [personId]);
  return rows;
}

describe('the person page', () => {
  test('tells who the person is and what the register holds, and the look is logged', async () => {
    const answer = await coach.get(`/api/persons/${saana}`);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        familyName: 'Koivuranta', givenName: 'Saana', age: 27, identityCodeStart: '140399-',
        municipality: { fi: 'Sastamala' }, statuses: [{ code: '02', start: '2026-02-09', end: null }],
        searches: [{ start: '2026-02-09' }],
      },
    });
    expect(answer.text).not.toContain(saanasCode);
    expect((await entries(saana)).at(-1)).toMatchObject({
      staff_id: 'tiina.rautalampi', action: 'person.view', outcome: 'allowed',
    });
  });

  test('the whole identity code is given on request only, and that is logged', async () => {
    const answer = await coach.get(`/api/persons/${saana}/identity-code`);
    expect(answer.body).toEqual({ identityCode: saanasCode });
    expect((await entries(saana)).at(-1)).toMatchObject({ action: 'person.identity-code' });
  });

  test.each([
    ['another unit of the area', () => other], ['another area', () => porvoo],
  ])('%s gets no answer by guessing the address, and the try is logged as denied', async (_, client) => {
    expect(await client().get(`/api/persons/${saana}`)).toMatchObject({
      status: 404, body: { code: 'person-not-found' },
    });
    expect((await entries(saana)).at(-1)).toMatchObject({ action: 'person.view', outcome: 'denied' });
  });

  test('an address that is no person is refused like one that is hidden', async () => {
    expect(await coach.get(`/api/persons/${randomUUID()}`)).toMatchObject({ status: 404 });
    for (const path of ['xyz', '1%20or%201=1', 'xyz/drafts/interview']) {
      expect(await coach.get(`/api/persons/${path}`)).toMatchObject({ status: 404, body: { code: 'person-not-found' } });
    }
  });
});

describe('a protected person', () => {
  test('is closed until a reason is given, and the reason is in the trail', async () => {
    expect(await coach.get(`/api/persons/${hidden}`)).toMatchObject({
      status: 403, body: { code: 'person-protected' },
    });
    expect(await coach.post(`/api/persons/${hidden}/open`, { reason: 'no' })).toMatchObject({ status: 422 });
    expect(await coach.post(`/api/persons/${hidden}/open`, { reason: 'Alkuhaastattelu tänään klo 10' }))
      .toMatchObject({ status: 200 });
    expect(await coach.get(`/api/persons/${hidden}`)).toMatchObject({
      status: 200, body: { familyName: 'Salattu', protected: true },
    });
    expect(await entries(hidden)).toContainEqual(expect.objectContaining({
      action: 'person.open', purpose: 'Alkuhaastattelu tänään klo 10', outcome: 'allowed',
    }));
  });

  test('is not found by name, and stands in a list as a lock only', async () => {
    expect((await coach.get('/api/search?q=Salattu')).body).toEqual({ persons: [] });
    const list = await coach.get('/api/persons?coach=mine');
    expect(list.text).not.toContain('Salattu');
    expect(list.body).toMatchObject({
      total: 2,
      persons: expect.arrayContaining([expect.objectContaining({
        personId: hidden, name: null, municipality: null, birthYear: null, protected: true,
      })]),
      municipalities: [{ code: '790', count: 1 }],
    });
  });
});

describe('a protected person and the identity code', () => {
  test('the whole code finds a lock and nothing else; a part of it, a name and another area find nobody', async () => {
    const { rows } = await office.owner.query<{ identity_code: string }>(
      'select identity_code from person_identity where person_id = $1', [hidden]);
    const code = rows[0]?.identity_code ?? '';
    expect((await coach.get(`/api/search?q=${code}`)).body).toEqual({
      persons: [{ personId: hidden, name: null, protected: true, municipality: null, birthYear: null, coach: null }],
    });
    expect((await coach.get(`/api/search?q=${code.slice(0, 9)}`)).body).toEqual({ persons: [] });
    expect((await (await office.as('maria.lind', { areaId: 1 })).get(`/api/search?q=${code}`)).body)
      .toEqual({ persons: [] });
    const { rows: looks } = await office.owner.query<{ detail: unknown }>(
      `select detail from audit_entry where action = 'person.search' and staff_id = 'tiina.rautalampi'
       and detail ->> 'by' = 'identity-code' and detail ->> 'found' = '1'`);
    expect(looks.length).toBeGreaterThan(0);
  });
});

describe('search', () => {
  test('finds by parts of the name in any order and by a whole identity code', async () => {
    for (const q of ['saana', 'koivu saa', 'SAANA KOIVURANTA', saanasCode.toLowerCase()]) {
      const answer = await coach.get(`/api/search?q=${encodeURIComponent(q)}`);
      expect(answer.body, q).toMatchObject({ persons: [{ personId: saana, name: 'Koivuranta Saana' }] });
    }
  });

  test('takes the signs of a pattern and of a statement as letters', async () => {
    for (const q of ['%%', '__', "'; drop table person; --", '\\']) {
      expect((await coach.get(`/api/search?q=${encodeURIComponent(q)}`)).body, q).toEqual({ persons: [] });
    }
  });

  test('another area finds nothing', async () => {
    expect((await porvoo.get('/api/search?q=saana')).body).toEqual({ persons: [] });
  });
});

describe('details', () => {
  const details = {
    phone: '044 000 0142', email: null, streetAddress: null, postalCode: null, postOffice: null,
    serviceLanguage: 'fi', interpreterLanguage: null, occupationText: '<script>alert(1)</script>',
  };

  test('two officials editing at once: the second is told who saved, and a script stays text', async () => {
    const { body } = await coach.get(`/api/persons/${saana}`) as { body: { rowVersion: number } };
    const rowVersion = body.rowVersion;
    expect(await coach.patch(`/api/persons/${saana}`, { ...details, rowVersion })).toMatchObject({ status: 200 });
    const second = await coach.patch(`/api/persons/${saana}`, { ...details, phone: '1', rowVersion });
    expect(second).toMatchObject({ status: 409, body: { code: 'edited-by-another', who: 'Tiina Rautalampi' } });
    expect(await coach.get(`/api/persons/${saana}`)).toMatchObject({
      body: { phone: '044 000 0142', occupationText: '<script>alert(1)</script>' },
    });
  });

  test('a chosen occupation brings its code, an untouched one keeps it, and free text has none (MAT-2)', async () => {
    const codeAfter = async (more: object): Promise<string | null> => {
      const { rowVersion } = (await coach.get(`/api/persons/${saana}`)).body as { rowVersion: number };
      expect((await coach.patch(`/api/persons/${saana}`, { ...details, rowVersion, ...more })).status).toBe(200);
      return (await office.owner.query<{ occupation: string | null }>('select occupation from person where person_id = $1', [saana])).rows[0]?.occupation ?? null;
    };
    expect([await codeAfter({ occupationCode: '5321' }), await codeAfter({}), await codeAfter({ occupationCode: null })]).toEqual(['5321', '5321', null]);
  });

  test('a draft is kept and is seen by its writer alone', async () => {
    await coach.put(`/api/persons/${saana}/drafts/plan`, { body: { goal: 'kesken' }, baseVersion: 2 });
    expect(await coach.get(`/api/persons/${saana}/drafts/plan`)).toMatchObject({
      body: { draft: { body: { goal: 'kesken' }, baseVersion: 2 } },
    });
    // A coach of another unit does not even learn that the person is there.
    expect(await other.get(`/api/persons/${saana}/drafts/plan`)).toMatchObject({ status: 404 });
    await coach.delete(`/api/persons/${saana}/drafts/plan`);
    expect((await coach.get(`/api/persons/${saana}/drafts/plan`)).body).toEqual({ draft: null });
  });

  test('a consent is recorded by purpose and can be withdrawn', async () => {
    const consentId = randomUUID();
    const consent = {
      consentId, purpose: 'Tietojen siirto oppilaitokselle', recipient: 'Sasky', start: '2026-11-23', end: null,
      givenWay: 'suullisesti tapaamisessa',
    };
    expect(await coach.post(`/api/persons/${saana}/consents`, consent)).toMatchObject({ status: 200 });
    expect(await coach.post(`/api/persons/${saana}/consents`, consent)).toMatchObject({ status: 200 });
    await coach.post(`/api/persons/${saana}/consents/${consentId}/withdrawal`);
    expect(await coach.get(`/api/persons/${saana}`)).toMatchObject({
      body: { consents: [{ consentId, withdrawnOn: '2026-11-23' }] },
    });
  });

  test('the coach changes with the history kept', async () => {
    await office.owner.query(`update staff set unit_code = 'sastamala' where staff_id = 'olli.kangas'`);
    const answer = await coach.post(`/api/persons/${saana}/coach`, { staffId: 'olli.kangas', note: 'Nuorten palvelu' });
    expect(answer).toMatchObject({ status: 200 });
    expect(await coach.get(`/api/persons/${saana}`)).toMatchObject({
      body: {
        coach: { staffId: 'olli.kangas', since: '2026-11-23', customers: 1 },
        coachHistory: [{ staff: { name: 'Olli Kangas' }, handoverNote: 'Nuorten palvelu' }],
      },
    });
    expect(await coach.post(`/api/persons/${saana}/coach`, { staffId: 'anna.lahti', note: '' }))
      .toMatchObject({ status: 422, body: { code: 'coach-unknown' } });
  });
});

describe('registration (27 §)', () => {
  const form = () => ({
    personId: randomUUID(), identityCode: testIdentityCode(2004, 5, 2, 911), familyName: 'Uusi', givenName: 'Aino',
    sex: 'woman', municipalityCode: '790', motherTongue: 'fi', serviceLanguage: 'fi', interpreterLanguage: null,
    nationality: 'FI', phone: '044 000 0001', email: null, streetAddress: null, postalCode: null, postOffice: null,
    requestedOn: '2026-11-23', statusCode: '02', statusSince: '2026-11-20', educationLevel: null,
    occupationText: null, gaveInformation: true, reachable: true, mayWork: 'not-asked', protected: false,
  });

  test('starts the search on the day of the request, once', async () => {
    const person = form();
    expect(await coach.post('/api/persons', person)).toMatchObject({ status: 200 });
    expect(await coach.post('/api/persons', person)).toMatchObject({ status: 200 });
    expect(await coach.get(`/api/persons/${person.personId}`)).toMatchObject({
      body: { searches: [{ start: '2026-11-23' }], statuses: [{ code: '02', start: '2026-11-20' }] },
    });
    expect(await coach.post('/api/persons', { ...person, personId: randomUUID() })).toMatchObject({
      status: 409, body: { code: 'already-customer' },
    });
  });

  test('tells all that is wrong at once', async () => {
    const answer = await coach.post('/api/persons', {
      ...form(), identityCode: '310299-902X', municipalityCode: '638', gaveInformation: false, reachable: false,
      requestedOn: '2026-12-24',
    });
    expect(answer.status).toBe(422);
    const { faults } = answer.body as { faults: { code: string }[] };
    expect(faults.map((fault) => fault.code)).toEqual(expect.arrayContaining([
      'identity-code-impossible-date', 'municipality-of-another-area', 'entry-information-missing',
      'entry-contact-missing', 'day-in-future',
    ]));
  });

  test('a merged municipality is named with the one it joined', async () => {
    await office.owner.query(`insert into municipality values
      ('588', 'Pertunmaa', 'Pertunmaa', 'Pertunmaa', '10', 'Etelä-Savo', '[,2025-01-01)', '790')`);
    const answer = await coach.post('/api/persons', { ...form(), municipalityCode: '588' });
    expect(answer.text).toContain('Pertunmaa on liittynyt kuntaan Sastamala');
  });
});
