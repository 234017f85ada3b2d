import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { registerInterviews } from '../interviews/index.ts';
import { registerJobseekers } from '../jobseekers/index.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { registerEmploymentPlans } from './index.ts';

const office = await openTestOffice({
  slices: [registerJobseekers, registerInterviews, registerEmploymentPlans], day: '2026-11-23',
});
let coach: Client;
let colleague: Client;
let personId: string;

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await office.owner.query(`
    insert into task values ('employment-plan', 'Suunnitelma', 'Plan', 'Plan', '380/2023 38-40 §'),
      ('search-duty', 'Velvollisuus', 'Skyldighet', 'Duty', '380/2023 44-48 §');
    update responsibility_area set name_fi = 'Parkanon vastuualue' where unit_code = 'parkano';
    insert into task_competence select 21, t.code, m.code, m.unit, 'lautakunta', '[2025-01-01,)'
      from (values ('employment-plan'), ('search-duty')) t (code),
        (values ('790', 'sastamala'), ('619', 'parkano')) m (code, unit);
    insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles, specialisation,
        languages, origin, customer_facing)
      values (21, 'pirjo.aalto-salmi', 'sub-pirjo', 'Pirjo', 'Aalto-Salmi', 'p@example.invalid', 'sastamala', '{coach}',
        'skills', '{fi}', 'state', true)`);
  coach = await office.as('tiina.rautalampi');
  colleague = await office.as('pirjo.aalto-salmi');
});

beforeEach(async () => {
  personId = await addPerson(office.owner, { coach: 'tiina.rautalampi' });
});

type Saved = { planId: string; version: number; rowVersion: number };
const plan = (different: Record<string, unknown> = {}) => ({
  planId: randomUUID() as string, base: null as { planId: string; rowVersion: number } | null, kind: 'employment-plan',
  situation: 'Myyntityötä neljä vuotta.', goal: 'Oppisopimus varastoalalta', followUp: 'Keskusteluissa',
  actions: [{ code: '065', text: 'Otan yhteyttä kolmeen työnantajaan.', dueOn: '2026-12-15', state: 'planned' }],
  reportBy: '2027-02-23', duty: { startsOn: '2026-11-23', perPeriod: 4, periodMonths: 1, periods: 3 },
  noDutyReason: null, ...different,
});
const meeting = (different: Record<string, unknown> = {}) => ({
  contact: {
    contactId: randomUUID(), kind: 'initial-interview', wayCode: '21', channel: 'visit', occurredOn: '2026-11-23',
    occurredAt: '10:00', minutes: 60, outcome: 'held', note: '<img src=x onerror=alert(1)>',
  },
  assessment: { assessmentId: randomUUID(), areas: { health: { answer: 'work:none', note: '' } }, summary: 'Hyvä.' },
  plan: { ...plan(), byAuthority: true, byCustomer: 'other-with-copy' }, coach: null, ...different,
});
const faultsOf = (answer: { body: unknown }) =>
  (answer.body as { faults: { path: string; code: string }[] }).faults.map((fault) => `${fault.path} ${fault.code}`);
const page = async () => (await coach.get(`/api/persons/${personId}`)).body as Record<string, unknown[]>;

