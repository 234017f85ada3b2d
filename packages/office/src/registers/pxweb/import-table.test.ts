import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PoolClient } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../../platform/http/refusal.ts';
import { openTestDatabase } from '../../platform/testing/test-database.ts';
import { addCountry } from '../testing/all-municipalities.ts';
import { startPxWeb } from '../testing/pxweb-server.ts';
import type { PxWebServer, PxWebVariable } from '../testing/pxweb-server.ts';
import { QueryFile } from './choose-selection.ts';
import { importPxWebTable } from './import-table.ts';
import type { PxWebImported } from './import-table.ts';
import { createPace } from './pace.ts';
import { cellsOf, splitSelection } from './pieces.ts';

const { owner } = await openTestDatabase();
let client: PoolClient;
let server: PxWebServer;
let folder = '';

const months = ['2023M06', '2023M07', '2023M08'];
const variables: readonly PxWebVariable[] = [
  { code: 'Alue', text: 'Alue', values: ['SSS', 'KU790', 'KU619', 'KU581', 'MK06'] },
  { code: 'Kuukausi', text: 'Kuukausi', values: months, time: true },
  { code: 'Tiedot', text: 'Tiedot', values: ['TYOTTOMATLOPUSSA', 'AVPAIKATLOPUSSA', 'TUNTEMATON'] },
];

beforeAll(async () => {
  await addCountry(owner);
  client = await owner.connect();
});
afterAll(() => client.release());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kohtaanto-pxweb-'));
  server = await startPxWeb({ cells: 8, calls: 1000, seconds: 1 }, variables);
  await owner.query('truncate office.register_figure, office.register_group_name, office.register_run');
});
afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const bring = (query: object = {}): Promise<PxWebImported> => importPxWebTable(client, {
  url: server.url, table: server.table, query: QueryFile.parse(query), dataFolder: folder, staffId: null, keepTotals: false,
  watch: { now: () => performance.now(), wait: (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds / 20); }) },
});
async function refused(work: Promise<unknown>): Promise<Refused> {
  const error = await work.then(() => null, (cause: unknown) => cause);
  if (error instanceof Refused) return error;
  throw error ?? new Error('nothing was refused');
}
const stored = async (): Promise<number> => (await owner.query<{ n: number }>('select count(*)::int as n from office.register_figure')).rows[0]?.n ?? -1;
const kept = async (): Promise<number> => {
  const runs = await readdir(join(folder, 'register-imports')).catch(() => []);
  const files = await Promise.all(runs.map((run) => readdir(join(folder, 'register-imports', run))));
  return files.flat().filter((name) => name.endsWith('.json')).length;
};

