import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRefusalRegistry } from '../platform/http/refusal-registry.ts';
import { Refused } from '../platform/http/refusal.ts';
import { openTestDatabase } from '../platform/testing/test-database.ts';
import { registerRefusals } from './refusals.ts';
import { importFileOfSeries } from './series/import-file.ts';
import type { StoredRun } from './series/store-series.ts';
import { addCountry } from './testing/all-municipalities.ts';

const { owner } = await openTestDatabase();
const register = join(import.meta.dirname, '../../../../../shared/data/register');
const hasRegister = existsSync(register);
let client: PoolClient;
let folder = '';

beforeAll(async () => {
  await addCountry(owner);
  client = await owner.connect();
  folder = await mkdtemp(join(tmpdir(), 'kohtaanto-series-'));
});
afterAll(async () => {
  client.release();
  await rm(folder, { recursive: true, force: true });
});

type More = { readonly keepTotals?: boolean; readonly wish?: object };
const bring = (path: string, kind: string, more: More = {}): Promise<StoredRun> => importFileOfSeries(client, {
  path, kind, wish: more.wish ?? {}, staffId: 'outi.tammikoski', keepTotals: more.keepTotals ?? false,
});

async function text(kind: string, content: string | readonly string[], more: More = {}): Promise<StoredRun> {
  const path = join(folder, `${kind}.csv`);
  await writeFile(path, typeof content === 'string' ? content : `${content.join('\n')}\n`);
  return bring(path, kind, more);
}

async function refused(work: Promise<unknown>): Promise<Refused> {
  const error = await work.then(() => null, (cause: unknown) => cause);
  if (error instanceof Refused) return error;
  throw error ?? new Error('nothing was refused');
}

async function count(): Promise<number> {
  const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from office.register_figure');
  return rows[0]?.n ?? -1;
}
const value = async (measure: string, period: string, place: string): Promise<unknown> => (await owner.query(
  `select value::float8 as value, hidden from office.register_figure
   where measure = $1 and period = $2 and place_code = $3 and group_code = '' and superseded_by is null`, [measure, period, place])).rows[0];

const heading = 'Tyottomat,Tyovoima,Avoimet_tyopaikat,time,kunta';

