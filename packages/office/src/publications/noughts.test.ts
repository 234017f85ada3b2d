import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { lookAt } from '@kohtaanto/rules/indicators/counted.ts';
import { parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { hidingNote } from '@kohtaanto/words/publications/table-words.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSnapshot } from '../indicators/build-snapshot.ts';
import { allFamilies } from '../indicators/gate/released-measures.ts';
import { countMonth, keyOf } from '../indicators/gate/month-counts.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { attackContents } from './attack/attack-contents.ts';
import type { Told } from './attack/named-counts.ts';
import { toldByContent } from './attack/told-by-content.ts';
import type { ShownReport } from './board-report-contract.ts';
import type { Preview } from './contract.ts';
import type { PublishedContent } from './content.ts';
import { openPublishingOffice } from './testing/publishing-office.ts';

const office = await openPublishingOffice();
let director: Client;
beforeAll(async () => {
  director = await office.as('outi.vaha-erkkila');
});

const subjects = [
  'unemployed', 'unemployed:sex', 'unemployed:age', 'jobseekers', 'jobseekers:age', 'structural-unemployment', 'structural-unemployment:sex',
  'laid-off', 'structural-repeated', 'activation-rate', 'services-begun', 'flow-open-market-3-months', 'contacts-in-time',
];
/** Of the first month nobody has been in the register for long: its noughts would tell of its small counts. */
const months = ['2023-02', '2024-08', '2026-06'];

function monthOf(text: string): Month {
  const month = parseMonth(text);
  if (month === undefined) throw new Error(`not a month: ${text}`);
  return month;
}

async function everyTable(): Promise<readonly PublishedContent[]> {
  const contents: PublishedContent[] = [];
  for (const month of months) {
    for (const query of [`kind=unemployment-table&month=${month}`, ...subjects.map((subject) => `kind=indicator-table&subject=${subject}&month=${month}`)]) {
      const answer = await director.get(`/api/publications/preview?${query}`);
      if (answer.status === 200) contents.push((answer.body as Preview).content);
    }
  }
  return contents;
}

async function trueCountsOf(texts: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const snapshot = await buildSnapshot(office.settings.owner, plainDate('2026-11-23'));
  const sight = lookAt(snapshot);
  return new Map(texts.map((month) =>
    [month, countMonth(sight, ['581', '619', '790'], monthOf(month), (family) => allFamilies.has(family)).counts]));
}

const isHiddenNought = ({ count, cell }: Told['counts'][number], trueCounts: ReadonlyMap<string, ReadonlyMap<string, number>>): boolean =>
  cell === 'suppressed' && trueCounts.get(count.month)?.get(keyOf(count.measure, count.place === 'TA21' ? 'AREA' : count.place, count.split)) === 0;

describe('a nought that a report hides', { timeout: 240_000 }, () => {
  it('is only of figures of which the report says that it may be one, and others are said to print theirs', async () => {
    const [reported, kinds] = [['2024-02', '2024-08', '2026-06'], new Set<string>()];
    let noughts = 0;
    for (const month of reported) {
      const { report } = (await director.get(`/api/publications/board-report/${month}`)).body as ShownReport;
      expect(report.noughts).toBeUndefined();
      const told = report.figures.map((figure) => ({ figure, ...toldByContent({ kind: 'board-report', report: { ...report, figures: [figure] } }) }));
      const trueCounts = await trueCountsOf([...new Set(told.flatMap(({ counts }) => counts.map(({ count }) => count.month)))]);
      for (const { figure, counts } of told) {
        const hidden = counts.filter((each) => isHiddenNought(each, trueCounts));
        noughts += hidden.length;
        if (hidden.length > 0) expect(`${month} ${figure.id} ${figure.noughts}`).toBe(`${month} ${figure.id} hidden`);
        if (counts.some(({ cell }) => cell === 'suppressed')) kinds.add(`${month} ${figure.noughts ?? 'printed'}`);
      }
      const { contradictions, narrowed, told: exact } = await attackContents([{ kind: 'board-report', report }]);
      expect({ month, contradictions, narrowed, exact }).toEqual({ month, contradictions: 0, narrowed: [], exact: [] });
    }
    expect(noughts).toBeGreaterThan(0);
    // In one report both: some figures print their noughts though others do not.
    expect(reported.some((month) => kinds.has(`${month} hidden`) && kinds.has(`${month} printed`))).toBe(true);
  });
});

describe('a nought that is hidden', { timeout: 240_000 }, () => {
  let contents: readonly PublishedContent[];
  beforeAll(async () => {
    contents = await everyTable();
  }, 200_000);

  it('is in no publication that says that noughts are printed, and in some of those that say otherwise', async () => {
    const trueCounts = await trueCountsOf(months);
    const noughts = contents.flatMap((content) => toldByContent(content).counts).filter((each) => isHiddenNought(each, trueCounts));
    expect(noughts.filter((each) => each.noughts !== 'hidden').map(({ count }) => Object.values(count).join(' '))).toEqual([]);
    expect(noughts.some(({ count }) => count.split === '')).toBe(true);
    expect(noughts.some(({ count }) => count.split !== '')).toBe(true);
  });

  it('is said to be possible in words, and only there', () => {
    const tables = contents.flatMap((content) => (content.kind === 'board-report' ? [] : [content]));
    for (const { kind, table } of tables) {
      const { threshold, healthThreshold, noughts } = table.rule;
      expect(table.notes[0]).toEqual(hidingNote(threshold, healthThreshold, noughts ?? 'printed'));
      if (kind === 'unemployment-table') expect(noughts).toBeUndefined();
    }
    expect(new Set(tables.map(({ table }) => table.rule.noughts))).toEqual(new Set([undefined, 'hidden']));
  });

  it('is no contradiction to the attacker, who reads it; one that the words deny is', async () => {
    const byMonth = months.map((month) => contents.filter((content) => content.kind !== 'board-report' && content.table.month === month));
    for (const of of byMonth) expect(await attackContents(of)).toMatchObject({ contradictions: 0, told: [], narrowed: [] });
    const denied = structuredClone(byMonth[0] ?? []);
    for (const content of denied) if (content.kind !== 'board-report') delete content.table.rule.noughts;
    const { contradictions, told, narrowed } = await attackContents(denied);
    expect(contradictions + told.length + narrowed.length).toBeGreaterThan(0);
  });
});
