import type { CellSystem } from './cell-system.ts';
import { FIXED, OPEN } from './demands.ts';
import type { Move } from './move-dictionary.ts';

/**
 * A direction in which the table may be changed without a printed figure changing, in whole steps:
 * `forth` steps along it and `back` against it stay within what is known of hidden cells.
 */
export type Witness = {
  readonly unknowns: Int32Array;
  readonly steps: Float64Array;
  readonly forth: number;
  readonly back: number;
  /** The cells that must be hidden for it. */
  readonly shown: Int32Array;
};

const NEAR = 1e-6;

/** Witnesses by the cells they move. */
export class WitnessStore {
  readonly #system: CellSystem;
  readonly #witnesses: (Witness | undefined)[] = [];
  readonly #byCell: number[][];

  constructor(system: CellSystem) {
    this.#system = system;
    this.#byCell = Array.from({ length: system.cells }, () => []);
  }

  all(): readonly Witness[] {
    return this.#witnesses.filter((witness) => witness !== undefined);
  }

  get(id: number): Witness | undefined {
    return this.#witnesses[id];
  }

  /** A move as a witness; undefined where whole numbers cannot follow it. */
  measured(move: Move, status: Uint8Array): Witness | undefined {
    if (move.unknowns.length === 0) return undefined;
    const steps = wholeSteps(this.#system, move);
    if (steps === undefined) return undefined;
    return measure(this.#system, move.unknowns, steps, status);
  }

  keep(witness: Witness): number {
    const id = this.#witnesses.length;
    this.#witnesses.push(witness);
    for (const cell of witness.shown) this.#byCell[cell]?.push(id);
    return id;
  }

  isKnown(witness: Witness): boolean {
    const first = witness.shown[0] ?? -1;
    return this.using(first).some((id) => {
      const other = this.#witnesses[id];
      return other !== undefined && other.unknowns.length === witness.unknowns.length
        && other.unknowns.every((unknown, k) => unknown === witness.unknowns[k] && other.steps[k] === witness.steps[k]);
    });
  }

  using(cell: number): number[] {
    const list = this.#byCell[cell];
    if (list === undefined) return [];
    return list.filter((id) => this.#witnesses[id] !== undefined);
  }

  stepOf(witness: Witness, cell: number): number {
    return witness.steps[witness.unknowns.indexOf(cell)] ?? 0;
  }

  /** How far below and above the truth the witnesses take a cell. */
  span(cell: number, without: number): { low: number; high: number } {
    let low = 0;
    let high = 0;
    for (const id of this.#byCell[cell] ?? []) {
      const witness = this.#witnesses[id];
      if (witness === undefined || (without >= 0 && witness.shown.includes(without))) continue;
      const step = this.stepOf(witness, cell);
      high = Math.max(high, step > 0 ? step * witness.forth : -step * witness.back);
      low = Math.min(low, step > 0 ? -step * witness.back : step * witness.forth);
    }
    return { low, high };
  }

  /** A cell of a kind that moves in all witnesses of this one; -1: none. */
  common(cell: number, without: number, isKind: (other: number) => boolean): number {
    let shared: number[] | undefined;
    for (const id of this.#byCell[cell] ?? []) {
      const witness = this.#witnesses[id];
      if (witness === undefined || (without >= 0 && witness.shown.includes(without))) continue;
      shared = shared === undefined ? [...witness.shown].filter((other) => isKind(other))
        : shared.filter((other) => witness.shown.includes(other));
      if (shared.length === 0) return -1;
    }
    return shared?.[0] ?? -1;
  }

  drop(id: number): void {
    this.#witnesses[id] = undefined;
  }

  list(): readonly (Witness | undefined)[] {
    return this.#witnesses.slice();
  }

  /** As it was: what came later is forgotten, what was dropped is back. Numbers are not used again. */
  restore(list: readonly (Witness | undefined)[]): void {
    for (let id = 0; id < this.#witnesses.length; id += 1) this.#witnesses[id] = list[id];
  }

}

/** The shortest whole vector along a move, as far as counts are concerned. */
function wholeSteps(system: CellSystem, move: Move): Float64Array | undefined {
  const whole = move.steps.filter((_, k) => system.whole[move.unknowns[k] ?? 0] === 1);
  if (whole.length === 0) return move.steps;
  for (const factor of [1, 2, 3, 4, 6]) {
    if (!whole.every((step) => Math.abs(step * factor - Math.round(step * factor)) < NEAR)) continue;
    let divisor = 0;
    for (const step of whole) divisor = greatestCommon(divisor, Math.abs(Math.round(step * factor)));
    if (divisor === 0) return move.steps;
    const scale = factor / divisor;
    return move.steps.map((step, k) =>
      system.whole[move.unknowns[k] ?? 0] === 1 ? Math.round(step * scale) : step * scale);
  }
  return undefined;
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
}

/** How many steps a direction allows each way; undefined where not even one. */
export function measure(
  system: CellSystem, unknowns: Int32Array, steps: Float64Array, status?: Uint8Array,
): Witness | undefined {
  let forth = Number.POSITIVE_INFINITY;
  let back = Number.POSITIVE_INFINITY;
  let whole = false;
  const shown: number[] = [];
  for (let k = 0; k < unknowns.length; k += 1) {
    const i = unknowns[k] ?? 0;
    const step = steps[k] ?? 0;
    const cell = system.owner[i] ?? -1;
    const value = system.values[i] ?? 0;
    const isCell = cell === i;
    const printed = cell >= 0 && status !== undefined && (status[cell] === OPEN || status[cell] === FIXED);
    const unseen = !isCell && printed && step <= (system.unseenHigh[i] ?? 0) + NEAR && step >= (system.unseenLow[i] ?? 0) - NEAR;
    const low = unseen ? system.unseenLow[i] ?? 0 : (system.knownLow[i] ?? 0) - value;
    const high = unseen ? system.unseenHigh[i] ?? 0 : (system.knownHigh[i] ?? 0) - value;
    forth = Math.min(forth, (step > 0 ? high : low) / step);
    back = Math.min(back, (step > 0 ? low : high) / -step);
    if (system.whole[i] === 1) whole = true;
    if (cell >= 0 && !unseen && !shown.includes(cell)) shown.push(cell);
  }
  if (whole) {
    forth = Math.floor(forth + NEAR);
    back = Math.floor(back + NEAR);
  }
  forth = Math.max(0, forth);
  back = Math.max(0, back);
  if (forth < NEAR && back < NEAR) return undefined;
  return { unknowns, steps, forth, back, shown: Int32Array.from(shown) };
}