describe('the monthly series by municipality', () => {
  it('are stored with their run; names of 2020 and both languages find their codes', async () => {
    const run = await text('municipality-months', [heading,
      '1068,7873,,2006-01-01,Akaa', '700,10000,50,2019-12-01,Valtimo', '250,5000,20,2020-09-01,Honkajoki',
      '80,5000,20,2020-09-01,Maarianhamina - Mariehamn', '900,24000,70,2020-09-01,Borgå']);
    expect(run).toMatchObject({ rows: 5, added: 15, changed: 0, unchanged: 0, hidden: 1, outcome: 'stored' });
    expect(await value('vacancies-open', '2006-01', '020')).toEqual({ value: null, hidden: true });
    expect(await value('unemployed', '2019-12', '911')).toEqual({ value: 700, hidden: false });
    expect(await value('unemployed', '2020-09', '478')).toEqual({ value: 80, hidden: false });
    const { rows } = await owner.query(`select staff_id, kind, address, rows_read, outcome, length(sha256) as sha
      from office.register_run where run_id = $1`, [run.runId]);
    expect(rows[0]).toEqual({
      staff_id: 'outi.tammikoski', kind: 'municipality-months', address: 'municipality-months.csv', rows_read: 5, outcome: 'stored', sha: 64,
    });
  });

  it('change nothing the second time; a corrected figure supersedes and stays readable', async () => {
    const lines = [heading, '10,20,30,2011-01-01,Akaa', '11,21,,2011-02-01,Akaa'];
    await text('municipality-months', lines);
    expect(await text('municipality-months', lines)).toMatchObject({ added: 0, changed: 0, unchanged: 6, outcome: 'unchanged' });
    const corrected = await text('municipality-months', [heading, '12,20,30,2011-01-01,Akaa', '11,21,7,2011-02-01,Akaa']);
    expect(corrected).toMatchObject({ added: 0, changed: 2, unchanged: 4 });
    const { rows } = await owner.query(`select value::int, superseded_by is null as current from office.register_figure
      where measure = 'unemployed' and period = '2011-01' and place_code = '020' order by run_id`);
    expect(rows).toEqual([{ value: 10, current: false }, { value: 12, current: true }]);
  });

  it('are refused as an empty file where nothing stands in it, whatever its kind', async () => {
    const path = join(folder, 'tyhja.json');
    await writeFile(path, '');
    expect(await refused(bring(path, 'json-stat'))).toMatchObject({ code: 'registers.file-empty', values: { file: 'tyhja.json' } });
  });

  it('tell every fault at once with its row, field and value, and store nothing', async () => {
    const before = await count();
    const error = await refused(text('municipality-months', [heading,
      '-3,20,30,2012-01-01,Akaa', '10,20,30,2012-13-01,Akaa', '10,x,30,2012-02-01,Akaa', '1.5,20,30,2012-03-01,Akaa',
      '10,20,30,2012-04-01,Akaa', '10,20,30,2012-04-01,Akaa', '10,20,30,2012-05-01,Atlantis', '11,20,30,2012-06-01,Atlantis',
      '10,20,30,2021-01-01,Honkajoki', '10,20']));
    expect(error.code).toBe('registers.faults');
    expect(error.faults.map(({ path, code }) => `${path} ${code}`).toSorted()).toEqual([
      '10/kunta registers.municipality-ended', '11/Tyovoima registers.row-cut', '2/Tyottomat registers.negative',
      '3/time registers.not-a-month', '4/Tyovoima registers.not-a-number', '5/Tyottomat registers.not-whole',
      '7/Avoimet_tyopaikat registers.twice', '7/Tyottomat registers.twice', '7/Tyovoima registers.twice',
      '8/kunta registers.municipality-unknown',
    ]);
    expect(error.faults.find(({ code }) => code === 'registers.municipality-unknown')?.values).toMatchObject({ value: 'Atlantis', rows: 2 });
    expect(error.faults.find(({ code }) => code === 'registers.municipality-ended')?.values)
      .toMatchObject({ code: '099', until: '2021-01-01', into: 'Kankaanpää (214)' });
    expect(await count()).toBe(before);
    const { rows } = await owner.query('select outcome, fault_count, jsonb_array_length(faults) as kept from office.register_run order by run_id desc limit 1');
    expect(rows[0]).toEqual({ outcome: 'refused', fault_count: 10, kept: 10 });
  });

  it.each(['fi', 'sv', 'en'] as const)('say in %s what to do, with the field and the value', async (language) => {
    const registry = createRefusalRegistry();
    registry.add(registerRefusals);
    const error = await refused(text('municipality-months', [heading, '-3,20,30,2012-01-01,Akaa', '1,2,3,2012-01-01,Atlantis']));
    const [, negative, unknown] = registry.lines(error, language);
    expect(negative).toContain('Tyottomat');
    expect(negative).toContain('-3');
    expect(unknown).toContain('Atlantis');
    expect(registry.lines(error, language).join(' ')).not.toMatch(/\{\w+\}|undefined/u);
  });

  it('name a renamed column and the headings that there are', async () => {
    const error = await refused(text('municipality-months', [heading.replace('Tyottomat', 'Tyottomia'), '1,2,3,2012-01-01,Akaa']));
    expect(error.faults).toEqual([expect.objectContaining({
      code: 'registers.column-missing', values: expect.objectContaining({ value: 'Tyottomat', known: expect.stringContaining('Tyottomia') }),
    })]);
  });

  it('count every fault of a large file, and keep the first thousand of them', async () => {
    const lines = Array.from({ length: 3000 }, (_, row) => `-1,20,30,${2010 + (row % 10)}-01-01,Akaa`);
    const error = await refused(text('municipality-months', [heading, ...lines]));
    expect(error.faults).toHaveLength(200);
    const { rows } = await owner.query('select fault_count, jsonb_array_length(faults) as kept from office.register_run order by run_id desc limit 1');
    // Ten rows have a month first; each of the others says it again of two figures.
    expect(rows[0]).toEqual({ fault_count: 3000 + 2990 * 2, kept: 1000 });
    expect(error.values).toMatchObject({ count: 3000 + 2990 * 2 });
  });

  it('are refused by their own name where a large file is none of theirs', async () => {
    expect(await refused(text('municipality-months', 'x'.repeat(100_000)))).toMatchObject({
      code: 'registers.not-a-table', values: { file: 'municipality-months.csv' },
    });
  });

  it('are refused whole where the file was cut in the middle of a row', async () => {
    const error = await refused(text('municipality-months', `${heading}\n1,2,3,2012-01-01,Akaa\n4,5,6,20`));
    expect(error.faults[0]).toMatchObject({ path: '3/time', code: 'registers.row-cut' });
  });
});

