import { tie } from './cell-safety.ts';
import { FIXED, PRIMARY } from './demands.ts';
import { costOf, take, witness } from './hide-more.ts';
import { NEAR, setStatus, type ProtectionState } from './protection-state.ts';
import type { Witness } from './witness-store.ts';

/** Each small cell gets a witness in which the person alone in another cell stands still. */
export function freeInsiders(state: ProtectionState): void {
  for (let cell = 0; cell < state.system.cells; cell += 1) {
    if (state.status[cell] !== PRIMARY || (state.width[cell] ?? 0) < NEAR) continue;
    for (let tied = tie(state, cell); tied >= 0; tied = tie(state, cell)) {
      if (!freeFrom(state, cell, tied)) break;
    }
    if (tie(state, cell) < 0) state.untied.add(cell);
  }
}

function freeFrom(state: ProtectionState, cell: number, alone: number): boolean {
  setStatus(state, alone, FIXED);
  try {
    const chosen = aroundWithin(state, cell) ?? aroundKnown(state, cell, alone) ?? aroundSearched(state, cell);
    if (chosen === undefined) return false;
    take(state, chosen);
    return true;
  } finally {
    setStatus(state, alone, PRIMARY);
  }
}

function aroundWithin(state: ProtectionState, cell: number): Witness | undefined {
  for (const distance of distancesOfOne(state, cell)) {
    const found = witness(state, cell, distance, state.terms.within);
    if (found !== undefined) return found;
  }
  return undefined;
}

function aroundKnown(state: ProtectionState, cell: number, alone: number): Witness | undefined {
  const options = state.suggestions(cell).filter((move) =>
    !move.shown.includes(alone) && costOf(state, move) < Number.POSITIVE_INFINITY);
  return options.sort((a, b) => costOf(state, a) - costOf(state, b))[0];
}

function aroundSearched(state: ProtectionState, cell: number): Witness | undefined {
  for (const distance of distancesOfOne(state, cell)) {
    const found = witness(state, cell, distance, state.terms.costed);
    if (found !== undefined) return found;
  }
  return undefined;
}

function distancesOfOne(state: ProtectionState, cell: number): readonly number[] {
  const low = (state.system.knownLow[cell] ?? 0) - (state.system.values[cell] ?? 0);
  const high = (state.system.knownHigh[cell] ?? 0) - (state.system.values[cell] ?? 0);
  return [Math.min(1, high), Math.max(-1, low)].filter((distance) => Math.abs(distance) > NEAR);
}