describe('a meeting held', () => {
  test('leaves a contact, an assessment and an approved plan in one go, and its text as text', async () => {
    expect(await coach.post(`/api/persons/${personId}/interviews`, meeting())).toMatchObject({ status: 200, body: { planVersion: 1 } });
    expect(await page()).toMatchObject({
      contacts: [{ kind: 'initial-interview', wayCode: '21', note: '<img src=x onerror=alert(1)>' }],
      assessments: [{ areas: { health: { answer: 'work:none' } } }],
      plans: [{ version: 1, approvedByAuthorityOn: '2026-11-23', approvedByCustomerOn: '2026-11-23' }],
      dutyPeriods: [{ start: '2026-11-23', end: '2026-12-23', required: 4, reported: 0, state: 'open' }, {}, {}],
    });
  });

  test('sent twice is one meeting, also when both arrive at once', async () => {
    const form = meeting();
    const answers = await Promise.all([1, 2].map(() => coach.post(`/api/persons/${personId}/interviews`, form)));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
    const { contacts, plans, assessments } = await page();
    expect([contacts?.length, plans?.length, assessments?.length]).toEqual([1, 1, 1]);
  });

  test('is all or nothing: a faulty plan leaves no contact behind', async () => {
    const form = meeting({ plan: { ...plan({ goal: '', followUp: '', reportBy: null }), byAuthority: true, byCustomer: null } });
    const answer = await coach.post(`/api/persons/${personId}/interviews`, form);
    expect(answer).toMatchObject({ status: 422, body: { code: 'not-saved' } });
    const { faults } = answer.body as { faults: { code: string }[] };
    expect(faults.map((fault) => fault.code)).toEqual(['plan-without-goal', 'plan-without-follow-up', 'plan-without-report-day']);
    expect((await page())['contacts']).toEqual([]);
  });

  test('with nothing in it is refused, and everything that is missing is told at once', async () => {
    const empty = plan({ goal: ' ', followUp: '', actions: [], duty: null });
    const answer = await coach.post(`/api/persons/${personId}/interviews`, meeting({
      assessment: { assessmentId: randomUUID(), areas: { health: { answer: '', note: ' ' } }, summary: '' },
      plan: { ...empty, byAuthority: false, byCustomer: null },
    }));
    expect(answer.status).toBe(422);
    expect(faultsOf(answer)).toEqual([
      'assessment interview-without-assessment', 'plan.goal plan-without-goal', 'plan.actions plan-without-steps',
      'plan.noDutyReason plan-without-duty',
    ]);
    const without = await coach.post(`/api/persons/${personId}/interviews`, meeting({ assessment: null, plan: null }));
    expect(faultsOf(without)).toEqual(['assessment interview-without-assessment', 'plan interview-without-plan']);
    expect((await page())['contacts']).toEqual([]);
  });

  test('needs no plan of its own where an integration plan stands in for it (34 § 1 mom.)', async () => {
    await coach.post(`/api/persons/${personId}/plans`, plan({ kind: 'integration-plan' }));
    expect(await coach.post(`/api/persons/${personId}/interviews`, meeting({ plan: null }))).toMatchObject({ status: 200 });
  });

  test('of the complementary kind makes a plan before the initial interview, not after it (36 § 2 mom.)', async () => {
    const complementary = () => {
      const form = meeting({ assessment: null, plan: null });
      Object.assign(form.contact, { kind: 'complementary-interview', wayCode: '24' });
      return form;
    };
    expect(faultsOf(await coach.post(`/api/persons/${personId}/interviews`, complementary())))
      .toEqual(['plan complementary-without-plan']);
    await coach.post(`/api/persons/${personId}/interviews`, meeting());
    expect(await coach.post(`/api/persons/${personId}/interviews`, complementary())).toMatchObject({ status: 200 });
  });

  test('cannot lie in the future or under another meeting’s code', async () => {
    const form = meeting();
    Object.assign(form.contact, { occurredOn: '2026-12-24', wayCode: '27' });
    const answer = await coach.post(`/api/persons/${personId}/interviews`, form);
    expect((answer.body as { faults: { code: string }[] }).faults.map((fault) => fault.code))
      .toEqual(['day-in-future', 'way-not-for-meeting']);
  });
});

