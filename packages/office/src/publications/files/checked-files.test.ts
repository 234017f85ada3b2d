import { beforeAll, describe, expect, it } from 'vitest';
import { auditTables } from '../../disclosure/audit-tables.ts';
import type { ReadFile } from '../../disclosure/contract.ts';
import { tableOfBytes } from '../../disclosure/table-file.ts';
import { workOn } from '../../disclosure/thread-work.ts';
import type { PublicPublication, PublishedTable } from '../contract.ts';
import { openPublishingOffice } from '../testing/publishing-office.ts';
import { asCsv } from './csv.ts';
import { figureRows } from './figure-rows.ts';
import type { FileOf } from './figure-rows.ts';
import { asXlsx } from './xlsx.ts';

const office = await openPublishingOffice();
const languages = ['fi', 'sv', 'en'] as const;
const path = '/api/published/21/unemployment-table-2026-10';
let table: PublishedTable;

beforeAll(async () => {
  const director = await office.as('outi.vaha-erkkila');
  expect((await director.post('/api/publications', { kind: 'unemployment-table', month: '2026-10' })).body).toMatchObject({ revision: 1 });
  const { content } = (await office.anonymous.get(path)).body as PublicPublication;
  if (content === null || content.kind === 'board-report') throw new Error('no table');
  ({ table } = content);
}, 60_000);

const fileOf = (language: FileOf['language'], of: PublishedTable = table): FileOf => ({
  table: of, language, publicationId: 'unemployment-table-2026-10', revision: 1, publishedAt: '2026-11-22T11:18:22Z',
  sha256: 'a'.repeat(64), address: 'https://office.example/',
});
const hiddenIn = (of: PublishedTable): number => figureRows(of).filter(({ cell }) => cell === 'suppressed').length;

async function reading(name: string, bytes: Buffer): Promise<ReadFile | undefined> {
  let read: ReadFile | undefined;
  await workOn({ kind: 'read', files: [{ name, bytes }], hierarchy: null, areaPairs: [], choices: { known: null, planned: 0, threshold: 5 } },
    (told) => { if ('reading' in told) [read] = told.reading; });
  return read;
}

describe.each(languages)('what the office published is checked as it was published (KNO-4), in %s', (language) => {
  it('whatever the form: the same cells, the same sums, and as many hidden as the publication hides', async () => {
    const jsonStat = (await office.platform.http.server.inject({ method: 'GET', url: `${path}/table.json?language=${language}` })).rawPayload;
    const forms = { 't.csv': Buffer.from(asCsv(fileOf(language))), 't.xlsx': await asXlsx(fileOf(language)), 't.json': jsonStat };
    const told: [number, number, number][] = [];
    for (const [name, bytes] of Object.entries(forms)) {
      expect([name, (await reading(name, bytes))?.hidden]).toEqual([name, hiddenIn(table)]);
      const { published } = await auditTables([await tableOfBytes(name, bytes)], {});
      told.push([published.cells.length, published.cells.filter(({ value }) => value === null).length, published.equations.length]);
    }
    expect(hiddenIn(table)).toBeGreaterThan(5);
    expect(told[0]?.every((count) => count > 0)).toBe(true);
    expect(told).toEqual([told[0], told[0], told[0]]);
  }, 30_000);

  it('a year before that now and the change give away is told, from CSV and workbook', async () => {
    const { leaking, count } = withLeak(table);
    for (const [name, bytes] of [['t.csv', Buffer.from(asCsv(fileOf(language, leaking)))], ['t.xlsx', await asXlsx(fileOf(language, leaking))]] as const) {
      const { published, levels } = await auditTables([await tableOfBytes(name, bytes)], { list: true });
      const intervals = levels[0]?.result.exact.map((cell) => levels[0]?.result.intervals.find((each) => each.cell === cell)?.low);
      expect([name, intervals]).toEqual([name, expect.arrayContaining([count]) as unknown]);
      expect(published.relations.map(({ kind }) => kind)).toContain('change');
    }
  }, 30_000);
});

/** One row whose three figures are printed hides the year before, and leaves the change. */
function withLeak(of: PublishedTable): { readonly leaking: PublishedTable; readonly count: number } {
  const [now, before, change, percent] = ['now', 'before', 'change', 'changePercent'].map((code) => of.contents.findIndex((each) => each.code === code));
  const width = of.contents.length;
  const cells = [...of.cells];
  for (let row = cells.length / width - 1; row >= 0; row -= 1) {
    const at = (column: number | undefined): number => row * width + (column ?? -1);
    const [one, other, difference] = [cells[at(now)], cells[at(before)], cells[at(change)]];
    if (typeof one !== 'number' || typeof other !== 'number' || typeof difference !== 'number' || !Number.isInteger(other) || other < 2) continue;
    cells[at(before)] = 'suppressed';
    cells[at(percent)] = 'suppressed';
    return { leaking: { ...of, cells }, count: other };
  }
  throw new Error('no row is printed whole');
}
