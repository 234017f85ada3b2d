import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { placesOf } from '../../registers/series/places.ts';
import { readDataset } from '../../registers/json-stat/read-dataset.ts';
import { readJsonStat } from '../../registers/json-stat/read-json-stat.ts';
import type { Client } from '../../platform/testing/test-office.ts';
import type { PublishedTable } from '../contract.ts';
import type { PublicPublication } from '../contract.ts';
import { openPublishingOffice } from '../testing/publishing-office.ts';
import { figureRows } from './figure-rows.ts';

const office = await openPublishingOffice();
const languages = ['fi', 'sv', 'en'] as const;
const words = { fi: 'salattu', sv: 'sekretess', en: 'suppressed' } as const;
let director: Client;
let table: PublishedTable;
let ratio: PublishedTable;
const address = '/api/published/21/unemployment-table-2026-10';

beforeAll(async () => {
  director = await office.as('outi.vaha-erkkila');
  for (const body of [{ kind: 'unemployment-table', month: '2026-10' }, { kind: 'indicator-table', subject: 'activation-rate', month: '2026-10' }]) {
    expect((await director.post('/api/publications', body)).body).toMatchObject({ revision: 1 });
  }
  table = await tableOf(address);
  ratio = await tableOf('/api/published/21/indicator-table-activation-rate-2026-10');
}, 60_000);

async function tableOf(of: string): Promise<PublishedTable> {
  const { content } = (await office.anonymous.get(of)).body as PublicPublication;
  if (content === null || content.kind === 'board-report') throw new Error('no table');
  return content.table;
}

const bytes = async (path: string): Promise<Buffer> =>
  (await office.platform.http.server.inject({ method: 'GET', url: path })).rawPayload;