describe('a table of PxWeb', () => {
  it('is asked after its metadata in pieces within the limit, and stored with its source', async () => {
    server.valueOf = ({ Alue, Tiedot }) => (Alue === 'KU619' && Tiedot === 'AVPAIKATLOPUSSA' ? '...' : Alue === 'SSS' ? 5000 : 70);
    const { run, calls } = await bring();
    // 4 places × 3 months × 2 known measures; the region and the unknown measure are not asked for.
    expect(run).toMatchObject({ rows: 24, added: 24, hidden: 3, outcome: 'stored' });
    expect(calls).toBe(server.answered.length);
    expect(Math.max(...server.answered)).toBeLessThanOrEqual(8);
    expect(server.answered.reduce((sum, each) => sum + each, 0)).toBe(24);
    const { rows } = await owner.query('select source, address, kind from office.register_run');
    expect(rows).toEqual([{ source: 'Tilastokeskus, työnvälitystilasto: Työttömät työnhakijat', address: `${server.url}/12r5.px`, kind: 'pxweb' }]);
    expect(await kept()).toBe(0);
    expect((await bring()).run).toMatchObject({ added: 0, changed: 0, unchanged: 24, outcome: 'unchanged' });
  });

  it('goes on where a cut run ended: what came is not asked again', async () => {
    const whole = splitSelection([{ code: 'a', values: ['1', '2', '3', '4'] }, { code: 'b', values: months }, { code: 'c', values: ['x', 'y'] }], 8).length;
    // The first piece comes, the second is cut as often as it is asked.
    const first = { done: false };
    server.valueOf = () => {
      if (!first.done) server.mishaps.push('cut-json', 'cut-line', 'cut-json', 'cut-line');
      first.done = true;
      return 70;
    };
    const error = await refused(bring());
    expect(error.code).toBe('registers.answer-cut');
    expect(await stored()).toBe(0);
    expect(await kept()).toBe(1);
    const log = await owner.query('select outcome, faults -> 0 ->> \'code\' as code from office.register_run');
    expect(log.rows).toEqual([{ outcome: 'refused', code: 'registers.answer-cut' }]);
    const again = await bring();
    expect(again).toMatchObject({ kept: 1, calls: whole - 1 });
    expect(await stored()).toBe(24);
  });

  it('waits when the server is busy, asks a cut answer again, and takes smaller pieces when told', async () => {
    server.mishaps.push('busy', 'cut-json', 'too-large', 'cut-line');
    const { run } = await bring();
    expect(run.added).toBe(24);
    expect(Math.max(...server.answered)).toBeLessThanOrEqual(8);
  });

  it('is never stored in part: too few figures, a page of words, a server that fails', async () => {
    server.mishaps.push('short');
    expect((await refused(bring())).code).toBe('registers.answer-short');
    server.mishaps.push('html', 'html', 'html', 'html');
    expect((await refused(bring())).code).toBe('registers.answer-cut');
    server.mishaps.push('fail', 'fail', 'fail', 'fail');
    expect(await refused(bring())).toMatchObject({ code: 'registers.server-failed', values: { status: 500 } });
    server.mishaps.push('busy', 'busy', 'busy', 'busy');
    expect((await refused(bring())).code).toBe('registers.server-busy');
    expect(await stored()).toBe(0);
  });

  it('tells a renamed variable and a value that is no more, all at once, with what there is now', async () => {
    server.variables = server.variables.map((each) => (each.code === 'Tiedot' ? { ...each, code: 'contentscode' } : each));
    const item = (code: string, values: readonly string[]) => ({ code, selection: { filter: 'item', values } });
    const error = await refused(bring({ query: [item('Tiedot', ['TYOTTOMATLOPUSSA']), item('Alue', ['KU790', 'KU911'])] }));
    expect(error.faults.map(({ code, values }) => [code, values?.['value']])).toEqual([
      ['registers.variable-renamed', 'Tiedot'], ['registers.value-unknown', 'KU911'],
    ]);
    expect(error.faults[0]?.values?.['known']).toBe('Alue, Kuukausi, contentscode');
    expect(await stored()).toBe(0);
    // Without a query the renamed variable is found by what it is.
    expect((await bring()).run.added).toBe(24);
  });

  it('notices a variable renamed between metadata and data, and a table updated meanwhile', async () => {
    server.renamed = { Alue: 'alue_23_2026' };
    expect(await refused(bring())).toMatchObject({ code: 'registers.variable-renamed', values: { value: 'Alue' } });
    server.renamed = {};
    server.valueOf = () => {
      server.updated = `2026-11-${String(10 + server.answered.length)}T05:00:00Z`;
      return 7;
    };
    expect((await refused(bring())).code).toBe('registers.table-changed');
    expect(await kept()).toBe(0);
  });

  it('tells municipalities that ended before the month, unknown codes and negative counts at once', async () => {
    server.variables = server.variables.map((each) => (each.code === 'Alue' ? { ...each, values: ['KU790', 'KU911', 'KU998'] } : each));
    server.valueOf = ({ Alue, Kuukausi }) => (Alue === 'KU790' && Kuukausi === '2023M07' ? -1 : 5);
    const error = await refused(bring());
    expect(error.faults.map(({ code }) => code).toSorted()).toEqual([
      'registers.municipality-ended', 'registers.municipality-unknown', 'registers.negative', 'registers.negative',
    ]);
    expect(error.faults.find(({ code }) => code === 'registers.municipality-ended')?.values).toMatchObject({ into: 'Nurmes (541)', rows: 6 });
    expect(error.faults.find(({ code }) => code === 'registers.negative')?.values).toMatchObject({ place: 'Sastamala (790)' });
  });

  it('is refused where men and women are not all, and where the address is none', async () => {
    server.variables = server.variables.map((each) => (each.code === 'Tiedot'
      ? { ...each, values: ['TYOTTOMATLOPUSSA', 'TYOTTOMATMIEHET', 'TYOTTOMATNAISET'] } : each));
    server.valueOf = ({ Tiedot, Alue }) => (Tiedot === 'TYOTTOMATLOPUSSA' ? (Alue === 'KU790' ? 11 : 10) : 5);
    const error = await refused(bring());
    expect(error.faults).toHaveLength(3);
    expect(error.faults[0]).toMatchObject({ code: 'registers.total-differs', values: { value: 11, sum: 10, place: 'Sastamala (790)' } });
    server.table = 'statfin_tyonv_pxt_12r5.px';
    const gone = importPxWebTable(client, {
      url: server.url, table: '12r5.px', query: QueryFile.parse({}), dataFolder: folder, staffId: null, keepTotals: false,
    });
    expect(await refused(gone)).toMatchObject({ code: 'registers.no-such-table', values: { status: 400 } });
    const nowhere = importPxWebTable(client, {
      url: 'ftp://x', table: 't', query: QueryFile.parse({}), dataFolder: folder, staffId: null, keepTotals: false,
    });
    expect((await refused(nowhere)).code).toBe('registers.address-not-understood');
  });

  it('takes the newest months and patterns of a query as PxWeb saves it', async () => {
    await bring({ query: [
      { code: 'Kuukausi', selection: { filter: 'top', values: ['1'] } }, { code: 'Alue', selection: { filter: 'all', values: ['KU*'] } },
    ], response: { format: 'px' } });
    const { rows } = await owner.query('select distinct period, place_kind from office.register_figure');
    expect(rows).toEqual([{ period: '2023-08', place_kind: 'municipality' }]);
  });
});

