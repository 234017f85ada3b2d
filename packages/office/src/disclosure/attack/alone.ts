import { componentsOf, type Component } from './components.ts';
import { enumerate } from './enumerate.ts';
import { propagate, propagateFrom, rowsByCell } from './propagate.ts';
import type { Knowledge, Published } from './published-cells.ts';
import { loadSolver, modelOf, OPTIMAL, type Model } from './solver.ts';

/** A hidden cell that whoever is alone in another hidden cell could tell exactly. */
export type ToldToOne = { readonly cell: number; readonly by: number };

const NEAR = 1e-6;
const ENUMERATED_CELLS = 14;
const MOST_CELLS = 300;

/**
 * The fifth level: a person who is alone in a hidden cell knows that it is one, and subtracts himself.
 * For every hidden cell that may be one: which others would he know? In groups of more than 300 cells
 * he is given a pencil only (bounds pushed through the equations), not a solver.
 */
export async function toldToOneAlone(
  published: Published, knowledge: Knowledge, already: ReadonlySet<number>,
  /** Who is known to be alone, where the truth is at hand; from print alone, anybody may be. */
  isAlone: (cell: number) => boolean = () => true,
): Promise<readonly ToldToOne[]> {
  const highs = await loadSolver();
  const told = new Map<number, ToldToOne>();
  for (const component of componentsOf(published, knowledge).components) {
    if (component.cells.length < 2 || component.rows.length === 0) continue;
    const low = component.low.slice();
    const high = component.high.slice();
    if (!propagate(component, low, high)) continue;
    const model = component.cells.length > ENUMERATED_CELLS && component.cells.length <= MOST_CELLS
      ? modelOf(highs, component, low.slice(), high.slice()) : null;
    const rowsOf = rowsByCell(component);
    for (const [i, cell] of component.cells.entries()) {
      const mayBeOne = component.whole[i] === true && (low[i] ?? 0) <= 1 && (high[i] ?? 0) >= 1 && (high[i] ?? 0) - (low[i] ?? 0) > NEAR;
      if (!mayBeOne || already.has(cell) || !isAlone(cell)) continue;
      for (const other of toldBy({ component, model, rowsOf }, i, { low, high })) {
        const found = component.cells[other] ?? -1;
        if (other !== i && !already.has(found) && !told.has(found)) told.set(found, { cell: found, by: cell });
      }
    }
    model?.dispose();
  }
  return [...told.values()].sort((a, b) => a.cell - b.cell);
}

type Ends = { readonly low: Float64Array; readonly high: Float64Array };

type Group = { readonly component: Component; readonly model: Model | null; readonly rowsOf: readonly (readonly number[])[] };

function toldBy({ component, model, rowsOf }: Group, i: number, bounds: Ends): number[] {
  const low = bounds.low.slice();
  const high = bounds.high.slice();
  low[i] = 1;
  high[i] = 1;
  if (!propagateFrom(component, rowsOf, i, low, high)) return [];
  const wasOpen = (j: number): boolean => (bounds.high[j] ?? 0) - (bounds.low[j] ?? 0) > NEAR;
  const tried = component.cells.length <= ENUMERATED_CELLS ? enumerate(component, low, high) : undefined;
  // Nobody is alone in a cell that no table lets be one.
  if (tried !== undefined && !Number.isFinite(tried.low[0] ?? 0)) return [];
  const ends = tried ?? { low, high };
  const found = component.cells.map((_, j) => j).filter((j) => wasOpen(j) && (ends.high[j] ?? 0) - (ends.low[j] ?? 0) < NEAR);
  return model === null || tried !== undefined ? found : [...new Set([...found, ...solved(model, component, i, { ends, bounds })])];
}

/**
 * By linear programming, the cells that stand in an equation with his own. Every solution shows values
 * of all of them at once: one that was seen with two values needs no program of its own.
 */
function solved(model: Model, component: Component, i: number, { ends, bounds }: { readonly ends: Ends; readonly bounds: Ends }): number[] {
  const beside = new Set<number>();
  for (const row of component.rows) if (row.at.includes(i)) for (const j of row.at) beside.add(j);
  beside.delete(i);
  const seenLow = new Float64Array(component.cells.length).fill(Number.POSITIVE_INFINITY);
  const seenHigh = new Float64Array(component.cells.length).fill(Number.NEGATIVE_INFINITY);
  const endOf = (j: number, direction: number): number | undefined => {
    model.changeColCost(j, direction);
    const values = model.run().modelStatus === OPTIMAL ? model.getSolution().colValue : undefined;
    model.changeColCost(j, 0);
    for (const other of values === undefined ? [] : beside) {
      seenLow[other] = Math.min(seenLow[other] ?? 0, values?.[other] ?? 0);
      seenHigh[other] = Math.max(seenHigh[other] ?? 0, values?.[other] ?? 0);
    }
    return values?.[j];
  };
  model.changeColBounds(i, 1, 1);
  const found = [...beside].filter((j) => {
    if ((ends.high[j] ?? 0) - (ends.low[j] ?? 0) < NEAR) return false;
    const isWide = (): boolean => (seenHigh[j] ?? 0) - (seenLow[j] ?? 0) >= 1 - NEAR;
    const least = isWide() ? undefined : endOf(j, 1);
    const most = isWide() ? undefined : endOf(j, -1);
    return least !== undefined && most !== undefined && Math.floor(most + NEAR) - Math.ceil(least - NEAR) < NEAR;
  });
  model.changeColBounds(i, bounds.low[i] ?? 0, bounds.high[i] ?? 0);
  return found;
}
