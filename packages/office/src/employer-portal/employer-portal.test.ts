import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { registerEmployers } from '../employers/index.ts';
import { addEmployerService, employerForm, newId } from '../employers/testing/employer-service.ts';
import { registerIdentity } from '../platform/identity/identity.ts';
import type { AccessScope } from '../platform/platform.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { addSmallOrganisation } from '../platform/testing/test-world.ts';
import { registerVacancies } from '../vacancies/index.ts';
import { moving, vacancyForm } from '../vacancies/testing/vacancy-form.ts';
import { registerEmployerPortal } from './index.ts';
import { addMandate } from './testing/mandate-rows.ts';

const office = await openTestOffice({ slices: [registerEmployers, registerVacancies, registerEmployerPortal] });
await registerIdentity(office.platform);

let paivi: Client;
let tornin = '';
let harjun = '';

const bodyOf = (answer: { body: unknown }) => answer.body as Record<string, never>;
const ownForm = (more: Record<string, unknown> = {}) => {
  const { employerId: _, ...form } = vacancyForm(tornin, more);
  return { ...form, receipt: newId() };
};
const tokenOf = (answer: { body: unknown }): string => String(bodyOf(answer)['address']).split('/').at(-1) ?? '';

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await addEmployerService(office.owner);
  paivi = await office.as('paivi.lammela-aho');
  tornin = String(bodyOf(await paivi.post('/api/employers', employerForm()))['employerId']);
  harjun = String(bodyOf(await paivi.post('/api/employers', employerForm({ name: 'Harjun Hitsaus Oy' })))['employerId']);
});

describe('an invitation', () => {
  const invited = (more: object = {}) => ({ name: 'Sari Torni', email: 'sari@tornin.example', rights: ['vacancies', 'events'], until: null, receipt: newId(), ...more });
  const mandates = async (employerId: string) => (bodyOf(await paivi.get(`/api/employers/${employerId}/mandates`))['mandates'] as unknown as { state: string; mandateId: string; rowVersion: number }[]);

  test('is taken up once by whoever signs in with its link, and binds the mandate to that person', async () => {
    const sent = await paivi.post(`/api/employers/${tornin}/mandates`, invited());
    expect(sent.body).toMatchObject({ linkUntil: '2026-12-07', address: expect.stringContaining('/employer/invitation/') });
    const told = await office.anonymous.get(`/api/employer-invitation/${tokenOf(sent)}`);
    expect(told.body).toMatchObject({ employer: 'Tornin Ravintola Oy', person: 'Sari Torni', expired: false });
    const sari = await office.asEmployer('sub-sari');
    expect(await sari.get('/api/employer-portal/home')).toMatchObject({ status: 403, body: { code: 'employer-portal.no-employer' } });
    expect(await sari.post('/api/employer-portal/invitation', { token: tokenOf(sent) })).toMatchObject({ status: 200 });
    expect(await sari.get('/api/employer-portal/session')).toMatchObject({ body: { acting: { employer: 'Tornin Ravintola Oy', rights: ['vacancies', 'events'] } } });
    const other = await office.asEmployer('sub-other');
    expect(await other.post('/api/employer-portal/invitation', { token: tokenOf(sent) })).toMatchObject({ status: 404, body: { code: 'employer-invitation-unknown' } });
    expect(await mandates(tornin)).toEqual([expect.objectContaining({ state: 'in-force' })]);
    // The trail says who acts for whom.
    const { rows } = await office.owner.query(`select detail from audit_entry where action = 'employer-mandate.accept'`);
    expect(rows).toEqual([{ detail: expect.objectContaining({ employer: 'Tornin Ravintola Oy', employerPerson: 'Sari Torni' }) }]);
  });

  test('sent twice is one, with a link that works; a new link takes the old one’s place; ended, it opens nothing', async () => {
    const form = invited({ name: 'Kari Kivi' });
    const first = await paivi.post(`/api/employers/${harjun}/mandates`, form);
    const second = await paivi.post(`/api/employers/${harjun}/mandates`, form);
    expect(await mandates(harjun)).toHaveLength(1);
    expect(await office.anonymous.get(`/api/employer-invitation/${tokenOf(first)}`)).toMatchObject({ status: 404 });
    expect(await office.anonymous.get(`/api/employer-invitation/${tokenOf(second)}`)).toMatchObject({ status: 200 });
    const { mandateId } = bodyOf(second);
    expect(await paivi.post(`/api/employers/${harjun}/mandates/${mandateId}/ending`)).toMatchObject({ status: 200 });
    expect(await paivi.post(`/api/employers/${harjun}/mandates/${mandateId}/ending`)).toMatchObject({ status: 200 });
    expect(await office.anonymous.get(`/api/employer-invitation/${tokenOf(second)}`)).toMatchObject({ status: 404 });
    expect(await paivi.post(`/api/employers/${harjun}/mandates/${mandateId}/link`)).toMatchObject({ status: 409, body: { code: 'employer-portal.mandate-changed' } });
  });

  test('tells every fault, and is not sent from a unit that serves elsewhere', async () => {
    expect(await paivi.post(`/api/employers/${tornin}/mandates`, invited({ until: '2026-11-01' }))).toMatchObject({
      status: 422, body: { code: 'employer-portal.until-past', faults: [{ path: 'until' }] } });
    const liisa = await office.as('liisa.parkano');
    expect(await liisa.post(`/api/employers/${tornin}/mandates`, invited())).toMatchObject({ status: 403, body: { code: 'employers.not-served-here' } });
  });
});

