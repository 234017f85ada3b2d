import { beforeAll, describe, expect, it } from 'vitest';
import { addEmployerService, employerForm, newId } from '../employers/testing/employer-service.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import { nothingTold } from '../seeker-profiles/store.ts';
import type { ProfileFacts } from '../seeker-profiles/contract.ts';
import { registerSlices } from '../slices.ts';
import { moving, vacancyForm } from '../vacancies/testing/vacancy-form.ts';
import type { PersonMatches, VacancyCandidates } from './contract.ts';

const office = await openTestOffice({ slices: [registerSlices] });
const expert = () => office.as('paivi.lammela-aho');
const coach = () => office.as('tiina.rautalampi');
const cook = { title: 'kokki', isco: '5120', concept: null };
let employerId = '';
const vacancies: Record<string, string> = {};
const people: Record<string, string> = {};

async function open(name: string, more: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const made = await (await expert()).post('/api/vacancies', { ...vacancyForm(employerId, { title: name, languages: [], ...more }), receipt: newId(), needId: null });
  const { vacancyId } = made.body as { vacancyId: string };
  expect((await (await expert()).post(`/api/vacancies/${vacancyId}/states`, moving('open', 1))).body).toEqual({ saved: true });
  vacancies[name] = vacancyId;
}

async function seeker(name: string, more: Partial<ProfileFacts>, of: { readonly coach?: string; readonly municipality?: string; readonly protected?: boolean } = {}): Promise<void> {
  const personId = await addPerson(office.owner, { coach: 'tiina.rautalampi', municipality: '790', familyName: name, ...of });
  await office.owner.query(`insert into job_search (area_id, person_id, period, requested_on, registered_on) values (21, $1, '[2026-02-02,)', '2026-02-02', '2026-02-02')`, [personId]);
  await office.owner.query('insert into seeker_profile (area_id, person_id, version, facts) values (21, $1, 1, $2)',
    [personId, JSON.stringify({ ...nothingTold, wishes: [cook], licences: ['hygiene-passport'], ...more })]);
  people[name] = personId;
}

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await addEmployerService(office.owner);
  employerId = ((await (await expert()).post('/api/employers', employerForm())).body as { employerId: string }).employerId;
  await open('kokki');
  await open('tarjoilija', { occupation: { isco: '5131', concept: null } });
  await open('hitsaaja', { occupation: { isco: '7212', concept: null }, licences: [] });
  await seeker('Taitava', { skills: ['own:omavalvonta'], history: [{ ...cook, employer: 'Lounas Oy', from: '2020-01', until: '2025-12' }] });
  await seeker('Aloitteleva', {});
  await seeker('Kortiton', { licences: [], licencesAsked: true });
  await seeker('Kysymättä', { licences: [] });
  await seeker('Vaikeneva', {});
  await office.owner.query('delete from seeker_profile where person_id = $1', [people['Vaikeneva']]);
  await seeker('Muualla', {}, { coach: 'olli.kangas', municipality: '581' });
  await seeker('Suojattu', {}, { protected: true });
});

const matchesOf = async (name: string, who = coach()) => (await (await who).get(`/api/persons/${people[name] ?? ''}/matches`)).body as PersonMatches;
const candidates = async (name = 'kokki', who = coach()) => (await (await who).get(`/api/vacancies/${vacancies[name] ?? ''}/candidates`)).body as VacancyCandidates;

describe('vacancies for a person', () => {
  it('come in order with every part and its reasons, and the parts make the score', async () => {
    const { matches, open: all } = await matchesOf('Taitava');
    expect(all).toBe(3);
    expect(matches.map(({ title }) => title)).toEqual(['kokki', 'tarjoilija', 'hitsaaja']);
    for (const { score, parts } of matches) expect(Math.abs(parts.reduce((sum, { points }) => sum + points, 0) - score)).toBeLessThan(1);
    expect(matches[0]?.parts.find(({ part }) => part === 'skills')?.reasons[0]).toMatchObject({ stance: 'for', text: expect.stringContaining('omavalvonta') });
    expect((matches[0]?.score ?? 0)).toBeGreaterThan((await matchesOf('Aloitteleva')).matches[0]?.score ?? 100);
  });

  it('leave out what a must stops, and say what one step would open', async () => {
    const { matches, oneStepAway } = await matchesOf('Kortiton');
    expect(matches.map(({ title }) => title)).toEqual(['hitsaaja']);
    expect(oneStepAway.map(({ title }) => title)).toContain('kokki');
    const [near] = oneStepAway;
    expect(near?.stops).toEqual([expect.stringContaining('Este: vaadittu kortti tai lupa puuttuu')]);
    expect(near?.lift).toMatch(/hygieniapassi/iu);
    expect(near?.services[0]).toMatchObject({ kind: 'labour-market-training', section: expect.stringContaining('61'), for: expect.arrayContaining(['kortti tai lupa']) });
    expect(near?.services.some(({ kind }) => kind === 'workplace-adjustment')).toBe(false);
  });

  it('ask where cards were never told, and tell wished work that several things stand in the way of', async () => {
    expect((await matchesOf('Kysymättä')).matches.find(({ title }) => title === 'kokki')?.short).toContainEqual({ stance: 'missing', text: expect.stringContaining('Kysy') });
    await open('kokki kouluun', { licences: [{ of: 'hygiene-passport', must: true }, { of: 'alcohol-passport', must: true }] });
    const { stopped, open: all, wishedStopped } = await matchesOf('Kortiton');
    expect([all, stopped]).toEqual([4, 3]);
    expect(wishedStopped).toMatchObject({ count: 1, matches: [{ title: 'kokki kouluun', stops: [expect.stringContaining('Hygieniapassi'), expect.stringContaining('Anniskelupassi')] }] });
    await (await expert()).post(`/api/vacancies/${vacancies['kokki kouluun'] ?? ''}/states`, moving('withdrawn', 2, { reason: 'kokeilu' }));
  });

  it('are asked of nobody who has told nothing, and tell the coach alone what the work asks of one’s limits', async () => {
    people['Vaiti'] = await addPerson(office.owner, { coach: 'tiina.rautalampi' });
    expect(await matchesOf('Vaiti')).toMatchObject({ profileVersion: 0, matches: [], oneStepAway: [] });
    await office.owner.query(`insert into work_limits (area_id, person_id, version, cannot) values (21, $1, 1, '{standing}')`, [people['Taitava']]);
    const before = (await matchesOf('Taitava', expert())).matches;
    const told = (await matchesOf('Taitava')).matches;
    expect(told[0]?.limits).toEqual({ cannot: ['standing'], lessOf: [] });
    expect(before[0]?.limits).toBeNull();
    const kinds = (services: readonly { readonly kind: string }[] | undefined) => services?.map(({ kind }) => kind);
    expect([kinds(told[0]?.services), kinds(before[0]?.services)]).toEqual([['work-ability-assessment', 'reduced-ability-subsidy', 'workplace-adjustment'], []]);
    // Limits are no part of a score.
    expect(told.map(({ score }) => score)).toEqual(before.map(({ score }) => score));
  });

  it('of a protected person are told after opening with a reason, and in the asker’s language', async () => {
    expect(await matchesOf('Suojattu')).toMatchObject({ code: 'person-protected' });
    const { matches } = await matchesOf('Taitava', office.as('tiina.rautalampi', { language: 'sv' }));
    expect(matches[0]?.parts.find(({ part }) => part === 'licences')?.name).toBe('Kort och tillstånd');
  });
});

