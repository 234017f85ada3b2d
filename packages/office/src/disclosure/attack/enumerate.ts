import type { Component } from './components.ts';
import { propagate } from './propagate.ts';

const MOST_STEPS = 20_000;

/**
 * The whole numbers each cell of a small component can have, by trying: narrower than what linear
 * programming tells where only fractions fill the gap. Undefined where there is too much to try.
 */
export function enumerate(component: Component, low: Float64Array, high: Float64Array):
  { low: Float64Array; high: Float64Array } | undefined {
  const count = component.cells.length;
  if (!component.whole.every(Boolean)) return undefined;
  for (let i = 0; i < count; i += 1) if (!Number.isFinite(low[i] ?? 0) || !Number.isFinite(high[i] ?? 0)) return undefined;
  const seenLow = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const seenHigh = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  let steps = 0;
  const fits = (from: Float64Array, to: Float64Array): boolean => {
    steps += 1;
    if (steps > MOST_STEPS || !propagate(component, from, to)) return false;
    let open = -1;
    for (let i = 0; i < count && open < 0; i += 1) if ((to[i] ?? 0) > (from[i] ?? 0)) open = i;
    if (open < 0) {
      for (let i = 0; i < count; i += 1) {
        seenLow[i] = Math.min(seenLow[i] ?? 0, from[i] ?? 0);
        seenHigh[i] = Math.max(seenHigh[i] ?? 0, from[i] ?? 0);
      }
      return true;
    }
    for (let value = from[open] ?? 0; value <= (to[open] ?? 0); value += 1) {
      if (fits(fixed(from, open, value), fixed(to, open, value))) return true;
    }
    return false;
  };
  for (let i = 0; i < count; i += 1) {
    for (let value = low[i] ?? 0; value < (seenLow[i] ?? 0) && value <= (high[i] ?? 0); value += 1) {
      if (fits(fixed(low, i, value), fixed(high, i, value)) || steps > MOST_STEPS) break;
    }
    for (let value = high[i] ?? 0; value > (seenHigh[i] ?? 0) && value >= (low[i] ?? 0); value -= 1) {
      if (fits(fixed(low, i, value), fixed(high, i, value)) || steps > MOST_STEPS) break;
    }
    if (steps > MOST_STEPS) return undefined;
  }
  return { low: seenLow, high: seenHigh };
}

function fixed(bounds: Float64Array, at: number, value: number): Float64Array {
  const copy = bounds.slice();
  copy[at] = value;
  return copy;
}
