import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoRegister } from '@kohtaanto/demo/demo-register.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAreas } from '../../areas/load-areas.ts';
import { inOneLoad } from '../../commands/demo-register/load-register.ts';
import { registerFigures } from '../../figures/index.ts';
import { registerIndicators } from '../../indicators/index.ts';
import { takeSnapshot } from '../../indicators/snapshot-work.ts';
import { storeAreas } from '../../areas/store-areas.ts';
import { openTestOffice } from '../../platform/testing/test-office.ts';
import type { Client } from '../../platform/testing/test-office.ts';
import type { Reconciliation, RegisterRun } from '../contract.ts';
import { registerRegisters } from '../index.ts';
import { importFileOfSeries } from '../series/import-file.ts';
import { findNational } from './national-figures.ts';

const day = plainDate('2026-11-23');
const dataFolder = await mkdtemp(join(tmpdir(), 'kohtaanto-reconciliation-'));
const office = await openTestOffice({ slices: [registerFigures, registerIndicators, registerRegisters], config: { dataFolder } });
let director: Client;

beforeAll(async () => {
  const data = await readAreas();
  const client = await office.owner.connect();
  await storeAreas(client, data);
  const [part] = demoRegister({ seed: 1, day, data, areaIds: [21], wholeCountry: false });
  await inOneLoad(client, async (load) => {
    for (const tables of part?.chunks() ?? []) await load(tables);
  });
  client.release();
  await takeSnapshot(office.settings.owner, dataFolder, day, new Date('2026-11-23T00:00:00Z'));
  director = await office.as('outi.vaha-erkkila', { language: 'fi' });
}, 180_000);
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

async function bring(lines: readonly string[]): Promise<void> {
  const path = join(dataFolder, 'national.csv');
  await writeFile(path, `${['Tyottomat,Tyovoima,Avoimet_tyopaikat,time,kunta', ...lines].join('\n')}\n`);
  const client = await office.owner.connect();
  try {
    await importFileOfSeries(client, { path, kind: 'municipality-months', wish: {}, staffId: 'outi.tammikoski', keepTotals: false });
  } finally {
    client.release();
  }
}
const ask = async (measure: string, month: string, who = director): Promise<Reconciliation> =>
  (await who.get(`/api/registers/reconciliation?measure=${measure}&month=${month}`)).body as Reconciliation;
const kinds = (told: Reconciliation, place: string): readonly string[] | undefined =>
  told.rows.find((row) => row.place === place)?.reasons.map(({ kind }) => kind);

