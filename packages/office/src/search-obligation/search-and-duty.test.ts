import { randomUUID } from 'node:crypto';
import { testIdentityCode } from '@kohtaanto/rules/foundations/identity-code.ts';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { registerAuditTrail } from '../audit-trail/index.ts';
import { registerJobSearch } from '../job-search/index.ts';
import { registerJobseekers } from '../jobseekers/index.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { registerSearchObligation } from './index.ts';

const office = await openTestOffice({
  slices: [registerAuditTrail, registerJobseekers, registerJobSearch, registerSearchObligation], day: '2026-11-23',
});
let coach: Client;
let personId: string;
let changes = 0;
let code = '';
let made = 0;

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await office.owner.query(`insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles,
      specialisation, languages, origin, customer_facing)
    values (21, 'tiedon.suoja', 'sub-dpo', 'Tiedon', 'Suoja', 't@example.invalid', 'sastamala',
      '{data-protection-officer}', 'none', '{fi}', 'new', false)`);
  coach = await office.as('tiina.rautalampi');
  office.platform.events.on('person-facts-changed', async () => {
    changes += 1;
  });
});
beforeEach(async () => {
  made += 1;
  code = testIdentityCode(1990, 5, 17, 900 + made);
  personId = await addPerson(office.owner, { coach: 'tiina.rautalampi', identityCode: code });
});

const status = (different: Record<string, unknown> = {}) => ({
  statusId: randomUUID(), code: '02', start: '2026-02-09', end: null, hoursPercent: null, estimatedEnd: null, note: null,
  endsOpen: true, ...different,
});
const codes = (answer: { body: unknown }) => (answer.body as { faults: { code: string }[] }).faults.map((fault) => fault.code);
const page = async () => (await coach.get(`/api/persons/${personId}`)).body;

describe('a status', () => {
  test('ends the one that goes on, and the rules are asked again', async () => {
    const before = changes;
    await coach.post(`/api/persons/${personId}/statuses`, status());
    await coach.post(`/api/persons/${personId}/statuses`, status({ code: '07', start: '2026-05-01' }));
    expect(await page()).toMatchObject({ statuses: [
      { code: '07', start: '2026-05-01', end: null }, { code: '02', start: '2026-02-09', end: '2026-05-01' },
    ] });
    expect(changes).toBe(before + 2);
  });

  test('that overlaps is refused with the period it meets', async () => {
    await coach.post(`/api/persons/${personId}/statuses`, status({ end: '2026-05-01' }));
    const answer = await coach.post(`/api/persons/${personId}/statuses`, status({ code: '01', start: '2026-04-01', end: '2026-06-01' }));
    expect(answer).toMatchObject({ status: 422 });
    expect(answer.text).toContain('Päällekkäin tilan 02 kanssa (9.2.2026–30.4.2026)');
  });

  test('that ends before it starts is refused with everything else that is wrong', async () => {
    await coach.post(`/api/persons/${personId}/statuses`, status({ end: '2026-05-01' }));
    const answer = await coach.post(`/api/persons/${personId}/statuses`, status({ start: '2026-03-10', end: '2026-03-01', estimatedEnd: '2026-01-01' }));
    expect(codes(answer)).toEqual(expect.arrayContaining(['end-before-start']));
    expect(codes(answer).length).toBeGreaterThan(1);
  });

  test('corrected by two: the second correction is refused', async () => {
    const first = status();
    await coach.post(`/api/persons/${personId}/statuses`, first);
    const { statusId, endsOpen: _, ...row } = first;
    const was = { code: '02', start: '2026-02-09', end: null };
    const change = (start: string) => coach.put(`/api/persons/${personId}/statuses/${statusId}`, { ...row, start, was });
    expect(await change('2026-02-10')).toMatchObject({ status: 200 });
    expect(await change('2026-02-11')).toMatchObject({ status: 409, body: { code: 'edited-by-another' } });
  });
});