describe('occupation groups', () => {
  const head = 'Ammattiryhma,Tyottomat,Avoimet_tyopaikat,time';

  it('are refused where their total differs from their parts, and kept as printed when asked', async () => {
    const lines = [head, 'SSS Yhteensä,30,7,2013-01-01', '1111 Lainsäätäjät,10,3,2013-01-01', '1112 Virkamiehet,19,4,2013-01-01'];
    const error = await refused(text('occupation-months', lines));
    expect(error.faults).toHaveLength(1);
    expect(error.faults[0]).toMatchObject({ code: 'registers.total-differs', values: { value: 30, sum: 29, month: '2013-01' } });
    expect(await text('occupation-months', lines, { keepTotals: true })).toMatchObject({ added: 6 });
  });

  it('may have a larger total where a part is hidden, never a smaller one', async () => {
    expect(await text('occupation-months', [head, 'SSS Yhteensä,30,7,2014-01-01', '1111 A,,3,2014-01-01', '1112 B,27,4,2014-01-01']))
      .toMatchObject({ hidden: 1 });
    const error = await refused(text('occupation-months', [head, 'SSS Yhteensä,20,7,2015-01-01', '1111 A,,3,2015-01-01', '1112 B,27,4,2015-01-01']));
    expect(error.faults[0]?.code).toBe('registers.total-differs');
  });
});

describe("Kela's open data", () => {
  const head = 'aikatyyppi,kuukausi_nro,vuosikuukausi,vuosi,kunta_nro,kunta_nimi,ikaryhma,sukupuoli,tyomarkkinatukipaiva_luokka,saaja_lkm,korvattu_paiva_lkm,maksettu_eur,kunta_osuus_eur';

  it('is added up over age and sex within the class of all; recoveries are negative and allowed', async () => {
    const run = await text('kela', [head,
      'Kuukausi,1,202401,2024,790,Sastamala,30-34,Mies,Yhteensä,10,100,4000.10,2000.05',
      'Kuukausi,1,202401,2024,790,Sastamala,30-34,Nainen,Yhteensä,5,50,-100.10,-50.05',
      'Kuukausi,1,202401,2024,790,Sastamala,30-34,Nainen,300-499,5,50,999,999',
      'Kuukausi,1,202401,2024,199,Tuntematon,30-34,Nainen,Yhteensä,3,30,900,450',
      'Vuosikertymä,1,202401,2024,790,Sastamala,30-34,Mies,Yhteensä,10,100,4000.10,2000.05']);
    expect(run).toMatchObject({ rows: 5, added: 4 });
    expect(await value('benefit-recipients', '2024-01', '790')).toEqual({ value: 15, hidden: false });
    expect(await value('benefit-paid-euros', '2024-01', '790')).toEqual({ value: 3900, hidden: false });
  });

  it('is refused with a negative number of recipients or the same row twice', async () => {
    const row = 'Kuukausi,2,202402,2024,790,Sastamala,30-34,Mies,Yhteensä';
    const error = await refused(text('kela', [head, `${row},-1,10,1,1`, `${row},4,10,1,1`]));
    expect(error.faults.map(({ code }) => code).toSorted()).toEqual(['registers.negative', 'registers.twice']);
  });
});

describe('the barometer', () => {
  it('is stored by area and item; a score of fewer than five answers is hidden', async () => {
    const run = await text('barometer', ['period,area,item,score,answers', '2026,21,,3.9,120', '2026,Läntinen Pirkanmaa,trust,4.2,4', '2026,Porvoo,,3.1,30']);
    expect(run).toMatchObject({ added: 6, hidden: 2 });
    expect(await value('cooperation-barometer', '2026', '21')).toEqual({ value: 3.9, hidden: false });
  });
});