describe('own figures beside national ones', () => {
  it('equal the plan of Läntinen Pirkanmaa in July 2023 to the last person', async () => {
    const told = await ask('unemployed', '2023-07');
    expect(told.rows.map(({ own, national, difference }) => [own, national, difference])).toHaveLength(6);
    expect(told.rows.every(({ difference, reasons }) => difference === 0 && reasons.length === 0)).toBe(true);
    expect(told).toMatchObject({ compared: 6, equal: 6, total: { own: 1808, national: 1808, difference: 0 } });
    expect(told.national.source).toContain('TEM');
  });

  it('hide what the gate hides, and a national hidden cell is neither zero nor compared', async () => {
    const told = await ask('foreign-nationals', '2022-07');
    const hidden = told.rows.filter(({ own }) => own === 'suppressed');
    expect(hidden.length).toBeGreaterThanOrEqual(3);
    for (const row of hidden) {
      expect(row.difference).toBe('suppressed');
      expect(row.reasons[0]).toMatchObject({ kind: 'own-hidden', text: expect.stringContaining('salattu') });
    }
  });

  it('tell each difference with its reasons: readings, day of count, later records, hidden and missing cells', async () => {
    await bring(['760,10000,5,2023-09-01,Sastamala', ',4600,5,2023-09-01,Hämeenkyrö', '250,2700,5,2023-09-01,Ikaalinen']);
    const told = await ask('unemployed', '2023-09');
    const sastamala = told.rows.find(({ place }) => place === '790');
    if (typeof sastamala?.own !== 'number') throw new Error('Sastamala is not told');
    expect(sastamala.difference).toBe(sastamala.own - 760);
    expect(kinds(told, '790')).toEqual(sastamala.difference === 0 ? [] : ['recorded-later']);
    expect(told.rows.find(({ place }) => place === '108')).toMatchObject({ national: 'hidden', difference: null });
    expect(kinds(told, '108')).toEqual(['national-hidden']);
    expect(kinds(told, '581')).toEqual(['national-missing']);
    expect(told.total).toMatchObject({ national: null, difference: null });
    expect(told.national).toMatchObject({ countedOn: 'last-working-day', runId: expect.any(Number) });
  });

  it('are asked by those who lead, of their own area, in their language; unknown things are refused with a remedy', async () => {
    const coach = await office.as('tiina.rautalampi');
    expect((await coach.get('/api/registers/reconciliation?measure=unemployed&month=2023-07')).status).toBe(403);
    const swedish = await ask('foreign-nationals', '2022-07', await office.as('outi.tammikoski', { language: 'sv' }));
    expect(swedish.rows.find(({ own }) => own === 'suppressed')?.reasons[0]?.text).toContain('sekretess');
    const answer = async (query: string) => (await director.get(`/api/registers/reconciliation?${query}`)).body;
    expect(await answer('measure=unemployed&month=2024-01')).toMatchObject({ code: 'registers.no-national-figure' });
    expect(await answer('measure=nothing&month=2023-07')).toMatchObject({ code: 'indicators.unknown' });
    expect(await answer('measure=labour-force&month=2023-07')).toMatchObject({ code: 'registers.not-comparable' });
    expect(await answer('measure=unemployed&month=2023-13')).toMatchObject({ status: 422 });
  });
});

describe('municipalities that have merged', () => {
  it('are told as the one they are part of today, hidden where one of them is', async () => {
    await bring(['700,9000,5,2020-09-01,Kankaanpää', '40,700,,2020-09-01,Honkajoki']);
    const query = (text: string, values: readonly unknown[] = []) => office.owner.query(text, [...values]);
    expect(await findNational(query, 'unemployed', '2020-09', ['214'])).toMatchObject({
      figures: [{ code: '214', value: 740, of: ['Honkajoki', 'Kankaanpää'] }],
    });
    expect((await findNational(query, 'vacancies-open', '2020-09', ['214']))?.figures[0]?.value).toBeNull();
  });
});

describe('the log of runs', () => {
  it('tells who brought what from where, newest first', async () => {
    const { runs } = (await director.get('/api/registers/runs')).body as { runs: RegisterRun[] };
    expect(runs.length).toBeGreaterThanOrEqual(2);
    expect(runs[0]).toMatchObject({ kind: 'municipality-months', staffId: 'outi.tammikoski', address: 'national.csv', outcome: 'stored', rows: 2 });
    expect(runs[0]?.staffName).toBe('Outi Tammikoski');
    // One who works in another area is not told by name.
    await office.owner.query(`update office.register_run set staff_id = 'kristina.backdahl' where run_id = $1`, [runs[0]?.runId]);
    const again = (await director.get('/api/registers/runs')).body as { runs: RegisterRun[] };
    expect(again.runs[0]).toMatchObject({ staffId: 'kristina.backdahl', staffName: null });
    expect((await (await office.as('tiina.rautalampi')).get('/api/registers/runs')).status).toBe(403);
  });
});

describe('the protected table as a file', () => {
  it('is CSV with what it is, of which day and what is hidden above it', async () => {
    const { text } = await director.get('/api/figures/unemployment.csv?month=2022-07');
    expect(text).toMatch(/^# Työttömyys, Läntinen Pirkanmaa, 2022-07\n/u);
    expect(text).toContain('2022-07-29');
    expect(text).toContain('foreign_nationals,2022-07,Parkano,581,...');
  });
});
