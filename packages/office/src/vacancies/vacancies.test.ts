import { beforeAll, describe, expect, it } from 'vitest';
import { addEmployerService, employerForm, newId } from '../employers/testing/employer-service.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import { addSmallOrganisation } from '../platform/testing/test-world.ts';
import { registerSlices } from '../slices.ts';
import type { VacancyView } from './contract.ts';
import { moving, vacancyForm } from './testing/vacancy-form.ts';

const office = await openTestOffice({ slices: [registerSlices] });
let employerId = '';
beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await addEmployerService(office.owner);
  employerId = ((await (await paivi()).post('/api/employers', employerForm())).body as { employerId: string }).employerId;
});

const paivi = () => office.as('paivi.lammela-aho');
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const faultsOf = (answer: { body: unknown }) => (answer.body as { faults: { path: string; code: string }[] }).faults.map(({ path, code }) => [path, code]);

async function drafted(more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { status, body } = await (await paivi()).post('/api/vacancies', { ...vacancyForm(employerId, more), receipt: newId(), needId: null });
  expect([status, body]).toEqual([200, { vacancyId: expect.any(String) }]);
  return (body as { vacancyId: string }).vacancyId;
}
const move = async (vacancyId: string, to: string, more: Readonly<Record<string, unknown>> = {}) => {
  const { rowVersion } = await shown(vacancyId);
  return (await paivi()).post(`/api/vacancies/${vacancyId}/states`, moving(to, rowVersion, more));
};
const shown = async (vacancyId: string) => (await (await paivi()).get(`/api/vacancies/${vacancyId}`)).body as VacancyView;

