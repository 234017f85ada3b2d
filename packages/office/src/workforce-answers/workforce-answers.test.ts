import { beforeAll, describe, expect, test } from 'vitest';
import { addMandate } from '../employer-portal/testing/mandate-rows.ts';
import { registerEmployers } from '../employers/index.ts';
import { addEmployerService, employerForm, newId } from '../employers/testing/employer-service.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import { nothingTold } from '../seeker-profiles/store.ts';
import { registerVacancies } from '../vacancies/index.ts';
import { moving, vacancyForm } from '../vacancies/testing/vacancy-form.ts';
import { registerWorkforceAnswers } from './index.ts';

const office = await openTestOffice({ slices: [registerEmployers, registerVacancies, registerWorkforceAnswers] });
let expert: Client;
let employerId = '';

async function seeker(isco: string, more: object = {}, of: { readonly municipality?: string; readonly areaId?: number; readonly coach?: string } = {}): Promise<void> {
  const { areaId = 21, coach = 'olli.kangas', municipality = '619' } = of;
  const personId = await addPerson(office.owner, { areaId, coach, municipality });
  await office.owner.query(`insert into job_search (area_id, person_id, period, requested_on, registered_on) values ($1, $2, '[2026-02-02,)', '2026-02-02', '2026-02-02')`, [areaId, personId]);
  await office.owner.query('insert into seeker_profile (area_id, person_id, version, facts) values ($1, $2, 1, $3)',
    [areaId, personId, JSON.stringify({ ...nothingTold, wishes: [{ title: 'x', isco, concept: null }], ...more })]);
}
type Made = { content: { occupations: { seekers: object; near: { isco: string; seekers: object; missing: object[] }[] }[] }; rowVersion: number; sentOn: string | null };
const promise = async (isco: string, more: object = {}) => ((await expert.post(`/api/employers/${employerId}/workforce-answers`,
  { occupations: [{ isco, number: 2 }], municipality: '790', language: 'fi', receipt: newId(), ...more })).body as { answerId: string }).answerId;
const made = async (answerId: string): Promise<Made> => {
  const before = (await expert.get(`/api/workforce-answers/${answerId}`)).body as Made;
  expect(await expert.post(`/api/workforce-answers/${answerId}/making`, { rowVersion: before.rowVersion })).toMatchObject({ status: 200 });
  return (await expert.get(`/api/workforce-answers/${answerId}`)).body as Made;
};

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await addEmployerService(office.owner);
  await office.owner.query(`insert into register_group_name (group_code, language, name) values ('5120', 'fi', 'Kokit'), ('5131', 'fi', 'Tarjoilijat'), ('9411', 'fi', 'Pikaruokatyöntekijät'), ('2512', 'fi', 'Ohjelmistosuunnittelijat')`)
    .catch(() => undefined);
  expert = await office.as('paivi.lammela-aho');
  employerId = ((await expert.post('/api/employers', employerForm({ sizeClass: 'micro' }))).body as { employerId: string }).employerId;
  const other = ((await expert.post('/api/employers', employerForm({ name: 'Harjun Lounas Oy' }))).body as { employerId: string }).employerId;
  const { vacancyId } = (await expert.post('/api/vacancies', { ...vacancyForm(other, { places: 3 }), receipt: newId(), needId: null })).body as { vacancyId: string };
  await expert.post(`/api/vacancies/${vacancyId}/states`, moving('open', 1));
  // Seven cooks in another unit's municipality, three programmers; another area's are not counted.
  for (let at = 0; at < 7; at += 1) await seeker('5120', { licences: at < 5 ? ['hygiene-passport'] : [] });
  for (let at = 0; at < 3; at += 1) await seeker('2512');
  await seeker('5120', {}, { municipality: '581' });
  await seeker('5120', {}, { areaId: 1, municipality: '638', coach: 'maria.lind' });
});

