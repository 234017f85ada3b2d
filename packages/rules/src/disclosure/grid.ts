import { CellSystemBuilder, type CellSystem } from './cell-system.ts';

/** Some codes of a dimension that add up to another: a level of a hierarchy, or an overlapping area. */
export type CodeSum = { readonly total: number; readonly parts: readonly number[] };

export type Dimension = {
  readonly name: string;
  readonly codes: readonly string[];
  readonly sums: readonly CodeSum[];
};

/** A full table: every code of each dimension crossed with every code of the others. */
export type Grid = {
  readonly dimensions: readonly Dimension[];
  /** The last dimension runs fastest. */
  readonly values: Float64Array;
};

/** A dimension from a parent of each code; whatever has no parent adds up to nothing. */
export function hierarchy(name: string, parents: ReadonlyMap<string, string | null>): Dimension {
  const codes = [...new Set([...parents].flatMap(([code, parent]) => (parent === null ? [code] : [code, parent])))];
  const index = new Map(codes.map((code, i) => [code, i]));
  const parts = new Map<number, number[]>();
  for (const [code, parent] of parents) {
    const total = parent === null ? undefined : index.get(parent);
    const part = index.get(code);
    if (total === undefined || part === undefined) continue;
    parts.set(total, [...(parts.get(total) ?? []), part]);
  }
  return { name, codes, sums: [...parts].map(([total, list]) => ({ total, parts: list })) };
}

export function strides(dimensions: readonly Dimension[]): readonly number[] {
  const result: number[] = [];
  let stride = 1;
  for (const dimension of dimensions.toReversed()) {
    result.unshift(stride);
    stride *= dimension.codes.length;
  }
  return result;
}

/** The sums of a grid: along each dimension, for each combination of codes of the others. */
export function* gridSums(dimensions: readonly Dimension[]): Generator<{ total: number; parts: number[] }> {
  const steps = strides(dimensions);
  const size = dimensions.reduce((product, dimension) => product * dimension.codes.length, 1);
  for (const [d, dimension] of dimensions.entries()) {
    const step = steps[d] ?? 1;
    const span = step * dimension.codes.length;
    for (const { total, parts } of dimension.sums) {
      for (let block = 0; block < size; block += span) {
        for (let base = block; base < block + step; base += 1) {
          yield { total: base + total * step, parts: parts.map((part) => base + part * step) };
        }
      }
    }
  }
}

/** The totals of a grid worked out from its finest cells; the order of sums is that of the dimension. */
export function fillTotals(grid: Grid): void {
  const finest = grid.dimensions.map((dimension) => new Set(dimension.sums.map((sum) => sum.total)));
  const steps = strides(grid.dimensions);
  for (const [d, dimension] of grid.dimensions.entries()) {
    const step = steps[d] ?? 1;
    const span = step * dimension.codes.length;
    for (const { total, parts } of bottomUp(dimension.sums)) {
      for (let block = 0; block < grid.values.length; block += span) {
        for (let base = block; base < block + step; base += 1) {
          // Later dimensions are not summed yet: their totals are filled when their turn comes.
          if (!isFinestLater(grid, base, d, finest, steps)) continue;
          let sum = 0;
          for (const part of parts) sum += grid.values[base + part * step] ?? 0;
          grid.values[base + total * step] = sum;
        }
      }
    }
  }
}

function isFinestLater(
  grid: Grid, cell: number, d: number, totals: readonly ReadonlySet<number>[], steps: readonly number[],
): boolean {
  return grid.dimensions.every((dimension, e) =>
    e <= d || !(totals[e]?.has(Math.floor(cell / (steps[e] ?? 1)) % dimension.codes.length) ?? false));
}

/** Sums whose parts are totals themselves come after those. */
function bottomUp(sums: readonly CodeSum[]): readonly CodeSum[] {
  const waiting = [...sums];
  const ordered: CodeSum[] = [];
  while (waiting.length > 0) {
    const open = new Set(waiting.map((sum) => sum.total));
    const ready = waiting.filter((sum) => !sum.parts.some((part) => open.has(part)));
    if (ready.length === 0) throw new Error('the hierarchy turns back into itself');
    for (const sum of ready) {
      ordered.push(sum);
      waiting.splice(waiting.indexOf(sum), 1);
    }
  }
  return ordered;
}

/** What is known of a hidden cell of a grid, by its value. */
export type Knowledge = (value: number, cell: number) => { readonly low: number; readonly high: number };

export function gridSystem(grid: Grid, knowledge: Knowledge, whole = true): CellSystem {
  const builder = new CellSystemBuilder();
  for (const [cell, value] of grid.values.entries()) {
    const { low, high } = knowledge(value, cell);
    builder.addCell(value, low, high, whole);
  }
  for (const { total, parts } of gridSums(grid.dimensions)) builder.addSum(total, parts);
  return builder.finish();
}