/** RFC 4180, read letter by letter. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted === undefined ? plain ?? '' : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

describe.each(languages)('the files in %s', (language) => {
  it('as CSV: the same cells, the word where hidden, definition and day and revision in each row', async () => {
    const answer = await office.anonymous.get(`${address}/table.csv?language=${language}`);
    expect(answer.headers['content-type']).toContain('text/csv');
    expect(answer.text.charCodeAt(0)).not.toBe(0xfeff);
    const [head = [], ...rows] = csvRows(answer.text);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
    const at = (name: string) => head.indexOf(name);
    expect(rows.map((row) => row[at('value')])).toEqual(figureRows(table).map(({ cell }) =>
      cell === 'suppressed' ? words[language] : cell === null ? '' : String(cell)));
    expect(rows.filter((row) => row[at('status')] === 'suppressed').length).toBeGreaterThan(5);
    for (const row of rows) {
      expect(row[at('definition')]?.length).toBeGreaterThan(20);
      expect(row[at('notes')]).toContain(table.notes[0]?.[language]);
      expect([row[at('revision')], row[at('publication')]]).toEqual(['1', 'unemployment-table-2026-10']);
    }
    expect(rows[0]?.[at('counted_on')]).toBe('2026-10-30');
  });

  it('as JSON-stat 2.0: sizes, roles and status as the form says, read back by the reader of registers', async () => {
    const { text } = await office.anonymous.get(`${address}/table.json?language=${language}`);
    const given = JSON.parse(text) as Record<string, unknown>;
    expect(given).toMatchObject({
      version: '2.0', class: 'dataset', id: ['month', 'contents', 'place', 'figure'], size: [1, 11, 4, 4],
      role: { time: ['month'], geo: ['place'], metric: ['contents'] }, label: table.title[language],
    });
    expect((given['note'] as string[])).toContain(table.notes[0]?.[language]);
    const dataset = readDataset('own', text);
    expect(Array.from({ length: dataset.size }, (_, i) => dataset.cell(i))).toEqual(table.cells.map((cell) =>
      cell === 'suppressed' ? '...' : cell === null ? '..' : String(cell)));
    expect(JSON.stringify(given['value'])).not.toContain('"');
  });

  it('as a workbook: numbers are numbers, days are days, hidden is the word', async () => {
    const answer = await bytes(`${address}/table.xlsx?language=${language}`);
    const [figures, notes] = await readWorkbook(answer);
    const [head = [], ...rows] = figures?.data ?? [];
    expect(head.slice(0, 3)).toEqual([table.dimensions[1], table.dimensions[2], table.dimensions[0]].map((each) => each?.label[language]));
    const cells = rows.flatMap((row) => row.slice(3));
    expect(cells).toEqual(table.cells.map((cell) => (cell === 'suppressed' ? words[language] : cell ?? '..')));
    expect(rows[0]?.[2]).toEqual(new Date('2026-10-01T00:00:00Z'));
    const said = (notes?.data ?? []).flat();
    expect(said).toContainEqual(new Date('2026-10-30T00:00:00Z'));
    for (const { text } of table.definitions) expect(said).toContain(text[language]);
    for (const note of table.notes) expect(said).toContain(note[language]);
  });

  it('as Parquet: hidden is null with its status, and the file says what it is', async () => {
    const answer = await bytes(`${address}/table.parquet?language=${language}`);
    const file = answer.buffer.slice(answer.byteOffset, answer.byteOffset + answer.byteLength) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    expect(rows.map((row) => [row['value'], row['status']])).toEqual(figureRows(table).map(({ cell }) =>
      typeof cell === 'number' ? [cell, ''] : [null, cell === null ? 'unknown' : 'suppressed']));
    const about = new Map((parquetMetadata(file).key_value_metadata ?? []).map(({ key, value }) => [key, value]));
    expect(about.get('title')).toBe(table.title[language]);
    expect(about.get('notes')).toContain(table.notes[0]?.[language]);
    expect(about.get('definition.unemployed')).toContain(table.definitions.find(({ code }) => code === 'unemployed')?.text[language]);
  });
});

describe('a ratio', () => {
  it('goes out with both sides of its line, and its change is worked out from what is printed', async () => {
    expect(ratio.dimensions[1]?.values.map(({ code }) => code))
      .toEqual(['activation-rate', 'activation-rate.numerator', 'activation-rate.denominator']);
    const dataset = readDataset('own', (await office.anonymous.get('/api/published/21/indicator-table-activation-rate-2026-10/table.json')).text);
    expect(dataset.size).toBe(3 * 4 * 4);
    const rows = figureRows(ratio);
    for (const [index, { values, column, cell }] of rows.entries()) {
      if (column.code !== 'change' || typeof cell !== 'number' || values[1]?.code === 'activation-rate') continue;
      expect(cell).toBe(Number(rows[index - 2]?.cell) - Number(rows[index - 1]?.cell));
    }
  });
});

describe('the importer of registers', () => {
  it('reads the file of JSON-stat as it reads those of others, hidden cells too', async () => {
    const { text } = await office.anonymous.get(`${address}/table.json`);
    const { rows } = await office.owner.query<{ code: string; fi: string; sv: string }>(
      'select municipality_code as code, name_fi as fi, name_sv as sv from municipality');
    const places = placesOf({ municipalities: rows.map((row) => ({ ...row, until: null, into: null })), areas: [] });
    const read = readJsonStat('own', text.replaceAll('"TA21"', '"SSS"'), { measures: { unemployed: 'unemployed' } }, places);
    expect(read.faults.map(({ code }) => code)).not.toContain('registers.not-json-stat');
  });
});

describe('a file that is not there', () => {
  it('is told so', async () => {
    expect((await office.anonymous.get('/api/published/21/unemployment-table-2020-01/table.csv')).body).toMatchObject({ code: 'publications.unknown' });
    expect((await office.anonymous.get('/api/published/1/unemployment-table-2026-10/table.csv')).status).toBe(404);
    expect((await office.anonymous.get(`${address}/table.csv?revision=7`)).body).toMatchObject({ code: 'publications.unknown' });
    expect((await office.anonymous.get(`${address}/table.csv?table=other`)).body).toMatchObject({ code: 'publications.no-such-table' });
    expect((await office.anonymous.get(`${address}/table.csv?language=de`)).body).toMatchObject({ code: 'fields-faulty' });
  });
});
