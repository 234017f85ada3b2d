import { workforceAnswerDocument } from '@kohtaanto/words/workforce-answers/answer-document.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { addMandate } from '../employer-portal/testing/mandate-rows.ts';
import { registerEmployers } from '../employers/index.ts';
import { addEmployerService, employerForm, newId } from '../employers/testing/employer-service.ts';
import { printDocument } from '../platform/documents/print-document.ts';
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
  await office.owner.query(`with run as (insert into register_run (started_at, kind, source, address, sha256, counted_on, outcome)
      values (now(), 'pxweb', 'Luokitus', 'https://tilastot.example', $1, 'Luokitus', 'stored') returning run_id)
    insert into register_group_name (group_code, language, name, run_id) select code, 'fi', name, run_id from run, (values ('5120', 'Kokit'), ('5131', 'Tarjoilijat'),
      ('9411', 'Pikaruokatyöntekijät'), ('2512', 'Ohjelmistosuunnittelijat'), ('7111', 'Talonrakentajat'), ('7112', 'Muurarit'), ('7113', 'Kivenhakkaajat'), ('7114', 'Betonityöntekijät'),
      ('7115', 'Kirvesmiehet'), ('7119', 'Muut rakennustyöntekijät')) as v(code, name)`, ['0'.repeat(64)]);
  expert = await office.as('paivi.lammela-aho');
  employerId = ((await expert.post('/api/employers', employerForm({ sizeClass: 'micro' }))).body as { employerId: string }).employerId;
  const other = ((await expert.post('/api/employers', employerForm({ name: 'Harjun Lounas Oy' }))).body as { employerId: string }).employerId;
  const { vacancyId } = (await expert.post('/api/vacancies', { ...vacancyForm(other, { places: 3 }), receipt: newId(), needId: null })).body as { vacancyId: string };
  await expert.post(`/api/vacancies/${vacancyId}/states`, moving('open', 1));
  // Seven cooks in another unit's municipality, three programmers; another area's are not counted.
  for (let at = 0; at < 7; at += 1) await seeker('5120', { licences: at < 5 ? ['hygiene-passport'] : [] });
  for (let at = 0; at < 3; at += 1) await seeker('2512');
  for (let at = 0; at < 6; at += 1) await seeker('7119');
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

  test('tells near occupations that somebody has done, however many nearer ones nobody has, and short trainings that give what the work asks for', async () => {
    await office.owner.query(`insert into training_offer (area_id, name_fi, provider, gives_licences, length_days, apply_by) values
      (21, 'Työturvallisuuskortti', 'Seudun opisto', '{occupational-safety-card}', 1, null), (21, 'Tulityökortti', 'Seudun opisto', '{hot-work-card}', 1, null),
      (21, 'Mennyt koulutus', 'Seudun opisto', '{occupational-safety-card}', 2, '2026-11-20')`);
    const { content } = await made(await promise('7115'));
    expect(content.occupations[0]).toMatchObject({ near: [{ isco: '7119', seekers: { kind: 'about', count: 5 } }],
      trainings: [{ name: { fi: 'Työturvallisuuskortti' }, lengthDays: 1, gives: [{ kind: 'licence', code: 'occupational-safety-card' }] }] });
    expect(content.occupations[0]).not.toHaveProperty('forecast');
  });

  test.each(['fi', 'sv', 'en'] as const)('is printed with its forecast in %s', async (language) => {
    const months = { kind: 'told' as const, group: '51', name: { fi: 'Palvelutyöntekijät' }, month: '2026-10', last: 240, months: 30,
      points: [{ month: '2027-01', point: 245, low: 230, high: 260 }, { month: '2027-04', point: 250, low: 220, high: 280 }] };
    const occupation = { isco: '5120', name: { fi: 'Kokki' }, wanted: 2, seekers: { kind: 'none' as const }, competing: 0, balance: 'shortage' as const, near: [], trainings: [] };
    const names = { fi: 'Alue', sv: 'Område', en: 'Area' };
    const document = workforceAnswerDocument({ area: names, employer: 'Torni Oy', sentOn: '2026-11-23', note: '', content: {
      madeOn: '2026-11-23', place: names, municipalities: [names], commutingKm: 80, threshold: 5,
      occupations: [{ ...occupation, forecast: months }, { ...occupation, isco: '2512', forecast: { kind: 'hidden' } }, { ...occupation, isco: '2221', forecast: { kind: 'short', least: 24 } }],
    } }, language);
    expect(document.sections.map(({ id }) => id)).toEqual(['now', 'forecast', 'training']);
    expect(JSON.stringify(document.sections[1])).toContain('230–260');
    expect(document.sections[1]?.blocks.filter(({ kind }) => kind === 'prose')).toHaveLength(2);
    expect(Buffer.from(await printDocument(document)).toString('latin1', 0, 5)).toBe('%PDF-');
  });
});
