import { darkestBounds } from './darkest-bounds.ts';
import { PRIMARY } from './demands.ts';
import { NEAR, type ProtectionState } from './protection-state.ts';

/** With everything but the noughts hidden, the rule still tells something; more cannot be asked. */
export function limitToWhatRuleAllows(state: ProtectionState): void {
  const { low, high } = darkestBounds(state.system, state.demands.status);
  for (let cell = 0; cell < state.system.cells; cell += 1) {
    if (state.demands.status[cell] !== PRIMARY) continue;
    const value = state.system.values[cell] ?? 0;
    const below = Math.max(0, value - (low[cell] ?? value));
    const above = Math.max(0, (high[cell] ?? value) - value);
    if (below + above < (state.width[cell] ?? 0) - NEAR) state.told.add(cell);
    state.width[cell] = Math.min(state.width[cell] ?? 0, below + above);
    state.down[cell] = Math.min(state.down[cell] ?? 0, below);
    state.up[cell] = Math.min(state.up[cell] ?? 0, above);
  }
}

export function widthOf(state: ProtectionState, cell: number): number {
  if (state.status[cell] === PRIMARY) return state.width[cell] ?? 0;
  return state.narrow.has(cell) ? 0 : state.demands.secondaryWidth;
}

/** Whether the witnesses (but for those with one cell) let the cell lie where it must be able to. */
export function isSafe(state: ProtectionState, cell: number, without = -1): boolean {
  const { low, high } = state.store.span(cell, without);
  if (high - low < widthOf(state, cell) - NEAR) return false;
  if (state.status[cell] !== PRIMARY) return true;
  if (low > -(state.down[cell] ?? 0) + NEAR || high < (state.up[cell] ?? 0) - NEAR) return false;
  return state.untied.has(cell) === false || tie(state, cell, without) < 0;
}

/** A cell of one person that moves in every witness of this one; -1: none. */
export function tie(state: ProtectionState, cell: number, without = -1): number {
  if (state.demands.insider[cell] === 1 && state.store.using(cell).length === 0) return -1;
  return state.store.common(cell, without, (other) => other !== cell && state.demands.insider[other] === 1);
}
