import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOMINANCE_2026, dominanceMargin, isDominated, RULE_2026, type Contributions } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { fillTotals, gridSums, hierarchy, type Dimension, type Grid } from '@kohtaanto/rules/disclosure/grid.ts';
import { PRIMARY } from '@kohtaanto/rules/disclosure/protect.ts';
import { suppressGrid, suppressPublication, type Publication, type PublishedCell } from '@kohtaanto/rules/disclosure/publication.ts';
import { roundGrid } from '@kohtaanto/rules/disclosure/rounding.ts';
import { attack } from './attack/attack.ts';
import { LEVELS, type Level } from './attack/published-cells.ts';
import { publishedGrid } from './attack/published-grid.ts';
import { publishedPublication } from './attack/published-publication.ts';

const at = (level: Level, smallLow = 1) => ({ knowledge: { level, smallLow, smallHigh: 4 }, width: 4 - smallLow, toTheEnds: true });

const levels = (name: string, groups: number, each: number): Dimension => {
  const parents = new Map<string, string | null>([['Total', null]]);
  for (let g = 0; g < groups; g += 1) {
    parents.set(`${name}${g}`, 'Total');
    for (let e = 0; e < each && each > 1; e += 1) parents.set(`${name}${g}.${e}`, `${name}${g}`);
  }
  return hierarchy(name, parents);
};

/** Mostly small counts: the hard case. */
const counts = fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.integer({ min: 1, max: 7 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 80 }) }), { minLength: 200, maxLength: 200 });

const tables = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 4 }), fc.boolean(), counts)
  .map(([groups, each, ages, sexes, values]): Grid => {
    const dimensions = [levels('place', groups, each), levels('age', ages, 1), ...(sexes ? [levels('sex', 2, 1)] : [])];
    const size = dimensions.reduce((product, { codes }) => product * codes.length, 1);
    const grid = { dimensions, values: Float64Array.from({ length: size }, (_, i) => values[i % values.length] ?? 0) };
    fillTotals(grid);
    return grid;
  });

describe('random hierarchical tables', () => {
  it('tell nothing exactly at the levels that each protection promises', async () => {
    await fc.assert(fc.asyncProperty(tables, async (grid) => {
      for (const knowledge of ['printed', 'primaries'] as const) {
        const { status, toldByRule, unprotected } = suppressGrid(grid, { protection: { knowledge, width: 'not-exact' } });
        expect(unprotected).toEqual([]);
        for (const level of LEVELS.filter((one) => one !== 'small-known' || knowledge === 'primaries')) {
          const { exact } = await attack(publishedGrid(grid, status), at(level));
          expect({ knowledge, level, exact: exact.filter((cell) => level !== 'small-known' || !toldByRule.includes(cell)) })
            .toEqual({ knowledge, level, exact: [] });
        }
      }
    }), { seed: 20_261_123, numRuns: 25 });
  }, 120_000);

  it('where zeros are hidden too, keep anything from nought to four', async () => {
    await fc.assert(fc.asyncProperty(tables, async (grid) => {
      const { status, toldByRule, unprotected } = suppressGrid(grid, { rule: { ...RULE_2026, zeros: 'hidden' } });
      expect([...grid.values].every((value, cell) => value >= 5 || status[cell] === PRIMARY)).toBe(true);
      const result = await attack(publishedGrid(grid, status), at('small-known', 0));
      const narrow = [...result.exact, ...result.narrowed].filter((cell) => status[cell] === PRIMARY);
      expect(narrow.filter((cell) => !toldByRule.includes(cell) && !unprotected.includes(cell))).toEqual([]);
    }), { seed: 20_261_124, numRuns: 15 });
  }, 120_000);

  it('rounded, add up, print nothing between nought and five, and stay near', async () => {
    await fc.assert(fc.asyncProperty(tables, async (grid) => {
      const values = roundGrid(grid, 5);
      expect([...values].filter((value) => value > 0 && value < 5)).toEqual([]);
      const published = publishedGrid({ ...grid, values }, new Uint8Array(values.length));
      expect((await attack(published, at('linear'))).contradictions).toBe(0);
      // Only small counts and what is made of them changes: a finest cell by less than the base.
      const totals = new Set([...gridSums(grid.dimensions)].map(({ total }) => total));
      for (const [cell, value] of values.entries()) if (!totals.has(cell)) expect(Math.abs(value - (grid.values[cell] ?? 0))).toBeLessThan(5);
    }), { seed: 20_261_125, numRuns: 25 });
  });
});