describe('the life of a vacancy', () => {
  it('goes from a draft to its result, with every state dated and what was announced kept', async () => {
    const vacancyId = await drafted();
    expect((await move(vacancyId, 'open')).status).toBe(200);
    const open = await shown(vacancyId);
    const changed = await (await paivi()).put(`/api/vacancies/${vacancyId}`,
      { ...vacancyForm(employerId, { title: 'Kokki', opens: open.opens }), rowVersion: open.rowVersion, weighed: false });
    expect(changed.status).toBe(200);
    expect(codeOf(await move(vacancyId, 'filled', { result: { result: 'our-candidate', placesFilled: 0, notFilled: null } }))).toBe('vacancies.result-needed');
    expect(faultsOf(await move(vacancyId, 'filled', { result: { result: 'our-candidate', placesFilled: 3, notFilled: null } })))
      .toEqual([['placesFilled', 'vacancies.places-more-than-open']]);
    expect((await move(vacancyId, 'filled', { result: { result: 'our-candidate', placesFilled: 2, notFilled: null } })).status).toBe(200);
    const ended = await shown(vacancyId);
    expect(ended.history.map(({ state, since, by }) => [state, since, by])).toEqual([
      ['draft', '2026-11-23', 'Päivi Lammela-Aho'], ['open', '2026-11-23', 'Päivi Lammela-Aho'], ['filled', '2026-11-23', 'Päivi Lammela-Aho'],
    ]);
    expect(ended.versions.map(({ version, title }) => [version, title])).toEqual([[2, 'Kokki'], [1, 'Kokki lounaskeittiöön']]);
    expect([ended.result, ended.placesFilled, ended.transitions]).toEqual(['our-candidate', 2, [{ to: 'open', needs: ['closing-day', 'reason'] }]]);
    expect(codeOf(await move(vacancyId, 'paused', { reason: 'ei käy' }))).toBe('vacancies.no-such-way');
  });

  it('is not published without its place and its day, nor with markup or a megabyte, and everything is told at once', async () => {
    const vacancyId = await drafted({ municipality: null, closes: '2026-11-20', apply: '', occupation: null, description: `<p>Kokki</p>${'a'.repeat(30_000)}` });
    const answer = await move(vacancyId, 'open');
    expect(codeOf(answer)).toBe('vacancies.not-ready');
    expect(faultsOf(answer)).toEqual([
      ['occupation', 'vacancies.occupation-missing'], ['municipality', 'vacancies.place-missing'], ['closes', 'vacancies.closing-past'],
      ['apply', 'vacancies.apply-missing'], ['description', 'vacancies.text-too-long'], ['description', 'vacancies.markup'],
    ]);
    expect((await shown(vacancyId)).state).toBe('draft');
    const huge = await (await paivi()).post('/api/vacancies', { ...vacancyForm(employerId, { description: 'x'.repeat(1_000_000) }), receipt: newId(), needId: null });
    expect([huge.status >= 400 && huge.status < 500]).toEqual([true]);
  });

  it('is published with wording of the law only by a person who says it was weighed', async () => {
    const vacancyId = await drafted({ description: 'Haemme nuorta ja reipasta naista kokiksi. Suomi äidinkielenä. Työ on arkisin, ja palkka on työehtosopimuksen mukainen.' });
    const refused = await move(vacancyId, 'open');
    expect([refused.status, codeOf(refused)]).toEqual([409, 'vacancies.law-unweighed']);
    expect((await move(vacancyId, 'open', { weighed: true })).status).toBe(200);
    expect((await shown(vacancyId)).history.at(-1)).toMatchObject({ state: 'open', weighed: true });
  });

  it('is written once however often it is sent, and by one of two at once', async () => {
    const client = await paivi();
    const form = { ...vacancyForm(employerId), receipt: newId(), needId: null };
    const first = await client.post('/api/vacancies', form);
    expect((await client.post('/api/vacancies', form)).body).toEqual(first.body);
    const { vacancyId } = first.body as { vacancyId: string };
    const step = moving('open', 1);
    expect((await client.post(`/api/vacancies/${vacancyId}/states`, step)).status).toBe(200);
    expect((await client.post(`/api/vacancies/${vacancyId}/states`, step)).status).toBe(200);
    expect((await shown(vacancyId)).history).toHaveLength(2);
    const late = await client.post(`/api/vacancies/${vacancyId}/states`, moving('paused', 1, { reason: 'Kesken' }));
    expect([late.status, codeOf(late)]).toEqual([409, 'vacancies.changed-meanwhile']);
  });

  it('expires when its day has passed, and can be opened again with a new one', async () => {
    const vacancyId = await drafted({ closes: '2026-11-30' });
    await move(vacancyId, 'open');
    await office.owner.query(`update vacancy set opens = '2026-11-01', closes = '2026-11-20' where vacancy_id = $1`, [vacancyId]);
    const coach = await office.as('tiina.rautalampi');
    expect((await coach.get(`/api/vacancies/${vacancyId}`)).status).toBe(404);
    await office.platform.jobs.run('vacancies-of-the-day');
    const expired = await shown(vacancyId);
    expect([expired.state, expired.stateSince, expired.history.at(-1)?.by]).toEqual(['expired', '2026-11-21', null]);
    expect((await move(vacancyId, 'open', { closes: '2026-12-20' })).status).toBe(200);
  });
});

