import { isSafe } from './cell-safety.ts';
import { FIXED, OPEN, SECONDARY } from './demands.ts';
import { satisfy } from './hide-more.ts';
import { isHidden, NEAR, restore, setStatus, shuffled, snapshot, type ProtectionState } from './protection-state.ts';

/** Goes round the cells hidden for others' sake and prints again what others can stand in for. */
export function hideLess(state: ProtectionState, effort: number): void {
  const limit = state.pivots + effort;
  for (const cell of hiddenForOthers(state)) {
    if (state.pivots >= limit) break;
    if (state.status[cell] === SECONDARY) relieve(state, cell);
  }
  for (let round = 0; state.pivots < limit && round < 30; round += 1) {
    const groups = [...state.areas.groups()];
    for (const group of groups) {
      if (state.pivots < limit) beginAnew(state, group, 1);
    }
  }
  for (const cell of hiddenForOthers(state)) if (state.store.using(cell).length === 0) setStatus(state, cell, OPEN);
}

function hiddenForOthers(state: ProtectionState): number[] {
  const cells: number[] = [];
  for (let cell = 0; cell < state.system.cells; cell += 1) {
    if (state.status[cell] === SECONDARY && state.demands.status[cell] !== SECONDARY) cells.push(cell);
  }
  return shuffled(state, cells);
}

/** Tries to print a cell again: those whose witnesses moved it need others, for less than it costs. */
function relieve(state: ProtectionState, cell: number): boolean {
  const before = snapshot(state);
  const price = state.demands.cost[cell] ?? 1;
  const unsafe = release(state, [cell], FIXED);
  if (!settle(state, unsafe, price)) {
    restore(state, before);
    return false;
  }
  setStatus(state, cell, OPEN);
  return true;
}

/** Prints some cells again and forgets the witnesses that moved them; tells who lost their safety. */
function release(state: ProtectionState, cells: readonly number[], status: number): number[] {
  const touched = new Set<number>();
  for (const cell of cells) {
    for (const id of state.store.using(cell)) {
      for (const other of state.store.get(id)?.shown ?? []) touched.add(other);
      state.store.drop(id);
    }
  }
  for (const cell of cells) setStatus(state, cell, status);
  return [...touched].filter((other) => isHidden(state, other) && !isSafe(state, other));
}

/** Makes the unsafe safe again for less than the price. */
function settle(state: ProtectionState, unsafe: readonly number[], price: number): boolean {
  const spentBefore = state.spent;
  for (const cell of unsafe) {
    if (isSafe(state, cell)) continue;
    if (!satisfy(state, cell, price - NEAR - (state.spent - spentBefore))) return false;
  }
  return state.spent - spentBefore < price - NEAR;
}

/** Prints all that was hidden for others in a neighbourhood again and begins anew, by chance. */
function beginAnew(state: ProtectionState, group: number, tries: number): boolean {
  const cells = [...state.areas.membersOf(group)].filter((cell) => cell < state.system.cells
    && state.status[cell] === SECONDARY && state.demands.status[cell] !== SECONDARY);
  if (cells.length < 4) return false;
  const price = cells.reduce((sum, cell) => sum + (state.demands.cost[cell] ?? 1), 0);
  let better = false;
  for (let attempt = 0; attempt < tries && !better; attempt += 1) {
    const before = snapshot(state);
    const spent = state.spent;
    const unsafe = shuffled(state, release(state, cells, OPEN));
    if (settle(state, unsafe, 1.3 * price)) {
      const again = shuffled(state, [...state.areas.membersOf(group)].filter((cell) => state.status[cell] === SECONDARY));
      for (const cell of again) {
        const cost = state.demands.cost[cell] ?? 1;
        if (state.status[cell] === SECONDARY && state.demands.status[cell] !== SECONDARY && relieve(state, cell)) state.spent -= cost;
      }
      better = state.spent - spent < price - NEAR;
    }
    if (!better) restore(state, before);
  }
  return better;
}
