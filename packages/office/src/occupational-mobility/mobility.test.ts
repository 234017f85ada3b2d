import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { addEmployerService, employerForm, newId } from '../employers/testing/employer-service.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import { nothingTold } from '../seeker-profiles/store.ts';
import type { ProfileFacts } from '../seeker-profiles/contract.ts';
import { registerSlices } from '../slices.ts';
import { moving, vacancyForm } from '../vacancies/testing/vacancy-form.ts';
import type { MobilityPath, NearOccupations, Training } from './contract.ts';
import { readWages, storeOccupationSkills, storeWages } from './operator-files.ts';

const office = await openTestOffice({ slices: [registerSlices], day: '2026-11-23' });
const expert = () => office.as('paivi.lammela-aho');
const coach = () => office.as('tiina.rautalampi');
const work = (isco: string, from: string, until: string | null) => ({ title: isco, isco, concept: null, employer: 'Työ Oy', from, until });
const people: Record<string, string> = {};

async function seeker(name: string, more: Partial<ProfileFacts>, of: { readonly protected?: boolean } = {}): Promise<string> {
  const personId = await addPerson(office.owner, { coach: 'tiina.rautalampi', municipality: '790', familyName: name, ...of });
  await office.owner.query('insert into seeker_profile (area_id, person_id, version, facts) values (21, $1, 1, $2)', [personId, JSON.stringify({ ...nothingTold, ...more })]);
  people[name] = personId;
  return personId;
}
const near = async (name: string, query = '') => (await (await coach()).get(`/api/persons/${people[name] ?? ''}/near-occupations${query}`)).body as NearOccupations;
const trainingForm = (more: Readonly<Record<string, unknown>> = {}) => ({
  names: { fi: 'Hygieniapassi', sv: 'Hygienpass', en: null }, provider: 'Opisto', skills: ['own:elintarvikehygienia'], licences: ['hygiene-passport'], lengthDays: 1, municipality: null,
    place: '',
  starts: null, applyBy: null, cost: 5500, source: '', ...more,
});
const faults = (answer: { body: unknown }) => (answer.body as { faults: { path: string; code: string }[] }).faults.map(({ path, code }) => `${path} ${code}`);

