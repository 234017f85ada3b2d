import { beforeAll, describe, expect, it } from 'vitest';
import { addEmployerService, employerForm, newId } from '../employers/testing/employer-service.ts';
import type { PersonMatches, VacancyCandidates } from '../matching/contract.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import type { ProfileFacts } from '../seeker-profiles/contract.ts';
import { nothingTold } from '../seeker-profiles/store.ts';
import { registerSlices } from '../slices.ts';
import type { VacancyView } from '../vacancies/contract.ts';
import { moving, vacancyForm } from '../vacancies/testing/vacancy-form.ts';
import type { ConsentQuestion, FlowCandidate, VacancyFlow } from './contract.ts';
import type { Candidacy, JobOffer } from './offer-contract.ts';

const office = await openTestOffice({ slices: [registerSlices] });
const cook = { title: 'kokki', isco: '5120', concept: null };
let expert: Client;
let lead: Client;
let coach: Client;
let stranger: Client;
let employerId = '';

type Answer = { readonly status: number; readonly body: unknown; readonly text: string };
const codeOf = (answer: Answer) => (answer.body as { code?: string }).code;
const faultsOf = (answer: Answer) => (answer.body as { faults: { path: string; code: string }[] }).faults.map(({ path, code }) => `${path} ${code}`);

async function seeker(more: Partial<ProfileFacts> | null = {}, of: { readonly areaId?: number; readonly coach?: string; readonly municipality?: string; readonly protected?: boolean; readonly familyName?: string } = {}) {
  const personId = await addPerson(office.owner, { coach: 'tiina.rautalampi', municipality: '790', ...of });
  const areaId = of.areaId ?? 21;
  await office.owner.query(`insert into job_search (area_id, person_id, period, requested_on, registered_on) values ($1, $2, '[2026-02-02,)', '2026-02-02', '2026-02-02')`, [areaId, personId]);
  await office.owner.query(`insert into employment_status (area_id, person_id, code, period) values ($1, $2, '02', '[2025-10-01,)')`, [areaId, personId]);
  if (more === null) return personId;
  await office.owner.query('insert into seeker_profile (area_id, person_id, version, facts) values ($1, $2, 1, $3)', [areaId, personId, JSON.stringify({
    ...nothingTold, wishes: [cook], licences: ['hygiene-passport'], skills: ['own:omavalvonta'], languages: [{ language: 'fi', level: 'C2' }],
    history: [{ ...cook, employer: 'Lounas Oy', from: '2020-01', until: '2025-09' }], ...more,
  })]);
  return personId;
}

async function openVacancy(more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const made = await expert.post('/api/vacancies', { ...vacancyForm(employerId, more), receipt: newId(), needId: null });
  const { vacancyId } = made.body as { vacancyId: string };
  expect((await expert.post(`/api/vacancies/${vacancyId}/states`, moving('open', 1))).body).toEqual({ saved: true });
  return vacancyId;
}
const close = (vacancyId: string) => expert.post(`/api/vacancies/${vacancyId}/states`, moving('withdrawn', 2, { reason: 'tarve poistui' }));

const flowOf = async (vacancyId: string, who = expert) => (await who.get(`/api/vacancies/${vacancyId}/presentations`)).body as VacancyFlow;
const list = (vacancyId: string, personIds: readonly string[], who = expert, receipt = newId()) => who.post(`/api/vacancies/${vacancyId}/presentations/candidates`, { personIds, receipt });
const candidateOf = async (vacancyId: string, personId: string, who = expert) => {
  const found = (await flowOf(vacancyId, who)).candidates.find((each) => each.personId === personId);
  if (found === undefined) throw new Error('not on the list');
  return found;
};
const ask = async (vacancyId: string, one: FlowCandidate, more: Readonly<Record<string, unknown>> = {}, who = expert) => who.post(`/api/vacancies/${vacancyId}/presentations/consents`,
  { candidates: [{ candidateId: one.candidateId, rowVersion: one.rowVersion }], ownWish: null, health: [], receipt: newId(), ...more });
const tokenOf = (answer: Answer) => (answer.body as { asked: { address: string }[] }).asked[0]?.address.split('/').at(-1) ?? '';
const act = (one: FlowCandidate, what: string, body: Readonly<Record<string, unknown>> = {}, who = expert) =>
  who.post(`/api/candidates/${one.candidateId}/${what}`, { rowVersion: one.rowVersion, receipt: newId(), ...body });
const give = (token: string, fields: readonly string[], more: Readonly<Record<string, unknown>> = {}) =>
  stranger.post(`/api/consents/${token}/answers`, { answer: 'given', fields, introduction: '', healthItems: [], ...more });
const step = (one: FlowCandidate, to: string, resultCode: string | null, who = expert) => act(one, 'steps', { to, resultCode, reason: null }, who);

/** A candidate up to the consent that was given by the link. */
async function consented(vacancyId: string, personId: string, fields: readonly string[] = ['contacts', 'work-history']): Promise<{ one: FlowCandidate; token: string }> {
  await list(vacancyId, [personId]);
  const token = tokenOf(await ask(vacancyId, await candidateOf(vacancyId, personId)));
  expect((await give(token, fields)).status).toBe(200);
  return { one: await candidateOf(vacancyId, personId), token };
}
const messagesTo = async (personId: string) => (await office.owner.query<{ subject: string; staff_id: string | null }>('select subject, staff_id from message where person_id = $1 order by sent_at, message_id', [personId])).rows;

