import type { Contributions } from '@kohtaanto/rules/disclosure/disclosure-rule.ts';
import { gridSums, strides, type Grid } from '@kohtaanto/rules/disclosure/grid.ts';
import type { Fault } from '../platform/http/refusal.ts';
import { unfit } from './counts-of-file.ts';
import { figureOf, isTotalCode, type TableFile } from './table-file.ts';

/**
 * The two largest contributions of each cell of a table of sums. Those of a total are the largest of
 * its parts: a contributor stands in one part only.
 */
export function contributionsOf(
  file: TableFile, dims: readonly string[], columns: readonly [largest: string, second: string], grid: Grid,
): readonly Contributions[] {
  const own = ownContributions(file, dims, columns, grid);
  const partsOf = new Map<number, readonly number[]>();
  for (const { total, parts } of gridSums(grid.dimensions)) if (!partsOf.has(total)) partsOf.set(total, parts);
  const known = new Map<number, readonly [number, number]>();
  const topOf = (cell: number): readonly [number, number] => {
    const ready = known.get(cell) ?? own.get(cell);
    if (ready !== undefined) return ready;
    const all = (partsOf.get(cell) ?? []).flatMap((part) => topOf(part)).sort((a, b) => b - a);
    const top = [all[0] ?? 0, all[1] ?? 0] as const;
    known.set(cell, top);
    return top;
  };
  return Array.from(grid.values, (total, cell) => {
    const [largest, second] = topOf(cell);
    return { largest, second, total };
  });
}

function ownContributions(
  file: TableFile, dims: readonly string[], names: readonly string[], grid: Grid,
): ReadonlyMap<number, readonly [number, number]> {
  const missing = names.filter((name) => !file.headings.includes(name));
  const faults: Fault[] = missing.map((column) => ({
    path: column, code: 'disclosure.column-missing', values: { column, columns: file.headings.join(', ') },
  }));
  const steps = strides(grid.dimensions);
  const at = dims.map((name) => file.headings.indexOf(name));
  const found = new Map<number, readonly [number, number]>();
  for (const { row, cells } of missing.length > 0 ? [] : file.rows) {
    const codes = at.map((column) => cells[column] ?? '');
    if (codes.some(isTotalCode)) continue;
    const figures = names.map((name) => figureOf(cells[file.headings.indexOf(name)] ?? ''));
    for (const [k, figure] of figures.entries()) {
      if (figure === undefined || figure < 0) {
        faults.push({ path: `row ${row}, ${names[k] ?? ''}`, code: 'disclosure.value-not-a-count', values: { given: cells[file.headings.indexOf(names[k] ?? '')] ?? '—' } });
      }
    }
    const cell = codes.reduce((sum, code, d) => sum + (grid.dimensions[d]?.codes.indexOf(code) ?? 0) * (steps[d] ?? 1), 0);
    const before = found.get(cell) ?? [0, 0];
    const [largest = 0, second = 0] = [...before, ...figures.map((figure) => figure ?? 0)].sort((a, b) => b - a);
    found.set(cell, [largest, second]);
  }
  if (faults.length > 0) throw unfit(file, faults);
  return found;
}
