import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEmployerService, employerForm, newId } from '../employers/testing/employer-service.ts';
import { buildSnapshot } from '../indicators/build-snapshot.ts';
import { openShelf } from '../indicators/snapshot-shelf.ts';
import { addRandomPopulation } from '../indicators/testing/random-population.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import { addSmallOrganisation } from '../platform/testing/test-world.ts';
import { registerSlices } from '../slices.ts';
import { vacancyForm } from '../vacancies/testing/vacancy-form.ts';
import type { LabourBalance, OccupationMonths } from './contract.ts';

const dataFolder = await mkdtemp(join(tmpdir(), 'kohtaanto-balance-'));
const office = await openTestOffice({ slices: [registerSlices], config: { dataFolder }, day: '2026-11-23' });
const day = plainDate('2026-11-23');

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  await addEmployerService(office.owner);
  await addRandomPopulation(office.owner, 500, 4);
  await office.owner.query(`insert into municipality (municipality_code, name_fi, name_sv, name_en, region_code, region_fi) values
    ('108', 'Hämeenkyrö', 'Tavastkyro', 'Hämeenkyrö', '06', 'Pirkanmaa'), ('837', 'Tampere', 'Tammerfors', 'Tampere', '06', 'Pirkanmaa')`);
  await office.owner.query(`insert into area_municipality values (21, '108', '[2025-01-01,)')`);
  await office.owner.query(`update person set municipality_code = '108' where area_id = 21 and municipality_code = '790' and substr(person_id::text, 1, 1) < '8'`);
  const expert = await office.as('paivi.lammela-aho');
  const { employerId } = (await expert.post('/api/employers', employerForm())).body as { employerId: string };
  const vacancy = async (isco: string, places: number, life: string) => {
    const made = await expert.post('/api/vacancies', { ...vacancyForm(employerId, { occupation: { isco, concept: null }, places }), receipt: newId(), needId: null });
    await office.owner.query(`update vacancy set ${life} where vacancy_id = $1`, [(made.body as { vacancyId: string }).vacancyId]);
  };
  await vacancy('5223', 40, `state = 'open', opens = '2026-10-01', closes = '2026-12-31'`);
  await vacancy('2221', 3, `state = 'filled', opens = '2026-09-01', closes = '2026-11-30', state_since = '2026-10-15', result = 'our-candidate', places_filled = 2`);
  await vacancy('9112', 9, `state = 'open', opens = '2026-11-05', closes = '2026-12-31'`);
  await vacancy('5223', 12, `state = 'open', opens = '2026-10-01', closes = '2026-12-31', municipality_code = '837'`);
  await vacancy('9112', 99, `state = 'draft', opens = '2026-10-01'`);
  await openShelf(dataFolder).keep(await buildSnapshot(office.settings.owner, day), new Date('2026-11-23T00:00:00Z'));
}, 60_000);
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

const ask = async (query = '', who = 'paivi.lammela-aho') => (await office.as(who)).get(`/api/labour-balance${query}`);
const told = async (query = '') => (await ask(query)).body as LabourBalance;

