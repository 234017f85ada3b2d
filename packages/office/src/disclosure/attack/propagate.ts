import type { Component, Row } from './components.ts';

const NEAR = 1e-7;

/**
 * One bound pushes the next through the rows until nothing moves: what a reader with a pencil finds.
 * False where a row cannot be filled at all.
 */
export function propagate(component: Component, low: Float64Array, high: Float64Array): boolean {
  for (let round = 0; round < 50; round += 1) {
    let moved = false;
    for (const row of component.rows) {
      const outcome = push(row, component.whole, low, high);
      if (outcome === 'contradiction') return false;
      if (outcome === 'moved') moved = true;
    }
    if (!moved) return true;
  }
  return true;
}

function push(
  row: Row, whole: readonly boolean[], low: Float64Array, high: Float64Array,
): 'moved' | 'still' | 'contradiction' {
  let moved = false;
  for (const [k, cell] of row.at.entries()) {
    const factor = row.factor[k] ?? 1;
    let least = 0;
    let most = 0;
    for (let other = 0; other < row.at.length; other += 1) {
      if (other === k) continue;
      const at = row.at[other] ?? 0;
      const by = row.factor[other] ?? 1;
      least += by > 0 ? by * (low[at] ?? 0) : by * (high[at] ?? 0);
      most += by > 0 ? by * (high[at] ?? 0) : by * (low[at] ?? 0);
      if (least === Number.NEGATIVE_INFINITY && most === Number.POSITIVE_INFINITY) break;
    }
    const ends = [(row.low - most) / factor, (row.high - least) / factor];
    let from = Math.min(...ends);
    let to = Math.max(...ends);
    if (whole[cell] === true) {
      from = Math.ceil(from - NEAR);
      to = Math.floor(to + NEAR);
    }
    if (from > (low[cell] ?? 0) + NEAR) { low[cell] = from; moved = true; }
    if (to < (high[cell] ?? 0) - NEAR) { high[cell] = to; moved = true; }
    if ((low[cell] ?? 0) > (high[cell] ?? 0) + NEAR) return 'contradiction';
  }
  return moved ? 'moved' : 'still';
}

/** For each cell of a component the rows it stands in. */
export function rowsByCell(component: Component): readonly (readonly number[])[] {
  const found = component.cells.map((): number[] => []);
  component.rows.forEach((row, r) => { for (const cell of row.at) found[cell]?.push(r); });
  return found;
}

const MOST_PUSHES = 150;

/** The same from one cell whose bounds have changed, row by row outwards; false where that cannot be. */
export function propagateFrom(
  component: Component, rowsOf: readonly (readonly number[])[], from: number, low: Float64Array, high: Float64Array,
): boolean {
  const waiting = [...(rowsOf[from] ?? [])];
  const queued = new Set(waiting);
  for (let pushes = 0; waiting.length > 0 && pushes < MOST_PUSHES; pushes += 1) {
    const r = waiting.shift() ?? 0;
    queued.delete(r);
    const row = component.rows[r];
    const outcome = row === undefined ? 'still' : push(row, component.whole, low, high);
    if (outcome === 'contradiction') return false;
    if (outcome === 'still' || row === undefined) continue;
    for (const cell of row.at) {
      for (const other of rowsOf[cell] ?? []) {
        if (other !== r && !queued.has(other)) {
          queued.add(other);
          waiting.push(other);
        }
      }
    }
  }
  return true;
}