describe('the plan', () => {
  test('approved by both is followed by a new version, never written over', async () => {
    const first = plan();
    const saved = (await coach.post(`/api/persons/${personId}/plans`, first)).body as Saved;
    await coach.post(`/api/persons/${personId}/plans/${saved.planId}/approval`, { rowVersion: saved.rowVersion, byAuthority: true, byCustomer: 'signature' });
    const { plans = [] } = await page();
    const [{ rowVersion }] = plans as [{ rowVersion: number }];
    expect(await coach.post(`/api/persons/${personId}/plans`, { ...first, base: { planId: saved.planId, rowVersion } }))
      .toMatchObject({ status: 409, body: { code: 'plan-already-approved' } });
    expect(await coach.post(`/api/persons/${personId}/plans`, plan({ base: { planId: saved.planId, rowVersion } })))
      .toMatchObject({ status: 200, body: { version: 2 } });
    expect(await page()).toMatchObject({ plans: [{ version: 2, supersededOn: null }, { version: 1, supersededOn: '2026-11-23' }] });
  });

  test('saved by two at once: the second is told who saved, and the text waits as a draft', async () => {
    const saved = (await coach.post(`/api/persons/${personId}/plans`, plan())).body as Saved;
    const base = { planId: saved.planId, rowVersion: saved.rowVersion };
    const own = { planId: saved.planId, base };
    expect(await colleague.post(`/api/persons/${personId}/plans`, plan({ ...own, goal: 'Trukkikortti' }))).toMatchObject({ status: 200 });
    const second = await coach.post(`/api/persons/${personId}/plans`, plan({ ...own, goal: 'Uravalmennus' }));
    expect(second).toMatchObject({ status: 409, body: { code: 'edited-by-another', who: 'Pirjo Aalto-Salmi' } });
    expect(second.text).toContain('tallessa luonnoksena');
    expect(await coach.get(`/api/persons/${personId}/drafts/plan`)).toMatchObject({ body: { draft: { body: { goal: 'Uravalmennus' } } } });
    expect(await page()).toMatchObject({ plans: [{ goal: 'Trukkikortti' }] });
  });

  test('changed after an approval has to be approved again', async () => {
    const saved = (await coach.post(`/api/persons/${personId}/plans`, plan())).body as Saved;
    const approved = (await coach.post(`/api/persons/${personId}/plans/${saved.planId}/approval`, { rowVersion: 1, byAuthority: true, byCustomer: null })).body as { rowVersion: number };
    await coach.post(`/api/persons/${personId}/plans`, plan({ planId: saved.planId, base: { planId: saved.planId, rowVersion: approved.rowVersion }, goal: 'Toinen' }));
    expect(await page()).toMatchObject({ plans: [{ goal: 'Toinen', approvedByAuthorityOn: null }] });
  });

  test('with an unfilled place of a ready text anywhere in it is not approved; the place is named', async () => {
    const saved = (await coach.post(`/api/persons/${personId}/plans`, plan({
      situation: 'Työ ([tehtävä]) päättyi.',
      actions: [
        { code: '049', text: 'Haen [määrä] paikkaa.', dueOn: null, state: 'planned' },
        { code: '051', text: 'Käyn: [paikka].', dueOn: null, state: 'dropped' },
      ],
    }))).body as Saved;
    const answer = await coach.post(`/api/persons/${personId}/plans/${saved.planId}/approval`,
      { rowVersion: 1, byAuthority: true, byCustomer: null });
    expect(faultsOf(answer)).toEqual(['situation plan-with-gap', 'actions.0.text plan-with-gap']);
    expect(answer.text).toContain('[määrä]');
  });

  test('a number below four needs its reason', async () => {
    const lowered = { startsOn: '2026-11-23', perPeriod: 2, periodMonths: 1, periods: 3 };
    expect((await coach.post(`/api/persons/${personId}/plans`, plan({ duty: lowered }))).text).toContain('lowering-without-reason');
    expect(await coach.post(`/api/persons/${personId}/plans`, plan({ duty: { ...lowered, loweredBecause: 'Työkyky.' } })))
      .toMatchObject({ status: 200 });
  });

  test('is not approved by a unit that the matrix does not name; the try is in the trail', async () => {
    personId = await addPerson(office.owner, { municipality: '619', coach: 'tiina.rautalampi' });
    const saved = (await coach.post(`/api/persons/${personId}/plans`, plan())).body as Saved;
    const answer = await coach.post(`/api/persons/${personId}/plans/${saved.planId}/approval`, { rowVersion: 1, byAuthority: true, byCustomer: null });
    expect(answer).toMatchObject({ status: 403, body: { code: 'task-belongs-elsewhere' } });
    expect(answer.text).toContain('Tehtävä kuuluu Parkanon vastuualueelle (siirto 1.1.2025).');
    const { rows } = await office.owner.query(`select outcome from audit_entry where person_id = $1 and action = 'plan.approve'`, [personId]);
    expect(rows).toEqual([{ outcome: 'denied' }]);
  });
});