describe('a vacancy of the employer’s own', () => {
  test('is drafted, sent, returned, mended, sent again and published by the expert; its closing is asked', async () => {
    const sari = await office.asEmployer('sub-v', await addMandate(office.owner, { employerId: tornin, subject: 'sub-v' }));
    const form = ownForm({ title: '', closes: null });
    const { vacancyId } = bodyOf(await sari.post('/api/employer-portal/vacancies', form));
    expect(bodyOf(await sari.post('/api/employer-portal/vacancies', form))['vacancyId']).toBe(vacancyId);
    const at = `/api/employer-portal/vacancies/${vacancyId}`;
    // What is not ready is not sent, and every fault is told.
    expect(await sari.post(`${at}/sending`, { note: '', receipt: newId() })).toMatchObject({ status: 422, body: { code: 'vacancies.not-ready' } });
    const { receipt: _, ...whole } = ownForm();
    expect(await sari.put(at, { ...whole, rowVersion: 1 })).toMatchObject({ status: 200 });
    expect(await sari.put(at, { ...whole, rowVersion: 1 })).toMatchObject({ status: 409, body: { code: 'employer-portal.vacancy-changed' } });
    const sending = { note: 'Mielellään jo tällä viikolla', receipt: newId() };
    for (const each of [sending, sending]) expect(await sari.post(`${at}/sending`, each)).toMatchObject({ status: 200 });
    expect(await sari.post(`${at}/sending`, { note: '', receipt: newId() })).toMatchObject({ status: 409, body: { code: 'employer-portal.asked-already' } });
    expect(await sari.put(at, { ...whole, rowVersion: 2 })).toMatchObject({ status: 409, body: { code: 'employer-portal.not-own-draft' } });

    const { requests: [request] } = bodyOf(await paivi.get('/api/vacancy-requests')) as unknown as { requests: Record<string, unknown>[] };
    expect(request).toMatchObject({ kind: 'publish', askedBy: 'Sari Torni', employer: 'Tornin Ravintola Oy' });
    expect(await paivi.post(`/api/vacancy-requests/${request?.['requestId']}/returning`, { answer: 'Lisää vielä työajat', rowVersion: request?.['rowVersion'] })).toMatchObject({ status: 200 });
    expect(await sari.get('/api/employer-portal/home')).toMatchObject({ body: { returned: [{ vacancyId, request: { answer: 'Lisää vielä työajat' } }] } });
    expect(await sari.put(at, { ...whole, shifts: ['day', 'evening'], rowVersion: 2 })).toMatchObject({ status: 200 });
    expect(await sari.post(`${at}/sending`, { note: '', receipt: newId() })).toMatchObject({ status: 200 });
    expect(await paivi.post(`/api/vacancies/${vacancyId}/states`, moving('open', 3))).toMatchObject({ status: 200 });
    expect(await sari.get(at)).toMatchObject({ body: { state: 'open', mayEdit: false, mayAskClosing: true, requests: [{ state: 'done' }, { state: 'returned' }] } });
    expect(await paivi.get(`/api/vacancies/${vacancyId}`)).toMatchObject({ body: { responsible: 'Päivi Lammela-Aho' } });

    const closing = { result: 'our-candidate', placesFilled: 3, note: '', receipt: newId() };
    expect(await sari.post(`${at}/closing`, closing)).toMatchObject({ status: 422, body: { faults: [{ path: 'placesFilled', code: 'employer-portal.places-wrong' }] } });
    expect(await sari.post(`${at}/closing`, { ...closing, placesFilled: 2 })).toMatchObject({ status: 200 });
    expect(await paivi.get(`/api/vacancy-requests?vacancyId=${vacancyId}`)).toMatchObject({ body: { requests: [{ kind: 'close', result: 'our-candidate', placesFilled: 2 }] } });
    await paivi.post(`/api/vacancies/${vacancyId}/states`, moving('filled', 4, { result: { result: 'our-candidate', placesFilled: 2, notFilled: null } }));
    expect(await paivi.get('/api/vacancy-requests')).toMatchObject({ body: { requests: [] } });
  });

  test('is not there for another employer’s person, whatever is asked of it', async () => {
    const one = await office.asEmployer('sub-one', await addMandate(office.owner, { employerId: tornin, subject: 'sub-one' }));
    const other = await office.asEmployer('sub-two', await addMandate(office.owner, { employerId: harjun, subject: 'sub-two' }));
    const { vacancyId } = bodyOf(await one.post('/api/employer-portal/vacancies', ownForm()));
    const at = `/api/employer-portal/vacancies/${vacancyId}`;
    const { receipt, ...form } = ownForm();
    const tries = [
      other.get(at), other.put(at, { ...form, rowVersion: 1 }), other.post(`${at}/sending`, { note: '', receipt }),
      other.post(`${at}/closing`, { result: 'not-filled', placesFilled: 0, note: '', receipt: newId() }),
    ];
    for (const answer of await Promise.all(tries)) expect(answer).toMatchObject({ status: 404, body: { code: 'employer-portal.vacancy-unknown' } });
    expect(bodyOf(await other.get('/api/employer-portal/vacancies'))['vacancies']).toEqual([]);
  });
});