describe('an answer', () => {
  test('is promised by working days, made of the whole area’s register in protected counts, and sent as it was made', async () => {
    const day = await expert.get(`/api/employers/${employerId}/workforce-answers`);
    expect(day.body).toMatchObject({ dueOn: '2026-11-30', workingDays: 5, answers: [] });
    const answerId = await promise('5120');
    expect(await expert.get(`/api/employers/${employerId}`)).toMatchObject({ body: { promises: [{ kind: 'workforce-answer', dueOn: '2026-11-30', keptOn: null }] } });
    expect(await expert.post(`/api/workforce-answers/${answerId}/sending`, { note: '', rowVersion: 1 })).toMatchObject({ status: 409, body: { code: 'workforce-answers.not-made' } });
    const { content, rowVersion } = await made(answerId);
    expect(content.occupations[0]).toMatchObject({ wanted: 2, seekers: { kind: 'about', count: 5 }, competing: 3, balance: 'shortage' });
    // Nobody is in it, and no count that is not a multiple of the least told one.
    expect(JSON.stringify(content)).not.toContain('Suvanto');

    const sent = await expert.post(`/api/workforce-answers/${answerId}/sending`, { note: 'Soitan perjantaina.', rowVersion });
    expect(sent).toMatchObject({ status: 200 });
    const token = String((sent.body as { address: string }).address).split('/').at(-1);
    await seeker('5120');
    expect(await office.anonymous.get(`/api/workforce-answer/${token}`)).toMatchObject({ body: { employer: 'Tornin Ravintola Oy', note: 'Soitan perjantaina.', content } });
    expect((await office.anonymous.send({ method: 'GET', url: `/api/workforce-answer/${token}/answer.pdf` })).text.slice(0, 5)).toBe('%PDF-');
    expect(await expert.get(`/api/employers/${employerId}`)).toMatchObject({ body: { promises: [{ keptOn: '2026-11-23', how: 'Vastaus lähetetty 23.11.2026' }] } });
    for (const [act, body] of [['making', { rowVersion: rowVersion + 1 }], ['sending', { note: '', rowVersion: rowVersion + 1 }]] as const) {
      expect(await expert.post(`/api/workforce-answers/${answerId}/${act}`, body)).toMatchObject({ status: 409, body: { code: 'workforce-answers.sent-already' } });
    }
    await expect(office.owner.query(`update workforce_answer set content = '{}' where answer_id = $1`, [answerId])).rejects.toThrow('not rewritten');

    const person = await office.asEmployer('sub-a', await addMandate(office.owner, { employerId, subject: 'sub-a' }));
    expect(await person.get('/api/employer-portal/workforce-answers')).toMatchObject({ body: { answers: [{ answerId, sentOn: '2026-11-23' }] } });
    expect(await person.get(`/api/employer-portal/workforce-answers/${answerId}`)).toMatchObject({ body: { content } });
  });

  test('hides a small count, and tells a form sent twice, a place that is not there and two at once', async () => {
    const receipt = newId();
    const answerId = await promise('2512', { receipt });
    expect(await promise('2512', { receipt })).toBe(answerId);
    expect((await made(answerId)).content.occupations[0]).toMatchObject({ seekers: { kind: 'under', threshold: 5 }, competing: 0 });
    expect(await expert.post(`/api/workforce-answers/${answerId}/making`, { rowVersion: 1 })).toMatchObject({ status: 409, body: { code: 'workforce-answers.changed-meanwhile' } });
    expect(await expert.post(`/api/employers/${employerId}/workforce-answers`, { occupations: [{ isco: '5120', number: 1 }], municipality: '638', language: 'fi', receipt: newId() }))
      .toMatchObject({ status: 422, body: { code: 'workforce-answers.place-unknown', faults: [{ path: 'municipality' }] } });
    // What is not sent is seen by no employer, and by nobody without its link.
    const person = await office.asEmployer('sub-b', await addMandate(office.owner, { employerId, subject: 'sub-b' }));
    expect(await person.get(`/api/employer-portal/workforce-answers/${answerId}`)).toMatchObject({ status: 404, body: { code: 'workforce-answers.not-seen' } });
    expect(await office.anonymous.get(`/api/workforce-answer/${'a'.repeat(32)}`)).toMatchObject({ status: 404, body: { code: 'workforce-answers.link-unknown' } });
  });
});