/** Municipalities in two overlapping areas, men and women and all, now and a year before, with change and per cent. */
function linked(now: readonly number[], before: readonly number[]): Publication {
  const places = now.map((_, i) => `p${i}`).slice(0, Math.floor(now.length / 2));
  const cells: PublishedCell[] = [];
  const value = new Map<string, number>();
  const put = (key: string, figure: number): void => { value.set(key, figure); cells.push({ key, value: figure }); };
  for (const [year, list] of [['now', now], ['before', before]] as const) {
    places.forEach((place, i) => {
      put(`${year}/${place}/m`, list[2 * i] ?? 0);
      put(`${year}/${place}/w`, list[2 * i + 1] ?? 0);
    });
    for (const sex of ['m', 'w']) {
      const sum = (of: readonly string[]): number => of.reduce((all, place) => all + (value.get(`${year}/${place}/${sex}`) ?? 0), 0);
      put(`${year}/north/${sex}`, sum(places.slice(0, 2)));
      put(`${year}/coast/${sex}`, sum(places.slice(1, 3)));
      put(`${year}/all/${sex}`, sum(places));
    }
    for (const place of [...places, 'north', 'coast', 'all']) put(`${year}/${place}/t`, (value.get(`${year}/${place}/m`) ?? 0) + (value.get(`${year}/${place}/w`) ?? 0));
  }
  const rows = [...places, 'north', 'coast', 'all'].flatMap((place) => ['m', 'w', 't'].map((sex) => `${place}/${sex}`));
  const sumsOf = (year: string): Publication['sums'] => [
    ...['m', 'w', 't'].flatMap((sex) => [
      { total: `${year}/all/${sex}`, parts: places.map((place) => `${year}/${place}/${sex}`) },
      { total: `${year}/north/${sex}`, parts: places.slice(0, 2).map((place) => `${year}/${place}/${sex}`) },
      { total: `${year}/coast/${sex}`, parts: places.slice(1, 3).map((place) => `${year}/${place}/${sex}`) },
    ]),
    ...[...places, 'north', 'coast', 'all'].map((place) => ({ total: `${year}/${place}/t`, parts: ['m', 'w'].map((sex) => `${year}/${place}/${sex}`) })),
  ];
  const figure = (key: string): number => value.get(key) ?? 0;
  const rated = rows.filter((row) => figure(`before/${row}`) > 0);
  for (const row of rows) cells.push({ key: `change/${row}`, value: figure(`now/${row}`) - figure(`before/${row}`), kind: 'derived' });
  for (const row of rated) {
    cells.push({ key: `rate/${row}`, value: Math.round(1000 * (figure(`now/${row}`) / figure(`before/${row}`) - 1)) / 10, kind: 'derived' });
  }
  return {
    cells, sums: [...sumsOf('now'), ...sumsOf('before')],
    changes: rows.map((row) => ({ change: `change/${row}`, now: `now/${row}`, before: `before/${row}` })),
    rates: rated.map((row) => ({ rate: `rate/${row}`, now: `now/${row}`, before: `before/${row}`, step: 0.1 })),
  };
}

