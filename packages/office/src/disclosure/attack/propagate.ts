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
    for (const [other, at] of row.at.entries()) {
      if (other === k) continue;
      const by = row.factor[other] ?? 1;
      least += by > 0 ? by * (low[at] ?? 0) : by * (high[at] ?? 0);
      most += by > 0 ? by * (high[at] ?? 0) : by * (low[at] ?? 0);
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