describe('refusing and removing by 49 §', () => {
  const decision = {
    ground: 'discrimination', evidence: 'evident', reason: 'Ilmoituksessa haetaan vain naisia eikä työ sitä vaadi.', urgedOn: null, heardOn: null, decidedOn: '2026-11-23', noticeOn: null,
  };

  it('is a decision: urged first, heard, reasoned; all that lacks is told at once', async () => {
    const vacancyId = await drafted({ title: 'Naismyyjä' });
    const lacking = await move(vacancyId, 'refused', { decision: { ...decision, reason: 'Syrjii' } });
    expect(faultsOf(lacking)).toEqual([
      ['decision.urgedOn', 'vacancies.decision-not-urged'], ['decision.heardOn', 'vacancies.decision-not-heard'], ['decision.reason', 'vacancies.decision-reason-short'],
    ]);
    expect((await move(vacancyId, 'refused', { decision: { ...decision, urgedOn: '2026-11-18', heardOn: '2026-11-20' } })).status).toBe(200);
    expect((await shown(vacancyId)).history.at(-1)).toMatchObject({ state: 'refused', decision: { ground: 'discrimination', urgedOn: '2026-11-18' } });
    const letter = await (await office.as('paivi.lammela-aho')).get(`/api/vacancies/${vacancyId}/decisions/1/decision.pdf?language=sv`);
    expect([letter.status, letter.text.slice(0, 5)]).toEqual([200, '%PDF-']);
    expect((await (await office.as('paivi.lammela-aho')).get(`/api/vacancies/${vacancyId}/decisions/2/decision.pdf`)).body).toMatchObject({ code: 'vacancies.no-decision' });
    const other = await drafted();
    expect((await shown(other)).earlierRefusals).toBeGreaterThan(0);
    expect((await move(vacancyId, 'draft', { reason: 'Työnantaja korjasi ilmoituksen' })).status).toBe(200);
  });

  it('what is meant for the subsidised alone is not published', async () => {
    const vacancyId = await drafted({ onlySubsidised: true });
    expect(faultsOf(await move(vacancyId, 'open'))).toEqual([['onlySubsidised', 'vacancies.only-subsidised']]);
  });
});

describe('who sees what', () => {
  it('a coach reads open vacancies and nothing else; another area nothing; an expert of another unit does not write', async () => {
    const vacancyId = await drafted({ title: 'Luonnos vain meille' });
    const coach = await office.as('tiina.rautalampi');
    expect((await coach.get(`/api/vacancies/${vacancyId}`)).status).toBe(404);
    await move(vacancyId, 'open');
    const seen = (await coach.get(`/api/vacancies/${vacancyId}`)).body as VacancyView;
    expect([seen.title, seen.mayWrite, seen.transitions, seen.history]).toEqual(['Luonnos vain meille', false, [], []]);
    const list = (await coach.get('/api/vacancies?state=all')).body as { rows: { state: string }[] };
    expect(new Set(list.rows.map(({ state }) => state))).toEqual(new Set(['open']));
    expect((await coach.post('/api/vacancies', { ...vacancyForm(employerId), receipt: newId(), needId: null })).status).toBe(403);
    expect((await (await office.as('mia.porvoo', { areaId: 1 })).get(`/api/vacancies/${vacancyId}`)).status).toBe(404);
    const liisa = await office.as('liisa.parkano');
    const step = await liisa.post(`/api/vacancies/${vacancyId}/states`, moving('paused', seen.rowVersion, { reason: 'Ei minun' }));
    expect([step.status, codeOf(step)]).toEqual([403, 'employers.not-served-here']);
    const foreign = await (await office.as('mia.porvoo', { areaId: 1 })).post('/api/vacancies', { ...vacancyForm(employerId), receipt: newId(), needId: null });
    expect([foreign.status, codeOf(foreign)]).toEqual([404, 'employers.not-seen']);
  });

  it('the same place opened twice is told as a likely duplicate with its reasons', async () => {
    const first = await drafted({ title: 'Tarjoilija à la carte -saliin', municipality: '790' });
    const second = await drafted({ title: 'Tarjoilija á la carte saliin (2 paikkaa)', municipality: '790' });
    const found = (await shown(second)).duplicates.find(({ vacancyId }) => vacancyId === first);
    expect(found?.reasons).toEqual(expect.arrayContaining(['same-employer', 'same-place', 'similar-text']));
  });

  it('a list is found by words, place and occupation', async () => {
    const client = await paivi();
    await drafted({ title: 'Ääninen sahuri 100%' });
    const found = (await client.get('/api/vacancies?state=all&q=%C3%A4%C3%A4ni%20tornin&municipality=790&isco=51')).body as { total: number; rows: { title: string }[] };
    expect([found.total, found.rows[0]?.title]).toEqual([1, 'Ääninen sahuri 100%']);
    expect(((await client.get('/api/vacancies?state=all&q=%25%25')).body as { total: number }).total).toBe(0);
  });
});
