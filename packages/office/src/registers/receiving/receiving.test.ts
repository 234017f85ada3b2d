import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestOffice } from '../../platform/testing/test-office.ts';
import type { Answer, Client } from '../../platform/testing/test-office.ts';
import type { Problem } from '../../platform/http/refusal.ts';
import type { RegisterRun } from '../contract.ts';
import { registerRegisters } from '../index.ts';
import type { DryRun, RegisterSource, TableLook, TableTask } from '../receiving-contract.ts';
import { addCountry } from '../testing/all-municipalities.ts';
import { startPxWeb } from '../testing/pxweb-server.ts';
import type { PxWebServer } from '../testing/pxweb-server.ts';

const dataFolder = await mkdtemp(join(tmpdir(), 'kohtaanto-receiving-'));
const server: PxWebServer = await startPxWeb({ cells: 4, calls: 1000, seconds: 1 }, [
  { code: 'Alue', text: 'Alue', values: ['SSS', 'KU790', 'KU619'] },
  { code: 'Kuukausi', text: 'Kuukausi', values: ['2023M06', '2023M07', '2023M08', '2023M09'], time: true },
  { code: 'Tiedot', text: 'Tiedot', values: ['TYOTTOMATLOPUSSA'] },
]);
const origin = new URL(server.url).origin;
const office = await openTestOffice({ slices: [registerRegisters], config: { dataFolder, pxwebServers: [origin] } });
let director: Client;

beforeAll(async () => {
  await addCountry(office.owner);
  director = await office.as('outi.vaha-erkkila', { language: 'fi' });
});
beforeEach(async () => {
  await office.owner.query('truncate office.register_figure, office.register_group_name, office.register_run');
});
afterAll(async () => {
  await server.stop();
  await rm(dataFolder, { recursive: true, force: true });
});

function send(name: string, content: string | Buffer, who: Client = director): Promise<Answer> {
  const boundary = 'raja';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return who.send({ method: 'POST', url: '/api/registers/files', payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } });
}
const dry = async (lines: readonly string[], name = 'luvut.csv'): Promise<DryRun> => (await send(name, `${lines.join('\n')}\n`)).body as DryRun;
const store = (fileId: string, choices: object = {}, who = director): Promise<Answer> => who.post(`/api/registers/files/${fileId}/store`, choices);
const figures = async (): Promise<number> => (await office.owner.query<{ n: number }>('select count(*)::int as n from office.register_figure')).rows[0]?.n ?? -1;
const runs = async (): Promise<number> => (await office.owner.query<{ n: number }>('select count(*)::int as n from office.register_run')).rows[0]?.n ?? -1;

const head = 'Tyottomat,Tyovoima,Avoimet_tyopaikat,time,kunta';
const good = [head, '759,10024,60,2019-07-01,Sastamala', '439,4640,,2019-07-01,Hämeenkyrö'];

