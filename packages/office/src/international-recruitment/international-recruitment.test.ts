import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { registerAuditTrail } from '../audit-trail/index.ts';
import { registerEmployers } from '../employers/index.ts';
import { addEmployerService, employerForm } from '../employers/testing/employer-service.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { addSmallOrganisation } from '../platform/testing/test-world.ts';
import type { RecruitmentView } from './contract.ts';
import { registerInternationalRecruitment } from './index.ts';

const office = await openTestOffice({ slices: [registerAuditTrail, registerEmployers, registerInternationalRecruitment], day: '2026-11-23' });
let paivi: Client;
let employerId = '';

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await addEmployerService(office.owner);
  paivi = await office.as('paivi.lammela-aho');
  employerId = ((await paivi.post('/api/employers', employerForm({ name: 'Metalli Oy' }))).body as { employerId: string }).employerId;
});

const form = (more: object = {}) => ({ employerId, isco: '7212', occupationText: 'hitsaaja', places: 4, channel: 'work-in-finland', countries: ['EE', 'PH'], note: '', ...more });
const add = async (more: object = {}) => ((await paivi.post('/api/abroad-recruitments', { ...form(more), receipt: randomUUID() })).body as { recruitmentId: string }).recruitmentId;
const view = async (id: string, who = paivi) => (await who.get(`/api/abroad-recruitments/${id}`)).body as RecruitmentView;
async function step(id: string, to: string, more: object = {}) {
  return paivi.post(`/api/abroad-recruitments/${id}/steps`, { to, note: '', hired: null, rowVersion: (await view(id)).rowVersion, receipt: randomUUID(), ...more });
}

describe('a recruitment from abroad', () => {
  test('begins as a lead to be taken up in five working days; permits, shortage fields and who answers are told', async () => {
    const id = await add();
    expect(await view(id)).toMatchObject({ state: 'lead', dueOn: '2026-11-30', permits: 'some', shortage: { isListed: true, asOf: '2026-01-01' } });
    expect((await view(id)).settling.find(({ service }) => service === 'tax-card')).toMatchObject({ answerable: 'Verohallinto', rowVersion: 0 });
    const twice = await paivi.post('/api/abroad-recruitments', { ...form({ countries: ['EE', 'EE'] }), receipt: randomUUID() });
    expect(twice.body).toMatchObject({ code: 'international-recruitment.faulty', faults: [{ path: 'countries.1' }] });
  });

  test('goes on step by step, and free movement has no step of permits', async () => {
    const id = await add({ countries: ['SE', 'EE'], channel: 'eures' });
    for (const to of ['taken-up', 'searching', 'interviewing']) expect((await step(id, to)).status).toBe(200);
    expect((await step(id, 'chosen', { hired: 9 })).body).toMatchObject({ faults: [{ path: 'hired', code: 'international-recruitment.hired-needed' }] });
    expect((await step(id, 'chosen', { hired: 3 })).status).toBe(200);
    expect((await step(id, 'permits')).body).toMatchObject({ code: 'international-recruitment.no-such-way' });
    expect((await step(id, 'arriving')).status).toBe(200);
    expect((await step(id, 'settled', { hired: 2, rowVersion: 1 })).body).toMatchObject({ code: 'international-recruitment.changed-meanwhile' });
    expect((await step(id, 'settled', { hired: 2 })).status).toBe(200);
    expect(await view(id)).toMatchObject({ state: 'settled', hired: 2 });
  });

  test('keeps who answers for a service, and two who write at once are told', async () => {
    const id = await add();
    const put = (rowVersion: number, doneOn: string | null = null) =>
      paivi.put(`/api/abroad-recruitments/${id}/settling/housing`, { answerable: 'Metalli Oy', dueOn: '2026-12-15', doneOn, rowVersion });
    expect((await put(0)).status).toBe(200);
    expect((await put(0)).body).toMatchObject({ code: 'international-recruitment.changed-meanwhile' });
    expect((await put(1, '2026-12-24')).body).toMatchObject({ faults: [{ code: 'international-recruitment.done-ahead' }] });
    expect((await put(1, '2026-11-23')).status).toBe(200);
    expect((await view(id)).settling.find(({ service }) => service === 'housing')).toEqual({ service: 'housing', answerable: 'Metalli Oy', dueOn: '2026-12-15', doneOn: '2026-11-23', rowVersion: 2 });
  });

  test('is counted as a lead of its year by channel; another area sees nothing of it', async () => {
    const { leads } = (await paivi.get('/api/abroad-recruitments')).body as { leads: { all: number; channels: { channel: string; count: number; hired: number }[]; takenUpInTime: number } };
    expect(leads).toMatchObject({ all: 3, takenUpInTime: 1, channels: [{ channel: 'eures', count: 1, hired: 2 }, { channel: 'work-in-finland', count: 2 }, { count: 0 }, { count: 0 }] });
    const mia = await office.as('mia.porvoo', { areaId: 1 });
    expect((await mia.get('/api/abroad-recruitments')).body).toMatchObject({ rows: [], leads: { all: 0 } });
    expect((await mia.get(`/api/abroad-recruitments/${await add()}`)).status).toBe(404);
    expect((await (await office.as('tiina.rautalampi')).get('/api/abroad-recruitments')).status).toBe(403);
  });
});
