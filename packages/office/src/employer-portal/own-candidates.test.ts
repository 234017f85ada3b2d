import { beforeAll, expect, test } from 'vitest';
import { registerAuditTrail } from '../audit-trail/index.ts';
import { registerJobseekers } from '../jobseekers/index.ts';
import { registerEmployers } from '../employers/index.ts';
import { addEmployerService, employerForm, newId } from '../employers/testing/employer-service.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import { registerVacancies } from '../vacancies/index.ts';
import { vacancyForm } from '../vacancies/testing/vacancy-form.ts';
import { registerEmployerPortal } from './index.ts';
import { addMandate } from './testing/mandate-rows.ts';

const office = await openTestOffice({ slices: [registerAuditTrail, registerJobseekers, registerEmployers, registerVacancies, registerEmployerPortal] });
let expert: Client;
let sari: Client;
let other: Client;
let vacancyId = '';
const persons: Record<string, string> = {};
const candidates: Record<string, string> = {};
const told = { contacts: { name: 'Hanna Suvanto', phone: null, email: 'hanna@example.invalid' } };

async function presented(name: string, personId: string, areaId = 21): Promise<string> {
  const [candidateId, consentId] = [newId(), newId()];
  await office.owner.query(`insert into candidate (area_id, candidate_id, vacancy_area_id, vacancy_id, person_id, state, state_since, listed_on, presented_on)
    values ($1, $2, 21, $3, $4, 'presented', '2026-11-20', '2026-11-16', '2026-11-20')`, [areaId, candidateId, vacancyId, personId]);
  await office.owner.query(`insert into employer_consent (area_id, consent_id, candidate_id, person_id, asked_on, expires_on, way, answer, answered_on, fields, holds_until)
    values ($1, $2, $3, $4, '2026-11-16', '2026-11-30', 'secret-link', 'given', '2026-11-18', '{contacts}', '2027-02-16')`, [areaId, consentId, candidateId, personId]);
  await office.owner.query(`insert into presentation (area_id, candidate_id, consent_id, vacancy_area_id, vacancy_id, presented_on, fields, told)
    values ($1, $2, $3, 21, $4, '2026-11-20', '{contacts}', $5)`, [areaId, candidateId, consentId, vacancyId, JSON.stringify(told)]);
  persons[name] = personId;
  candidates[name] = candidateId;
  return candidateId;
}
const shown = async (client = sari) => ((await client.get('/api/employer-portal/candidates')).body as { vacancies: { candidates: { candidateId: string; told: unknown; destroy: boolean }[] }[] })
  .vacancies.flatMap((each) => each.candidates);
const answer = (candidateId: string | undefined, body: object, client = sari) =>
  client.post(`/api/employer-portal/candidates/${candidateId ?? newId()}/answers`, { kind: 'interview', reason: null, note: '', receipt: newId(), ...body });

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await addEmployerService(office.owner);
  expert = await office.as('paivi.lammela-aho');
  const employerId = ((await expert.post('/api/employers', employerForm())).body as { employerId: string }).employerId;
  const strange = ((await expert.post('/api/employers', employerForm({ name: 'Harjun Hitsaus Oy' }))).body as { employerId: string }).employerId;
  vacancyId = ((await expert.post('/api/vacancies', { ...vacancyForm(employerId), receipt: newId(), needId: null })).body as { vacancyId: string }).vacancyId;
  sari = await office.asEmployer('sub-sari', await addMandate(office.owner, { employerId, subject: 'sub-sari' }));
  other = await office.asEmployer('sub-other', await addMandate(office.owner, { employerId: strange, subject: 'sub-other' }));
  await presented('own', await addPerson(office.owner, { coach: 'tiina.rautalampi' }));
  await presented('far', await addPerson(office.owner, { areaId: 1, municipality: '638', coach: 'maria.lind' }), 1);
});