describe('a file on the page of sources (KNO-5)', () => {
  it('is recognised and tried dry: nothing is written, and everything it would do is told', async () => {
    const told = await dry(good);
    expect(told).toMatchObject({
      kind: 'municipality-months', rows: 2, figures: 6, added: 6, changed: 0, unchanged: 0, hidden: 1, faultCount: 0,
      first: '2019-07', last: '2019-07', places: 2, readBefore: null,
    });
    expect(told.measures.map(({ name }) => name)).toEqual(['Työttömät', 'Työvoima', 'avoimet työpaikat']);
    expect([await figures(), await runs()]).toEqual([0, 0]);
  });

  it('is stored whole with who brought it; the same again changes nothing and says so', async () => {
    const run = (await store((await dry(good)).fileId)).body as RegisterRun;
    expect(run).toMatchObject({ outcome: 'stored', added: 6, hidden: 1, staffId: 'outi.vaha-erkkila', address: 'luvut.csv' });
    const again = await dry(good);
    expect(again).toMatchObject({ added: 0, unchanged: 6, readBefore: { runId: run.runId } });
    expect((await store(again.fileId)).body).toMatchObject({ outcome: 'unchanged', added: 0, unchanged: 6 });
    expect(await figures()).toBe(6);
    const corrected = await dry([head, '760,10024,60,2019-07-01,Sastamala']);
    expect(corrected.changes).toEqual([expect.objectContaining({ measure: 'unemployed', place: '790', before: 759, now: 760 })]);
    const { rows } = await office.owner.query<{ action: string }>('select distinct action from office.audit_entry where action like $1', ['registers.%']);
    expect(rows).toEqual([{ action: 'registers.import' }]);
  });

  it.each([
    ['negative counts', [head, '-3,1,1,2019-07-01,Sastamala'], 'registers.negative'],
    ['a duplicated month', [head, '3,1,1,2019-07-01,Sastamala', '3,1,1,2019-07-01,Sastamala'], 'registers.twice'],
    ['a renamed variable', [head.replace('Tyovoima', 'Työikäiset'), '3,1,1,2019-07-01,Sastamala'], 'registers.column-missing'],
    ['a changed municipality', [head, '3,1,1,2021-07-01,Honkajoki'], 'registers.municipality-ended'],
    ['a file cut in the middle of a row', [head, '3,1,1,2019-07-01,Sastamala', '4,1,2019'], 'registers.row-cut'],
    ['a total that differs from its parts',
      ['Ammattiryhma,Tyottomat,Avoimet_tyopaikat,time', 'SSS Yhteensä,30,7,2013-01-01', '1111 A,10,3,2013-01-01', '1112 B,19,4,2013-01-01'], 'registers.total-differs'],
  ])('with %s tells its row and what to do, and storing it is refused and logged', async (_name, lines, code) => {
    const told = await dry(lines);
    expect(told.faults.map((fault) => fault.code)).toContain(code);
    expect(told.faults.every(({ message }) => message.length > 20 && !message.includes('{'))).toBe(true);
    const refused = await store(told.fileId);
    expect([refused.status, (refused.body as Problem).code]).toEqual([422, 'registers.faults']);
    expect(await figures()).toBe(0);
    const log = (await director.get('/api/registers/runs')).body as { runs: RegisterRun[] };
    expect(log.runs[0]).toMatchObject({ outcome: 'refused', faultCount: told.faultCount });
    expect(log.runs[0]?.faults.map((fault) => fault.code)).toContain(code);
  });

  it('keeps a total as its source prints it only when that is chosen', async () => {
    const lines = ['Ammattiryhma,Tyottomat,Avoimet_tyopaikat,time', 'SSS Yhteensä,30,7,2013-01-01', '1111 A,10,3,2013-01-01', '1112 B,19,4,2013-01-01'];
    const { fileId, differingTotals } = await dry(lines);
    expect(differingTotals).toBe(1);
    expect((await director.post(`/api/registers/files/${fileId}/check`, { keepTotals: true })).body).toMatchObject({ faultCount: 0, added: 6 });
    expect((await store(fileId, { keepTotals: true })).body).toMatchObject({ outcome: 'stored', added: 6 });
  });

  it('that nobody knows, that is empty or cut is refused in three languages with what it has', async () => {
    const unknown = await send('oma.csv', 'nimi;ikä\nA;1\n');
    expect([unknown.status, (unknown.body as Problem).code]).toEqual([422, 'registers.kind-unrecognised']);
    expect((unknown.body as Problem).detail).toContain('nimi, ikä');
    expect(((await send('tyhja.csv', '')).body as Problem).code).toBe('registers.file-empty');
    for (const language of ['fi', 'sv', 'en'] as const) {
      const told = (await send('vastaus.json', '{"class":"dataset","id":["Alue"', await office.as('outi.vaha-erkkila', { language }))).body as Problem;
      expect(told.code).toBe('registers.answer-cut');
      expect(told.detail).toContain('vastaus.json');
    }
  });

  it('is nobody else’s to store, and not a coach’s to bring', async () => {
    const { fileId } = await dry(good);
    const other = await office.as('outi.tammikoski', { language: 'fi' }).catch(() => null);
    if (other !== null) expect((await store(fileId, {}, other)).status).not.toBe(200);
    const coach = await office.as('tiina.rautalampi', { language: 'fi' });
    expect((await send('luvut.csv', good.join('\n'), coach)).status).toBe(403);
    expect(await figures()).toBe(0);
  });

  it('sent by two at once is stored once', async () => {
    const [one, two] = [await dry(good), await dry(good)];
    const outcomes = (await Promise.all([store(one.fileId), store(two.fileId)])).map(({ body }) => (body as RegisterRun).outcome);
    expect(outcomes.toSorted()).toEqual(['stored', 'unchanged']);
    expect(await figures()).toBe(6);
  });

  it('whose connection is lost while it is stored leaves nothing', async () => {
    const many = [head, ...Array.from({ length: 4000 }, (_, row) => `${row},10,${row},${2006 + (row % 14)}-${String((row % 12) + 1).padStart(2, '0')}-01,${row % 2 === 0 ? 'Sastamala' : 'Parkano'}`)];
    const unique = [head, ...new Map(many.slice(1).map((line) => [line.split(',').slice(3).join(), line])).values()];
    const { fileId } = await dry(unique);
    // Killed when the figures are in and the run is not yet finished.
    await office.owner.query(`create function office.cut() returns trigger language plpgsql as
      $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`);
    await office.owner.query('create trigger cut before update on office.register_run for each row execute function office.cut()');
    try {
      expect((await store(fileId)).status).toBeGreaterThanOrEqual(500);
    } finally {
      await office.owner.query('drop trigger cut on office.register_run');
      await office.owner.query('drop function office.cut()');
    }
    expect([await figures(), await runs()]).toEqual([0, 0]);
    expect((await store(fileId)).body).toMatchObject({ outcome: 'stored' });
  });
});

