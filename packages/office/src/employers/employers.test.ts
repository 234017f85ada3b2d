import { beforeAll, describe, expect, it } from 'vitest';
import { openTestOffice } from '../platform/testing/test-office.ts';
import { addSmallOrganisation } from '../platform/testing/test-world.ts';
import { registerSlices } from '../slices.ts';
import { addEmployerService, employerForm, newId } from './testing/employer-service.ts';

const office = await openTestOffice({ slices: [registerSlices] });
beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await addEmployerService(office.owner);
});

const paivi = () => office.as('paivi.lammela-aho');
const register = async (more = {}) => {
  const { status, body } = await (await paivi()).post('/api/employers', { ...employerForm(), ...more });
  expect([status, body]).toEqual([200, { employerId: expect.any(String) }]);
  return (body as { employerId: string }).employerId;
};

describe('the register of employers', () => {
  it('tells every fault of a form at once, in the reader’s language', async () => {
    const { status, body } = await (await paivi()).post('/api/employers', employerForm({ businessId: '1234567-8', industryCode: '34', municipality: '999' }));
    expect(status).toBe(422);
    expect((body as { faults: unknown[] }).faults).toEqual([
      {
        path: 'businessId', code: 'employers.business-id-wrong-check-digit', message: 'Y-tunnuksen 1234567-8 tarkistusnumero ei täsmää. Tarkista numerot.',
        values: { given: '1234567-8' },
      },
      expect.objectContaining({ path: 'industryCode', code: 'employers.industry-unknown' }),
      expect.objectContaining({ path: 'municipality', code: 'employers.municipality-unknown' }),
    ]);
  });

  it('takes a form sent twice once, and the same number once', async () => {
    const client = await paivi();
    const form = employerForm({ businessId: '0737546-2', name: 'Kivikadun Konepaja Oy' });
    const first = await client.post('/api/employers', form);
    expect((await client.post('/api/employers', form)).body).toEqual(first.body);
    const other = await client.post('/api/employers', { ...form, receipt: newId(), name: 'Toinen Oy' });
    expect([other.status, (other.body as { code: string }).code]).toEqual([409, 'employers.already-there']);
    expect(other.text).toContain('Kivikadun Konepaja Oy');
  });

  it('is written by the unit of the matrix, and by whoever has joined the team', async () => {
    const employerId = await register();
    const touch = { day: '2026-11-20', way: 'visit', level: 'needs-mapping', note: 'Käytiin läpi kevään tarpeet', contactId: null, receipt: newId() };
    const liisa = await office.as('liisa.parkano');
    const refused = await liisa.post(`/api/employers/${employerId}/touches`, touch);
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([403, 'employers.not-served-here']);
    expect(refused.text).toContain('Sastamala');
    await liisa.post(`/api/employers/${employerId}/team`, { organisation: 'area', staffId: 'liisa.parkano', name: '', lead: false, receipt: newId() });
    expect((await liisa.post(`/api/employers/${employerId}/touches`, touch)).status).toBe(200);
    expect((await liisa.post(`/api/employers/${employerId}/touches`, touch)).status).toBe(200);
    const { body } = await (await paivi()).get(`/api/employers/${employerId}`);
    const view = body as { touches: unknown[]; team: { name: string }[]; servedBy: { mine: boolean; decision: string }[] };
    expect(view.touches).toHaveLength(1);
    expect(view.team.map(({ name }) => name)).toEqual(['Päivi Lammela-Aho', 'Liisa Parkano']);
    expect(view.servedBy).toEqual([expect.objectContaining({ mine: true, decision: 'lautakunta 1.1.2025' })]);
  });

  it('says who saved first when two change at once', async () => {
    const employerId = await register();
    const client = await paivi();
    const form = { ...employerForm({ businessId: null, kind: 'household' }), rowVersion: 1 };
    expect((await client.put(`/api/employers/${employerId}`, form)).status).toBe(200);
    const second = await client.put(`/api/employers/${employerId}`, form);
    expect([second.status, (second.body as { code: string }).code]).toEqual([409, 'employers.changed-meanwhile']);
    expect(second.text).toContain('Päivi Lammela-Aho');
  });

  it('does not show another area’s employer, nor another municipality’s to an officer', async () => {
    const inParkano = await register({ municipality: '790', name: 'Hirsimestarit Oy' });
    await office.owner.query(`update employer set municipality_code = '581' where employer_id = $1`, [inParkano]);
    expect((await (await office.as('mia.porvoo', { areaId: 1 })).get(`/api/employers/${inParkano}`)).status).toBe(404);
    const officer = await office.as('hilkka.ojansivu');
    expect((await officer.get(`/api/employers/${inParkano}`)).status).toBe(404);
    const { body } = await officer.get('/api/employers');
    const { rows } = body as { rows: { municipality: string }[] };
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ municipality }) => municipality))).toEqual(new Set(['790']));
    expect((await officer.post('/api/employers', employerForm())).status).toBe(403);
    expect((await (await office.as('tiina.rautalampi')).get('/api/employers')).status).toBe(403);
  });
});