describe('a mandate', () => {
  test('without the right is told whom to ask; ended, it is out at once', async () => {
    const mandate = await addMandate(office.owner, { employerId: tornin, subject: 'sub-r', rights: ['events'] });
    const person = await office.asEmployer('sub-r', mandate);
    for (const path of ['vacancies', 'support', 'editing']) {
      expect(await person.get(`/api/employer-portal/${path}`)).toMatchObject({ status: 403, body: { code: 'employer-portal.right-missing' } });
    }
    expect(await person.get('/api/employer-portal/events')).toMatchObject({ status: 200 });
    await paivi.post(`/api/employers/${tornin}/mandates/${mandate.mandateId}/ending`);
    expect(await person.get('/api/employer-portal/events')).toMatchObject({ status: 403, body: { code: 'employer-portal.no-employer' } });
    expect(await person.get('/api/employer-portal/session')).toMatchObject({ body: { acting: null, mandates: [] } });
  });

  test('of several employers is chosen among; another’s cannot be', async () => {
    const [one, two] = [await addMandate(office.owner, { employerId: tornin, subject: 'sub-m' }), await addMandate(office.owner, { employerId: harjun, subject: 'sub-m' })];
    const strange = await addMandate(office.owner, { employerId: harjun, subject: 'sub-x' });
    const person = await office.asEmployer('sub-m', one);
    expect(await person.put('/api/employer-portal/session/acting', two)).toMatchObject({ status: 200 });
    expect(await person.get('/api/employer-portal/session')).toMatchObject({ body: { acting: { employer: 'Harjun Hitsaus Oy' }, mandates: [{}, {}] } });
    expect(await person.put('/api/employer-portal/session/acting', strange)).toMatchObject({ status: 403, body: { code: 'employer-mandate-missing' } });
  });

  test('opens no route of staff, and a session of staff none of employers', async () => {
    const person = await office.asEmployer('sub-s', await addMandate(office.owner, { employerId: tornin, subject: 'sub-s' }));
    for (const path of ['/api/employers', '/api/vacancies', '/api/session', `/api/employers/${tornin}/mandates`]) {
      expect(await person.get(path)).toMatchObject({ status: 403, body: { code: 'role-lacking' } });
    }
    expect(await paivi.get('/api/employer-portal/vacancies')).toMatchObject({ status: 403, body: { code: 'role-lacking' } });
  });
});