describe('other forms', () => {
  it('PxWeb’s own JSON: "..." is hidden, ".." is nothing, regions are passed over', async () => {
    const answer = {
      columns: [{ code: 'Alue', text: 'Alue', type: 'd' }, { code: 'Kuukausi', text: 'Kuukausi', type: 't' }, { code: 'TYOTTOMATLOPUSSA', text: 'Työttömät', type: 'c' }],
      comments: [], metadata: [{ source: 'Tilastokeskus', label: 'Työttömät' }],
      data: [
        { key: ['KU790', '2023M07'], values: ['759'] }, { key: ['KU619', '2023M07'], values: ['...'] },
        { key: ['KU581', '2023M07'], values: ['..'] }, { key: ['MK06', '2023M07'], values: ['20000'] },
      ],
    };
    expect((await send('pxweb.json', JSON.stringify(answer))).body).toMatchObject({
      kind: 'pxweb-json', source: 'Tilastokeskus: Työttömät', figures: 2, added: 2, hidden: 1, faultCount: 0,
    });
    expect(((await send('pxweb.json', JSON.stringify(answer).slice(0, 200))).body as Problem).code).toBe('registers.answer-cut');
    const renamed = JSON.stringify(answer).replaceAll('TYOTTOMATLOPUSSA', 'UUSI_NIMI');
    const told = (await send('pxweb.json', renamed)).body as DryRun;
    expect(told).toMatchObject({ unknownContents: ['UUSI_NIMI'], faultCount: 1 });
    expect((await director.post(`/api/registers/files/${told.fileId}/check`, { measures: { UUSI_NIMI: 'unemployed' } })).body)
      .toMatchObject({ faultCount: 0, added: 2 });
  });

  it('names of occupation groups: a file of code, fi, sv, en and the groups of ESCO', async () => {
    const csv = await dry(['code,fi,sv,en', '5223,Myyjät,Försäljare,Shop sales assistants', '9112,Siivoojat,,'], 'ammatit.csv');
    expect(csv).toMatchObject({ kind: 'occupation-names', names: 4, figures: 0, added: 4 });
    expect((await store(csv.fileId)).body).toMatchObject({ outcome: 'stored', added: 4 });
    const concepts = [{ uri: 'http://data.europa.eu/esco/isco/C5223', prefLabel: { fi: 'Myyjät', sv: 'Butiksförsäljare', en: 'Shop sales assistants' } },
      { uri: 'http://data.europa.eu/esco/occupation/x', prefLabel: { fi: 'muu' } }];
    expect((await send('esco.json', JSON.stringify(concepts))).body).toMatchObject({ kind: 'occupation-names', names: 3, added: 0, changed: 1 });
  });
});

