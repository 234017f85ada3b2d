import type { CellSystem } from './cell-system.ts';
import { FIXED } from './demands.ts';

const NEAR = 1e-9;
const MOST_ROUNDS = 30;

/**
 * What follows for each unknown from the rule and the printed noughts alone, everything else hidden:
 * one bound pushes the next through the equations until nothing moves. Four parts of at least one
 * each in a total of at most four are one each, and no hiding can undo that.
 */
export function darkestBounds(system: CellSystem, status: Uint8Array): { low: Float64Array; high: Float64Array } {
  const low = new Float64Array(system.unknowns);
  const high = new Float64Array(system.unknowns);
  for (let i = 0; i < system.unknowns; i += 1) {
    const owner = system.owner[i] ?? -1;
    const value = system.values[i] ?? 0;
    const fixed = owner >= 0 && status[owner] === FIXED;
    low[i] = fixed ? value + (system.unseenLow[i] ?? 0) : Math.min(value, system.knownLow[i] ?? 0);
    high[i] = fixed ? value + (system.unseenHigh[i] ?? 0) : Math.max(value, system.knownHigh[i] ?? 0);
  }
  for (let round = 0, changed = true; changed && round < MOST_ROUNDS; round += 1) {
    changed = false;
    for (let r = 0; r + 1 < system.start.length; r += 1) changed = tighten(system, r, low, high) || changed;
  }
  return { low, high };
}

function tighten(system: CellSystem, relation: number, low: Float64Array, high: Float64Array): boolean {
  const from = system.start[relation] ?? 0;
  const to = system.start[relation + 1] ?? 0;
  let least = 0;
  let most = 0;
  let freeBelow = 0;
  let freeAbove = 0;
  for (let k = from; k < to; k += 1) {
    const [below, above] = termBounds(system, k, low, high);
    if (below === Number.NEGATIVE_INFINITY) freeBelow += 1;
    else least += below;
    if (above === Number.POSITIVE_INFINITY) freeAbove += 1;
    else most += above;
  }
  if (freeBelow > 1 && freeAbove > 1) return false;
  let changed = false;
  for (let k = from; k < to; k += 1) {
    const i = system.member[k] ?? 0;
    const factor = system.coefficient[k] ?? 1;
    const [below, above] = termBounds(system, k, low, high);
    const othersLeast = freeBelow === 0 ? least - below
      : freeBelow === 1 && below === Number.NEGATIVE_INFINITY ? least : Number.NEGATIVE_INFINITY;
    const othersMost = freeAbove === 0 ? most - above
      : freeAbove === 1 && above === Number.POSITIVE_INFINITY ? most : Number.POSITIVE_INFINITY;
    const ends = factor > 0 ? [-othersMost / factor, -othersLeast / factor] : [-othersLeast / factor, -othersMost / factor];
    const [newLow = Number.NEGATIVE_INFINITY, newHigh = Number.POSITIVE_INFINITY] = ends;
    if (newLow > (low[i] ?? 0) + NEAR) { low[i] = Math.min(newLow, system.values[i] ?? 0); changed = true; }
    if (newHigh < (high[i] ?? 0) - NEAR) { high[i] = Math.max(newHigh, system.values[i] ?? 0); changed = true; }
  }
  return changed;
}

function termBounds(system: CellSystem, k: number, low: Float64Array, high: Float64Array): readonly [number, number] {
  const i = system.member[k] ?? 0;
  const factor = system.coefficient[k] ?? 1;
  const a = factor * (low[i] ?? 0);
  const b = factor * (high[i] ?? 0);
  return factor > 0 ? [a, b] : [b, a];
}