test('support for hiring is asked of the expert, and stands among the employer’s needs', async () => {
  const person = await office.asEmployer('sub-t', await addMandate(office.owner, { employerId: harjun, subject: 'sub-t', name: 'Kari Harju' }));
  const form = { kind: 'pay-subsidy', question: 'Palkkaisimme hitsaajan keväällä', receipt: newId() };
  for (const each of [form, form]) expect(await person.post('/api/employer-portal/support', each)).toMatchObject({ status: 200 });
  expect(bodyOf(await person.get('/api/employer-portal/support'))['asked']).toHaveLength(1);
  expect(await paivi.get(`/api/employers/${harjun}`)).toMatchObject({ body: { needs: [{ kind: 'subsidy', description: expect.stringContaining('Kari Harju') }] } });
});

describe('the database, asked by an employer’s person', () => {
  const acting = (employerId: string, mandate: { areaId: number; mandateId: string }): AccessScope => ({
    ...office.scopeFor({ staffId: '', roles: ['employer'], municipalities: [], coaches: [], unitCode: '' }), areaId: mandate.areaId,
    actingFor: { ...mandate, employerId, employer: 'x', person: 'x', rights: ['vacancies', 'candidates', 'subsidies', 'events'] },
  });

  test('shows no table of an area but the own employer’s rows, even where the application asks for all', async () => {
    const mandate = await addMandate(office.owner, { employerId: tornin, subject: 'sub-d' });
    const { rows: tables } = await office.owner.query<{ name: string }>(`select c.relname as name from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'office' join pg_attribute a on a.attrelid = c.oid and a.attname = 'area_id'
      where c.relkind in ('r', 'p') and c.relrowsecurity and has_any_column_privilege('kohtaanto_app', c.oid, 'select') order by 1`);
    const seen: string[] = [];
    for (const { name } of tables) {
      const count = await office.database.read(acting(tornin, mandate), async (tx) =>
        (await sql<{ n: number }>`select count(area_id)::int as n from ${sql.table(name)}`.execute(tx)).rows[0]?.n ?? 0);
      if (count > 0) seen.push(name);
    }
    expect(seen).toEqual(['employer', 'employer_mandate', 'vacancy', 'vacancy_request', 'vacancy_state']);
    const employers = await office.database.read(acting(tornin, mandate), async (tx) => (await sql<{ id: string }>`select employer_id as id from employer`.execute(tx)).rows);
    expect(employers).toEqual([{ id: tornin }]);
  });

  test('shows nothing by a mandate that has ended or was never taken up, and writes nothing for another employer', async () => {
    const mandate = await addMandate(office.owner, { employerId: tornin, subject: 'sub-e' });
    const scope = acting(harjun, mandate);
    const writing = (statement: ReturnType<typeof sql>) => office.database.write(scope, (tx) => statement.execute(tx));
    await expect(writing(sql`insert into vacancy (area_id, employer_id, employer_name, state, state_since, begun_by_employer, language, title, description, remote, working_time, contract)
      values (21, ${harjun}::uuid, 'x', 'draft', '2026-11-23', 'x', 'fi', 'x', 'x', 'no', 'full-time', 'permanent')`)).rejects.toMatchObject({ code: '42501' });
    await expect(writing(sql`insert into vacancy (area_id, employer_id, employer_name, state, state_since, begun_by_employer, language, title, description, remote, working_time, contract,
      closes, isco, municipality_code) values (21, ${tornin}::uuid, 'x', 'open', '2026-11-23', 'x', 'fi', 'x', 'x', 'no', 'full-time', 'permanent', '2026-12-23', '5120', '790')`))
      .rejects.toMatchObject({ code: '42501' });
    for (const act of [sql`update employer set name = 'x'`, sql`update employer_mandate set rights = '{candidates}'`, sql`update vacancy set title = 'x' where state <> 'draft'`]) {
      expect((await writing(act)).numAffectedRows).toBe(0n);
    }
    for (const act of [sql`select token_hash from employer_mandate`, sql`update employer_mandate set subject = 'x'`, sql`select * from employer_session`]) {
      await expect(writing(act)).rejects.toMatchObject({ code: '42501' });
    }
    await office.owner.query(`update employer_mandate set ended_on = '2026-11-23', ended_by = 'paivi.lammela-aho' where mandate_id = $1`, [mandate.mandateId]);
    expect(await office.database.read(scope, async (tx) => (await sql`select from employer`.execute(tx)).rows)).toEqual([]);
  });
});
