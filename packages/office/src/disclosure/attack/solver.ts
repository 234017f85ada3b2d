import highsModule from 'highs';
import type { Component } from './components.ts';

// Its types are written for CommonJS, where the function hangs under `default`; as a module it is the default itself.
const loadHighs = highsModule as unknown as (typeof highsModule)['default'];
export type Solver = Awaited<ReturnType<typeof loadHighs>>;
export type Model = ReturnType<Solver['createModel']>;
let loaded: Promise<Solver> | undefined;

// The solver's own numbers of how a run ended.
export const OPTIMAL = 7;
export const INFEASIBLE = 8;
export const UNBOUNDED_OR_INFEASIBLE = 9;
export const UNBOUNDED = 10;

export function loadSolver(): Promise<Solver> {
  loaded ??= loadHighs();
  return loaded;
}

/** The tables that fit what is printed about a group of hidden cells, as a linear program without an aim. */
export function modelOf(highs: Solver, component: Component, low: Float64Array, high: Float64Array): Model {
  const count = component.cells.length;
  const starts = [0];
  for (const row of component.rows) starts.push((starts.at(-1) ?? 0) + row.at.length);
  const model = highs.createModel({
    numCols: count,
    numRows: component.rows.length,
    colCost: new Float64Array(count),
    colLower: low,
    colUpper: high,
    rowLower: Float64Array.from(component.rows, (row) => row.low),
    rowUpper: Float64Array.from(component.rows, (row) => row.high),
    matrix: {
      format: 'csr', numRows: component.rows.length, numCols: count,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(component.rows.flatMap((row) => row.at)),
      values: Float64Array.from(component.rows.flatMap((row) => row.factor)),
    },
  });
  model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' });
  return model;
}
