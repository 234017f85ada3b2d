import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoRegister } from '@kohtaanto/demo/demo-register.ts';
import { inventedVacancies, INVENTED_SOURCE, occupationNames } from '@kohtaanto/demo/occupations.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { indicators } from '@kohtaanto/rules/indicators/catalogue.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAreas } from '../../areas/load-areas.ts';
import { storeAreas } from '../../areas/store-areas.ts';
import { inOneLoad } from '../../commands/demo-register/load-register.ts';
import type { IndicatorAnswer } from '../../indicators/contract.ts';
import { registerIndicators } from '../../indicators/index.ts';
import { takeSnapshot } from '../../indicators/snapshot-work.ts';
import { openTestOffice } from '../../platform/testing/test-office.ts';
import type { Client } from '../../platform/testing/test-office.ts';
import type { Problem } from '../../platform/http/refusal.ts';
import { registerRegisters } from '../index.ts';
import type { Occupations, OccupationTrend } from '../occupations-contract.ts';
import { importBytesOfSeries } from '../series/import-file.ts';
import { INVENTED } from '../series/invented.ts';
import { decideOccupations, seekersOf } from './own-seekers.ts';

const day = plainDate('2026-11-23');
const dataFolder = await mkdtemp(join(tmpdir(), 'kohtaanto-occupations-'));
const office = await openTestOffice({ slices: [registerIndicators, registerRegisters], config: { dataFolder } });
let director: Client;

beforeAll(async () => {
  const data = await readAreas();
  const client = await office.owner.connect();
  await storeAreas(client, data);
  const [part] = demoRegister({ seed: 1, day, data, areaIds: [21], wholeCountry: false });
  if (part === undefined) throw new Error('no area');
  await inOneLoad(client, async (load) => {
    for (const tables of part.chunks()) await load(tables);
  });
  client.release();
  await takeSnapshot(office.settings.owner, dataFolder, day, new Date('2026-11-23T00:00:00Z'));
  director = await office.as('outi.vaha-erkkila', { language: 'fi' });
  expect((await director.get('/api/registers/occupations')).status).toBe(404);
  await bring('occupation-names', occupationNames(), INVENTED_SOURCE);
  await bring('area-occupation-months', inventedVacancies(1, day, [part]), INVENTED_SOURCE);
  await bring('occupation-months', ['Ammattiryhma,Tyottomat,Avoimet_tyopaikat,time',
    'SSS Yhteensä,3000,700,2026-10-01', '5321 Lähihoitajat,1000,600,2026-10-01', '5223 Myyjät,2000,100,2026-10-01'].join('\n'));
}, 180_000);
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

async function bring(kind: string, text: string, source?: string): Promise<void> {
  const client = await office.owner.connect();
  try {
    const wish = source === undefined ? {} : { source };
    await importBytesOfSeries(client, { name: `${kind}.csv`, bytes: Buffer.from(text), kind, wish, staffId: null, keepTotals: false });
  } finally {
    client.release();
  }
}
const ask = async (query = ''): Promise<Occupations> => (await director.get(`/api/registers/occupations${query}`)).body as Occupations;

