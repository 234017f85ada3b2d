import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressPublication, type Publication, type PublishedCell, type SuppressionOptions } from '@kohtaanto/rules/disclosure/publication.ts';
import { attack } from './attack/attack.ts';
import { publishedPublication } from './attack/published-publication.ts';
import type { Level } from './attack/published-cells.ts';

const RULE = { smallLow: 1, smallHigh: 4 };
const WHOLE: SuppressionOptions = { protection: { knowledge: 'primaries', width: 'whole-rule' } };

async function recovered(publication: Publication, options: SuppressionOptions = WHOLE, level: Level = 'small-known'): Promise<string[]> {
  const done = suppressPublication(publication, options);
  expect(done.unprotected).toEqual([]);
  const seen = publishedPublication(publication, done);
  const result = await attack(seen, { knowledge: { level, ...RULE }, width: 3, toTheEnds: true });
  expect(result.contradictions).toBe(0);
  const counts = result.exact.filter((cell) => seen.cells[cell]?.kind === 'count');
  return [...counts, ...result.narrowed.filter((cell) => seen.cells[cell]?.small === true)]
    .map((cell) => publication.cells[cell]?.key ?? '').filter((key) => !done.toldByRule.includes(key));
}

/** Places with a month and the month before, the change in number and in per cent, and totals of all. */
function months(now: readonly number[], before: readonly number[]): Publication {
  const cells: PublishedCell[] = [];
  const places = [...now.map((_, i) => `p${i}`), 'all'];
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const figures = [...now, total(now)].map((value, i) => [value, [...before, total(before)][i] ?? 0] as const);
  for (const [i, [value, earlier]] of figures.entries()) {
    cells.push({ key: `now/${places[i]}`, value }, { key: `before/${places[i]}`, value: earlier },
      { key: `change/${places[i]}`, value: value - earlier, kind: 'derived' });
    if (earlier > 0) cells.push({ key: `rate/${places[i]}`, value: Math.round(1000 * (value / earlier - 1)) / 10, kind: 'derived' });
  }
  const inner = now.map((_, i) => `p${i}`);
  return {
    cells,
    sums: ['now', 'before'].map((month) => ({ total: `${month}/all`, parts: inner.map((place) => `${month}/${place}`) })),
    changes: places.map((place) => ({ change: `change/${place}`, now: `now/${place}`, before: `before/${place}` })),
    rates: places.filter((_, i) => (figures[i]?.[1] ?? 0) > 0)
      .map((place) => ({ rate: `rate/${place}`, now: `now/${place}`, before: `before/${place}`, step: 0.1 })),
  };
}

describe('derived columns', () => {
  it('hides the change beside a hidden count, or it would be subtracted', async () => {
    const publication = months([3, 20, 31, 40], [12, 22, 30, 41]);
    const { hidden } = suppressPublication(publication, WHOLE);
    expect(hidden.get('now/p0')).toBe('primary');
    expect(hidden.has('change/p0') || hidden.has('before/p0')).toBe(true);
    expect(await recovered(publication)).toEqual([]);
  });

  it('leaves nothing to recover from changes and per cents of random months', async () => {
    const counts = fc.array(fc.oneof(fc.nat({ max: 9 }), fc.integer({ min: 5, max: 90 })), { minLength: 4, maxLength: 6 });
    await fc.assert(fc.asyncProperty(counts, fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 6, maxLength: 6 }), async (now, before) => {
      expect(await recovered(months(now, before.slice(0, now.length)))).toEqual([]);
    }), { seed: 20_230_731, numRuns: 40 });
  }, 60_000);

  it('hides a share that would tell its part', async () => {
    const publication: Publication = {
      cells: [{ key: 'part', value: 3 }, { key: 'rest', value: 37 }, { key: 'whole', value: 40 },
        { key: 'other', value: 30 }, { key: 'others', value: 80 }, { key: 'sum', value: 120 }, { key: 'sum part', value: 33 },
        { key: 'sum rest', value: 87 + 0 - 0 }, { key: 'other rest', value: 50 }, { key: 'share', value: 7.5, kind: 'derived' }],
      sums: [{ total: 'whole', parts: ['part', 'rest'] }, { total: 'others', parts: ['other', 'other rest'] },
        { total: 'sum', parts: ['whole', 'others'] }, { total: 'sum part', parts: ['part', 'other'] },
        { total: 'sum rest', parts: ['rest', 'other rest'] }, { total: 'sum', parts: ['sum part', 'sum rest'] }],
      shares: [{ share: 'share', part: 'part', whole: 'whole', step: 0.1 }],
    };
    expect(suppressPublication(publication, WHOLE).hidden.has('share')).toBe(true);
    expect(await recovered(publication)).toEqual([]);
  });
});