function upload(client: Client, url: string, text: string) {
  const edge = 'reuna';
  const payload = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="koulutukset.csv"\r\ncontent-type: text/csv\r\n\r\n${text}\r\n--${edge}--\r\n`;
  return client.send({ method: 'POST', url, payload, headers: { 'content-type': `multipart/form-data; boundary=${edge}` } });
}

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await addEmployerService(office.owner);
  const { employerId } = (await (await expert()).post('/api/employers', employerForm())).body as { employerId: string };
  for (const title of ['Kokki', 'Toinen kokki']) {
    const made = await (await expert()).post('/api/vacancies', { ...vacancyForm(employerId, { title, languages: [] }), receipt: newId(), needId: null });
    await (await expert()).post(`/api/vacancies/${(made.body as { vacancyId: string }).vacancyId}/states`, moving('open', 1));
  }
  const query = (text: string, values: readonly unknown[] = []) => office.owner.query(text, [...values]);
  const skill = (isco: string, ...names: string[]) => names.map((each) => ({ isco, skill: `own:${each}`, essential: true, source: 'oma taulukko' }));
  await storeOccupationSkills(query, 21, [...skill('5120', 'ruoanvalmistus', 'annossuunnittelu', 'elintarvikehygienia'), ...skill('5131', 'tarjoilu', 'kassatyö', 'asiakaspalvelu')]);
  await storeWages(query, readWages('palkat.csv', Buffer.from('isco;year;median\n5120;2025;2600\n51;2025;2300,50\n'), 'Tilastokeskus'));
  await seeker('Tarjoilija', { wishes: [{ title: 'kokki', isco: '5120', concept: null }], history: [work('5131', '2020-01', null)], skills: ['own:ruoanvalmistus', 'own:asiakaspalvelu'],
    licencesAsked: true });
  // Five have gone from waiting to cooking, four from waiting to welding: the one is known, the other would tell of them.
  for (let at = 0; at < 5; at += 1) await seeker(`Siirtynyt${at}`, { history: [work('5131', '2015-01', '2018-01'), work('5120', '2018-02', '2020-01'), ...(at < 4 ? [work('7212', '2020-02',
    null)] : [])] });
});

describe('near occupations', () => {
  it('are those with open vacancies within reach, where only they are asked for', async () => {
    await seeker('Kokki', { history: [work('5120', '2020-01', null)], skills: ['own:kassatyö'] });
    expect((await near('Kokki')).near.map(({ isco }) => isco)).toEqual(['5131']);
    expect((await near('Kokki', '?places=open')).near).toEqual([]);
    expect((await near('Tarjoilija', '?places=open')).near.map(({ isco }) => isco)).toEqual(['5120']);
  });

  it('tell what is held and missing, who has moved so, what is open near and what it pays', async () => {
    const told = await near('Tarjoilija');
    expect(told.basis).toMatchObject({ skills: 'own', moves: 1, wageSource: 'Tilastokeskus' });
    const cook = told.near.find(({ isco }) => isco === '5120');
    expect(cook).toMatchObject({ movedAtLeast: 5, held: ['ruoanvalmistus'], vacancies: { count: 2 }, wage: { median: 260_000, level: 4, year: 2025 } });
    expect(cook?.missing.map(({ name }) => name).toSorted()).toEqual(['annossuunnittelu', 'elintarvikehygienia', 'hygieniapassi']);
    expect(told.near.some(({ isco }) => isco === '5131')).toBe(false);
    expect(told.near.find(({ isco }) => isco === '7212')?.movedAtLeast ?? null).toBeNull();
  });

  it('tell which training fills the gap, and which vacancies it opens', async () => {
    const made = await (await expert()).post('/api/trainings', { ...trainingForm(), receipt: randomUUID() });
    const { trainingId } = made.body as { trainingId: string };
    await (await expert()).post('/api/trainings', { ...trainingForm({ names: { fi: 'Mennyt', sv: null, en: null }, applyBy: '2026-11-01' }), receipt: randomUUID() });
    const told = await near('Tarjoilija');
    expect(told.near.find(({ isco }) => isco === '5120')?.trainings).toEqual([{ trainingId, fills: ['hygieniapassi', 'elintarvikehygienia'], stillMissing: 1 }]);
    expect(told.trainings.map(({ training, opens }) => [training.names.fi, opens.count])).toEqual([['Hygieniapassi', 2]]);
    expect(told.trainings[0]?.opens).toMatchObject({ ends: '2026-11-23', stillOpen: 2 });
    const [opened] = told.trainings[0]?.opens.best ?? [];
    expect(opened?.score ?? 0).toBeGreaterThanOrEqual(told.basis.fitsFrom);
    expect(opened?.before ?? 100).toBeLessThan(opened?.score ?? 0);
  });

  it('are asked of a protected person only after opening, and of one who has told nothing they say so', async () => {
    const personId = await seeker('Suojattu', {}, { protected: true });
    expect((await (await coach()).get(`/api/persons/${personId}/near-occupations`)).body).toMatchObject({ code: 'person-protected' });
    people['Tyhjä'] = await addPerson(office.owner, { coach: 'tiina.rautalampi', familyName: 'Tyhjä' });
    expect(await near('Tyhjä')).toMatchObject({ profileVersion: 0, near: [] });
    const { rows } = await office.owner.query(`select count(*)::int as n from audit_entry where action = 'near-occupations.view' and person_id = $1`, [people['Tarjoilija']]);
    expect((rows[0] as { n: number }).n).toBeGreaterThan(1);
  });
});

describe('the list of trainings', () => {
  it('is kept once however often it is sent, by one of two at once, and tells all faults', async () => {
    const client = await expert();
    const form = { ...trainingForm({ names: { fi: 'Trukkikortti', sv: null, en: null } }), receipt: randomUUID() };
    const first = await client.post('/api/trainings', form);
    expect((await client.post('/api/trainings', form)).body).toEqual(first.body);
    const { trainingId } = first.body as { trainingId: string };
    const both = await Promise.all(['A', 'B'].map((place) => client.put(`/api/trainings/${trainingId}`, { ...trainingForm({ place }), rowVersion: 1 })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const faulty = await client.post('/api/trainings', { ...trainingForm({ skills: [], licences: [], starts: '2027-01-10', applyBy: '2027-01-11', municipality: '999' }), receipt: randomUUID() });
    expect(faults(faulty)).toEqual(['skills mobility.gives-nothing', 'applyBy mobility.apply-after-start', 'municipality mobility.municipality-unknown']);
    expect((await client.post(`/api/trainings/${trainingId}/removal`, { rowVersion: 2 })).body).toEqual({ saved: true });
    expect((await (await coach()).post('/api/trainings', form)).status).toBe(403);
  });

  it('comes as a file: every fault by its row, nothing half stored, and the same again changes nothing', async () => {
    const client = await expert();
    const head = 'id;name_fi;provider;skills;licences;length_days;starts;apply_by;cost_euros';
    const send = (text: string, store: 'yes' | 'no' = 'yes') => upload(client, `/api/trainings/file?store=${store}`, text);
    const faulty = await send(`${head}\na;Anniskelu;Opisto;;alcohol-passport;x;;;\nb;;Opisto;Kassatyö;;2;2027-13-01;;\na;Uusi;Opisto;Kassatyö;;;;;\nc;Tyhjä;Opisto;;;;;;\n`);
    expect(faults(faulty)).toEqual([
      '2 mobility.cell-wrong', '3 mobility.cell-missing', '3 mobility.cell-wrong', '4 mobility.row-twice', '5 mobility.gives-nothing',
    ]);
    const good = `${head}\na;Anniskelupassi;Opisto;Tarjoilu | Kassatyö;alcohol-passport;3;;;49,90\n`;
    expect((await send(good, 'no')).body).toMatchObject({ stored: false, created: 1 });
    expect((await send(good)).body).toMatchObject({ stored: true, created: 1, updated: 0 });
    expect((await send(good)).body).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
    const { trainings } = (await client.get('/api/trainings')).body as { trainings: Training[] };
    expect(trainings.find(({ names }) => names.fi === 'Anniskelupassi')).toMatchObject({ skills: ['own:tarjoilu', 'own:kassatyö'], cost: 4990, lengthDays: 3 });
  });
});

describe('the six steps', () => {
  const at = (name: string) => `/api/persons/${people[name] ?? ''}/mobility-path`;
  const told = async (name: string) => (await (await coach()).get(at(name))).body as MobilityPath;

  it('are kept by version, once however often sent, and say what is known and next', async () => {
    const empty = await told('Tarjoilija');
    expect(empty).toMatchObject({ version: 0, mayEdit: true, missing: [] });
    expect(empty.steps.map(({ state }) => state)).toEqual(['now', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
    const facts = { ...empty.facts, target: { title: 'kokki', isco: '5120', concept: null } };
    const form = { baseVersion: 0, facts, receipt: randomUUID() };
    expect((await (await coach()).post(at('Tarjoilija'), form)).body).toEqual({ version: 1 });
    expect((await (await coach()).post(at('Tarjoilija'), form)).body).toEqual({ version: 1 });
    expect((await (await coach()).post(at('Tarjoilija'), { ...form, receipt: randomUUID() })).body).toMatchObject({ code: 'edited-by-another', who: 'Tiina Rautalampi' });
    const now = await told('Tarjoilija');
    expect(now.missing.toSorted()).toEqual(['annossuunnittelu', 'elintarvikehygienia', 'hygieniapassi']);
    expect(now.steps[1]).toMatchObject({ state: 'now', next: 'choose-training', known: [{ code: 'gap-of', values: { missing: 3, filled: 0 } }] });
    const wrong = { ...facts, trainingId: randomUUID(), offers: [{ to: 'Lounas Oy', way: 'application', on: '2026-12-24' }] };
    expect(faults(await (await coach()).post(at('Tarjoilija'), { baseVersion: 1, facts: wrong, receipt: randomUUID() }))).toEqual([
      'facts.trainingId mobility.training-gone', 'facts.offers.0.on mobility.day-ahead',
    ]);
    expect((await (await expert()).post(at('Tarjoilija'), form)).status).toBe(403);
  });
});

describe('files of the operator', () => {
  it('tell every fault by its row', () => {
    expect(() => readWages('palkat.csv', Buffer.from('isco;year;median;low\n51x;25;kaksi;\n5120;2025;2600;2700\n5120;2025;2700;\n'), undefined)).toThrow(expect.objectContaining({
      code: 'mobility.file-faulty', faults: [
        ...['isco', 'year', 'median'].map((field) => expect.objectContaining({ path: '2', values: expect.objectContaining({ field }) })),
        expect.objectContaining({ path: '3', code: 'mobility.cell-wrong' }), expect.objectContaining({ path: '4', code: 'mobility.row-twice' }),
      ],
    }));
  });
});
