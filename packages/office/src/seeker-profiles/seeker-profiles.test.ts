import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { registerAuditTrail } from '../audit-trail/index.ts';
import { registerJobseekers } from '../jobseekers/index.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import type { ProfileFacts, SeekerProfile } from './contract.ts';
import { registerSeekerProfiles } from './index.ts';
import { nothingTold } from './store.ts';

const office = await openTestOffice({ slices: [registerAuditTrail, registerJobseekers, registerSeekerProfiles], day: '2026-11-23' });
let coach: Client;
let expert: Client;
let personId: string;

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await office.owner.query(`insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles,
      specialisation, languages, origin, customer_facing)
    values (21, 'yritys.palvelu', 'sub-yritys', 'Yritys', 'Palvelu', 'y@example.invalid', 'sastamala', '{employer-expert}', 'none', '{fi}', 'new', true)`);
  coach = await office.as('tiina.rautalampi');
  expert = await office.as('yritys.palvelu');
});
beforeEach(async () => {
  personId = await addPerson(office.owner, { coach: 'tiina.rautalampi' });
});

const nurse = { title: 'lähihoitaja', isco: '5321', concept: null };
const facts = (more: Partial<ProfileFacts> = {}): ProfileFacts => ({
  ...nothingTold, wishes: [nurse], skills: ['own:haavanhoito'], languages: [{ language: 'sv', level: 'B1' }], travelLimit: 40, ...more,
});
const address = (what = 'seeker-profile') => `/api/persons/${personId}/${what}`;
const set = (given: ProfileFacts, baseVersion = 0, receipt = randomUUID(), who = coach) => who.post(address(), { baseVersion, facts: given, receipt });
const told = async (who = coach) => (await who.get(address())).body as SeekerProfile;
const faults = (answer: { body: unknown }) => (answer.body as { faults: { path: string; code: string }[] }).faults.map(({ path, code }) => `${path} ${code}`);

describe('what a jobseeker has and wants', () => {
  test('is empty before it is told, and nothing is read into it', async () => {
    expect(await told()).toEqual({ version: 0, facts: nothingTold, setBy: null, setAt: null, limits: { version: 0, cannot: [], lessOf: [] }, versions: [], mayEdit: true, skillNames: {} });
  });

  test('is a version more each time, by whom and when; a form sent twice is one', async () => {
    const receipt = randomUUID();
    const answers = await Promise.all([set(facts(), 0, receipt), set(facts(), 0, receipt)]);
    expect(answers.map(({ status }) => status)).toContain(200);
    expect((await set(facts(), 0, receipt)).body).toEqual({ version: 1 });
    expect((await set(facts({ travelLimit: 80 }), 1)).body).toEqual({ version: 2 });
    expect(await told()).toMatchObject({ version: 2, facts: { travelLimit: 80 }, setBy: 'Tiina Rautalampi', versions: [{ version: 2 }, { version: 1 }] });
  });

  test('of two at once the later is told who was before, and its form is not lost', async () => {
    await set(facts());
    const both = await Promise.all([set(facts({ travelLimit: 10 }), 1), set(facts({ travelLimit: 20 }), 1)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'edited-by-another', who: 'Tiina Rautalampi' });
  });

  test('tells all faults at once, with what is wrong and where', async () => {
    const work = { ...nurse, employer: 'Hoiva Oy', from: '2026-12', until: '2024-01' };
    const answer = await set(facts({ history: [work], wishes: [nurse, nurse], movesTo: ['790', '790'] }));
    expect(faults(answer)).toEqual(['facts.history.0.until end-before-start', 'facts.history.0.from seeker-profiles.month-ahead',
      'facts.wishes.1 seeker-profiles.twice', 'facts.movesTo.1 seeker-profiles.twice']);
    expect(answer.text).toContain('lähihoitaja on luettelossa kahdesti');
    const shape = await set({ ...facts(), travelLimit: -1, skills: ['haavanhoito'] });
    expect(faults(shape).map((fault) => fault.split(' ')[0])).toEqual(['facts.skills.0', 'facts.travelLimit']);
  });

  test('has no field for what nobody may be matched by', async () => {
    const answer = await coach.post(address(), { baseVersion: 0, receipt: randomUUID(), facts: { ...facts(), birthDate: '1970-01-01', health: 'selkä' } });
    expect(answer.status).toBe(200);
    expect(JSON.stringify((await told()).facts)).not.toMatch(/1970|selkä/u);
  });
});

describe('limits at work', () => {
  test('are seen by who coaches, and by nobody who serves employers, nor by the log', async () => {
    await set(facts());
    const limits = { cannot: ['lifting'], lessOf: ['cold'] };
    expect((await coach.post(address('work-limits'), { baseVersion: 0, limits, receipt: randomUUID() })).body).toEqual({ version: 1 });
    expect((await told()).limits).toEqual({ version: 1, ...limits });
    expect(await told(expert)).toMatchObject({ version: 1, limits: null, mayEdit: false });
    expect((await set(facts(), 1, randomUUID(), expert)).status).toBe(403);
    expect((await expert.post(address('work-limits'), { baseVersion: 1, limits, receipt: randomUUID() })).status).toBe(403);
    const { rows } = await office.owner.query('select detail from audit_entry where person_id = $1', [personId]);
    expect(JSON.stringify(rows)).not.toContain('lifting');
    const twice = await coach.post(address('work-limits'), { baseVersion: 1, limits: { cannot: ['cold'], lessOf: ['cold'] }, receipt: randomUUID() });
    expect(faults(twice)).toEqual(['limits.lessOf seeker-profiles.limit-twice']);
  });
});

describe('a profile of a person', () => {
  test('whom the asker may not see is not there, and a protected one opens with a reason only', async () => {
    const porvoo = await office.as('maria.lind', { areaId: 1 });
    expect((await porvoo.get(address())).body).toMatchObject({ code: 'person-not-found' });
    expect((await (await office.as('olli.kangas')).get(address())).status).toBe(404);
    personId = await addPerson(office.owner, { coach: 'tiina.rautalampi', protected: true });
    expect((await coach.get(address())).body).toMatchObject({ code: 'person-protected' });
    expect((await set(facts())).body).toMatchObject({ code: 'person-protected' });
  });
});
