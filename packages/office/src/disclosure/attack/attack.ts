import { componentsOf, type Component } from './components.ts';
import { enumerate } from './enumerate.ts';
import { propagate } from './propagate.ts';
import type { Knowledge, Published } from './published-cells.ts';
import { loadSolver, modelOf, OPTIMAL, INFEASIBLE, UNBOUNDED, UNBOUNDED_OR_INFEASIBLE, type Model, type Solver } from './solver.ts';

/** What can be said of a hidden cell: every value it may have lies from low to high. */
export type Interval = { readonly cell: number; readonly low: number; readonly high: number };

export type AttackResult = {
  readonly intervals: readonly Interval[];
  /** Cells told to the last person. */
  readonly exact: readonly number[];
  /** Cells not exact, but with fewer possible values than the rule leaves. */
  readonly narrowed: readonly number[];
  /** Equations that printed figures break, and groups of hidden cells that no figures fit. */
  readonly contradictions: number;
};

export type AttackOptions = {
  readonly knowledge: Knowledge;
  /** A cell is narrowed when its interval is narrower than this: 3 for the rule of 1 to 4. */
  readonly width: number;
  /** Find each interval to its ends, not only until it is wide enough. */
  readonly toTheEnds?: boolean;
  /** Told after each group of cells: how many of the hidden ones are done. */
  readonly onProgress?: (done: number, total: number) => void;
};

const NEAR = 1e-6;
const ENUMERATED_CELLS = 14;

/**
 * The attacker: from what is printed and the knowledge of a level alone, the least and the greatest
 * value of every hidden cell (KNO-4). It shares nothing with the protection but the arithmetic of sums.
 */
export async function attack(published: Published, options: AttackOptions): Promise<AttackResult> {
  const highs = await loadSolver();
  const { components, contradictions } = componentsOf(published, options.knowledge);
  const intervals: Interval[] = [];
  let broken = contradictions.length;
  const total = components.reduce((sum, { cells }) => sum + cells.length, 0);
  for (const component of components) {
    options.onProgress?.(intervals.length, total);
    const found = attackComponent(highs, component, options);
    if (found === undefined) broken += 1;
    else intervals.push(...component.cells.map((cell, i) => ({ cell, low: found.low[i] ?? 0, high: found.high[i] ?? 0 })));
  }
  intervals.sort((a, b) => a.cell - b.cell);
  const known = options.knowledge.known ?? new Map<number, number>();
  const asked = intervals.filter(({ cell }) => !known.has(cell));
  const isExact = ({ low, high }: Interval): boolean => high - low < NEAR;
  return {
    intervals,
    exact: asked.filter(isExact).map(({ cell }) => cell),
    narrowed: asked.filter((one) => !isExact(one) && one.high - one.low < options.width - NEAR
      && published.cells[one.cell]?.kind === 'count').map(({ cell }) => cell),
    contradictions: broken,
  };
}

type Ends = { low: Float64Array; high: Float64Array };

/** Pencil first, then all small cases by trying, then linear programming, which has the last word. */
function attackComponent(highs: Solver, component: Component, options: AttackOptions): Ends | undefined {
  const low = component.low.slice();
  const high = component.high.slice();
  if (!propagate(component, low, high)) return undefined;
  if (low.every((from, i) => (high[i] ?? 0) - from < NEAR) || component.rows.length === 0) return { low, high };
  if (component.cells.length <= ENUMERATED_CELLS) {
    const tried = enumerate(component, low, high);
    if (tried !== undefined) return Number.isFinite(tried.low[0] ?? 0) ? tried : undefined;
  }
  const model = modelOf(highs, component, low, high);
  try {
    return solveEnds(model, component, { low, high }, options);
  } finally {
    model.dispose();
  }
}

/**
 * Two programs for each cell, from the basis of the last. Every solution is a table that fits, so it
 * shows values of all cells at once; a cell already seen wide enough needs no program of its own.
 */
function solveEnds(model: Model, component: Component, bounds: Ends, options: AttackOptions): Ends | undefined {
  const count = component.cells.length;
  const seen: Ends = {
    low: new Float64Array(count).fill(Number.POSITIVE_INFINITY), high: new Float64Array(count).fill(Number.NEGATIVE_INFINITY),
  };
  const found: Ends = { low: bounds.low.slice(), high: bounds.high.slice() };
  const wide = (i: number): boolean => options.toTheEnds !== true
    && (seen.high[i] ?? 0) - (seen.low[i] ?? 0) >= Math.max(options.width, 1) - NEAR;
  for (let i = 0; i < count; i += 1) {
    if ((found.high[i] ?? 0) - (found.low[i] ?? 0) < NEAR) continue;
    for (const direction of [1, -1]) {
      if (wide(i)) break;
      model.changeColCost(i, direction);
      const end = runOnce(model, seen);
      model.changeColCost(i, 0);
      if (end === 'infeasible') return undefined;
      const value = end === 'unbounded' ? Number.NEGATIVE_INFINITY : end[i] ?? 0;
      if (direction > 0) found.low[i] = Math.max(found.low[i] ?? 0, roundedUp(value, component.whole[i] === true));
      else found.high[i] = Math.min(found.high[i] ?? 0, end === 'unbounded' ? Number.POSITIVE_INFINITY
        : roundedDown(value, component.whole[i] === true));
    }
    if (wide(i)) {
      found.low[i] = Math.min(seen.low[i] ?? 0, found.low[i] ?? 0);
      found.high[i] = Math.max(seen.high[i] ?? 0, found.high[i] ?? 0);
    }
  }
  return found;
}

function runOnce(model: Model, seen: Ends): ArrayLike<number> | 'infeasible' | 'unbounded' {
  const { modelStatus } = model.run();
  if (modelStatus === INFEASIBLE) return 'infeasible';
  if (modelStatus === UNBOUNDED || modelStatus === UNBOUNDED_OR_INFEASIBLE) return 'unbounded';
  if (modelStatus !== OPTIMAL) throw new Error(`the solver ended with status ${modelStatus}`);
  const values = model.getSolution().colValue;
  for (let i = 0; i < values.length; i += 1) {
    seen.low[i] = Math.min(seen.low[i] ?? 0, values[i] ?? 0);
    seen.high[i] = Math.max(seen.high[i] ?? 0, values[i] ?? 0);
  }
  return values;
}

function roundedUp(value: number, whole: boolean): number {
  return whole ? Math.ceil(value - 1e-5) : value;
}

function roundedDown(value: number, whole: boolean): number {
  return whole ? Math.floor(value + 1e-5) : value;
}