/** What lists of work have about the person as a candidate. */
const mattersOf = async (personId: string) => (await office.owner.query<{ kind: string }>(
  `select shown->>2 as kind from worklist_task where person_id = $1 and obligation_key like 'candidate-%' order by 1`, [personId])).rows.map(({ kind }) => kind);

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await addEmployerService(office.owner);
  [expert, lead, coach, stranger] = [await office.as('paivi.lammela-aho'), await office.as('merja.kallioinen'), await office.as('tiina.rautalampi'), office.anonymous];
  employerId = ((await expert.post('/api/employers', employerForm())).body as { employerId: string }).employerId;
});

describe('from the list to the result', () => {
  it('several are listed at once, each once; consent, presentation and result follow, and all sides are told', async () => {
    const vacancyId = await openVacancy();
    const [anna, bea, cia] = [await seeker({}, { familyName: 'Aalto' }), await seeker({}, { familyName: 'Berg' }), await seeker(null, { familyName: 'Ceder' })];
    const receipt = newId();
    expect((await list(vacancyId, [anna, bea, cia], expert, receipt)).body).toEqual({ listed: [anna, bea, cia], already: [] });
    expect((await list(vacancyId, [anna, bea], expert, receipt)).body).toMatchObject({ listed: [], already: [
      { personId: anna, name: 'Hanna Aalto', state: 'listed', listedOn: '2026-11-23', by: 'Päivi Lammela-Aho' }, { personId: bea, by: 'Päivi Lammela-Aho' },
    ] });
    const flow = await flowOf(vacancyId);
    expect(flow.candidates.map(({ name, state, score }) => [name?.split(' ')[1], state, score === null])).toEqual(expect.arrayContaining([['Aalto', 'listed', false], ['Ceder', 'listed', true]]));

    const question = await ask(vacancyId, await candidateOf(vacancyId, anna));
    const token = tokenOf(question);
    const seen = (await stranger.get(`/api/consents/${token}`)).body as ConsentQuestion;
    expect(seen).toMatchObject({ standing: 'open', employer: 'Tornin Ravintola Oy', expiresOn: '2026-12-07', vacancyOpen: true });
    expect(seen.offered).toMatchObject({ 'contacts': { name: 'Hanna Aalto' }, 'work-history': { work: [{ employer: 'Lounas Oy' }] }, 'long-unemployed': { since: '2025-10-01' } });
    expect(faultsOf(await give(token, ['military-service']))).toEqual(['fields presentations.field-not-offered']);
    expect(faultsOf(await give(token, []))).toEqual(['fields presentations.no-field']);
    expect(codeOf(await act(await candidateOf(vacancyId, anna), 'presentations'))).toBe('presentations.no-such-step');
    expect((await give(token, ['contacts', 'work-history', 'introduction'], { introduction: 'Teen hyvää ruokaa.' })).body).toMatchObject({ standing: 'given', holdsUntil: '2027-02-21' });

    const ready = await candidateOf(vacancyId, anna);
    expect((await expert.get(`/api/candidates/${ready.candidateId}/disclosure`)).body).toEqual({
      employer: 'Tornin Ravintola Oy', title: 'Kokki lounaskeittiöön', vacancyId, ownVacancy: true, lacking: null, leftOut: [],
      told: { 'contacts': { name: 'Hanna Aalto', phone: null, email: null }, 'work-history': { work: [{ title: 'kokki', employer: 'Lounas Oy', from: '2020-01', until: '2025-09' }], writtenIn: 'fi', names: expect.objectContaining({}) as object },
        'introduction': { text: 'Teen hyvää ruokaa.' }, 'through': { name: 'Päivi Lammela-Aho', phone: null, email: expect.stringContaining('@') as string } },
    });
    expect((await act(ready, 'presentations')).body).toEqual({ saved: true });
    expect(faultsOf(await step(await candidateOf(vacancyId, anna), 'chosen', '04'))).toEqual(['resultCode presentations.code-of-other-step']);
    expect((await step(await candidateOf(vacancyId, anna), 'interview', '51')).status).toBe(200);
    expect((await step(await candidateOf(vacancyId, anna), 'chosen', '01')).status).toBe(200);

    const ended = await candidateOf(vacancyId, anna, coach);
    expect(ended.steps.map(({ state, actor, by, resultCode }) => [state, actor, by, resultCode])).toEqual([
      ['listed', 'staff', 'Päivi Lammela-Aho', null], ['consent-asked', 'staff', 'Päivi Lammela-Aho', null], ['consent-given', 'customer', null, null],
      ['presented', 'staff', 'Päivi Lammela-Aho', null], ['interview', 'staff', 'Päivi Lammela-Aho', '51'], ['chosen', 'staff', 'Päivi Lammela-Aho', '01'],
    ]);
    expect((await messagesTo(anna)).map(({ subject }) => subject.split(':')[0])).toEqual([
      'Saammeko kertoa sinusta työnantajalle? Kokki lounaskeittiöön', 'Sinut on esitelty työnantajalle', 'Olet mukana haastattelussa', 'Sinut valittiin',
    ]);
    const { candidacies } = (await coach.get(`/api/persons/${anna}/offers`)).body as { candidacies: Candidacy[] };
    expect(candidacies).toMatchObject([{ state: 'chosen', employer: 'Tornin Ravintola Oy', consent: { standing: 'given', fields: ['contacts', 'work-history', 'introduction'] } }]);
    const { rows } = await office.owner.query<{ action: string }>(`select distinct action from audit_entry where person_id = $1 and action like '%consent%' or person_id = $1 and action like 'candidate%'`, [anna]);
    expect(rows.map(({ action }) => action).toSorted()).toEqual(['candidate.disclosure', 'candidate.list', 'candidate.present', 'candidate.step', 'candidate.view', 'consent.ask', 'consent.give', 'consent.look']);
  });

  it('of two who present at once the second is told who was first, and a double click is one', async () => {
    const vacancyId = await openVacancy();
    const person = await seeker();
    const { one } = await consented(vacancyId, person);
    const receipt = newId();
    const both = await Promise.all([act(one, 'presentations', { receipt }), act(one, 'presentations', { receipt }, lead), act(one, 'presentations', {}, lead)]);
    expect(both.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(1);
    for (const refused of both.filter(({ status }) => status !== 200)) {
      expect(refused.body).toMatchObject({ code: 'presentations.changed-meanwhile', values: { state: 'esitelty', by: expect.stringMatching(/^\p{Lu}\p{L}+ /u) } });
    }
    const { rows } = await office.owner.query('select 1 from presentation where candidate_id = $1', [one.candidateId]);
    expect(rows).toHaveLength(1);
    expect((await messagesTo(person)).filter(({ subject }) => subject.startsWith('Sinut on esitelty'))).toHaveLength(1);
    expect((await act(one, 'presentations', { receipt })).status).toBe(200);
  });

  it('a result is corrected with its reason and the one before is kept; the coach takes note of it once', async () => {
    const vacancyId = await openVacancy();
    const person = await seeker();
    const { one } = await consented(vacancyId, person);
    expect(await mattersOf(person)).toEqual(['candidate-to-present']);
    await act(one, 'presentations');
    expect(await mattersOf(person)).toEqual(['candidate-result-untold']);
    const rows = (await expert.get('/api/worklist?task=candidates')).body as { rows: { personId: string; kind: string; due: string; act: string }[] };
    expect(rows.rows.find(({ personId }) => personId === person)).toMatchObject({ kind: 'candidate-result-untold', due: '2026-12-07', act: 'open-person' });
    await step(await candidateOf(vacancyId, person), 'not-chosen', '04');
    const wrong = await candidateOf(vacancyId, person);
    expect(faultsOf(await act(wrong, 'steps', { to: 'not-chosen', resultCode: '02', reason: null }))).toEqual(['reason presentations.reason-short']);
    expect((await act(wrong, 'steps', { to: 'not-chosen', resultCode: '02', reason: 'Työnantaja tarkensi: paikka oli täytetty' })).status).toBe(200);
    const { steps } = await candidateOf(vacancyId, person);
    expect(steps.slice(-2)).toMatchObject([{ state: 'not-chosen', resultCode: '04' }, { state: 'not-chosen', resultCode: '02', reason: 'Työnantaja tarkensi: paikka oli täytetty' }]);
    expect((await messagesTo(person)).filter(({ subject }) => /tulos|valittu/iu.test(subject)).length).toBeLessThanOrEqual(1);
    const seen = async () => ((await coach.get(`/api/persons/${person}/offers`)).body as { candidacies: { toNote: boolean }[] }).candidacies[0]?.toNote;
    expect([await mattersOf(person), await seen()]).toEqual([['candidate-result-told'], true]);
    expect((await act(one, 'notes', {}, coach)).status).toBe(200);
    expect([await mattersOf(person), await seen()]).toEqual([[], false]);
  });

  it('a vacancy that closes meanwhile takes nobody new, and its results are still recorded', async () => {
    const vacancyId = await openVacancy();
    const [shown, waiting, asked, late] = [await seeker(), await seeker(), await seeker(), await seeker()];
    const { one } = await consented(vacancyId, shown);
    await act(one, 'presentations');
    const { one: ready } = await consented(vacancyId, waiting);
    await list(vacancyId, [asked]);
    const token = tokenOf(await ask(vacancyId, await candidateOf(vacancyId, asked)));
    await close(vacancyId);
    for (const answer of [await list(vacancyId, [late]), await act(ready, 'presentations'), await give(token, ['contacts'])]) expect(codeOf(answer)).toBe('presentations.vacancy-closed');
    // Who ended it and when; the person is told no name of ours.
    expect((await list(vacancyId, [late])).body).toMatchObject({ values: { state: 'peruttu', on: '23.11.2026', by: 'Päivi Lammela-Aho' } });
    expect((await give(token, ['contacts'])).text).not.toContain('Lammela');
    expect((await flowOf(vacancyId)).vacancy).toMatchObject({ state: 'withdrawn', stateSince: '2026-11-23', movedBy: 'Päivi Lammela-Aho' });
    expect((await stranger.get(`/api/consents/${token}`)).body).toMatchObject({ standing: 'open', vacancyOpen: false });
    expect((await step(await candidateOf(vacancyId, shown), 'not-chosen', '03')).status).toBe(200);
    expect((await candidateOf(vacancyId, waiting)).next).toEqual(['consent-expired', 'consent-withdrawn', 'withdrew', 'removed']);
  });
});

describe('consent', () => {
  it('withdrawn after it was used tells nothing more, asks for destruction and stays on record', async () => {
    const vacancyId = await openVacancy();
    const person = await seeker();
    const { one, token } = await consented(vacancyId, person);
    await act(one, 'presentations');
    expect((await stranger.post(`/api/consents/${token}/withdrawals`, {})).body).toMatchObject({ standing: 'withdrawn', presentedOn: '2026-11-23' });
    expect((await stranger.post(`/api/consents/${token}/withdrawals`, {})).status).toBe(200);
    const after = await candidateOf(vacancyId, person);
    expect(after).toMatchObject({ state: 'consent-withdrawn', destroy: true, needsOwnWish: true });
    expect(codeOf(await act(after, 'presentations'))).toBe('presentations.no-such-step');
    expect(codeOf(await ask(vacancyId, after))).toBe('presentations.own-wish-needed');
    const { rows } = await office.owner.query<{ told: Record<string, unknown> }>('select told from presentation where candidate_id = $1', [one.candidateId]);
    expect(rows[0]?.told).toHaveProperty('contacts');
    await expect(office.owner.query('update presentation set told = $1', ['{}'])).rejects.toThrow(/not rewritten/u);
    expect((await ask(vacancyId, after, { ownWish: 'Soitti itse 23.11. ja pyysi mukaan.' })).status).toBe(200);
    expect((await stranger.get(`/api/consents/${token}`)).body).toMatchObject({ standing: 'withdrawn' });
    // Asked anew or not, what was told by the one that was withdrawn is destroyed: asked for, then confirmed, on the list of work until then.
    expect(await mattersOf(person)).toEqual(['candidate-consent-unanswered', 'candidate-destruction-to-ask']);
    const destroyed = { step: 'asked', day: '2026-11-23', way: 'e-mail', whom: 'Maija Rekry', note: '', receipt: newId() };
    expect(faultsOf(await act(after, 'destructions', { ...destroyed, day: '2026-11-22', whom: '' }))).toEqual(['day presentations.before-withdrawal', 'whom presentations.whom-missing']);
    for (const _ of ['once', 'twice']) expect((await act(after, 'destructions', destroyed)).status).toBe(200);
    expect(await mattersOf(person)).toEqual(['candidate-consent-unanswered', 'candidate-destruction-unconfirmed']);
    expect((await act(after, 'destructions', { ...destroyed, step: 'confirmed', receipt: newId() })).status).toBe(200);
    expect(await candidateOf(vacancyId, person)).toMatchObject({ destroy: false, destruction: [{ step: 'asked', whom: 'Maija Rekry' }, { step: 'confirmed' }] });
    expect(await mattersOf(person)).toEqual(['candidate-consent-unanswered']);
    expect(codeOf(await act(after, 'destructions', { ...destroyed, receipt: newId() }))).toBe('presentations.destroyed-already');
  });

  it('refused is not asked anew but at the person’s own wish, also after being off the list; on paper it is recorded with its day', async () => {
    const vacancyId = await openVacancy();
    const person = await seeker();
    await list(vacancyId, [person]);
    const token = tokenOf(await ask(vacancyId, await candidateOf(vacancyId, person)));
    expect((await stranger.post(`/api/consents/${token}/answers`, { answer: 'refused', fields: [], introduction: '', healthItems: [] })).body).toMatchObject({ standing: 'refused' });
    expect(codeOf(await give(token, ['contacts']))).toBe('presentations.answered-already');
    await act(await candidateOf(vacancyId, person), 'steps', { to: 'removed', resultCode: null, reason: 'ei halua' });
    await step(await candidateOf(vacancyId, person), 'listed', null);
    expect(codeOf(await ask(vacancyId, await candidateOf(vacancyId, person)))).toBe('presentations.own-wish-needed');
    await ask(vacancyId, await candidateOf(vacancyId, person), { ownWish: 'Pyysi itse' });
    const paper = { answer: 'given', way: 'signed-paper', fields: ['education', 'contacts'], healthItems: [] };
    const faulty = await act(await candidateOf(vacancyId, person), 'answers', { ...paper, answeredOn: '2026-11-24' }, coach);
    expect(faultsOf(faulty)).toEqual(['answeredOn day-in-future', 'fields presentations.field-not-offered']);
    expect(faultsOf(await act(await candidateOf(vacancyId, person), 'answers', { ...paper, fields: [], answeredOn: '2026-11-20' }, coach)))
      .toEqual(['answeredOn presentations.answered-before-asked', 'fields presentations.no-field']);
    expect((await act(await candidateOf(vacancyId, person), 'answers', { ...paper, fields: ['contacts'], answeredOn: '2026-11-23' }, coach)).status).toBe(200);
    expect((await candidateOf(vacancyId, person)).consent).toMatchObject({ way: 'signed-paper', standing: 'given' });
  });

  it('unanswered in its time lapses, and one too old is not presented by', async () => {
    const vacancyId = await openVacancy();
    const [silent, old] = [await seeker(), await seeker()];
    await list(vacancyId, [silent]);
    const token = tokenOf(await ask(vacancyId, await candidateOf(vacancyId, silent)));
    expect(codeOf(await ask(vacancyId, await candidateOf(vacancyId, silent)))).toBe('presentations.already-asked');
    await office.owner.query(`update employer_consent set asked_on = '2026-11-01', expires_on = '2026-11-15' where person_id = $1`, [silent]);
    expect((await candidateOf(vacancyId, silent)).state).toBe('consent-expired');
    expect(codeOf(await give(token, ['contacts']))).toBe('presentations.question-expired');
    expect((await ask(vacancyId, await candidateOf(vacancyId, silent))).status).toBe(200);
    expect((await candidateOf(vacancyId, silent)).steps.map(({ state, actor }) => `${state} ${actor}`).slice(-2)).toEqual(['consent-expired day', 'consent-asked staff']);
    const { one } = await consented(vacancyId, old);
    await office.owner.query(`update employer_consent set holds_until = '2026-11-22' where person_id = $1`, [old]);
    expect(codeOf(await act(one, 'presentations'))).toBe('presentations.consent-worn-out');
  });

  it('to health is by items of its own, asked by the coach of one person; the expert sees only what was given', async () => {
    const vacancyId = await openVacancy();
    const person = await seeker();
    await list(vacancyId, [person]);
    const health = [{ text: 'Nostaa enintään 10 kiloa', ground: 'helps-with-disability' }, { text: 'Ei yötyötä', ground: 'special-requirements' }];
    expect(codeOf(await ask(vacancyId, await candidateOf(vacancyId, person), { health }))).toBe('presentations.health-by-coach');
    const token = tokenOf(await ask(vacancyId, await candidateOf(vacancyId, person), { health }, coach));
    expect(((await stranger.get(`/api/consents/${token}`)).body as ConsentQuestion).health).toHaveLength(2);
    expect((await flowOf(vacancyId).then((flow) => JSON.stringify(flow)))).not.toContain('kiloa');
    await give(token, ['contacts'], { healthItems: [0] });
    await act(await candidateOf(vacancyId, person), 'presentations');
    expect((await candidateOf(vacancyId, person)).told?.health).toEqual({ items: ['Nostaa enintään 10 kiloa'] });
  });

  it('has a link that may be made anew while the question waits: the one before opens nothing any more', async () => {
    const [vacancyId, person] = [await openVacancy(), await seeker()];
    await list(vacancyId, [person]);
    expect(codeOf(await act(await candidateOf(vacancyId, person), 'links'))).toBe('presentations.no-question');
    const lost = tokenOf(await ask(vacancyId, await candidateOf(vacancyId, person)));
    const waiting = await candidateOf(vacancyId, person);
    expect(waiting.mayRenewLink).toBe(true);
    const { address } = (await act(waiting, 'links')).body as { address: string };
    expect((await stranger.get(`/api/consents/${lost}`)).body).toMatchObject({ code: 'presentations.link-unknown' });
    expect((await give(address.split('/').at(-1) ?? '', ['contacts'])).body).toMatchObject({ standing: 'given' });
    expect(await candidateOf(vacancyId, person)).toMatchObject({ state: 'consent-given', mayRenewLink: false });
    expect((await office.owner.query(`select from audit_entry where person_id = $1 and action = 'consent.link'`, [person])).rows.length).toBeGreaterThan(0);
  });

  it('has a secret that opens nothing else, and an unknown one opens nothing', async () => {
    expect(codeOf(await stranger.get(`/api/consents/${'x'.repeat(32)}`))).toBe('presentations.link-unknown');
    const { rows } = await office.owner.query(`select 1 from message where body like '%suostumus/%'`);
    expect(rows).toHaveLength(0);
  });
});

describe('who may see whom', () => {
  it('a protected person is listed only opened, without contacts; another unit’s coach sees nobody', async () => {
    const vacancyId = await openVacancy();
    const [hidden, plain] = [await seeker({}, { protected: true }), await seeker()];
    expect(codeOf(await list(vacancyId, [hidden]))).toBe('person-protected');
    expect(codeOf(await list(vacancyId, [plain, hidden], coach))).toBe('presentations.protected');
    await coach.post(`/api/persons/${hidden}/open`, { reason: 'Asiakas pyysi paikkaan' });
    expect((await list(vacancyId, [hidden], coach)).body).toMatchObject({ listed: [hidden] });
    expect(await flowOf(vacancyId)).toMatchObject({ candidates: [], protectedLeftOut: 1 });
    const { candidacies: [mine] } = (await coach.get(`/api/persons/${hidden}/offers`)).body as { candidacies: Candidacy[] };
    const asked = await coach.post(`/api/vacancies/${vacancyId}/presentations/consents`,
      { candidates: [{ candidateId: mine?.candidateId, rowVersion: mine?.rowVersion }], ownWish: null, health: [], receipt: newId() });
    const offered = ((await stranger.get(`/api/consents/${tokenOf(asked)}`)).body as ConsentQuestion).offered;
    expect(Object.keys(offered)).not.toContain('contacts');
    // The employer is told to contact the vacancy's own expert, not the coach, by whom the person's place could be guessed.
    expect((await give(tokenOf(asked), ['work-history'])).status).toBe(200);
    expect((await coach.get(`/api/candidates/${mine?.candidateId}/disclosure`)).body).toMatchObject({ lacking: null, told: { through: { name: 'Päivi Lammela-Aho' } } });

    // Nobody is presented where the employer could reach nobody; whoever takes the vacancy is reached.
    await office.owner.query('update vacancy set responsible_id = null where vacancy_id = $1', [vacancyId]);
    expect((await coach.get(`/api/candidates/${mine?.candidateId}/disclosure`)).body).toMatchObject({ lacking: 'expert' });
    const ready = ((await coach.get(`/api/persons/${hidden}/offers`)).body as { candidacies: Candidacy[] }).candidacies[0];
    const presenting = () => coach.post(`/api/candidates/${mine?.candidateId}/presentations`, { rowVersion: ready?.rowVersion, receipt: newId() });
    expect(codeOf(await presenting())).toBe('presentations.expert-unreachable');
    const { rowVersion, mayTake } = (await expert.get(`/api/vacancies/${vacancyId}`)).body as VacancyView;
    expect(mayTake).toBe(true);
    expect((await expert.post(`/api/vacancies/${vacancyId}/responsibility`, { rowVersion })).body).toEqual({ saved: true });
    expect((await coach.post(`/api/vacancies/${vacancyId}/responsibility`, { rowVersion })).status).toBe(403);
    expect(codeOf(await lead.post(`/api/vacancies/${vacancyId}/responsibility`, { rowVersion }))).toBe('vacancies.changed-meanwhile');
    expect((await expert.get(`/api/vacancies/${vacancyId}`)).body).toMatchObject({ responsible: 'Päivi Lammela-Aho', mayTake: false });
    expect((await presenting()).body).toEqual({ saved: true });

    await list(vacancyId, [plain]);
    const one = await candidateOf(vacancyId, plain);
    const olli = await office.as('olli.kangas');
    expect((await flowOf(vacancyId, olli)).candidates).toEqual([]);
    expect(codeOf(await list(vacancyId, [plain], olli))).toBe('person-not-found');
    expect(codeOf(await act(one, 'steps', { to: 'removed', resultCode: null, reason: 'en tunne' }, olli))).toBe('presentations.candidate-not-seen');
    expect((await (await office.as('anna.lahti')).get(`/api/vacancies/${vacancyId}/presentations`)).status).toBe(403);
  });

  it('another area sees a vacancy that is shown to it, presents its own, and the owner is told only what was consented to', async () => {
    const vacancyId = await openVacancy();
    const [mia, maria] = [await office.as('mia.porvoo', { areaId: 1 }), await office.as('maria.lind', { areaId: 1 })];
    const eva = await seeker({ movesTo: ['790'] }, { areaId: 1, coach: 'maria.lind', municipality: '638', familyName: 'Eriksson' });
    expect(codeOf(await list(vacancyId, [eva], maria))).toBe('presentations.vacancy-not-seen');
    expect(codeOf(await expert.post(`/api/vacancies/${vacancyId}/shares`, { areaIds: [21], receipt: newId() }))).toBe('presentations.area-unknown');
    expect((await expert.post(`/api/vacancies/${vacancyId}/shares`, { areaIds: [1], receipt: newId() })).status).toBe(200);
    expect((await mia.get('/api/shared-vacancies')).body).toMatchObject({ vacancies: [{ vacancyId, areaId: 21, open: true, candidates: 0 }] });
    expect(((await maria.get(`/api/vacancies/${vacancyId}/candidates`)).body as VacancyCandidates).seekers).toBe(1);
    const { matches, oneStepAway } = (await maria.get(`/api/persons/${eva}/matches`)).body as PersonMatches;
    expect([...matches, ...oneStepAway]).toMatchObject([{ vacancyId, ofArea: { fi: 'Läntinen Pirkanmaa' } }]);
    await list(vacancyId, [eva], maria);
    expect((await flowOf(vacancyId)).candidates).toEqual([]);
    const token = tokenOf(await ask(vacancyId, await candidateOf(vacancyId, eva, maria), {}, maria));
    await give(token, ['work-history']);
    expect((await act(await candidateOf(vacancyId, eva, maria), 'presentations', {}, maria)).status).toBe(200);

    const [seen] = (await flowOf(vacancyId)).candidates;
    expect(seen).toMatchObject({ name: null, personId: null, ofOtherArea: true, area: { fi: 'Porvoon seutu' }, consent: null, next: ['interview', 'chosen', 'not-chosen'] });
    expect(Object.keys(seen?.told ?? {})).toEqual(['work-history', 'through']);
    if (seen === undefined) throw new Error('nobody');
    expect(codeOf(await act(seen, 'withdrawals'))).toBe('presentations.candidate-not-seen');
    expect((await step(seen, 'interview', '51')).status).toBe(200);
    expect((await candidateOf(vacancyId, eva, maria)).steps.at(-1)).toMatchObject({ state: 'interview', by: null, area: { fi: 'Läntinen Pirkanmaa' } });
    expect((await messagesTo(eva)).at(-1)).toMatchObject({ subject: 'Olet mukana haastattelussa: Kokki lounaskeittiöön', staff_id: null });

    await stranger.post(`/api/consents/${token}/withdrawals`, {});
    expect((await flowOf(vacancyId)).candidates[0]).toMatchObject({ told: null, destroy: true, next: [] });
    const { shares: [share] } = await flowOf(vacancyId);
    expect((await expert.post(`/api/vacancies/${vacancyId}/shares/${share?.shareId ?? ''}/ends`, {})).status).toBe(200);
    expect((await mia.get('/api/shared-vacancies')).body).toEqual({ vacancies: [] });
  });
});

describe('jobs offered to a person', () => {
  const offersOf = async (personId: string) => ((await coach.get(`/api/persons/${personId}/offers`)).body as { offers: JobOffer[] }).offers;
  const offer = (personId: string, vacancyId: string, more: Readonly<Record<string, unknown>> = {}) =>
    coach.post(`/api/persons/${personId}/offers`, { vacancyId, kind: 'offer', applyBy: '2026-11-30', way: 'e-service', message: '', receipt: newId(), ...more });
  const onOffer = (personId: string, { offerId, rowVersion }: JobOffer, what: string, body: Readonly<Record<string, unknown>>) =>
    coach.post(`/api/persons/${personId}/offers/${offerId}/${what}`, { rowVersion, receipt: newId(), ...body });

  it('bind by the law of the day, keep their fit and reasons, and an application is a report of the review period', async () => {
    const [vacancyId, person] = [await openVacancy(), await seeker()];
    expect((await coach.get(`/api/persons/${person}/offers/proposal?vacancyId=${vacancyId}`)).body).toMatchObject({
      applyBy: '2026-11-30', open: true, offered: false, offer: { binding: true, confidence: 'pages', because: [{ code: 'from-first-day' }] }, hint: { binding: false },
    });
    expect(faultsOf(await offer(person, vacancyId, { applyBy: '2026-12-19' }))).toEqual(['applyBy presentations.apply-by-after-closing']);
    expect(faultsOf(await offer(person, vacancyId, { applyBy: null }))).toEqual(['applyBy presentations.apply-by-missing']);
    const receipt = newId();
    const twice = await Promise.all([offer(person, vacancyId, { receipt }), offer(person, vacancyId, { receipt })]);
    expect(twice.map(({ status }) => status)).toContain(200);
    expect(codeOf(await offer(person, vacancyId))).toBe('presentations.offered-already');
    const [made] = await offersOf(person);
    if (made === undefined) throw new Error('no offer');
    expect(made).toMatchObject({ binding: true, certain: true, resultMissing: false });
    expect(made.score).toBeGreaterThan(50);
    expect((await onOffer(person, made, 'applications', { appliedOn: '2026-11-23' })).status).toBe(200);
    const { rows } = await office.owner.query('select way, employer, task, opportunities from search_report where person_id = $1', [person]);
    expect(rows).toEqual([{ way: 'offer', employer: 'Tornin Ravintola Oy', task: 'Kokki lounaskeittiöön', opportunities: 1 }]);
    expect(codeOf(await onOffer(person, made, 'results', { resultCode: '01', resultOn: '2026-11-23' }))).toBe('presentations.offer-changed');
    const [applied] = await offersOf(person);
    if (applied === undefined) throw new Error('no offer');
    expect((await onOffer(person, applied, 'results', { resultCode: '01', resultOn: '2026-11-23' })).status).toBe(200);
    expect((await offersOf(person))[0]).toMatchObject({ resultCode: '01', appliedOn: '2026-11-23', fact: null });
  });

  it('left unapplied are a fact that may be recorded, and nothing more; a hint never is', async () => {
    const [vacancyId, person] = [await openVacancy(), await seeker()];
    await offer(person, vacancyId);
    await offer(person, vacancyId, { kind: 'hint', applyBy: null });
    for (const one of await offersOf(person)) await onOffer(person, one, 'results', { resultCode: '06', resultOn: '2026-11-23' });
    expect((await offersOf(person)).map(({ kind, fact, factRecorded }) => [kind, fact?.day ?? null, factRecorded]).toSorted()).toEqual([['hint', null, false], ['offer', '2026-12-01', false]]);
    const { rows } = await office.owner.query('select 1 from lapse where person_id = $1', [person]);
    expect(rows).toHaveLength(0);
  });

  it('are taken back with a reason, can then be made anew, and are counted', async () => {
    const [vacancyId, person] = [await openVacancy(), await seeker()];
    await offer(person, vacancyId);
    const [made] = await offersOf(person);
    if (made === undefined) throw new Error('no offer');
    expect((await onOffer(person, made, 'take-backs', { reason: 'väärä paikka' })).status).toBe(200);
    expect(codeOf(await onOffer(person, { ...made, rowVersion: 2 }, 'results', { resultCode: '01', resultOn: '2026-11-23' }))).toBe('presentations.offer-taken-back');
    expect((await offer(person, vacancyId)).status).toBe(200);
    const figures = (await coach.get('/api/presentations/figures')).body as { months: { month: string; offers: number; ofOthers: number }[]; total: { offers: number; work: number }; reference: null };
    expect(figures.months.at(-1)).toMatchObject({ month: '2026-11', offers: 3, ofOthers: 1 });
    expect(figures.reference).toBeNull();
    await close(vacancyId);
    expect(codeOf(await offer(await seeker(), vacancyId))).toBe('presentations.vacancy-closed');
  });
});

describe('a closing and those who were chosen', () => {
  const closed = { result: 'not-filled', placesFilled: 0, notFilled: 'no-applicants' };
  const view = async (vacancyId: string) => (await expert.get(`/api/vacancies/${vacancyId}`)).body as VacancyView;
  const presented = async () => {
    const vacancyId = await openVacancy();
    const personId = await seeker();
    const { one } = await consented(vacancyId, personId);
    expect((await act(one, 'presentations')).status).toBe(200);
    return { vacancyId, personId };
  };

  it('who is chosen after a closing with nobody of ours corrects the closing in the same act, or is told whose work it is', async () => {
    const { vacancyId, personId } = await presented();
    expect((await expert.post(`/api/vacancies/${vacancyId}/states`, moving('closed', 2, { result: closed }))).status).toBe(200);
    const one = await candidateOf(vacancyId, personId);
    for (const who of [expert, coach]) expect(codeOf(await step(one, 'chosen', '01', who))).toBe('presentations.closing-says-otherwise');
    const closing = { placesFilled: 1, rowVersion: (await view(vacancyId)).rowVersion };
    expect(codeOf(await act(one, 'steps', { to: 'chosen', resultCode: '01', reason: null, closing }, coach))).toBe('presentations.closing-says-otherwise');
    expect(codeOf(await act(one, 'steps', { to: 'chosen', resultCode: '01', reason: null, closing: { ...closing, rowVersion: 1 } }))).toBe('vacancies.changed-meanwhile');
    expect([(await candidateOf(vacancyId, personId)).state, (await view(vacancyId)).result]).toEqual(['presented', 'not-filled']);
    const body = { to: 'chosen', resultCode: '01', reason: null, closing, receipt: newId() };
    for (let sent = 0; sent < 2; sent += 1) expect((await act(one, 'steps', body)).body).toEqual({ saved: true });
    const after = await view(vacancyId);
    expect([after.result, after.placesFilled]).toEqual(['our-candidate', 1]);
    expect(after.history.slice(-2).map(({ result, corrects, by }) => [result, corrects, by])).toEqual([
      ['not-filled', null, 'Päivi Lammela-Aho'], ['our-candidate', 'chosen', 'Päivi Lammela-Aho'],
    ]);
  });

  it('is not closed with nobody of ours while one of ours stands as chosen, and a closing that was told wrong is corrected where it is read', async () => {
    const { vacancyId, personId } = await presented();
    expect((await step(await candidateOf(vacancyId, personId), 'chosen', '01')).status).toBe(200);
    for (const [to, more] of [['closed', { result: closed }], ['filled', { result: { result: 'other-candidate', placesFilled: 1, notFilled: null } }], ['withdrawn', { reason: 'tarve poistui' }]] as const) {
      expect(codeOf(await expert.post(`/api/vacancies/${vacancyId}/states`, moving(to, 2, more)))).toBe('vacancies.result-against-chosen');
    }
    expect((await expert.post(`/api/vacancies/${vacancyId}/states`, moving('filled', 2, { result: { result: 'our-candidate', placesFilled: 2, notFilled: null } }))).status).toBe(200);
    const correct = async (result: unknown, reason = 'kirjattiin väärin', who = expert) =>
      who.post(`/api/vacancies/${vacancyId}/results`, { result, reason, rowVersion: (await view(vacancyId)).rowVersion, receipt: newId() });
    expect(codeOf(await correct({ result: 'our-candidate', placesFilled: 2, notFilled: null }))).toBe('vacancies.result-same');
    expect(codeOf(await correct(closed))).toBe('vacancies.result-against-chosen');
    expect(faultsOf(await correct({ result: 'our-candidate', placesFilled: 1, notFilled: null }, ''))).toEqual(['reason vacancies.reason-needed']);
    expect((await correct({ result: 'our-candidate', placesFilled: 1, notFilled: null }, 'kirjattiin väärin', coach)).status).toBe(403);
    expect((await correct({ result: 'our-candidate', placesFilled: 1, notFilled: null })).status).toBe(200);
    expect((await view(vacancyId)).history.slice(-2).map(({ placesFilled, reason, corrects }) => [placesFilled, reason, corrects]))
      .toEqual([[2, null, null], [1, 'kirjattiin väärin', 'told-wrong']]);
  });
});