describe('people for a vacancy', () => {
  it('come in order, of those whom the asker sees, without protected ones, and each is a look at the person', async () => {
    const told = await candidates();
    expect(told).toMatchObject({ seekers: 4, withoutProfile: 1, protectedLeftOut: 1 });
    expect(told.candidates.map(({ name }) => name.split(' ').at(-1))).toEqual(['Taitava', 'Aloitteleva', 'Kysymättä']);
    const { rows } = await office.owner.query(`select person_id from audit_entry where action = 'candidates.view' and staff_id = 'tiina.rautalampi'`);
    expect(new Set(rows.map(({ person_id: id }: { person_id: string }) => id))).toEqual(new Set([people['Taitava'], people['Aloitteleva'], people['Kysymättä']]));
    expect(JSON.stringify(told)).not.toContain('standing');
  });

  it('have the same score from both ends', async () => {
    const [first] = (await candidates()).candidates;
    expect((await matchesOf('Taitava')).matches[0]?.score).toBe(first?.score);
  });

  it('are not looked for when the vacancy has closed, is not there, or is asked by who may not', async () => {
    expect((await (await coach()).get(`/api/vacancies/${newId()}/candidates`)).body).toMatchObject({ code: 'vacancies.not-seen' });
    expect((await (await office.as('anna.lahti')).get(`/api/vacancies/${vacancies['kokki'] ?? ''}/candidates`)).status).toBe(403);
    await (await expert()).post(`/api/vacancies/${vacancies['hitsaaja'] ?? ''}/states`, moving('withdrawn', 2, { reason: 'tarve poistui' }));
    expect((await (await expert()).get(`/api/vacancies/${vacancies['hitsaaja'] ?? ''}/candidates`)).body).toMatchObject({ code: 'matching.not-open' });
  });
});

describe('with the classification', () => {
  it('skills of an occupation that were never told count as likely, and are named in the reader’s language', async () => {
    await office.owner.query(`with r as (insert into esco_release (version, languages, counts) values ('9.9', '{fi,sv}', '{}') returning release_id)
      insert into esco_concept (uri, release_id, kind, code) select v.uri, r.release_id, v.kind, v.code from r,
        (values ('http://e/cook', 'occupation', '5120.1'), ('http://e/menu', 'skill', ''), ('http://e/waiter', 'occupation', '5131.1'), ('http://e/serve', 'skill', '')) v(uri, kind, code)`);
    await office.owner.query(`insert into esco_label (uri, language, preferred, label) values ('http://e/menu', 'fi', true, 'ruokalistan laatiminen'), ('http://e/menu', 'sv', true, 'göra menyer')`);
    await office.owner.query(`insert into esco_skill_of (occupation_uri, skill_uri, essential) values ('http://e/cook', 'http://e/menu', true), ('http://e/waiter', 'http://e/serve', true)`);
    await open('keittiöpäällikkö', { skills: [{ of: 'http://e/menu', must: false }] });
    const told = await matchesOf('Taitava', office.as('tiina.rautalampi', { language: 'sv' }));
    expect(told.knowledge).toBe('esco-9.9');
    const skills = told.matches.find(({ title }) => title === 'keittiöpäällikkö')?.parts.find(({ part }) => part === 'skills');
    expect(skills?.reasons.map(({ text }) => text).join(' ')).toContain('göra menyer');
    expect(skills?.points ?? 0).toBeGreaterThan(0);
  });
});
