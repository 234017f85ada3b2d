import type { CellSystem } from './cell-system.ts';
import { strides, type Dimension } from './grid.ts';
import type { Suggestions } from './protect.ts';
import { measure, type Witness } from './witness-store.ts';

/** Codes of one dimension and how they change together: sums along the dimension keep holding. */
type Shift = readonly (readonly [code: number, step: number])[];

const MOST_CODES = 60;
const MOST_SHIFTS = 40;

/**
 * In a full table a shift in each dimension, multiplied, is a change of cells that no sum notices:
 * one moves from one municipality to its neighbour, another of the other sex comes back. These boxes
 * are the moves that hide least, and they need no search.
 */
export function boxSuggestions(system: CellSystem, dimensions: readonly Dimension[]): Suggestions {
  const steps = strides(dimensions);
  const shifts = dimensions.map(shiftsOf);
  const known = new Map<number, readonly Witness[]>();
  return (cell) => {
    const ready = known.get(cell);
    if (ready !== undefined) return ready;
    const codes = dimensions.map((dimension, d) => Math.floor(cell / (steps[d] ?? 1)) % dimension.codes.length);
    let boxes: { readonly cells: number[]; readonly factors: number[] }[] = [{ cells: [0], factors: [1] }];
    for (const [d, code] of codes.entries()) {
      const step = steps[d] ?? 1;
      boxes = boxes.flatMap((box) => (shifts[d]?.[code] ?? []).map((shift) => ({
        cells: box.cells.flatMap((base) => shift.map(([other]) => base + other * step)),
        factors: box.factors.flatMap((factor) => shift.map(([, by]) => factor * by)),
      })));
    }
    const found: Witness[] = [];
    for (const box of boxes) {
      if (box.cells.some((other) => (system.values[other] ?? 0) === 0)) continue;
      const witness = measure(system, Int32Array.from(box.cells), Float64Array.from(box.factors));
      if (witness !== undefined) found.push(witness);
    }
    known.set(cell, found);
    return found;
  };
}

/** For each code the shifts that change it: with a sibling, with everything above, across two branches. */
function shiftsOf(dimension: Dimension): readonly (readonly Shift[])[] {
  const count = dimension.codes.length;
  const above = Array.from({ length: count }, (): number[] => []);
  for (const { total, parts } of dimension.sums) for (const part of parts) above[part]?.push(total);
  const chains = Array.from({ length: count }, (_, code) => upwards(above, code));
  const totals = new Set(dimension.sums.map((sum) => sum.total));
  const leaves = Array.from({ length: count }, (_, code) => code).filter((code) => !totals.has(code));
  const byCode: Map<string, Shift>[] = Array.from({ length: count }, () => new Map());
  const add = (steps: ReadonlyMap<number, number>): void => {
    const shift = [...steps].filter(([, step]) => step !== 0).sort(([a], [b]) => a - b);
    if (shift.length === 0) return;
    for (const [code] of shift) byCode[code]?.set(shift.map(([c, s]) => `${c}:${s}`).join(), shift);
  };
  for (const leaf of leaves) {
    const chain = new Map((chains[leaf] ?? []).map((code) => [code, 1]));
    if (count <= MOST_CODES) add(chain);
    for (const other of leaves) {
      const siblings = (above[leaf] ?? []).some((total) => above[other]?.includes(total));
      if (other <= leaf || (count > MOST_CODES && !siblings)) continue;
      const both = new Map(chain);
      for (const code of chains[other] ?? []) both.set(code, (both.get(code) ?? 0) - 1);
      add(both);
    }
  }
  return byCode.map((shifts) => [...shifts.values()].sort((a, b) => a.length - b.length).slice(0, MOST_SHIFTS));
}

function upwards(above: readonly (readonly number[])[], code: number): readonly number[] {
  const found = new Set([code]);
  for (const reached of found) for (const total of above[reached] ?? []) found.add(total);
  return [...found];
}