describe('the balance of the own register', () => {
  it('lays the unemployed beside the places that were open on the counting day, by group and municipality', async () => {
    const { month, rows, total, counts, rule, mismatch } = await told('?level=2');
    expect([month, total.places, rule]).toMatchObject(['2026-10', 40, { shortBelow: 2, surplusAbove: 10, leastPlaces: 5 }]);
    expect(rows.map(({ code, whole }) => [code, whole.places])).toEqual([['22', 0], ['52', 40], ['91', 0]]);
    expect(rows.find(({ code }) => code === '52')?.whole.balance).toMatch(/shortage|balance/u);
    expect(counts.shortage + counts.balance + counts.surplus + counts.tooFew + counts.hidden).toBe(3);
    const minor = (await told('?level=3')).rows;
    expect(minor.map(({ code, byPart }) => [code.length, byPart.length])).toEqual(minor.map(() => [3, 0]));
    expect(minor.reduce((sum, { whole }) => sum + whole.places, 0)).toBe(40);
    for (const { whole, byPart } of rows) for (const { seekers } of [whole, ...byPart]) expect(seekers === 'suppressed' || seekers === 0 || Number(seekers) >= 5).toBe(true);
    if (mismatch !== null) expect(Math.abs(mismatch.regional + mismatch.occupational - mismatch.whole)).toBeLessThan(0.2);
    // The share is of those who are in the reckoning, not of all.
    if (mismatch !== null) expect(Math.abs(100 * mismatch.seekers / mismatch.of - mismatch.whole)).toBeLessThan(1);
  });

  it('tells a month once: what changes in the register afterwards changes nothing that is out', async () => {
    const before = await told('?level=1&month=2026-09');
    await office.owner.query(`update person set occupation = '5223' where area_id = 21`);
    await openShelf(dataFolder).keep(await buildSnapshot(office.settings.owner, plainDate('2026-11-24')), new Date('2026-11-24T00:00:00Z'));
    const seekers = ({ rows }: LabourBalance) => rows.map(({ code, whole, byPart }) => [code, whole.seekers, byPart.map((side) => side.seekers)]);
    expect(seekers(await told('?level=1&month=2026-09'))).toEqual(seekers(before));
  });

  it('tells municipalities of one travel-to-work area together, once and by the division of that time, with what is open outside beside', async () => {
    const { parts, travelToWork, rows, totals } = await told('?by=travel-to-work-area');
    expect(parts.map(({ code, municipalities, outside, isCentreKnown }) => [code, municipalities.map(({ fi }) => fi).toSorted(), outside.map(({ fi }) => fi), isCentreKnown])).toEqual(
      expect.arrayContaining([['837', ['Hämeenkyrö', 'Sastamala'], ['Ikaalinen', 'Tampere'], false], ['581', ['Parkano'], ['Kihniö'], true], ['619', ['Punkalaidun'], [], true]]));
    expect([travelToWork?.joinsFromPercent, travelToWork?.sources.length]).toEqual([10, 1]);
    const at = parts.findIndex(({ code }) => code === '837');
    expect(rows.map(({ code, placesOutside }) => [code, placesOutside[at]])).toEqual([['22', 0], ['52', 12], ['91', 0]]);
    const byPlace = await told('');
    const whole = (of: LabourBalance) => of.rows.map((row) => row.whole);
    expect(whole(byPlace)).toEqual(whole({ ...byPlace, rows }));
    for (const { seekers } of [...totals, ...rows.flatMap(({ byPart }) => byPart)]) expect(seekers === 'suppressed' || seekers === 0 || Number(seekers) >= 5).toBe(true);
    expect((await ask('.csv?by=travel-to-work-area')).text).toContain('travel_to_work_area_code,travel_to_work_area,unemployed,open_places,unemployed_per_place,balance,open_places_outside');
  });

  it('tells one occupation by month with what opened and was filled, and as a file the same with its hidden cells', async () => {
    const { months } = (await ask('/22')).body as OccupationMonths;
    expect(months.at(-1)).toMatchObject({ month: '2026-10', places: 0, filled: 2 });
    expect(months.at(-2)).toMatchObject({ month: '2026-09', places: 3, opened: 3 });
    const { text } = await ask('.csv?level=2&month=2026-10');
    expect(text).toContain('month,isco,occupation,municipality_code,municipality,unemployed,open_places,unemployed_per_place,balance');
    expect(text.split('\n').filter((line) => line.startsWith('2026-10,52,'))).toHaveLength(1 + (await told('?level=2&month=2026-10')).parts.length);
  });

  it('says which months there are, and is for those who plan and serve', async () => {
    expect((await ask('?month=2019-01')).body).toMatchObject({ code: 'labour-balance.month-not-there' });
    expect((await ask('?month=2026-11')).body).toMatchObject({ code: 'labour-balance.month-not-there' });
    expect((await ask('', 'tiina.rautalampi')).status).toBe(200);
  });
});
