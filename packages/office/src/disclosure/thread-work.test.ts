import writeExcelFile from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { AuditResult, Choices, ProtectResult, ReadFile } from './contract.ts';
import { workOn, type GivenFile, type ThreadTold, type ThreadWish } from './thread-work.ts';

const CHOICES: Choices = { known: [1, 4], planned: 0, threshold: 5 };

async function told(kind: ThreadWish['kind'], files: readonly GivenFile[], more: Partial<ThreadWish> = {}): Promise<ThreadTold> {
  const heard: ThreadTold[] = [];
  await workOn({ kind, files, hierarchy: null, areaPairs: [], choices: CHOICES, ...more }, (one) => heard.push(one));
  const last = heard.findLast((one) => !('progress' in one));
  if (last === undefined) throw new Error('nothing was told');
  return last;
}

const file = (name: string, lines: readonly string[]): GivenFile => ({ name, bytes: Buffer.from(`${lines.join('\n')}\n`) });

async function audited(files: readonly GivenFile[], more: Partial<ThreadWish> = {}): Promise<AuditResult> {
  const found = await told('audit', files, more);
  if (!('audit' in found)) throw new Error(JSON.stringify(found));
  return found.audit;
}

async function protectedOf(files: readonly GivenFile[], more: Partial<ThreadWish> = {}): Promise<ProtectResult> {
  const found = await told('protect', files, more);
  if (!('protection' in found)) throw new Error(JSON.stringify(found));
  return found.protection;
}

async function readOf(files: readonly GivenFile[]): Promise<readonly ReadFile[]> {
  const found = await told('read', files);
  if (!('reading' in found)) throw new Error(JSON.stringify(found));
  return found.reading;
}

const exactAt = (result: AuditResult): Readonly<Record<string, number>> =>
  Object.fromEntries(result.levels.map(({ level, exact }) => [level, exact]));

const PLAN = ['Kunta;Heinäkuu 2022;Heinäkuu 2023;Muutos;Muutos %', 'Sastamala;29;64;35;120,7', 'Hämeenkyrö;10;13;3;30,0', 'Ikaalinen;13;14;1;7,7',
  'Parkano;2;11;9;450,0', 'Punkalaidun;3;5;2;66,7', 'Kihniö;2;0;-2;-100,0', 'Yhteensä;59;107;48;81,4'];

describe('columns are guessed', () => {
  it('classes, counts, changes, per cents and codes beside names', async () => {
    const [plan, coded] = await readOf([file('plan.csv', PLAN),
      file('coded.csv', ['kuntanro,kunta,vuosi,lkm,osuus', '018,Askola,2023,12,1.5', '049,Espoo,2023,300,2.5', '018,Askola,2024,14,1.7', '049,Espoo,2024,310,2.6'])]);
    expect(plan?.columns.map(({ role }) => role)).toEqual(['class', 'count', 'count', 'change', 'percent']);
    expect(coded?.columns.map(({ role }) => role)).toEqual(['left-out', 'class', 'class', 'count', 'percent']);
  });

  it('in a table that says in a column what is counted', async () => {
    const [one] = await readOf([file('long.csv', ['Kunta,Tiedot,arvo', 'Askola,Työttömät,12', 'Askola,"Muutos, %",3.5', 'Espoo,Työttömät,20', 'Espoo,"Muutos, %",1.5'])]);
    expect(one?.columns.map(({ role }) => role)).toEqual(['class', 'measure', 'count']);
  });
});

