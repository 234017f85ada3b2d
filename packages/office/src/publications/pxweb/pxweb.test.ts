import type { AddressInfo } from 'node:net';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QueryFile } from '../../registers/pxweb/choose-selection.ts';
import { createPxWebClient } from '../../registers/pxweb/client.ts';
import { importPxWebTable } from '../../registers/pxweb/import-table.ts';
import { readDataset } from '../../registers/json-stat/read-dataset.ts';
import { cellAt, rowsOfTable } from '../content.ts';
import type { PublicPublication, PublishedTable } from '../contract.ts';
import { openPublishingOffice } from '../testing/publishing-office.ts';
import { LIMITS } from './select.ts';

const office = await openPublishingOffice();
const months = ['2026-06', '2026-10'];
const tables = new Map<string, PublishedTable>();
let base = '';
let client: PoolClient;

beforeAll(async () => {
  const director = await office.as('outi.vaha-erkkila');
  for (const month of months) {
    expect((await director.post('/api/publications', { kind: 'unemployment-table', month })).status).toBe(200);
    const { content } = (await office.anonymous.get(`/api/published/21/unemployment-table-${month}`)).body as PublicPublication;
    if (content?.kind === 'unemployment-table') tables.set(month, content.table);
  }
  expect((await director.post('/api/publications', { kind: 'indicator-table', subject: 'jobseekers', month: '2026-10' })).status).toBe(200);
  await office.platform.http.server.listen({ port: 0, host: '127.0.0.1' });
  base = `http://127.0.0.1:${(office.platform.http.server.server.address() as AddressInfo).port}/api/pxweb/v1`;
  client = await office.owner.connect();
}, 90_000);
afterAll(() => client.release());

/** Every test from its own address, so that the pace of one is not the other's. */
let asker = 0;
async function ask(path: string, body?: string, headers: Record<string, string> = {}): Promise<{ status: number; body: unknown; text: string; headers: Record<string, unknown> }> {
  const answer = await office.platform.http.server.inject({
    method: body === undefined ? 'GET' : 'POST', url: `/api/pxweb/v1${path}`, remoteAddress: `10.0.0.${asker}`, headers,
    ...(body === undefined ? {} : { payload: body }),
  });
  let read: unknown = null;
  try {
    read = JSON.parse(answer.body);
  } catch {
    read = null;
  }
  return { status: answer.statusCode, body: read, text: answer.body, headers: answer.headers };
}
const table = '/fi/21/unemployment/unemployment-table.px';
const post = (query: object, format = 'json-stat2', path = table) =>
  ask(path, JSON.stringify({ query, response: { format } }), { 'content-type': 'application/json' });
const item = (code: string, ...values: string[]) => ({ code, selection: { filter: 'item', values } });

describe('levels and metadata', () => {
  it('leads from areas over folders to tables, as PxWeb does', async () => {
    asker = 1;
    expect((await ask('/fi/')).body).toEqual([{ dbid: '21', id: '21', type: 'l', text: 'Läntinen Pirkanmaa' }]);
    expect((await ask('/sv/21')).body).toEqual([{ id: 'unemployment', type: 'l', text: 'Arbetslöshet' }, { id: 'indicators', type: 'l', text: 'Indikatorer' }]);
    expect((await ask('/en/21/unemployment/')).body).toMatchObject([{ id: 'unemployment-table.px', type: 't', text: 'Unemployment table, Western Pirkanmaa' }]);
  });

  it('gives the variables of a table: all its months, what can be left out, which is time', async () => {
    asker = 2;
    const { body } = await ask(table);
    expect(body).toMatchObject({
      title: 'Työttömyystaulukko, Läntinen Pirkanmaa',
      variables: [
        { code: 'month', text: 'Kuukausi', values: ['2026M06', '2026M10'], valueTexts: ['kesäkuu 2026', 'lokakuu 2026'], time: true },
        { code: 'contents', text: 'Tiedot' },
        { code: 'place', text: 'Alue', values: expect.arrayContaining(['581', '619', '790', 'TA21']), elimination: true },
        { code: 'figure', text: 'Luku', values: ['now', 'before', 'change', 'changePercent'], elimination: true },
      ],
    });
  });

  it('announces its limits to whoever asks for the configuration, at any level', async () => {
    asker = 3;
    for (const path of ['/fi?config', '/fi/?config', `${table}?config`]) {
      expect((await ask(path)).body).toEqual({ maxValues: 120_000, maxCells: 120_000, maxCalls: 40, timeWindow: 60, CORS: true });
    }
  });
});