describe('JSON-stat', () => {
  const table = (values: readonly (number | null)[], status: object = {}) => JSON.stringify({
    version: '2.0', class: 'dataset', label: 'Työttömät', source: 'Tilastokeskus', id: ['Alue', 'Kuukausi', 'Tiedot'], size: [3, 1, 1],
    role: { time: ['Kuukausi'], metric: ['Tiedot'] },
    dimension: {
      Alue: { category: { index: ['KU790', 'KU619', 'MK06'] } }, Kuukausi: { category: { index: { '2023M07': 0 } } },
      Tiedot: { category: { index: ['TYOTTOMATLOPUSSA'] } },
    },
    value: values, status,
  });

  it('gives figures by code; "..." is hidden, ".." is nothing, regions are passed over', async () => {
    expect(await text('json-stat', table([759, null, 9000], { 1: '...' }))).toMatchObject({ rows: 3, added: 2, hidden: 1 });
    expect(await value('unemployed', '2023-07', '619')).toEqual({ value: null, hidden: true });
    expect((await refused(text('json-stat', table([null, null, 5], { 0: '..', 1: '..' })))).code).toBe('registers.nothing-to-store');
  });

  it('is refused when it ends in the middle, has too few figures, or an unknown measure', async () => {
    expect((await refused(text('json-stat', table([1, 2, 3]).slice(0, 200)))).code).toBe('registers.answer-cut');
    expect((await refused(text('json-stat', table([1, 2])))).code).toBe('registers.answer-short');
    // As some programs save it, with a byte order mark first.
    expect(await text('json-stat', `\uFEFF${table([759, null, 9000], { 1: '...' })}`)).toMatchObject({ outcome: 'unchanged', unchanged: 2 });
    const unknown = await refused(text('json-stat', table([1, 2, 3]).replaceAll('TYOTTOMATLOPUSSA', 'JOTAIN_MUUTA')));
    expect(unknown.faults[0]).toMatchObject({ code: 'registers.measure-unknown', values: { value: 'JOTAIN_MUUTA' } });
    expect(await text('json-stat', table([1, 2, 3]).replaceAll('TYOTTOMATLOPUSSA', 'JOTAIN_MUUTA'), { wish: { measures: { JOTAIN_MUUTA: 'jobseekers' } } }))
      .toMatchObject({ added: 2 });
  });
});

/** The newest months of a published file: whatever could be wrong with one of them is in these too. */
async function newestOf(file: string, from: string): Promise<{ readonly path: string; readonly rows: number }> {
  const [head, ...lines] = (await readFile(join(register, file), 'utf8')).split('\n');
  const newest = lines.filter((line) => (/\b(20\d\d-\d\d)-01\b/u.exec(line)?.[1] ?? '') >= from);
  const path = join(folder, file);
  await writeFile(path, [head, ...newest, ''].join('\n'));
  return { path, rows: newest.length };
}

const standing = async (): Promise<number> => (await owner.query<{ n: number }>(
  'select count(*)::int as n from office.register_figure where superseded_by is null')).rows[0]?.n ?? -1;

// The published series lie outside the project.
describe.skipIf(!hasRegister)('the real series 2006-2020', () => {
  it('of municipalities comes in whole, hidden cells as hidden, and a second time changes nothing', async () => {
    const path = join(register, 'unemployed-labour-force-vacancies-by-municipality-2006-2020.csv');
    const before = await standing();
    const [all, here] = [process.cpuUsage(), process.threadCpuUsage()];
    const run = await bring(path, 'municipality-months');
    // Read in a thread of its own: an office that imports goes on answering others.
    expect(process.threadCpuUsage(here).user).toBeLessThan(process.cpuUsage(all).user / 2);
    expect(run).toMatchObject({ rows: 55_180, hidden: 10_130 });
    expect(run.added + run.changed + run.unchanged).toBe(165_540);
    expect(await bring(path, 'municipality-months')).toMatchObject({ added: 0, changed: 0, unchanged: 165_540, outcome: 'unchanged' });
    expect(await standing() - before).toBe(run.added);
  }, 180_000);

  it.each([
    ['vacancies-by-municipality-2006-2020.csv', 'municipality-vacancies', 4],
    ['unemployed-vacancies-by-occupation-2006-2020.csv', 'occupation-months', 2],
    ['unemployed-labour-force-vacancies-by-subregion-2006-2020.csv', 'sub-region-months', 3],
    ['unemployed-whole-country-2006-2020.csv', 'country-months', 3],
  ])('%s comes in as it is printed since 2019, and a second time changes nothing', async (file, kind, columns) => {
    const { path, rows } = await newestOf(file, '2019-01');
    expect(rows).toBeGreaterThanOrEqual(22);
    const before = await standing();
    const run = await bring(path, kind);
    expect(run.rows).toBe(rows);
    expect(run.added + run.changed + run.unchanged).toBe(rows * columns);
    expect(run.added).toBeGreaterThan(0);
    expect(await bring(path, kind)).toMatchObject({ added: 0, changed: 0, outcome: 'unchanged' });
    expect(await standing() - before).toBe(run.added);
  }, 60_000);
});