describe('linked tables and earlier releases', () => {
  const table = (released: Partial<Record<string, PublishedCell['released']>>): Publication => {
    const counts: Record<string, number> = { a: 3, b: 12, c: 25, d: 40 };
    const cells = Object.entries(counts).map(([key, value]): PublishedCell => ({ key, value, released: released[key] }));
    return {
      cells: [...cells, { key: 'ab', value: 15, released: released['ab'] }, { key: 'cd', value: 65 }, { key: 'all', value: 80 }],
      sums: [{ total: 'all', parts: ['a', 'b', 'c', 'd'] }, { total: 'ab', parts: ['a', 'b'] },
        { total: 'cd', parts: ['c', 'd'] }, { total: 'all', parts: ['ab', 'cd'] }],
    };
  };

  it('protects overlapping areas together', async () => {
    expect(await recovered(table({}))).toEqual([]);
  });

  it('takes into account what is already out', async () => {
    const publication = table({ b: 'printed' });
    const { hidden } = suppressPublication(publication, WHOLE);
    expect(hidden.has('b')).toBe(false);
    expect(hidden.has('ab')).toBe(true);
    expect(await recovered(publication)).toEqual([]);
  });

  it('keeps hidden what was hidden', () => {
    expect(suppressPublication(table({ d: 'secondary' }), WHOLE).hidden.get('d')).toBe('secondary');
  });

  it('tells when what is already out has told a small count', () => {
    const publication = table({ b: 'printed', ab: 'printed' });
    const { toldByRule, unprotected } = suppressPublication(publication, WHOLE);
    expect([...toldByRule, ...unprotected]).toContain('a');
  });
});

describe('a person alone in a cell', () => {
  it('cannot tell another small cell from his own', async () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 5, max: 40 })),
      { minLength: 3, maxLength: 5 });
    await fc.assert(fc.asyncProperty(rows, async (table) => {
      const width = 3;
      const cells: PublishedCell[] = table.flatMap((row, r) => [...row.map((value, c) => ({ key: `${r}/${c}`, value })),
        { key: `${r}/all`, value: row.reduce((sum, value) => sum + value, 0) }]);
      const columns = Array.from({ length: width }, (_, c) => c);
      const totals = columns.map((c) => ({ key: `all/${c}`, value: table.reduce((sum, row) => sum + (row[c] ?? 0), 0) }));
      const publication: Publication = {
        cells: [...cells, ...totals, { key: 'all/all', value: totals.reduce((sum, { value }) => sum + value, 0) }],
        sums: [...table.map((_, r) => ({ total: `${r}/all`, parts: columns.map((c) => `${r}/${c}`) })),
          ...columns.map((c) => ({ total: `all/${c}`, parts: table.map((_, r) => `${r}/${c}`) })),
          { total: 'all/all', parts: columns.map((c) => `all/${c}`) },
          { total: 'all/all', parts: table.map((_, r) => `${r}/all`) }],
      };
      const done = suppressPublication(publication, WHOLE);
      const seen = publishedPublication(publication, done);
      for (const [own, cell] of publication.cells.entries()) {
        if (cell.value !== 1 || !done.hidden.has(cell.key)) continue;
        const result = await attack(seen, { knowledge: { level: 'small-known', ...RULE, known: new Map([[own, 1]]) }, width: 3 });
        const others = result.exact.filter((other) => seen.cells[other]?.small === true)
          .map((other) => publication.cells[other]?.key ?? '').filter((key) => !done.toldByRule.includes(key));
        // A total that is the same person's own cell beside printed noughts is himself again.
        expect(others.filter((key) => publication.cells.find((one) => one.key === key)?.value !== 1)).toEqual([]);
      }
    }), { seed: 20_260_704, numRuns: 40 });
  }, 60_000);
});
