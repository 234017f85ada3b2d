import { componentsOf, type Component } from './components.ts';
import type { Knowledge, Published } from './published-cells.ts';
import { loadSolver, modelOf, OPTIMAL, type Model } from './solver.ts';

/** Why a cell is told: the equations that bind it together, and what was known of others besides. */
export type Explanation = {
  readonly cell: number;
  /** Numbers of equations of the publication, those with fewest hidden cells first. */
  readonly equations: readonly number[];
  /** Bounds of other hidden cells that were needed: at least one, at most four. */
  readonly bounds: readonly { readonly cell: number; readonly at: 'least' | 'most'; readonly value: number }[];
  /** Whole numbers had to be tried one by one: fractions would have left more. */
  readonly byTrying: boolean;
};

const NEAR = 1e-6;
const MOST_EQUATIONS = 12;

/**
 * The least and the greatest value of a cell each rest on some equations and bounds alone: those whose
 * dual price is not nought. Together they are the proof, short enough to be read.
 */
export async function explain(published: Published, knowledge: Knowledge, asked: readonly number[]): Promise<readonly Explanation[]> {
  const highs = await loadSolver();
  const wanted = new Set(asked);
  const found: Explanation[] = [];
  for (const component of componentsOf(published, knowledge).components) {
    const cells = component.cells.map((cell, i) => ({ cell, i })).filter(({ cell }) => wanted.has(cell));
    if (cells.length === 0) continue;
    const model = component.rows.length === 0 ? null : modelOf(highs, component, component.low, component.high);
    try {
      for (const { i } of cells) found.push(explainOne(model, component, i));
    } finally {
      model?.dispose();
    }
  }
  const order = new Map(asked.map((cell, place) => [cell, place]));
  return found.sort((a, b) => (order.get(a.cell) ?? 0) - (order.get(b.cell) ?? 0));
}

function explainOne(model: Model | null, component: Component, i: number): Explanation {
  const rows = new Set<number>();
  const bounds = new Map<number, 'least' | 'most'>();
  const ends: number[] = [];
  for (const direction of model === null ? [] : [1, -1]) {
    model?.changeColCost(i, direction);
    const solved = model?.run().modelStatus === OPTIMAL;
    const solution = solved ? model?.getSolution() : undefined;
    model?.changeColCost(i, 0);
    if (solution === undefined) continue;
    ends.push(solution.colValue[i] ?? 0);
    component.rows.forEach((_, r) => { if (Math.abs(solution.rowDual[r] ?? 0) > NEAR) rows.add(r); });
    component.cells.forEach((_, c) => {
      const price = solution.colDual[c] ?? 0;
      if (c === i || Math.abs(price) <= NEAR) return;
      bounds.set(c, Math.abs((solution.colValue[c] ?? 0) - (component.low[c] ?? 0)) < NEAR ? 'least' : 'most');
    });
  }
  const exact = ends.length === 2 && Math.abs((ends[0] ?? 0) - (ends[1] ?? 0)) < 1 - NEAR;
  if (rows.size === 0) component.rows.forEach((row, r) => { if (row.at.includes(i)) rows.add(r); });
  const byLength = [...rows].sort((a, b) => (component.rows[a]?.at.length ?? 0) - (component.rows[b]?.at.length ?? 0));
  return {
    cell: component.cells[i] ?? -1,
    equations: byLength.slice(0, MOST_EQUATIONS).map((r) => component.rows[r]?.equation ?? -1),
    bounds: [...bounds].map(([c, at]) => ({
      cell: component.cells[c] ?? -1, at, value: (at === 'least' ? component.low[c] : component.high[c]) ?? 0,
    })).filter(({ value }) => Number.isFinite(value)).slice(0, MOST_EQUATIONS),
    byTrying: !exact,
  };
}