describe('occupations of an area and of the country (MAT-5)', () => {
  it('stand side by side with the state that the open rule gives', async () => {
    const told = await ask();
    expect(told).toMatchObject({ month: '2026-10', reading: 'month', rule: { version: 2, shortBelow: 2, surplusAbove: 10, leastPlaces: 5 } });
    const nurse = told.rows.find(({ code }) => code === '5321');
    expect(nurse?.country).toMatchObject({ seekers: 1000, places: 600, perPlace: 1.7, balance: 'shortage' });
    expect(told.rows.find(({ code }) => code === '5223')?.country).toMatchObject({ balance: 'surplus', perPlace: 20 });
    expect(nurse?.name).toMatchObject({ fi: 'Lähihoitajat', sv: 'Närvårdare', en: 'Practical nurse' });
    expect(told.countrySide?.occupational).toEqual({ percent: 52.4, seekers: 1571, parts: 2, hidden: 0 });
    expect(told.areaSide).toMatchObject({ seekersSource: 'own-register', placesSource: INVENTED_SOURCE, invented: true });
    expect(INVENTED_SOURCE.startsWith(INVENTED)).toBe(true);
  });

  it('the area’s seekers are fixed once in the ledger and add up to the total that is out', async () => {
    const told = await ask();
    const unemployed = (await director.get('/api/indicators/unemployed?month=2026-10')).body as IndicatorAnswer;
    const seekers = told.rows.flatMap(({ area }) => (typeof area?.seekers === 'number' ? [area.seekers] : []));
    expect(seekers.length).toBeGreaterThan(10);
    expect(seekers.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(Number(unemployed.total.value));
    expect(seekers.every((each) => each === 0 || each >= 5)).toBe(true);
    await office.owner.query(`update office.person set occupation = '5321' where area_id = 21`);
    await takeSnapshot(office.settings.owner, dataFolder, day, new Date('2026-11-23T12:00:00Z'));
    const now = (of: Occupations) => of.rows.map(({ code, area }) => [code, area?.seekers, area?.balance]);
    expect(now(await ask())).toEqual(now(told));
  }, 60_000);

  it('by month are a line, and a month of which there is nothing is refused with those there are', async () => {
    const line = (await director.get('/api/registers/occupations/5321')).body as OccupationTrend;
    expect(line.country).toEqual([expect.objectContaining({ period: '2026-10', seekers: 1000, places: 600 })]);
    expect(line.area).toHaveLength(58);
    const refused = await director.get('/api/registers/occupations?month=2019-01');
    expect([refused.status, (refused.body as Problem).code]).toEqual([404, 'registers.month-not-there']);
    expect((refused.body as Problem).detail).toContain('2022-01–2026-10');
  }, 60_000);

  it('no hidden occupation can be had from the others and the total', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const counts = new Map(Array.from({ length: 3 + (seed % 23) }, (_, index) => [String(1000 + index), ((seed * 7919 + index * 104_729) % 17) + (index % 5 === 0 ? 6 : 1)]));
      const known = [...counts.values()].reduce((sum, each) => sum + each, 0);
      const total = known + (seed % 3) * 3;
      const decided = decideOccupations(counts, total);
      const cells = Object.entries(decided.cells);
      const printed = cells.reduce((sum, [, cell]) => sum + (typeof cell === 'number' ? cell : 0), 0);
      const hidden = cells.filter(([, cell]) => typeof cell !== 'number');
      const bounds = hidden.map(([, cell]) => (cell === 'p' ? [1, 4] as const : [5, total] as const));
      for (const [index] of hidden.entries()) {
        const others = bounds.filter((_, at) => at !== index);
        const [low, high] = bounds[index] ?? [0, 0];
        const least = Math.max(low, total - printed - others.reduce((sum, [, most]) => sum + most, 0));
        const most = Math.min(high, total - printed - others.reduce((sum, [from]) => sum + from, 0));
        expect(most, `seed ${seed}`).toBeGreaterThan(least);
      }
      expect([...seekersOf(decided).values()].every((each) => each === 'suppressed' || each >= 5)).toBe(true);
    }
  });
});

describe('what the register cannot know is told from what has been imported (KNO-1, KNO-3)', () => {
  const received = indicators.filter(({ measure }) => measure === null).map(({ definition }) => definition);

  it('every received indicator comes in by the documented file and is told with its source and period', async () => {
    const ids = received.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([
      'wage-earners', 'offers-to-other-areas', 'offers-within-area', 'benefit-days-at-lasting-exit.paid', 'specialist-residence-permits',
      'shortage-residence-permits', 'cooperation-barometer', 'group-employment-rate',
    ]));
    const before = await director.get('/api/indicators/specialist-residence-permits');
    expect([before.status, (before.body as Problem).code]).toEqual([409, 'indicators.not-imported']);
    await bring('received', ['measure,period,place,value,source',
      ...ids.flatMap((id, index) => [`${id},2025,21,${100 + index},KEHA-keskus`, `${id},2024,21,${90 + index},KEHA-keskus`])].join('\n'));
    for (const [index, id] of ids.entries()) {
      const answer = await director.get(`/api/indicators/${id}`);
      expect([id, answer.status]).toEqual([id, 200]);
      expect(answer.body).toMatchObject({
        total: { value: 100 + index, before: { value: 90 + index }, change: 10 }, received: { source: 'KEHA-keskus', period: '2025' },
      });
    }
  }, 60_000);

  it('a count told by municipality is added up where all are there, and hidden where one is', async () => {
    const lines = ['790', '108', '143', '581', '619', '250'].map((code, index) => `wage-earners,2026-09,${code},${100 + index},Tulorekisteri`);
    await bring('received', ['measure,period,place,value,source', ...lines].join('\n'));
    const whole = (await director.get('/api/indicators/wage-earners?month=2026-09')).body as IndicatorAnswer;
    expect(whole).toMatchObject({ total: { value: 615 }, by: 'municipality', received: { period: '2026-09', source: 'Tulorekisteri' } });
    expect(whole.rows).toHaveLength(6);
    expect((await director.get('/api/indicators/wage-earners?area=581')).body).toMatchObject({ total: { value: 103 }, whole: { value: 615 } });
    await bring('received', ['measure,period,place,value,source', 'wage-earners,2026-09,250,...,Tulorekisteri'].join('\n'));
    const hidden = (await director.get('/api/indicators/wage-earners?month=2026-09')).body as IndicatorAnswer;
    expect(hidden.total.value).toBe('suppressed');
    expect(hidden.rows.find(({ code }) => code === '250')?.value).toBe('suppressed');
  });
});
