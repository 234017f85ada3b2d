import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refused } from '../platform/http/refusal.ts';
import { auditFiles, auditTold, nothingChecked } from './audit-files.ts';
import { disclosureRefusals } from './refusals.ts';
import { suppressFile, type SuppressOptions } from './suppress-file.ts';

let folder = '';
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'kohtaanto-disclosure-')); });
afterAll(async () => { await rm(folder, { recursive: true, force: true }); });

async function file(name: string, lines: readonly string[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

const table = ['municipality,sex,n',
  'Ikaalinen,f,31', 'Ikaalinen,m,44', 'Kihniö,f,3', 'Kihniö,m,12', 'Parkano,f,25', 'Parkano,m,40', 'Sastamala,f,80', 'Sastamala,m,95'];
const options = (path: string, more: Partial<SuppressOptions> = {}): SuppressOptions =>
  ({ table: path, dims: 'municipality,sex', value: 'n', ...more });

async function refusalOf(work: Promise<unknown>): Promise<Refused> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a table file is protected', () => {
  it('or refused with its name where it cannot be written: no folder, or a folder in its place', async () => {
    const path = await file('table.csv', table);
    const nowhere = join(folder, 'nosuch', 'x.csv');
    expect(await refusalOf(suppressFile(options(path, { out: nowhere })))).toMatchObject({ code: 'disclosure.not-written', values: { file: nowhere } });
    expect(await refusalOf(suppressFile(options(path, { out: folder })))).toMatchObject({ code: 'disclosure.not-written', values: { file: folder } });
  });

  it('with a status for each cell, totals added, and no hidden figure written', async () => {
    const out = join(folder, 'out.csv');
    const { csv, told } = await suppressFile(options(await file('table.csv', table), { out }));
    const rows = csv.trim().split('\n').map((line) => line.split(','));
    expect(rows[0]).toEqual(['municipality', 'sex', 'n', 'status']);
    expect(rows).toHaveLength(1 + 5 * 3);
    expect(rows.filter((row) => row[3] === 'primary')).toEqual([['Kihniö', 'f', '...', 'primary']]);
    expect(rows.slice(1).every((row) => (row[3] === 'published') === (row[2] !== '...'))).toBe(true);
    expect(told).toMatch(/^15 cells, 1 primary, \d+ secondary/u);
    const audited = await auditFiles([out], { known: '1-4' });
    expect(audited.levels.map(({ result }) => [result.exact.length, result.contradictions])).toEqual([[0, 0], [0, 0], [0, 0], [0, 0]]);
  });

  it('by a hierarchy with a column for each level, whose names may clash', async () => {
    const hierarchy = await file('levels.csv', ['municipality,district', 'Ikaalinen,Parkano', 'Kihniö,Parkano', 'Parkano,Parkano', 'Sastamala,Sastamala']);
    const { csv } = await suppressFile(options(await file('table.csv', table), { hierarchy }));
    expect(csv).toContain('district.Parkano,Total,');
    const out = await file('out2.csv', csv.trim().split('\n'));
    const audited = await auditFiles([out], { hierarchy, known: '1-4' });
    expect(audited.levels.at(-1)?.result.exact).toEqual([]);
  });

  it('by overlapping areas: a code with two parents', async () => {
    const hierarchy = await file('areas.csv', ['dimension,code,parent', 'municipality,Kihniö,north', 'municipality,Parkano,north',
      'municipality,Kihniö,small', 'municipality,Ikaalinen,small']);
    const { csv } = await suppressFile(options(await file('table.csv', table), { hierarchy }));
    const out = await file('out3.csv', csv.trim().split('\n'));
    const audited = await auditFiles([out], { hierarchy, known: '1-4' });
    expect(audited.levels.at(-1)?.result.exact).toEqual([]);
    expect(audited.published.equations.length).toBe(16);
  });

  it('with its change and per cent, which would tell it', async () => {
    const path = await file('change.csv', ['kunta;2022;2023;muutos;muutos %', 'Sastamala;29;64;35;120,7', 'Ikaalinen;13;14;1;7,7', 'Parkano;2;11;9;450,0',
      'Kihniö;3;5;2;66,7', 'Yhteensä;47;94;47;100,0']);
    const { csv, told } = await suppressFile({ table: path, dims: 'kunta', value: '2023,2022' });
    expect(told).toContain('changes and per cents hidden');
    const out = await file('changed.csv', csv.trim().split('\n'));
    const audited = await auditFiles([out], { known: '1-4' });
    expect(audited.published.relations.map(({ kind }) => kind).sort()).toEqual(['change', 'rate']);
    expect(audited.levels.map(({ result }) => result.exact.length)).toEqual([0, 0, 0, 0]);
    // Without them, the same counts would do with less: the columns are what tells.
    const naive = await file('naive.csv', (await readFile(path, 'utf8')).trim().split('\n').map((line) => line.replace(/;(2|3);/u, ';...;')));
    expect((await auditFiles([naive], {})).levels[0]?.result.exact.length).toBe(2);
  });

  it('as sums that one contributor dominates, and as counts by health', async () => {
    const sums = await file('sums.csv', ['region,largest,second,eur', 'A,900,50,1000', 'B,200,150,700', 'C,250,200,800']);
    const { csv } = await suppressFile({ table: sums, dims: 'region', value: 'eur', contributions: 'largest,second' });
    expect(csv).toContain('A,...,primary');
    const health = await file('health.csv', ['kunta,n', 'a,9', 'b,30', 'c,40', 'd,20']);
    expect((await suppressFile({ table: health, dims: 'kunta', value: 'n', health: true })).csv).toContain('a,...,primary');
    expect((await suppressFile({ table: health, dims: 'kunta', value: 'n' })).csv).toContain('a,9,published');
  });

  it('by a formula that is told, where the figures cannot tell it', async () => {
    const path = await file('told.csv', ['kunta,now,before,per cent', 'a,...,20,50.0', 'b,...,30,20.0']);
    const { published, levels } = await auditFiles([path], { value: 'now,before', derived: ['per cent=now/before'] });
    expect(published.relations).toMatchObject([{ kind: 'share', one: 'now', other: 'before' }]);
    expect(levels[0]?.result.exact.length).toBe(2);
    expect((await refusalOf(auditFiles([path], { derived: ['nonsense'] }))).code).toBe('disclosure.option-unfit');
  });

  it('rounded so that it still adds up, if asked', async () => {
    const { csv } = await suppressFile(options(await file('table.csv', table), { round: '5' }));
    expect((await auditFiles([await file('rounded.csv', csv.trim().split('\n'))], {})).levels[0]?.result.contradictions).toBe(0);
    expect(csv.split('\n').map((line) => line.split(',')[2]).every((n) => !['1', '2', '3', '4'].includes(n ?? ''))).toBe(true);
  });
});