describe('tables are audited together', () => {
  it('where the per cent column tells a hidden count', async () => {
    const result = await audited([file('p.csv', ['Kunta;2022;2023;Muutos %', 'Sastamala;29;64;120,7', 'Ikaalinen;13;14;7,7', 'Parkano;...;...;450,0', 'Kihniö;...;20;100,0'])]);
    expect(result.relations).toMatchObject([{ kind: 'rate', column: 'Muutos %', one: '2023', other: '2022', tried: 2 }]);
    const kihnio = result.told.find(({ cell }) => cell.codes.includes('Kihniö'));
    expect(kihnio).toMatchObject({ kind: 'exact', low: 10, high: 10, level: 'linear' });
    expect(kihnio?.steps.some(({ from }) => from === 'percent')).toBe(true);
  });

  it('where the change stands in one file and the month before in another', async () => {
    const now = file('nyt.csv', ['kunta;lkm;muutos vuodessa', 'Sastamala;759;126', 'Ikaalinen;266;21', 'Kihniö;48;-2']);
    const before = file('ennen.csv', ['municipality;n', 'Sastamala;633', 'Ikaalinen;245', 'Kihniö;...']);
    expect(exactAt(await audited([before]))).toMatchObject({ linear: 0 });
    const together = await audited([now, before]);
    expect(exactAt(together)).toMatchObject({ linear: 1 });
    expect(together.told[0]).toMatchObject({ low: 50, high: 50 });
  });

  it('where months stand below each other and the change is of the month before', async () => {
    const result = await audited([file('m.csv', ['kunta,kuukausi,n,muutos', 'Askola,2023-01,10,', 'Askola,2023-02,...,-7', 'Askola,2023-03,9,6',
      'Espoo,2023-01,100,', 'Espoo,2023-02,110,10', 'Espoo,2023-03,90,-20'])]);
    expect(result.relations).toMatchObject([{ kind: 'change', column: 'muutos' }]);
    expect(result.told[0]).toMatchObject({ low: 3, high: 3 });
  });

  it('where columns add up: men and women are all', async () => {
    const result = await audited([file('s.csv', ['kunta,Työttömät,Miehet,Naiset', 'a,20,12,8', 'b,30,14,16', 'c,41,20,21', 'd,25,10,15', 'e,18,...,14'])]);
    expect(result.relations).toMatchObject([{ kind: 'columns', column: 'Työttömät' }]);
    expect(result.told[0]).toMatchObject({ low: 4, high: 4 });
    expect(result.told[0]?.steps[0]?.terms).toHaveLength(3);
  });

  it('by the areas that municipalities belong to, where a table prints an area', async () => {
    const towns = file('kunnat.csv', ['kunta,n', 'Sastamala,60', 'Parkano,...', 'Kihniö,...', 'Yhteensä,67']);
    const areaPairs = [['Sastamala', 'Länsi'], ['Parkano', 'Pohjoinen'], ['Kihniö', 'Pohjoinen']] as const;
    expect((await audited([towns], { areaPairs })).equations).toBe(1);
    const areas = file('alueet.csv', ['kunta,n', 'Länsi,60', 'Pohjoinen,7', 'Yhteensä,67']);
    expect((await audited([towns, areas], { areaPairs })).equations).toBe(3);
  });

  it('says when a person alone in a group could tell another', async () => {
    const result = await audited([file('two.csv', ['kunta,n', 'a,10', 'b,...', 'c,...', 'Yhteensä,15'])]);
    expect(exactAt(result)).toMatchObject({ 'small-known': 0 });
    expect(result.toOneAlone).toBe(2);
  });

  it('does not take for a sum what is none, and says so', async () => {
    const result = await audited([file('x.csv', ['kunta,n', 'a,10', 'b,12', 'Yhteensä,40'])]);
    expect(result.notSums).toMatchObject([{ code: '∑', broken: 1, tested: 1 }]);
    expect(result.levels.every(({ contradictions }) => contradictions === 0)).toBe(true);
  });

  it('reads workbooks, JSON-stat, UTF-16 and Latin-1 alike', async () => {
    const rows = [['kunta', 'n'], ['a', 10], ['b', 12], ['c', '...'], ['Yhteensä', 26]] as const;
    const sheet = await writeExcelFile([[{ value: 'Työttömät kunnittain' }], ...rows.map((row) => row.map((value) => ({ value })))]).toBuffer();
    const jsonStat = JSON.stringify({
      class: 'dataset', version: '2.0', id: ['kunta'], size: [4],
      dimension: { kunta: { category: { index: ['a', 'b', 'c', 't'], label: { a: 'a', b: 'b', c: 'c', t: 'Yhteensä' } } } }, value: [10, 12, null, 26],
    });
    const text = rows.map((row) => row.join(';')).join('\r\n');
    for (const bytes of [sheet, Buffer.from(jsonStat), Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(text, 'latin1')]) {
      const result = await audited([{ name: 'taulukko', bytes: Uint8Array.from(bytes) }]);
      expect(result.told[0]).toMatchObject({ low: 4, high: 4 });
    }
  });
});

