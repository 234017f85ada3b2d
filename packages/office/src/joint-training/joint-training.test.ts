import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { registerAuditTrail } from '../audit-trail/index.ts';
import { registerEmployers } from '../employers/index.ts';
import { addEmployerService, employerForm } from '../employers/testing/employer-service.ts';
import { registerJobSearch } from '../job-search/index.ts';
import { registerJobseekers } from '../jobseekers/index.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import { nothingTold } from '../seeker-profiles/store.ts';
import type { TrainingView } from './contract.ts';
import { registerJointTraining } from './index.ts';

const office = await openTestOffice({ slices: [registerAuditTrail, registerJobseekers, registerJobSearch, registerEmployers, registerJointTraining], day: '2026-11-23' });
let paivi: Client;
const employers: string[] = [];

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await addEmployerService(office.owner);
  paivi = await office.as('paivi.lammela-aho');
  for (const name of ['Metalli Oy', 'Konepaja Ky']) {
    employers.push(((await paivi.post('/api/employers', employerForm({ name }))).body as { employerId: string }).employerId);
  }
});

const paying = (at: number, more: object = {}) => ({
  employerId: employers[at], places: 1, staff: 12, turnover: 2_000_000_00, balance: null, economic: true, hiredStaff: false, agreedPercent: null, ...more,
});
const form = (more: object = {}) => ({
  kind: 'recruits', title: 'Hitsaajaksi rekrykoulutuksella', isco: '7212', occupationText: 'hitsaaja', skills: ['MAG-hitsaus'], places: 2, trainingDays: 40, provider: 'Seudun aikuisopisto',
  municipality: '790', place: 'Opistonkuja 2', begins: '2026-11-02', ends: '2027-01-29', price: 1_000_001, vatBasisPoints: 2550, employers: [paying(0), paying(1)], ...more,
});
const add = async (more: object = {}) => paivi.post('/api/joint-trainings', { ...form(more), receipt: randomUUID() });
const view = async (id: string) => (await paivi.get(`/api/joint-trainings/${id}`)).body as TrainingView;
const faults = (answer: { body: unknown }) => (answer.body as { faults?: { path: string; code: string }[] }).faults?.map(({ path, code }) => `${path} ${code}`);
async function move(id: string, to: string, reason = '') {
  return paivi.post(`/api/joint-trainings/${id}/states`, { to, reason, rowVersion: (await view(id)).rowVersion, receipt: randomUUID() });
}