describe('the pace', () => {
  it('never makes more calls in any window than the server allows', async () => {
    let now = 0;
    const made: number[] = [];
    const pace = createPace(40, 60_000, { now: () => now, wait: async (milliseconds) => { now += milliseconds; } });
    for (let call = 0; call < 130; call += 1) {
      await pace();
      made.push(now);
      now += call % 3 === 0 ? 700 : 0;
    }
    for (const [index, at] of made.entries()) expect(made.filter((other) => other > at - 60_000 && other <= at && made.indexOf(other) <= index).length).toBeLessThanOrEqual(40);
    expect(now).toBeLessThan(200_000);
  });

  it('is kept against a server that counts: it hardly ever has to say no', async () => {
    await server.stop();
    server = await startPxWeb({ cells: 2, calls: 5, seconds: 1 }, variables);
    const { run } = await importPxWebTable(client, {
      url: server.url, table: server.table, query: QueryFile.parse({}), dataFolder: folder, staffId: null, keepTotals: false,
    });
    expect(run.added).toBe(24);
    // A call that a busy machine held back may arrive beside the next ones; without a pace it would be seven.
    expect(server.busy).toBeLessThanOrEqual(2);
  });
});

describe('pieces', () => {
  it('cover the selection once, each within the limit of 120 000 cells', () => {
    const selection = [
      { code: 'Alue', values: Array.from({ length: 421 }, (_, i) => `A${i}`) }, { code: 'Ammatti', values: Array.from({ length: 434 }, (_, i) => `B${i}`) },
      { code: 'Kuukausi', values: Array.from({ length: 211 }, (_, i) => `M${i}`) }, { code: 'Tiedot', values: ['x', 'y'] },
    ];
    const pieces = splitSelection(selection, 120_000);
    expect(Math.max(...pieces.map(cellsOf))).toBeLessThanOrEqual(120_000);
    expect(pieces.reduce((sum, piece) => sum + cellsOf(piece), 0)).toBe(cellsOf(selection));
    expect(pieces.length).toBeLessThan(1.4 * cellsOf(selection) / 120_000);
  });
});
