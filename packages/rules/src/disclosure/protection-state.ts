import type { CellSystem } from './cell-system.ts';
import { FIXED, OPEN, PRIMARY, SECONDARY, type Demands } from './demands.ts';
import { MoveDictionary } from './move-dictionary.ts';
import { Neighbourhoods } from './neighbourhoods.ts';
import { SearchTerms } from './search-terms.ts';
import { WitnessStore, type Witness } from './witness-store.ts';

/** Moves known beforehand to fit the equations: in a full table they need no search. */
export type Suggestions = (cell: number) => readonly Witness[];

export const NEAR = 1e-6;
export const GROUP_LIMIT = 640;

/** The state of the search: who is hidden, and by what witnesses. */
export class ProtectionState {
  readonly system: CellSystem;
  readonly demands: Demands;
  readonly suggestions: Suggestions;
  readonly status: Uint8Array;
  readonly terms: SearchTerms;
  readonly areas: Neighbourhoods;
  readonly dictionaries = new Map<number, MoveDictionary>();
  readonly store: WitnessStore;
  readonly width: Float64Array;
  readonly down: Float64Array;
  readonly up: Float64Array;
  readonly told = new Set<number>();
  readonly unprotected = new Set<number>();
  /** Cells hidden for others that cannot be as wide as is asked. */
  readonly narrow = new Set<number>();
  readonly untied = new Set<number>();
  widenings = 0;
  pivots = 0;
  spent = 0;
  seed = 20_261_122;

  constructor(system: CellSystem, demands: Demands, suggestions: Suggestions) {
    this.system = system;
    this.demands = demands;
    this.suggestions = suggestions;
    this.status = demands.status.slice();
    this.areas = new Neighbourhoods(system, GROUP_LIMIT, Uint8Array.from(system.owner, (cell) =>
      cell >= 0 && cell < system.cells && demands.status[cell] === FIXED ? 1 : 0));
    this.width = demands.width.slice();
    this.down = demands.down.slice();
    this.up = demands.up.slice();
    this.store = new WitnessStore(system);
    this.terms = new SearchTerms(system, demands, this.status);
  }
}

type Snapshot = {
  readonly status: Uint8Array;
  readonly witnesses: readonly (Witness | undefined)[];
  readonly spent: number;
};

export function setStatus(state: ProtectionState, cell: number, status: number): void {
  state.status[cell] = status;
  state.terms.update(cell);
}

export function isHidden(state: ProtectionState, cell: number): boolean {
  return state.status[cell] === PRIMARY || state.status[cell] === SECONDARY;
}

export function shuffled(state: ProtectionState, cells: number[]): number[] {
  for (let i = cells.length - 1; i > 0; i -= 1) {
    const other = Math.floor(chance(state) * (i + 1));
    [cells[i], cells[other]] = [cells[other] ?? 0, cells[i] ?? 0];
  }
  return cells;
}

/** Chance that is the same at every run (mulberry32). */
export function chance(state: ProtectionState): number {
  state.seed = (state.seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state.seed ^ (state.seed >>> 15), 1 | state.seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

export function dictionaryOf(state: ProtectionState, cell: number): MoveDictionary {
  const group = state.areas.groupOf(cell);
  const ready = state.dictionaries.get(group);
  if (ready !== undefined) return ready;
  const members = state.areas.membersOf(group);
  const made = new MoveDictionary(state.system, members, state.areas.relationsOf(members));
  state.dictionaries.set(group, made);
  return made;
}

export function snapshot(state: ProtectionState): Snapshot {
  return { status: state.status.slice(), witnesses: state.store.list(), spent: state.spent };
}

export function restore(state: ProtectionState, before: Snapshot): void {
  state.store.restore(before.witnesses);
  state.spent = before.spent;
  for (let cell = 0; cell < before.status.length; cell += 1) {
    const status = before.status[cell] ?? OPEN;
    if (status !== state.status[cell]) setStatus(state, cell, status);
  }
}
