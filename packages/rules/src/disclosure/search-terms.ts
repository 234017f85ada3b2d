import type { CellSystem } from './cell-system.ts';
import { OPEN, PRIMARY, SECONDARY, type Demands } from './demands.ts';
import type { MoveTerms } from './move-dictionary.ts';

const HIDDEN_COST = 0.02;
const INSIDER_COST = 0.3;

/** What moves may do, by who is hidden; kept up as cells are hidden and printed again. */
export class SearchTerms {
  /** Only hidden cells change. */
  readonly within: MoveTerms;
  /** Others may be hidden, at their cost. */
  readonly costed: MoveTerms;
  /** As costed, but as if hiding derived figures were nothing: whole persons fit where per cents do not bind. */
  readonly relaxed: MoveTerms;
  readonly #system: CellSystem;
  readonly #demands: Demands;
  readonly #status: Uint8Array;
  readonly #owned: readonly number[][];

  constructor(system: CellSystem, demands: Demands, status: Uint8Array) {
    this.#system = system;
    this.#demands = demands;
    this.#status = status;
    this.within = emptyTerms(system.unknowns);
    this.costed = emptyTerms(system.unknowns);
    this.relaxed = emptyTerms(system.unknowns);
    this.#owned = Array.from({ length: system.cells }, () => []);
    for (let i = 0; i < system.unknowns; i += 1) {
      this.#owned[system.owner[i] ?? -1]?.push(i);
      this.#set(i);
    }
  }

  /** After the status of a cell has changed. */
  update(cell: number): void {
    for (const unknown of this.#owned[cell] ?? []) this.#set(unknown);
  }

  #set(i: number): void {
    const { knownLow, knownHigh, unseenLow, unseenHigh, values, owner, whole } = this.#system;
    const cell = owner[i] ?? -1;
    const status = cell < 0 ? PRIMARY : this.#status[cell] ?? OPEN;
    const hidden = status === PRIMARY || status === SECONDARY;
    const low = Math.min(0, (knownLow[i] ?? 0) - (values[i] ?? 0));
    const high = Math.max(0, (knownHigh[i] ?? 0) - (values[i] ?? 0));
    for (const terms of [this.within, this.costed, this.relaxed]) {
      const may = hidden || (terms !== this.within && status === OPEN);
      terms.freeLow[i] = unseenLow[i] ?? 0;
      terms.freeHigh[i] = unseenHigh[i] ?? 0;
      terms.low[i] = may ? low : unseenLow[i] ?? 0;
      terms.high[i] = may ? high : unseenHigh[i] ?? 0;
      terms.cost[i] = !hidden ? this.#demands.cost[cell] ?? 1
        : whole[i] !== 1 ? 0
        : this.#demands.insider[cell] === 1 ? INSIDER_COST : HIDDEN_COST;
    }
    if (whole[i] !== 1 && !hidden) this.relaxed.cost[i] = 0;
  }
}

function emptyTerms(n: number): MoveTerms {
  return {
    low: new Float64Array(n), high: new Float64Array(n), freeLow: new Float64Array(n),
    freeHigh: new Float64Array(n), cost: new Float64Array(n),
  };
}