describe('what has been read', () => {
  it('is told by source and measure, with the newest month and the months missing between', async () => {
    await store((await dry([head, '1,2,3,2019-01-01,Sastamala', '1,2,3,2019-02-01,Sastamala', '1,2,3,2019-04-01,Sastamala'])).fileId);
    const { sources, servers } = (await director.get('/api/registers/sources')).body as { sources: RegisterSource[]; servers: string[] };
    expect(servers).toEqual([origin]);
    expect(sources[0]).toMatchObject({ source: 'Tilastokeskus; TEM, työnvälitystilasto', last: '2019-04' });
    expect(sources[0]?.measures[0]).toMatchObject({ first: '2019-01', last: '2019-04', figures: 3, missing: 1 });
    await store((await dry([head, '1,2,3,2019-05-01,Sastamala'])).fileId);
    const after = (await director.get('/api/registers/sources')).body as { sources: RegisterSource[] };
    expect(after.sources[0]?.last).toBe('2019-05');
  });
});

describe('a table by its address', () => {
  const address = `${server.url}/12r5.px`;
  const ended = async (first: TableTask): Promise<TableTask> => {
    for (let task = first; ;) {
      if (task.state !== 'working') return task;
      await new Promise((resolve) => { setTimeout(resolve, 20); });
      task = (await director.get(`/api/registers/tables/tasks/${first.taskId}`)).body as TableTask;
    }
  };

  it('is looked at by its metadata, fetched in parts within the limits, and stored', async () => {
    const look = (await director.post('/api/registers/tables/look', { address })).body as TableLook;
    expect(look).toMatchObject({ first: '2023-06', last: '2023-09', cells: 12, pieces: 4, kept: 0, faults: [] });
    expect(look.variables.map(({ role, asked }) => [role, asked])).toEqual([['place', 3], ['time', 4], ['measure', 1]]);
    expect(server.answered).toEqual([]);
    const task = await ended((await director.post('/api/registers/tables', { address })).body as TableTask);
    expect(task).toMatchObject({ state: 'done', done: 4, total: 4, run: { outcome: 'stored', added: 12, kind: 'pxweb' } });
    expect((await ended((await director.post('/api/registers/tables', { address })).body as TableTask)).run).toMatchObject({ outcome: 'unchanged' });
    expect(await ended((await director.post('/api/registers/tables', { address, newest: 1 })).body as TableTask)).toMatchObject({ total: 1 });
  });

  it('stopped or cut goes on where it was: what came is not asked again', async () => {
    server.answered.length = 0;
    const valueOf = server.valueOf;
    let first = true;
    server.valueOf = () => {
      if (first) server.mishaps.push('cut-json', 'cut-json', 'cut-json', 'cut-json');
      first = false;
      return 50;
    };
    const cut = await ended((await director.post('/api/registers/tables', { address })).body as TableTask);
    expect(cut).toMatchObject({ state: 'refused', problem: { code: 'registers.answer-cut' } });
    expect(await figures()).toBe(0);
    expect((await director.post('/api/registers/tables/look', { address })).body).toMatchObject({ kept: 1, pieces: 4 });
    const started = (await director.post('/api/registers/tables', { address })).body as TableTask;
    await director.delete(`/api/registers/tables/tasks/${started.taskId}`);
    const stopped = await ended(started);
    expect(['stopped', 'done']).toContain(stopped.state);
    const whole = await ended((await director.post('/api/registers/tables', { address })).body as TableTask);
    expect(whole.state).toBe('done');
    expect(await figures()).toBe(12);
    // Four parts in all: none was asked twice.
    expect(server.answered).toHaveLength(4);
    server.valueOf = valueOf;
  }, 30_000);

  it('of a server that the office has not been told of is not asked', async () => {
    for (const [given, code] of [
      ['http://127.0.0.1:1/api/v1/fi/x/y.px', 'registers.server-not-allowed'], ['http://169.254.169.254/latest/api/v1/x', 'registers.server-not-allowed'],
      ['file:///etc/passwd', 'registers.address-not-understood'], [`${origin}/jotain`, 'registers.address-not-understood'],
    ] as const) {
      expect(((await director.post('/api/registers/tables/look', { address: given })).body as Problem).code).toBe(code);
      expect(((await director.post('/api/registers/tables', { address: given })).body as Problem).code).toBe(code);
    }
  });
});