describe('the search', () => {
  const start = (different: Record<string, unknown> = {}) => ({
    searchId: randomUUID(), requestedOn: '2026-11-23', gaveInformation: true, reachable: true, clarificationsGiven: false,
    statusCode: '02', ...different,
  });

  test('starts once, ends with a reason and starts again after the clarifications', async () => {
    const first = start({ requestedOn: '2026-10-01' });
    await coach.post(`/api/persons/${personId}/searches`, first);
    expect(await coach.post(`/api/persons/${personId}/searches`, first)).toMatchObject({ status: 200 });
    expect(codes(await coach.post(`/api/persons/${personId}/searches`, start()))).toContain('search-overlaps-open');
    const end = { end: '2026-11-01', reason: 'clarification-missing' };
    await coach.post(`/api/persons/${personId}/searches/${first.searchId}/end`, end);
    expect(codes(await coach.post(`/api/persons/${personId}/searches`, start()))).toEqual(['clarifications-missing']);
    expect(await coach.post(`/api/persons/${personId}/searches`, start({ clarificationsGiven: true }))).toMatchObject({ status: 200 });
    expect(await page()).toMatchObject({ searches: [{ start: '2026-11-23' }, { end: '2026-11-01', endReason: 'clarification-missing' }] });
  });

  test('does not start without its conditions, and all of them are told', async () => {
    expect(codes(await coach.post(`/api/persons/${personId}/searches`, start({ gaveInformation: false, reachable: false, requestedOn: '2026-12-24' }))))
      .toEqual(['day-in-future', 'entry-information-missing', 'entry-contact-missing']);
  });
});

describe('the duty', () => {
  test('is proposed with its section, reported, and a lapse is a fact only', async () => {
    await coach.post(`/api/persons/${personId}/searches`, {
      searchId: randomUUID(), requestedOn: '2026-11-02', gaveInformation: true, reachable: true, clarificationsGiven: false, statusCode: '02',
    });
    expect(await coach.get(`/api/persons/${personId}/search-duty/proposal`)).toMatchObject({
      body: { duty: { perPeriod: 4, periodMonths: 1, periods: 3 }, because: [{ section: { act: '380/2023', section: '44' } }] },
    });
    const report = { reportId: randomUUID(), reportedOn: '2026-11-19', way: 'application', employer: 'Pirkan Tukku', task: 'Varastotyöntekijä', opportunities: 1 };
    await coach.post(`/api/persons/${personId}/reports`, report);
    await coach.post(`/api/persons/${personId}/reports`, report);
    const lapse = { lapseId: randomUUID(), occurredOn: '2026-11-20', kind: 'missed-meeting', description: 'Ei saapunut klo 10.' };
    await coach.post(`/api/persons/${personId}/lapses`, lapse);
    expect(await page()).toMatchObject({ reports: [{ employer: 'Pirkan Tukku' }], lapses: [{ kind: 'missed-meeting' }] });
    expect(codes(await coach.post(`/api/persons/${personId}/reports`, { ...report, reportId: randomUUID(), employer: '', task: '', reportedOn: '2027-01-01' })))
      .toEqual(['day-in-future', 'report-without-employer', 'report-without-task']);
  });
});

describe('who has looked', () => {
  test('is shown with the denied ones, and the whole trail to the data protection officer only', async () => {
    await coach.get(`/api/persons/${personId}`);
    await (await office.as('olli.kangas')).get(`/api/persons/${personId}`);
    const looks = await coach.get(`/api/persons/${personId}/looks`);
    expect(looks.body).toMatchObject({ entries: expect.arrayContaining([
      expect.objectContaining({ action: 'person.view', outcome: 'denied', staff: expect.objectContaining({ name: 'Olli Kangas' }) }),
      expect.objectContaining({ action: 'person.view', outcome: 'allowed' }),
    ]) });
    expect(await (await office.as('olli.kangas')).get(`/api/persons/${personId}/looks`)).toMatchObject({ status: 404 });
    expect(await coach.get('/api/audit')).toMatchObject({ status: 403 });
    const officer = await office.as('tiedon.suoja');
    expect(await officer.get('/api/audit?outcome=denied')).toMatchObject({ status: 200, body: { sealed: {} } });
    expect(await officer.get(`/api/persons/${personId}`)).toMatchObject({ status: 403 });
    const denied = await officer.get('/api/audit?outcome=denied&staffId=olli.kangas&action=person.view');
    expect(denied.body).toMatchObject({
      entries: [{ personId, outcome: 'denied', staff: { name: 'Olli Kangas' } }],
      staff: expect.arrayContaining([{ staffId: 'olli.kangas', name: 'Olli Kangas' }]),
    });
    for (const text of [code, 'suvanto HANNA']) {
      const found = await officer.get(`/api/audit?person=${encodeURIComponent(text)}&action=person.view`);
      expect(found.body, text).toMatchObject({ entries: expect.arrayContaining([expect.objectContaining({ personId })]) });
    }
    expect((await officer.get('/api/audit?person=%25%25')).body).toMatchObject({ entries: [] });
    expect(await (await office.as('anna.lahti')).get('/api/audit')).toMatchObject({ status: 200 });
  });
});