describe('a table file that will not do is refused with all its faults', () => {
  it('negative, hidden and broken figures, empty codes and rows twice', async () => {
    const path = await file('bad.csv', ['municipality,sex,n', 'Ikaalinen,f,-3', 'Kihniö,f,...', 'Kihniö,f,4', 'Parkano,m,4.5', ',m,8', 'Sastamala,m,x7']);
    const refused = await refusalOf(suppressFile(options(path)));
    expect(refused.code).toBe('disclosure.table-unfit');
    expect(refused.faults.map(({ code }) => code)).toEqual(['disclosure.value-negative', 'disclosure.value-hidden',
      'disclosure.row-twice', 'disclosure.value-not-a-count', 'disclosure.code-empty', 'disclosure.value-not-a-count']);
    expect(refused.faults[0]?.path).toBe('row 2, n');
  });

  it('totals that differ from their parts', async () => {
    const path = await file('totals.csv', [...table, 'yhteensä,yhteensä,331']);
    const refused = await refusalOf(suppressFile(options(path)));
    expect(refused.faults).toMatchObject([{ path: 'row 10', code: 'disclosure.total-differs', values: { given: 331, sum: 330 } }]);
  });

  it('columns that are not there, all of them', async () => {
    const refused = await refusalOf(suppressFile(options(await file('table.csv', table), { dims: 'kunta,sex', value: 'count' })));
    expect(refused.faults.map(({ path }) => path)).toEqual(['kunta', 'count']);
  });

  it('a hierarchy in a circle, a missing file, a value no option takes', async () => {
    const circle = await file('circle.csv', ['code,parent', 'Kihniö,Parkano', 'Parkano,Kihniö']);
    const path = await file('table.csv', table);
    expect((await refusalOf(suppressFile(options(path, { hierarchy: circle })))).code).toBe('disclosure.hierarchy-turns-back');
    expect((await refusalOf(suppressFile(options(join(folder, 'none.csv'))))).code).toBe('disclosure.file-missing');
    expect((await refusalOf(suppressFile(options(path, { threshold: 'five' })))).code).toBe('disclosure.option-unfit');
    expect((await refusalOf(auditFiles([path], { known: 'few' }))).code).toBe('disclosure.option-unfit');
  });

  it('every refusal has its sentence in three languages', () => {
    for (const text of Object.values(disclosureRefusals)) {
      for (const language of ['fi', 'sv', 'en'] as const) expect(text[language].length).toBeGreaterThan(20);
    }
  });
});