describe('a training bought together with employers', () => {
  test('tells every fault of its plan at once, and shares its price to the cent', async () => {
    const wrong = await add({ ends: '2026-10-01', places: 5, employers: [paying(0, { agreedPercent: 45 }), paying(0)] });
    expect([wrong.status, faults(wrong)]).toEqual([422, [
      'ends joint-training.ends-before-begins', 'places joint-training.places-differ', 'employers.0.agreedPercent joint-training.not-exact',
      'employers.1.employerId joint-training.employer-twice',
    ]]);
    const { trainingId } = (await add()).body as { trainingId: string };
    const { shares } = await view(trainingId);
    expect(shares.map(({ price, percent, employerPays, authorityPays }) => [price, percent, employerPays, authorityPays]).toSorted()).toEqual([[500_000, 30, 150_000, 350_000], [500_001, 30, 150_001, 350_000]]);
    expect(shares[0]?.section).toEqual({ act: '385/2024', section: '5', paragraph: 2 });
    const pdf = await paivi.get(`/api/joint-trainings/${trainingId}/agreement.pdf?language=sv`);
    expect([pdf.status, pdf.text.slice(0, 5)]).toEqual([200, '%PDF-']);
  });

  test('goes on step by step; its students have a service, places are not given twice, and results are counted', async () => {
    const { trainingId } = (await add({ places: 1, employers: [paying(0)], ends: '2026-11-20' })).body as { trainingId: string };
    expect((await move(trainingId, 'running')).body).toMatchObject({ code: 'joint-training.no-such-way' });
    for (const to of ['agreed', 'applying']) expect((await move(trainingId, to)).status).toBe(200);
    expect(faults(await move(trainingId, 'running'))).toEqual(['students joint-training.lacks-students']);
    const people = [await addPerson(office.owner, { coach: 'tiina.rautalampi' }), await addPerson(office.owner, { coach: 'tiina.rautalampi' })];
    const choose = (personId = '') => paivi.post(`/api/persons/${personId}/joint-trainings`, { trainingId, employerId: employers[0] });
    const both = await Promise.all(people.map(choose));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const personId = people[both.findIndex(({ status }) => status === 200)] ?? '';
    expect((await move(trainingId, 'running')).status).toBe(200);
    const tell = (to: string, day: string, rowVersion: number, employedAtEnd: boolean | null = null) =>
      paivi.post(`/api/persons/${personId}/joint-trainings/${trainingId}/states`, { to, day, employedAtEnd, rowVersion });
    expect((await tell('began', '2026-11-02', 1)).status).toBe(200);
    expect(faults(await tell('finished', '2026-12-24', 2, true))).toEqual(['day joint-training.day-outside']);
    expect(faults(await tell('finished', '2026-11-20', 2))).toEqual(['employedAtEnd joint-training.result-needed']);
    expect((await tell('finished', '2026-11-20', 2, true)).status).toBe(200);
    const { rows } = await office.owner.query(`select kind, name, lower(period)::text as start, upper(period)::text as "end" from service_spell where person_id = $1`, [personId]);
    expect(rows).toEqual([{ kind: 'joint-purchase-training', name: 'Hitsaajaksi rekrykoulutuksella', start: '2026-11-02', end: '2026-11-21' }]);
    const early = await paivi.put(`/api/persons/${personId}/joint-trainings/${trainingId}/later`, { employed: true, rowVersion: 3 });
    expect(early.body).toMatchObject({ code: 'joint-training.too-early' });
    expect((await move(trainingId, 'ended')).status).toBe(200);
    expect(await view(trainingId)).toMatchObject({ state: 'ended', counts: { finished: 1, employedAtEnd: 1 }, ways: [] });
    expect((await (await office.as('tiina.rautalampi')).get(`/api/persons/${personId}/joint-trainings`)).body).toMatchObject({ trainings: [{ state: 'finished', employer: 'Metalli Oy' }] });
  });

  test('has candidates by the occupation with reasons; a protected person is not named, and each look is logged', async () => {
    const { trainingId } = (await add()).body as { trainingId: string };
    for (const to of ['agreed', 'applying']) await move(trainingId, to);
    const facts = JSON.stringify({ ...nothingTold, wishes: [{ title: 'hitsaaja', isco: '7212', concept: null }] });
    for (const hidden of [false, true]) {
      const personId = await addPerson(office.owner, { coach: 'tiina.rautalampi', protected: hidden, familyName: hidden ? 'Salainen' : 'Saumala' });
      await office.owner.query(`insert into job_search (area_id, person_id, period, requested_on, registered_on) values (21, $1, '[2026-01-01,)', '2026-01-01', '2026-01-01')`, [personId]);
      await office.owner.query(`insert into seeker_profile (area_id, person_id, version, facts) values (21, $1, 1, $2)`, [personId, facts]);
    }
    const answer = await paivi.get(`/api/joint-trainings/${trainingId}/candidates`);
    expect(answer.body).toMatchObject({ protectedLeftOut: 1, candidates: [{ name: 'Hanna Saumala' }] });
    expect(answer.text).not.toContain('Salainen');
    const { rows } = await office.owner.query(`select 1 from audit_entry where action = 'joint-training.candidates'`);
    expect(rows.length).toBe(1);
  });

  test('is changed by whoever saw it last, and only before it has been agreed on', async () => {
    const { trainingId } = (await add()).body as { trainingId: string };
    const change = (rowVersion: number) => paivi.put(`/api/joint-trainings/${trainingId}`, { ...form({ title: 'Levysepäksi' }), rowVersion });
    expect((await change(1)).status).toBe(200);
    expect((await change(1)).body).toMatchObject({ code: 'joint-training.changed-meanwhile' });
    await move(trainingId, 'agreed');
    expect((await change(3)).body).toMatchObject({ code: 'joint-training.agreed-already' });
    expect((await (await office.as('liisa.parkano')).put(`/api/joint-trainings/${trainingId}`, { ...form(), rowVersion: 3 })).body).toMatchObject({ code: 'employers.not-served-here' });
  });
});