describe('queries', () => {
  it('take items, patterns and the newest, and leave out what can be left out', async () => {
    asker = 4;
    const october = tables.get('2026-10');
    if (october === undefined) throw new Error('no table');
    const one = readDataset('own', (await post([item('month', '2026M10'), item('contents', 'unemployed'), item('place', '790'), item('figure', 'now')])).text);
    const at = [0, 1, october.dimensions[2]?.values.findIndex(({ code }) => code === '790') ?? -1];
    const cell = cellAt(october, at, 0);
    expect(one.cell(0)).toBe(cell === 'suppressed' ? '...' : String(cell));
    const newest = (await post([{ code: 'month', selection: { filter: 'top', values: ['1'] } }, { code: 'contents', selection: { filter: 'all', values: ['unemployed*'] } }])).body;
    expect(newest).toMatchObject({ id: ['month', 'contents'], dimension: { month: { category: { index: ['2026M10'] } } } });
    expect((newest as { size: number[] }).size).toEqual([1, 5]);
  });

  it('answer in the forms of older clients too', async () => {
    asker = 5;
    const asked = [item('month', '2026M10'), item('contents', 'unemployed', 'foreign-nationals')];
    const rows = (await post([...asked, item('place', '581', '619')], 'json')).body as { columns: { type: string }[]; data: { key: string[]; values: string[] }[] };
    expect(rows.columns.map(({ type }) => type)).toEqual(['t', 'd', 'c', 'c']);
    expect(rows.data.map(({ key }) => key)).toEqual([['2026M10', '581'], ['2026M10', '619']]);
    for (const { values } of rows.data) for (const value of values) expect(value).toMatch(/^(\d+|\.\.\.)$/u);
    expect((await post(asked, 'json-stat')).body).toMatchObject({ dataset: { dimension: { id: ['month', 'contents'], size: [1, 2] } } });
    const csv = await post(asked, 'csv');
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.text.split('\r\n')[0]).toBe('"Kuukausi","Työttömät","Ulkomaan kansalaiset työttöminä"');
  });

  it('come without a type as R sends them, and with any type', async () => {
    asker = 6;
    const text = JSON.stringify({ query: [item('month', '2026M10')], response: { format: 'json' } });
    for (const type of ['', 'text/plain', 'application/x-www-form-urlencoded']) {
      expect((await ask(table, text, type === '' ? {} : { 'content-type': type })).status).toBe(200);
    }
    expect((await ask(table, '{}')).status).toBe(200);
  });

  it('that are wrong are answered as PxWeb answers', async () => {
    asker = 7;
    expect(await ask('/fi/21/no-such.px')).toMatchObject({ status: 404, body: { error: 'Not found' } });
    expect(await ask('/de/21')).toMatchObject({ status: 404, body: { error: 'Not found' } });
    expect(await ask('/fi/21/indicators/unemployment-table.px')).toMatchObject({ status: 404 });
    expect(await ask(table, 'not json')).toMatchObject({ status: 400, body: { error: 'Bad Request' } });
    for (const query of [[item('kunta', '790')], [item('month', '2031M01')], [item('month')], [{ code: 'month', selection: { filter: 'agg:Years', values: ['2026'] } }],
      [{ code: 'month', selection: { filter: 'all', values: ['1999*'] } }], [{ code: 'month', selection: { filter: 'top', values: ['many'] } }]]) {
      expect(await post(query)).toMatchObject({ status: 400, body: { error: expect.stringContaining('has an error') } });
    }
    expect(await post([], 'px')).toMatchObject({ status: 400, body: { error: expect.stringContaining('json-stat2') } });
  });

  it('that come too often are asked to wait', async () => {
    asker = 8;
    for (let call = 0; call < LIMITS.calls; call += 1) expect((await ask('/fi?config')).status).toBe(200);
    const busy = await ask('/fi?config');
    expect(busy).toMatchObject({ status: 429, body: { error: 'Too many requests' } });
    expect(Number(busy.headers['retry-after'])).toBeGreaterThan(0);
  });
});

describe('our own importer', { timeout: 60_000 }, () => {
  it('reads a published table over HTTP to the last cell, hidden ones too', async () => {
    const own = createPxWebClient(`${base}/fi/21/unemployment`, 'unemployment-table.px');
    expect(await own.limits()).toEqual({ cells: 120_000, calls: 40, seconds: 60 });
    const { variables } = await own.metadata();
    const text = await own.data(variables.map(({ code, values }) => ({ code, values })));
    const dataset = readDataset('own', text);
    const figures = ['now', 'before', 'change', 'changePercent'];
    let index = 0;
    let hidden = 0;
    for (const month of months) {
      const published = tables.get(month);
      if (published === undefined) throw new Error(month);
      for (const at of rowsOfTable(published)) {
        for (const content of figures.keys()) {
          const cell = cellAt(published, at, content);
          expect(dataset.cell(index)).toBe(cell === 'suppressed' ? '...' : cell === null ? '..' : String(cell));
          hidden += cell === 'suppressed' ? 1 : 0;
          index += 1;
        }
      }
    }
    expect(index).toBe(dataset.size);
    expect(hidden).toBeGreaterThan(10);
  });

  it('stores it as it stores the tables of Statistics Finland', async () => {
    const { run } = await importPxWebTable(client, {
      url: `${base}/fi/21/unemployment`, table: 'unemployment-table.px', dataFolder: office.dataFolder, staffId: null, keepTotals: false,
      query: QueryFile.parse({
        query: [item('contents', 'unemployed', 'unemployed-men'), item('place', '581', '619', '790')],
        kohtaanto: { measures: { unemployed: 'unemployed', 'unemployed-men': 'unemployed-men' }, measure: 'contents' },
      }),
    });
    expect(run).toMatchObject({ outcome: 'stored', added: 2 * 2 * 3 });
    const { rows } = await office.owner.query<{ period: string; place_code: string; value: number | null; hidden: boolean }>(
      `select period, place_code, value, hidden from register_figure where measure = 'unemployed-men'`);
    for (const { period, place_code: place, value, hidden } of rows) {
      const published = tables.get(period);
      if (published === undefined) throw new Error(period);
      const at = published.dimensions.map(({ values }) => values.findIndex(({ code }) => [period, 'unemployed-men', place].includes(code)));
      const cell = cellAt(published, at, 0);
      expect([value, hidden]).toEqual(cell === 'suppressed' ? [null, true] : [cell, false]);
    }
  });
});
