import { fillTotals, gridSums, type Grid } from './grid.ts';

/**
 * Controlled rounding, the other way to protect small counts: the finest cells that feed a small
 * printed figure become nought or the base, and every total is added up again, so that the table
 * still adds up and no printed figure lies between nought and the base (small count rounding,
 * Langsrud and Heldal 2018). Which cells go up is chosen so that the printed totals move little.
 */
export function roundGrid(grid: Grid, base: number, isPrinted: (cell: number) => boolean = () => true): Float64Array {
  const finest = finestCells(grid);
  const above = cellsAbove(grid, finest);
  const values = grid.values.slice();
  const rounded = new Set<number>();
  for (;;) {
    const more = smallBelow(values, base, finest, above, isPrinted).filter((cell) => !rounded.has(cell));
    if (more.length === 0) return values;
    for (const cell of more) rounded.add(cell);
    chooseUp(grid, values, base, [...rounded], above, isPrinted);
  }
}

function finestCells(grid: Grid): readonly number[] {
  const totals = new Set<number>();
  for (const { total } of gridSums(grid.dimensions)) totals.add(total);
  return Array.from(grid.values, (_, cell) => cell).filter((cell) => !totals.has(cell));
}

/** For each finest cell every cell it is counted in, itself too. */
function cellsAbove(grid: Grid, finest: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const parents = new Map<number, number[]>();
  for (const { total, parts } of gridSums(grid.dimensions)) {
    for (const part of parts) {
      const list = parents.get(part);
      if (list === undefined) parents.set(part, [total]);
      else list.push(total);
    }
  }
  return new Map(finest.map((cell) => {
    const reached = new Set([cell]);
    for (const one of reached) for (const parent of parents.get(one) ?? []) reached.add(parent);
    return [cell, [...reached]];
  }));
}

/** Finest cells between nought and the base that a small printed figure counts. */
function smallBelow(
  values: Float64Array, base: number, finest: readonly number[],
  above: ReadonlyMap<number, readonly number[]>, isPrinted: (cell: number) => boolean,
): number[] {
  const isSmall = (cell: number): boolean => (values[cell] ?? 0) > 0 && (values[cell] ?? 0) < base;
  return finest.filter((cell) => isSmall(cell)
    && (above.get(cell) ?? []).some((total) => isPrinted(total) && isSmall(total)));
}

/** As many cells go up as keep the grand total, each time the one that mends the printed totals most. */
function chooseUp(
  grid: Grid, values: Float64Array, base: number, cells: readonly number[],
  above: ReadonlyMap<number, readonly number[]>, isPrinted: (cell: number) => boolean,
): void {
  const off = new Float64Array(values.length);
  let sum = 0;
  for (const cell of cells) {
    const count = grid.values[cell] ?? 0;
    sum += count;
    for (const total of above.get(cell) ?? []) off[total] = (off[total] ?? 0) - count;
  }
  const printed = new Map(cells.map((cell) => [cell, (above.get(cell) ?? []).filter(isPrinted)]));
  const gain = (cell: number, step: number): number =>
    (printed.get(cell) ?? []).reduce((total, at) => total + step * (step + 2 * (off[at] ?? 0)), 0);
  const up = new Set<number>();
  const put = (cell: number, step: number): void => {
    for (const total of above.get(cell) ?? []) off[total] = (off[total] ?? 0) + step;
    if (step > 0) up.add(cell);
    else up.delete(cell);
  };
  const byNeed = [...cells].sort((a, b) => (grid.values[b] ?? 0) - (grid.values[a] ?? 0) || a - b);
  for (let k = Math.round(sum / base); k > 0; k -= 1) {
    let best: number | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const cell of byNeed) {
      if (up.has(cell)) continue;
      const cost = gain(cell, base);
      if (cost < least) {
        least = cost;
        best = cell;
      }
    }
    if (best !== undefined) put(best, base);
  }
  exchange(byNeed, up, gain, put, base);
  for (const cell of cells) values[cell] = up.has(cell) ? base : 0;
  const filled: Grid = { dimensions: grid.dimensions, values };
  fillTotals(filled);
}

const MOST_EXCHANGES = 2000;

/** One goes down and another up while that brings the totals nearer. */
function exchange(
  cells: readonly number[], up: Set<number>, gain: (cell: number, step: number) => number,
  put: (cell: number, step: number) => void, base: number,
): void {
  let tries = 0;
  for (let again = true; again && tries < MOST_EXCHANGES;) {
    again = false;
    const risen = [...up];
    for (const high of risen) {
      tries += 1;
      const saved = gain(high, -base);
      put(high, -base);
      let best: number | undefined;
      let least = -saved - 1e-9;
      for (const low of cells) {
        if (up.has(low) || low === high) continue;
        const cost = gain(low, base);
        if (cost < least) {
          least = cost;
          best = low;
        }
      }
      put(best ?? high, base);
      if (best !== undefined) again = true;
      if (tries >= MOST_EXCHANGES) break;
    }
  }
}
