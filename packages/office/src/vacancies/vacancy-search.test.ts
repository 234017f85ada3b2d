import { beforeAll, expect, it } from 'vitest';
import { addEmployerService, employerForm, newId } from '../employers/testing/employer-service.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import { addSmallOrganisation } from '../platform/testing/test-world.ts';
import { registerSlices } from '../slices.ts';
import { moving, vacancyForm } from './testing/vacancy-form.ts';

const office = await openTestOffice({ slices: [registerSlices] });
const expert = () => office.as('paivi.lammela-aho');
let employerId = '';

async function add(title: string, description: string): Promise<string> {
  return ((await (await expert()).post('/api/vacancies', { ...vacancyForm(employerId, { title, description }), receipt: newId(), needId: null })).body as { vacancyId: string }).vacancyId;
}
async function search(q: string, state = 'all', who = expert()): Promise<readonly { title: string; excerpt: string | null }[]> {
  return ((await (await who).get(`/api/vacancies?state=${state}&q=${encodeURIComponent(q)}`)).body as { rows: { title: string; excerpt: string | null }[] }).rows;
}
const titles = async (q: string, state?: string, who = expert()) => (await search(q, state, who)).map(({ title }) => title);

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await addEmployerService(office.owner);
  employerId = ((await (await expert()).post('/api/employers', employerForm())).body as { employerId: string }).employerId;
  await add('Hitsaaja konepajaan', 'Hitsaat ohutlevyjä MIG- ja MAG-menetelmillä.');
  await add('Lähihoitaja kotihoitoon', 'Kuljet asiakkaiden luona. Tarvitset ajokortin.');
});

it('finds by any form, by a part of a compound, with a slip and by what is typed so far, and tells the place of the text that answered', async () => {
  expect(await titles('hitsaajaksi')).toEqual(['Hitsaaja konepajaan']);
  expect(await titles('hoitajan')).toEqual(['Lähihoitaja kotihoitoon']);
  expect(await titles('hitsuaja')).toEqual(['Hitsaaja konepajaan']);
  expect(await titles('konep')).toContain('Hitsaaja konepajaan');
  expect(await search('ajokortti')).toMatchObject([{ title: 'Lähihoitaja kotihoitoon', excerpt: 'Kuljet asiakkaiden luona. Tarvitset ajokortin.' }]);
});

it('a vacancy is found as soon as it has been saved, by its newest words, and by those alone who may see it', async () => {
  const id = await add('Maanmittari', 'Mittaat maata.');
  expect(await titles('maanmittarin')).toEqual(['Maanmittari']);
  const coach = () => office.as('tiina.rautalampi');
  expect(await titles('maanmittarin', 'all', coach())).toEqual([]);
  const changed = { ...vacancyForm(employerId, { title: 'Puuseppä', description: 'Teet huonekaluja.' }), rowVersion: 1, weighed: false };
  expect((await (await expert()).put(`/api/vacancies/${id}`, changed)).status).toBe(200);
  expect(await titles('maanmittarin')).toEqual([]);
  expect(await titles('puusepälle')).toEqual(['Puuseppä']);
  expect((await (await expert()).post(`/api/vacancies/${id}/states`, moving('open', 2, { weighed: true }))).status).toBe(200);
  expect(await titles('puusepälle', 'open', coach())).toEqual(['Puuseppä']);
});

it('what was not saved is not found', async () => {
  const faulty = { ...vacancyForm(employerId, { title: 'Lasinpuhaltaja', municipality: '999' }), receipt: newId(), needId: null };
  expect((await (await expert()).post('/api/vacancies', faulty)).status).toBe(422);
  expect(await titles('lasinpuhaltaja')).toEqual([]);
});