describe('promises, newsletters and events', () => {
  it('a promise past its day by two working days is the team lead’s too', async () => {
    const employerId = await register();
    const client = await paivi();
    const promise = { what: 'Kolme ehdokasta hitsaajaksi', dueOn: '2026-11-23', ownerId: null, receipt: newId() };
    expect((await client.post(`/api/employers/${employerId}/promises`, promise)).status).toBe(200);
    const past = await client.post(`/api/employers/${employerId}/promises`, { ...promise, dueOn: '2026-11-20', receipt: newId() });
    expect((past.body as { code: string }).code).toBe('employers.due-past');
    await office.owner.query(`update employer_promise set made_on = '2026-11-10', due_on = '2026-11-18' where employer_id = $1`, [employerId]);
    const lead = (await (await office.as('merja.kallioinen')).get('/api/employers/day')).body as { escalated: { employerId: string; state: string; daysOver: number }[] };
    expect(lead.escalated.filter((each) => each.employerId === employerId)).toEqual([expect.objectContaining({ state: 'escalated', daysOver: 3 })]);
    const day = (await client.get('/api/employers/day')).body as { own: { employerId: string; promiseId: string; rowVersion: number }[]; escalated: unknown[] };
    const own = day.own.find((each) => each.employerId === employerId);
    expect([day.escalated, own === undefined]).toEqual([[], false]);
    const kept = await client.post(`/api/employers/${employerId}/promises/${own?.promiseId}/keeping`, { how: 'Esiteltiin kolme', rowVersion: own?.rowVersion });
    expect(kept.status).toBe(200);
    expect((await client.post(`/api/employers/${employerId}/promises/${own?.promiseId}/keeping`, { how: 'Taas', rowVersion: own?.rowVersion })).status).toBe(409);
  });

  it('the newsletter goes to whoever has consented, and not after', async () => {
    const employerId = await register({ name: 'Harjun Leipä Oy' });
    const client = await paivi();
    const contact = { name: 'Sari Harju', title: 'toimitusjohtaja', email: 'sari@leipa.example', phone: null, newsletter: true, receipt: newId() };
    expect((await client.post(`/api/employers/${employerId}/contacts`, { ...contact, email: null })).status).toBe(422);
    expect((await client.post(`/api/employers/${employerId}/contacts`, contact)).status).toBe(200);
    expect((await client.get('/api/employers/newsletter.csv')).text).toContain('Harjun Leipä Oy;Sari Harju;sari@leipa.example;fi');
    const { contacts } = (await client.get(`/api/employers/${employerId}`)).body as { contacts: { contactId: string }[] };
    expect((await client.put(`/api/employers/${employerId}/contacts/${contacts[0]?.contactId}/newsletter`, { consent: false })).status).toBe(200);
    expect((await client.get('/api/employers/newsletter.csv')).text).not.toContain('sari@leipa.example');
  });

  it('a contact person is corrected and leaves, a workplace closes and opens again; of two who write at once the second is told', async () => {
    const employerId = await register({ name: 'Ojan Konepaja Oy' });
    const client = await paivi();
    const fields = { name: 'Eino Oja', title: 'esihenkilö', email: 'eino@konepaja.example', phone: null };
    await client.post(`/api/employers/${employerId}/contacts`, { ...fields, newsletter: true, receipt: newId() });
    const hall = { name: 'Halli 2', municipality: '790', streetAddress: '', postalCode: null };
    await client.post(`/api/employers/${employerId}/workplaces`, { ...hall, receipt: newId() });
    type Shown = { contacts: { contactId: string; leftOn: string | null; newsletterEnded: string | null; name: string }[]; workplaces: { workplaceId: string; closedOn: string | null }[] };
    const shown = async () => (await client.get(`/api/employers/${employerId}`)).body as Shown;
    const { contacts: [person], workplaces: [place] } = await shown();
    const ofPerson = `/api/employers/${employerId}/contacts/${person?.contactId}`;
    const seen = { ...fields, left: false };
    expect(await client.put(ofPerson, { ...fields, email: null, left: false, seen })).toMatchObject({ status: 422, body: { code: 'employers.newsletter-without-email' } });
    expect((await client.put(ofPerson, { ...fields, name: 'Eino Oja-Mäki', left: true, seen })).status).toBe(200);
    expect((await shown()).contacts[0]).toMatchObject({ name: 'Eino Oja-Mäki', leftOn: '2026-11-23', newsletterEnded: '2026-11-23' });
    expect(await client.put(ofPerson, { ...fields, title: 'johtaja', left: false, seen })).toMatchObject({ status: 409, body: { code: 'employers.line-changed-meanwhile' } });
    const ofPlace = `/api/employers/${employerId}/workplaces/${place?.workplaceId}`;
    expect((await client.put(ofPlace, { ...hall, closed: true, seen: { ...hall, closed: false } })).status).toBe(200);
    expect((await shown()).workplaces[0]?.closedOn).toBe('2026-11-23');
    expect((await client.put(ofPlace, { ...hall, closed: false, seen: { ...hall, closed: true } })).status).toBe(200);
    expect((await shown()).workplaces[0]?.closedOn).toBeNull();
    expect(await client.put(ofPlace, { ...hall, municipality: '999', closed: false, seen: { ...hall, closed: false } })).toMatchObject({ status: 422, body: { code: 'employers.faulty' } });
    expect((await client.put(`/api/employers/${employerId}/contacts/${newId()}`, { ...fields, left: false, seen })).status).toBe(404);
  });

  it('an event has its invitations once, and its outcome only afterwards', async () => {
    const employerId = await register();
    const client = await paivi();
    const event = { kind: 'breakfast', title: 'Yrittäjien aamiainen', day: '2026-12-02', starts: '08:00', municipality: '790', place: 'Aittatalo', seats: 40, receipt: newId() };
    const { eventId } = (await client.post('/api/employer-events', event)).body as { eventId: string };
    expect((await client.post(`/api/employer-events/${eventId}/invitations`, { employerIds: [employerId, newId()] })).body).toEqual({ invited: 1 });
    expect((await client.post(`/api/employer-events/${eventId}/invitations`, { employerIds: [employerId] })).body).toEqual({ invited: 0 });
    const came = { answer: 'coming', attended: true };
    expect((await client.put(`/api/employer-events/${eventId}/invitations/${employerId}`, came)).status).toBe(409);
    await office.owner.query(`update employer_event set day = '2026-11-20' where event_id = $1`, [eventId]);
    expect((await client.put(`/api/employer-events/${eventId}/invitations/${employerId}`, came)).status).toBe(200);
    expect((await client.put(`/api/employer-events/${eventId}/outcome`, { outcome: 'Neljä tarvetta', seekersMet: 0, hired: 0, rowVersion: 1 })).status).toBe(200);
    const shown = (await client.get(`/api/employer-events/${eventId}`)).body as { attended: number; coming: number; outcome: string };
    expect(shown).toMatchObject({ attended: 1, coming: 1, outcome: 'Neljä tarvetta' });
  });
});