test('the employer is told exactly what was consented to, and each look is in that person’s own log', async () => {
  expect((await shown()).map((each) => each.told)).toEqual([told, told]);
  const { rows } = await office.owner.query(`select area_id, person_id, detail->>'employer' as employer, detail->>'employerPerson' as person from audit_entry
    where action = 'employer-portal.look-at-candidate' order by area_id`);
  expect(rows).toEqual([
    { area_id: 1, person_id: persons['far'], employer: 'Tornin Ravintola Oy', person: 'Sari Torni' },
    { area_id: 21, person_id: persons['own'], employer: 'Tornin Ravintola Oy', person: 'Sari Torni' },
  ]);
  const coach = await office.as('tiina.rautalampi');
  expect(await coach.get(`/api/persons/${persons['own']}/looks`)).toMatchObject({ body: { entries: expect.arrayContaining([
    expect.objectContaining({ action: 'employer-portal.look-at-candidate', staff: null, employer: { name: 'Tornin Ravintola Oy', person: 'Sari Torni' } }),
  ]) } });
});

test('an answer reaches the expert; it is added, never changed, and one form is one answer', async () => {
  expect(await sari.get('/api/employer-portal/home')).toMatchObject({ body: { candidates: 2 } });
  const form = { kind: 'not-chosen', reason: null, note: 'Kiitos', receipt: newId() };
  expect(await answer(candidates['own'], form)).toMatchObject({ status: 422, body: { code: 'employer-portal.reason-needed', faults: [{ path: 'reason' }] } });
  for (let times = 0; times < 2; times += 1) expect(await answer(candidates['own'], { ...form, reason: 'experience' })).toMatchObject({ status: 200 });
  expect(await answer(candidates['far'], { note: 'Torstaina kello 10' })).toMatchObject({ status: 200 });
  expect(await sari.get('/api/employer-portal/home')).toMatchObject({ body: { candidates: 0 } });
  expect(await expert.get(`/api/vacancies/${vacancyId}/employer-answers`)).toMatchObject({ body: { answers: [
    { kind: 'interview', name: 'Hanna Suvanto', by: 'Sari Torni', note: 'Torstaina kello 10' }, { kind: 'not-chosen', reason: 'experience', name: 'Hanna Suvanto' },
  ] } });
});

test('after a withdrawal nothing is told, and nothing is answered', async () => {
  await office.owner.query(`update employer_consent set withdrawn_on = '2026-11-23' where candidate_id = $1`, [candidates['own']]);
  await office.owner.query(`update candidate set state = 'consent-withdrawn' where candidate_id = $1`, [candidates['own']]);
  const withdrawn = (await shown()).find((each) => each.candidateId === candidates['own']);
  expect(withdrawn).toEqual(expect.objectContaining({ told: null, destroy: true, state: 'consent-withdrawn', answers: [], mayAnswer: false }));
  expect(JSON.stringify(withdrawn)).not.toContain('Suvanto');
  expect(await answer(candidates['own'], {})).toMatchObject({ status: 409, body: { code: 'employer-portal.candidate-withdrawn' } });
});

test('to another employer’s person there is no such candidate, and without the right there is no page', async () => {
  expect(await shown(other)).toEqual([]);
  expect(await answer(candidates['far'], {}, other)).toMatchObject({ status: 404, body: { code: 'employer-portal.candidate-unknown' } });
  const { rows } = await office.owner.query<{ employer_id: string }>(`select employer_id from vacancy where vacancy_id = $1`, [vacancyId]);
  const narrow = await office.asEmployer('sub-narrow', await addMandate(office.owner, { employerId: rows[0]?.employer_id ?? '', subject: 'sub-narrow', rights: ['vacancies'] }));
  expect(await narrow.get('/api/employer-portal/candidates')).toMatchObject({ status: 403, body: { code: 'employer-portal.right-missing' } });
  expect(await narrow.get('/api/employer-portal/home')).toMatchObject({ body: { candidates: 0 } });
});

test('whoever presents is told who of the employer sees it; one who does not work with employers is not', async () => {
  const readers = async (who: string) => (await (await office.as(who)).get(`/api/vacancies/${vacancyId}/candidate-readers`)).body;
  expect(await readers('paivi.lammela-aho')).toEqual({ readers: ['Sari Torni'], known: true });
  expect(await readers('tiina.rautalampi')).toEqual({ readers: [], known: false });
});