describe('random linked tables', () => {
  it('of overlapping areas, two years, changes and per cents keep the whole rule', async () => {
    const figures = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 60 })), { minLength: 8, maxLength: 8 });
    await fc.assert(fc.asyncProperty(figures, figures, async (now, before) => {
      const publication = linked(now, before);
      const done = suppressPublication(publication);
      expect(done.unprotected).toEqual([]);
      const seen = publishedPublication(publication, done);
      const told = new Set(done.toldByRule);
      for (const level of LEVELS) {
        const result = await attack(seen, at(level));
        expect(result.contradictions).toBe(0);
        const keys = (cells: readonly number[]): string[] => cells.filter((cell) => seen.cells[cell]?.kind === 'count')
          .map((cell) => publication.cells[cell]?.key ?? '').filter((key) => level !== 'small-known' || !told.has(key));
        expect({ level, exact: keys(result.exact) }).toEqual({ level, exact: [] });
        if (level === 'small-known') expect(keys(result.narrowed.filter((cell) => seen.cells[cell]?.small === true))).toEqual([]);
      }
    }), { seed: 20_261_126, numRuns: 15 });
  }, 120_000);
});

describe('sums of amounts', () => {
  it('leave the one who dominates in doubt by his margin on both sides', async () => {
    const amounts = fc.array(fc.tuple(fc.integer({ min: 50, max: 900 }), fc.integer({ min: 10, max: 300 }), fc.integer({ min: 0, max: 400 })),
      { minLength: 9, maxLength: 9 });
    await fc.assert(fc.asyncProperty(amounts, async (given) => {
      const parts = given.map(([one, two, rest]): Contributions => ({ largest: Math.max(one, two), second: Math.min(one, two), total: one + two + rest }));
      const top = (of: readonly Contributions[]): Contributions => {
        const [largest = 0, second = 0] = of.flatMap((part) => [part.largest, part.second]).sort((a, b) => b - a);
        return { largest, second, total: of.reduce((sum, { total }) => sum + total, 0) };
      };
      const rows = [0, 1, 2].map((r) => parts.slice(3 * r, 3 * r + 3));
      const columns = [0, 1, 2].map((c) => parts.filter((_, i) => i % 3 === c));
      const contributions = new Map<string, Contributions>([...parts.map((part, i) => [`c${i}`, part] as const),
        ...rows.map((row, r) => [`r${r}`, top(row)] as const), ...columns.map((column, c) => [`k${c}`, top(column)] as const), ['all', top(parts)]]);
      const publication: Publication = {
        cells: [...contributions].map(([key, own]) => ({ key, value: own.total, kind: 'sum', contributions: own })),
        sums: [...rows.map((_, r) => ({ total: `r${r}`, parts: [0, 1, 2].map((c) => `c${3 * r + c}`) })),
          ...columns.map((_, c) => ({ total: `k${c}`, parts: [0, 1, 2].map((r) => `c${3 * r + c}`) })),
          { total: 'all', parts: ['r0', 'r1', 'r2'] }, { total: 'all', parts: ['k0', 'k1', 'k2'] }],
      };
      const done = suppressPublication(publication, { dominance: DOMINANCE_2026 });
      const result = await attack(publishedPublication(publication, done), at('not-negative'));
      for (const { cell, low, high } of result.intervals) {
        const own = publication.cells[cell]?.contributions;
        const key = publication.cells[cell]?.key ?? '';
        if (own === undefined || !isDominated(own, DOMINANCE_2026) || done.unprotected.includes(key) || done.toldByRule.includes(key)) continue;
        const margin = dominanceMargin(own, DOMINANCE_2026);
        expect(own.total - low).toBeGreaterThanOrEqual(Math.min(margin, own.total) - 1e-6);
        expect(high - own.total).toBeGreaterThanOrEqual(margin - 1e-6);
      }
      expect([...contributions].filter(([key, own]) => isDominated(own, DOMINANCE_2026) && done.hidden.get(key) !== 'primary')).toEqual([]);
    }), { seed: 20_261_127, numRuns: 25 });
  }, 60_000);
});