describe('files that will not do', () => {
  it('are told with every row, column and value at once', async () => {
    const bad = file('bad.csv', ['kunta,n', 'a,-3', 'b,4.5', ',7', 'd,x9', 'a,8']);
    const found = await told('audit', [bad, file('good.csv', ['kunta,n', 'a,1', 'b,2'])]);
    expect(found).toMatchObject({ refused: { code: 'disclosure.table-unfit' } });
    const faults = 'refused' in found ? found.refused.faults : [];
    expect(faults.map(({ path, code }) => [path, code])).toEqual([
      ['bad.csv, row 2, n', 'disclosure.value-negative'], ['bad.csv, row 3, n', 'disclosure.value-not-a-count'],
      ['bad.csv, row 4, kunta', 'disclosure.code-empty'], ['bad.csv, row 5, n', 'disclosure.value-not-a-count'],
      ['bad.csv, row 6, n', 'disclosure.row-differs'],
    ]);
  });

  it('are all named, where several cannot be read at all', async () => {
    const found = await told('audit', [file('a.csv', ['one']), { name: 'b.csv', bytes: Buffer.alloc(0) }, { name: 'c.png', bytes: Uint8Array.from([137, 80, 78, 71, 0, 1, 2, 3]) }]);
    expect(found).toMatchObject({ refused: { code: 'disclosure.files-unfit', values: { count: 3 } } });
  });

  it('are refused by their rows before they fill the memory', async () => {
    const found = await told('audit', [{ name: 'm.csv', bytes: Buffer.from(`a,n\n${'x,1\n'.repeat(1_000_000)}`) }]);
    expect(found).toMatchObject({ refused: { code: 'disclosure.too-many-rows', values: { rows: 1_000_000 } } });
  });
});

describe('the planned table is protected', () => {
  it('with its changes and per cents, in its own layout', async () => {
    const done = await protectedOf([file('plan.csv', PLAN)]);
    expect(done).toMatchObject({ primary: 3, unprotected: 0, leftOut: [] });
    expect(done.csv).toContain('Sastamala,29,64,35,"120,7"');
    expect(done.csv).toContain('Parkano,...,11,...,...');
    expect(exactAt(done.after)).toEqual({ linear: 0, 'not-negative': 0, 'zeros-printed': 0, 'small-known': 0 });
  });

  it('beside a table that is out already and prints a part of it', async () => {
    const planned = file('plan.csv', ['kunta,n', 'Sastamala,29', 'Ikaalinen,13', 'Parkano,2', 'Kihniö,3', 'Urjala,12', 'Yhteensä,59']);
    const out = file('out.csv', ['kunta,n', 'Parkano ja Kihniö,5', 'Yhteensä,59']);
    const hierarchy = file('h.csv', ['code,parent', 'Parkano,Parkano ja Kihniö', 'Kihniö,Parkano ja Kihniö']);
    const done = await protectedOf([planned, out], { hierarchy });
    expect(exactAt(done.after)).toMatchObject({ 'zeros-printed': 0 });
    const alone = await protectedOf([planned]);
    expect(alone.secondary).toBe(0);
  });

  it('empties a column of which nobody knows how it was worked out', async () => {
    const done = await protectedOf([file('p.csv', ['kunta,n,osuus', 'a,29,1.5', 'b,13,2.5', 'c,2,9.9'])]);
    expect(done.leftOut).toEqual(['osuus']);
    expect(done.csv).not.toContain('9.9');
  });

  it('is refused where its figures are hidden already or do not add up', async () => {
    expect(await told('protect', [file('p.csv', ['kunta,n', 'a,29', 'b,...', 'c,2'])])).toMatchObject({ refused: { faults: [{ code: 'disclosure.value-hidden' }] } });
    const uneven = ['kunta,sex,n', 'a,m,29', 'a,f,3', 'a,Total,32', 'b,m,9', 'b,f,3', 'b,Total,12', 'c,m,9', 'c,f,3', 'c,Total,13'];
    expect(await told('protect', [file('p.csv', uneven)])).toMatchObject({ refused: { faults: [{ code: 'disclosure.total-differs' }] } });
  });
});
