import type { CellSystem } from './cell-system.ts';
import { limitToWhatRuleAllows } from './cell-safety.ts';
import { OPEN, PRIMARY, SECONDARY, type Demands } from './demands.ts';
import { freeInsiders } from './free-insiders.ts';
import { hideLess } from './hide-less.ts';
import { protectCell, widenSecondaries } from './hide-more.ts';
import { ProtectionState, setStatus, type Suggestions } from './protection-state.ts';
import type { Witness } from './witness-store.ts';

export { FIXED, OPEN, PRIMARY, SECONDARY, type Demands } from './demands.ts';

export type { Suggestions } from './protection-state.ts';

export type ProtectionOptions = {
  readonly suggestions?: Suggestions;
  /** Pivots that may be spent on hiding less. */
  readonly effort?: number;
  /** Cells hidden to begin with, if they are of use. */
  readonly start?: Uint8Array;
};

export type Protection = {
  readonly status: Uint8Array;
  /** Small cells of which the noughts and the rule tell more than it wants, however much is hidden. */
  readonly toldByRule: readonly number[];
  /** Cells for which what is asked was not found, though the rule allows it: figures already out tell them. */
  readonly unprotected: readonly number[];
  /** Tables an attacker cannot tell from the true one: the proof that each hidden cell is hidden. */
  readonly witnesses: readonly Witness[];
  readonly pivots: number;
};

const MOST_EFFORT = 16_000;

/**
 * Hides cells until every small one may be another number as well, for one who knows all that is
 * printed, which cells are small, the rule, and one person's own cell (KNO-4). For each cell it keeps
 * witnesses: other tables that fit everything printed. A cell in no witness can be printed again.
 */
export function protect(system: CellSystem, demands: Demands, options: ProtectionOptions = {}): Protection {
  const state = new ProtectionState(system, demands, options.suggestions ?? (() => []));
  limitToWhatRuleAllows(state);
  if (options.start !== undefined) begin(state, options.start);
  protectAll(state);
  hideLess(state, options.effort ?? Math.min(MOST_EFFORT, 20 * system.cells));
  return {
    status: state.status,
    toldByRule: [...state.told].sort((a, b) => a - b),
    unprotected: [...state.unprotected].sort((a, b) => a - b),
    witnesses: state.store.all(), pivots: state.pivots,
  };
}

function begin(state: ProtectionState, start: Uint8Array): void {
  for (let cell = 0; cell < start.length; cell += 1) {
    if (start[cell] === SECONDARY && state.status[cell] === OPEN) setStatus(state, cell, SECONDARY);
  }
}

function protectAll(state: ProtectionState): void {
  for (let cell = 0; cell < state.system.cells; cell += 1) {
    if (state.status[cell] === PRIMARY || state.demands.status[cell] === SECONDARY) protectCell(state, cell);
  }
  if (state.demands.secondaryWidth > 0) widenSecondaries(state);
  freeInsiders(state);
}