describe('published files are audited together', () => {
  it('finds what two files tell that neither tells alone', async () => {
    const first = await file('first.csv', ['municipality,n', 'Ikaalinen,75', 'Kihniö,...', 'Parkano,...', 'Total,243']);
    const second = await file('second.csv', ['municipality,sex,n', 'Kihniö,f,6', 'Kihniö,m,9', 'Kihniö,Total,15']);
    const alone = await auditFiles([first], {});
    expect(alone.levels.at(-1)?.result.exact).toEqual([]);
    const together = await auditFiles([first, second], {});
    expect(auditTold(together, true)).toContain('Parkano');
    expect(together.levels.at(0)?.result.exact.length).toBe(1);
  });

  it('recovers by the rule of 1-4 what a statistics table hides: 7 in two cells, one of them 3 in another file', async () => {
    const path = await file('statfin.csv', ['kunta;arvo', 'Ikaalinen;13', 'Kihniö;...', 'Parkano;...', 'Yhteensä;21']);
    const audited = await auditFiles([path], { known: '1-4' });
    expect(audited.levels.find(({ level }) => level === 'small-known')?.result.exact.length).toBe(2);
    expect(audited.levels.find(({ level }) => level === 'zeros-printed')?.result.exact.length).toBe(0);
  });
});

describe('a wide table', () => {
  it.each([
    ['Miehet;Naiset;Yhteensä'], ['Män;Kvinnor;Totalt'], ['Men;Women;Total'], ['Miehet;Naiset;Kaikki'],
  ])('whose last column is the total of those beside it: %s', async (heads) => {
    const wide = await file('wide.csv', [`Kunta;${heads}`, 'Sastamala;40;..;43', 'Kihniö;10;12;22']);
    const audited = await auditFiles([wide], { list: true });
    expect(audited.levels[0]?.result.exact.map((cell) => audited.levels[0]?.result.intervals.find((one) => one.cell === cell)?.low)).toEqual([3]);
    expect(nothingChecked(audited)).toBe(false);
  });

  it('whose total is of something else is not told to be a sum', async () => {
    const other = await file('other.csv', ['Kunta;Miehet;Naiset;Yhteensä', 'Sastamala;40;..;43', 'Kihniö;10;12;30']);
    const audited = await auditFiles([other], {});
    expect(audited.published.equations).toEqual([]);
    expect(nothingChecked(audited)).toBe(true);
    expect(auditTold(audited, false)).toContain('No sums were recognised: nothing could be checked');
    expect(auditTold(audited, false, 'fi')).toContain('mitään ei voitu tarkistaa');
  });

  it('with its definition, hash and revision in every row has them neither counted nor classified', async () => {
    const long = await file('about.csv', ['kunta;sukupuoli;lkm;revision;definition;sha256',
      ...['mies;40', 'nainen;..', 'yhteensä;43'].map((row, i) => `Sastamala;${row};1;${'Pitkä määritelmä. '.repeat(9)}${i};${String(i).repeat(64)}`)]);
    const audited = await auditFiles([long], {});
    expect(audited.published.cells).toHaveLength(3);
    expect(audited.levels[0]?.result.exact).toHaveLength(1);
  });
});

it('a table without figures names the option on the command line only', async () => {
  const path = await file('none.csv', ['kunta;sukupuoli', 'Sastamala;mies', 'Kihniö;nainen']);
  expect((await refusalOf(auditFiles([path], {}))).code).toBe('disclosure.no-figures-named');
  expect(JSON.stringify(disclosureRefusals['disclosure.nothing-to-audit'])).not.toContain('--');
});
