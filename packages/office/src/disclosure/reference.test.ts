import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hierarchy, strides, type Dimension, type Grid } from '@kohtaanto/rules/disclosure/grid.ts';
import { PRIMARY, SECONDARY } from '@kohtaanto/rules/disclosure/protect.ts';
import { suppressGrid } from '@kohtaanto/rules/disclosure/publication.ts';
import { RULE_2026 } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { roundGrid } from '@kohtaanto/rules/disclosure/rounding.ts';
import { auditFiles } from './audit-files.ts';
import { gridOfFile } from './counts-of-file.ts';
import { hierarchiesOf } from './hierarchy-file.ts';
import { suppressFile } from './suppress-file.ts';
import { readTableFile } from './table-file.ts';
import { attack } from './attack/attack.ts';
import { publishedGrid } from './attack/published-grid.ts';
import type { Level } from './attack/published-cells.ts';
import { gridOf, hasReference, nationalTable, realMunicipalMonths, REFERENCE, referenceResult, REGISTER, rowsOf } from './testing/reference-tables.ts';

const at = (level: Level) => ({ knowledge: { level, smallLow: 1, smallHigh: 4 }, width: 3 });
const hiddenOf = (status: Uint8Array): number => status.filter((one) => one === PRIMARY || one === SECONDARY).length;

const flat = (name: string, codes: Iterable<string>): Dimension =>
  hierarchy(name, new Map<string, string | null>([['Total', null], ...[...codes].map((code) => [code, 'Total'] as const)]));

async function crossed(file: string, first: string, second: string, value: string): Promise<Grid> {
  const rows = await rowsOf(join(REFERENCE, file));
  const codes = (column: string): Set<string> => new Set(rows.map((row) => row[column] ?? ''));
  return gridOf([flat(first, codes(first)), flat(second, codes(second))],
    rows.map((row) => ({ codes: [row[first] ?? '', row[second] ?? ''], count: Number(row[value]) })));
}

