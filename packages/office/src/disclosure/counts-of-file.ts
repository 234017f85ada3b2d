import { fillTotals, strides, type Dimension, type Grid } from '@kohtaanto/rules/disclosure/grid.ts';
import { Refused, type Fault } from '../platform/http/refusal.ts';
import { isTimeHeading } from './column-roles.ts';
import { pairsFor, totalAmong, treeOf, type Hierarchies } from './hierarchy-file.ts';
import { isHiddenMark } from './hidden-marks.ts';
import { figureOf, isTotalCode, type TableFile } from './table-file.ts';

const MOST_CELLS = 500_000;
const MOST_FAULTS = 100;

/** The counts of a file as a full table: totals that it lacks are added, those it has are checked. */
export function gridOfFile(
  file: TableFile, dims: readonly string[], value: string, hierarchies: Hierarchies, amounts = false,
): Grid {
  refuseMissing(file, [...dims, value]);
  const faults: Fault[] = [];
  const rows = countedRows(file, dims, value, faults, amounts);
  if (faults.length > 0) throw unfit(file, faults);
  const dimensions = dims.map((name, d): Dimension => {
    const present = [...new Set(rows.map((row) => row.codes[d] ?? ''))];
    // Months do not add up to anything that is counted, unless the table itself says so.
    const total = totalAmong(present) ?? (isTimeHeading(name) ? undefined : 'Total');
    return { name, ...treeOf(present, pairsFor(hierarchies, name, new Set(present)), total) };
  });
  const cells = dimensions.reduce((product, dimension) => product * dimension.codes.length, 1);
  if (cells > MOST_CELLS) throw new Refused('disclosure.too-large', { cells, limit: MOST_CELLS });
  const grid: Grid = { dimensions, values: new Float64Array(cells) };
  const steps = strides(dimensions);
  const index = dimensions.map((dimension) => new Map(dimension.codes.map((code, i) => [code, i])));
  const totals = dimensions.map((dimension) => new Set(dimension.sums.map((sum) => sum.total)));
  const given = new Map<number, GivenTotal>();
  for (const { row, codes, count } of rows) {
    const places = codes.map((code, d) => index[d]?.get(code) ?? 0);
    const cell = places.reduce((sum, place, d) => sum + place * (steps[d] ?? 1), 0);
    if (places.some((place, d) => totals[d]?.has(place) ?? false)) given.set(cell, { row: given.get(cell)?.row ?? row, count: (given.get(cell)?.count ?? 0) + count });
    else grid.values[cell] = (grid.values[cell] ?? 0) + count;
  }
  fillTotals(grid);
  refuseOtherTotals(file, grid, given);
  return grid;
}

type Counted = { readonly row: number; readonly codes: readonly string[]; readonly count: number };
type GivenTotal = { readonly row: number; readonly count: number };

/** Rows with their counts; columns not asked for are summed over, or their own total is taken. */
function countedRows(
  file: TableFile, dims: readonly string[], value: string, faults: Fault[], amounts: boolean,
): readonly Counted[] {
  const columns = dims.map((name) => file.headings.indexOf(name));
  const valueAt = file.headings.indexOf(value);
  const others = file.headings.map((_, column) => column).filter((column) => column !== valueAt && !columns.includes(column));
  const summed = others.filter((column) => file.rows.some(({ cells }) => isTotalCode(cells[column] ?? '')));
  const seen = new Map<string, number>();
  const rows: Counted[] = [];
  for (const { row, cells } of file.rows) {
    if (summed.some((column) => !isTotalCode(cells[column] ?? ''))) continue;
    const at = (column: string): string => `row ${row}, ${column}`;
    const same = file.headings.map((_, column) => (column === valueAt ? '' : cells[column] ?? '')).join('\u0000');
    const first = seen.get(same);
    if (first !== undefined) faults.push({ path: `row ${row}`, code: 'disclosure.row-twice', values: { first } });
    else seen.set(same, row);
    const codes = columns.map((column) => cells[column] ?? '');
    for (const [d, code] of codes.entries()) {
      if (code === '') faults.push({ path: at(dims[d] ?? ''), code: 'disclosure.code-empty' });
    }
    const given = cells[valueAt] ?? '';
    const fault = faultOf(given, amounts);
    if (fault !== undefined) faults.push({ path: at(value), code: fault, values: { given: given === '' ? '—' : given } });
    rows.push({ row, codes, count: figureOf(given) ?? 0 });
  }
  return rows;
}

function faultOf(given: string, amounts: boolean): string | undefined {
  if (isHiddenMark(given)) return 'disclosure.value-hidden';
  const count = figureOf(given);
  if (count === undefined || (!amounts && !Number.isInteger(count))) return 'disclosure.value-not-a-count';
  return count < 0 ? 'disclosure.value-negative' : undefined;
}

function refuseMissing(file: TableFile, names: readonly string[]): void {
  const faults = names.filter((name) => !file.headings.includes(name)).map((column): Fault => ({
    path: column, code: 'disclosure.column-missing', values: { column, columns: file.headings.join(', ') },
  }));
  if (faults.length > 0) throw unfit(file, faults);
}

function refuseOtherTotals(file: TableFile, grid: Grid, given: ReadonlyMap<number, GivenTotal>): void {
  const faults: Fault[] = [];
  for (const [cell, { row, count }] of given) {
    const sum = grid.values[cell] ?? 0;
    if (Math.abs(sum - count) > 1e-6 * Math.max(1, Math.abs(sum))) faults.push({ path: `row ${row}`, code: 'disclosure.total-differs', values: { cell: cellName(grid, cell), given: count, sum } });
  }
  if (faults.length > 0) throw unfit(file, faults);
}

export function unfit(file: TableFile, faults: readonly Fault[]): Refused {
  return new Refused('disclosure.table-unfit', { file: file.name, count: faults.length }, { faults: faults.slice(0, MOST_FAULTS) });
}

/** The codes of a cell, as its row in the table has them. */
export function codesOf(grid: Grid, cell: number): readonly string[] {
  const steps = strides(grid.dimensions);
  return grid.dimensions.map((dimension, d) => dimension.codes[Math.floor(cell / (steps[d] ?? 1)) % dimension.codes.length] ?? '');
}

function cellName(grid: Grid, cell: number): string {
  return codesOf(grid, cell).join(' / ');
}