// The reference tables lie outside the project.
describe.skipIf(!hasReference)('the reference tables', () => {
  it('reproduces what an attacker finds where only small counts are hidden: 163 and 203 of 219', async () => {
    const grid = await nationalTable(false);
    const naive = Uint8Array.from(grid.values, (value) => (value > 0 && value < 5 ? PRIMARY : 0));
    expect((await attack(publishedGrid(grid, naive), at('linear'))).exact.length).toBe(163);
    expect((await attack(publishedGrid(grid, naive), at('small-known'))).exact.length).toBe(203);
  });

  it('hides no more of national table A than the reference and five per cent, and leaves none exact', async () => {
    const grid = await nationalTable(false);
    const reference = await referenceResult('ref_nationalA_small4.csv', 'n');
    const { status } = suppressGrid(grid);
    expect(hiddenOf(status)).toBeLessThanOrEqual(reference.hidden * 1.05);
    for (const level of ['linear', 'not-negative', 'zeros-printed'] as const) {
      expect((await attack(publishedGrid(grid, status), at(level))).exact).toEqual([]);
    }
  });

  it('leaves none of national table A exact to one who knows which cells are small, if that is asked', async () => {
    const grid = await nationalTable(false);
    const { status } = suppressGrid(grid, { protection: { knowledge: 'primaries', width: 'not-exact' } });
    expect((await attack(publishedGrid(grid, status), at('small-known'))).exact).toEqual([]);
  });

  it('hides no more of the Norwegian table z1 than the reference', async () => {
    const grid = await crossed('SSBtools_z1.csv', 'region', 'hovedint', 'ant');
    const { status } = suppressGrid(grid, {
      rule: { ...RULE_2026, threshold: 4 }, protection: { knowledge: 'printed', width: 'not-exact' },
    });
    expect(hiddenOf(status)).toBe((await referenceResult('ref_z1_maxN3.csv', 'ant')).hidden);
  });

  it('rounds as the published example does', async () => {
    const grid = await crossed('SmallCountRounding_exPSD.csv', 'rows', 'cols', 'freq');
    const expected = await rowsOf(join(REFERENCE, 'ref_PLSrounding_exPSD_base5_publish.csv'));
    const steps = strides(grid.dimensions);
    const cellOf = (codes: readonly string[]): number =>
      codes.reduce((sum, code, d) => sum + (grid.dimensions[d]?.codes.indexOf(code) ?? 0) * (steps[d] ?? 1), 0);
    const printed = new Set(expected.map((row) => cellOf([row['rows'] ?? '', row['cols'] ?? ''])));
    const rounded = roundGrid(grid, 5, (cell) => printed.has(cell));
    expect(expected.map((row) => rounded[cellOf([row['rows'] ?? '', row['cols'] ?? ''])]))
      .toEqual(expected.map((row) => Number(row['rounded'])));
  });

  it('recovers from the published municipal series what subtraction and the rule of 1-4 tell', async () => {
    const { levels } = await auditFiles([
      join(REGISTER, 'unemployed-labour-force-vacancies-by-municipality-2006-2020.csv'),
      join(REGISTER, 'unemployed-labour-force-vacancies-by-subregion-2006-2020.csv'),
    ], { value: 'Tyottomat', known: '1-4', hierarchy: join(REGISTER, 'municipality-subregion-region-2020.csv') });
    expect(levels.map(({ level, result }) => [level, result.exact.length])).toEqual([
      ['linear', 150], ['not-negative', 150], ['zeros-printed', 150], ['small-known', 162],
    ]);
  }, 60_000);

  it('leaves nothing of a real month to recover from our own file of it, where the file as published today does', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kohtaanto-month-'));
    try {
      const grid = (await realMunicipalMonths('Avoimet_tyopaikat')).get('2020-07-01');
      if (grid === undefined) throw new Error('no month');
      const [place] = grid.dimensions;
      const totals = new Set(place?.sums.map(({ total }) => total));
      const towns = [...grid.values].flatMap((value, cell) => (totals.has(cell) ? [] : [[place?.codes[cell] ?? '', value] as const]));
      const table = join(folder, 'month.csv');
      await writeFile(table, ['kunta,n', ...towns.map(([code, value]) => `${code},${value}`)].join('\n'));
      const districts = join(REGISTER, 'municipality-subregion-region-2020.csv');
      const out = join(folder, 'protected.csv');
      await suppressFile({ table, dims: 'kunta', value: 'n', hierarchy: districts, out });
      const ours = await auditFiles([out], { hierarchy: districts, known: '1-4' });
      expect(ours.levels.map(({ result }) => [result.exact.length, result.contradictions])).toEqual([[0, 0], [0, 0], [0, 0], [0, 0]]);
      const today = join(folder, 'today.csv');
      const lines = (await readFile(out, 'utf8')).trim().split('\n').slice(1).map((line) => line.split(',')[0] ?? '');
      const truth = gridOfFile(await readTableFile(table), ['kunta'], 'n', hierarchiesOf(await readTableFile(districts)));
      await writeFile(today, ['kunta,n', ...lines.map((code) => {
        const value = truth.values[truth.dimensions[0]?.codes.indexOf(code) ?? -1] ?? 0;
        return `${code},${value > 0 && value < 5 ? '...' : value}`;
      })].join('\n'));
      expect((await auditFiles([today], { hierarchy: districts, known: '1-4' })).levels.at(-1)?.result.exact.length).toBeGreaterThan(10);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 60_000);

  it.each(['Tyottomat', 'Avoimet_tyopaikat'])('leaves nothing to recover of the real municipal months: %s', async (column) => {
    const months = await realMunicipalMonths(column);
    for (const month of ['2006-01-01', '2010-07-01', '2015-03-01', '2020-07-01']) {
      const grid = months.get(month);
      if (grid === undefined) throw new Error(`no month ${month}`);
      const { status, toldByRule } = suppressGrid(grid);
      const result = await attack(publishedGrid(grid, status), at('small-known'));
      expect({ month, exact: result.exact.filter((cell) => !toldByRule.includes(cell)) }).toEqual({ month, exact: [] });
      expect({ month, narrowed: result.narrowed.filter((cell) => status[cell] === PRIMARY && !toldByRule.includes(cell)) })
        .toEqual({ month, narrowed: [] });
    }
  }, 60_000);
});
