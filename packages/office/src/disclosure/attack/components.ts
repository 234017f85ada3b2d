import { boundsOf, type Equation, type Knowledge, type Published } from './published-cells.ts';

/** Hidden cells that hang together through equations: each group can be attacked by itself. */
export type Component = {
  /** Numbers of the hidden cells in the publication. */
  readonly cells: readonly number[];
  readonly whole: readonly boolean[];
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Rows over positions in `cells`, what is printed already taken off. */
  readonly rows: readonly Row[];
};
export type Row = {
  readonly at: readonly number[];
  readonly factor: readonly number[];
  readonly low: number;
  readonly high: number;
  /** Which equation of the publication it is. */
  readonly equation: number;
};

export type Split = {
  readonly components: readonly Component[];
  /** Equations of printed figures alone that do not hold: the publication contradicts itself. */
  readonly contradictions: readonly number[];
};

const NEAR = 1e-6;

export function componentsOf(published: Published, knowledge: Knowledge): Split {
  const { rest, contradictions } = withoutPrinted(published);
  const rootOf = tied(published.cells.length, rest);
  const groups = new Map<number, Group>();
  const groupOf = (cell: number): Group => {
    const root = rootOf(cell);
    const found = groups.get(root) ?? { cells: [], rows: [], place: new Map<number, number>() };
    groups.set(root, found);
    return found;
  };
  for (const [cell, seen] of published.cells.entries()) {
    if (seen.value !== null) continue;
    const group = groupOf(cell);
    group.place.set(cell, group.cells.length);
    group.cells.push(cell);
  }
  for (const { terms, low, high, equation } of rest) {
    const group = groupOf(terms[0]?.[0] ?? 0);
    group.rows.push({
      at: terms.map(([cell]) => group.place.get(cell) ?? 0), factor: terms.map(([, factor]) => factor), low, high, equation,
    });
  }
  return { components: [...groups.values()].map((group) => componentOf(group, published, knowledge)), contradictions };
}

type Group = { readonly cells: number[]; readonly rows: Row[]; readonly place: Map<number, number> };

function componentOf({ cells, rows }: Group, published: Published, knowledge: Knowledge): Component {
  const bounds = cells.map((cell) => {
    const seen = published.cells[cell];
    return seen === undefined ? [0, 0] as const : boundsOf(seen, cell, knowledge);
  });
  return {
    cells, rows,
    whole: cells.map((cell) => published.cells[cell]?.kind === 'count'),
    low: Float64Array.from(bounds, ([low]) => low),
    high: Float64Array.from(bounds, ([, high]) => high),
  };
}

/** The equations with what is printed taken off; those of printed figures alone hold or do not. */
type Left = Equation & { readonly equation: number };

function withoutPrinted(published: Published): { rest: readonly Left[]; contradictions: readonly number[] } {
  const rest: Left[] = [];
  const contradictions: number[] = [];
  for (const [index, equation] of published.equations.entries()) {
    const terms: (readonly [number, number])[] = [];
    let printed = 0;
    for (const [cell, factor] of equation.terms) {
      const value = published.cells[cell]?.value ?? null;
      if (value === null) terms.push([cell, factor]);
      else printed += factor * value;
    }
    const holds = printed >= equation.low - NEAR && printed <= equation.high + NEAR;
    if (terms.length > 0) rest.push({ terms, low: equation.low - printed, high: equation.high - printed, equation: index });
    else if (!holds) contradictions.push(index);
  }
  return { rest, contradictions };
}

/** Cells of one equation hang together, and so do those of equations that have a cell in common. */
function tied(cells: number, equations: readonly Equation[]): (cell: number) => number {
  const parent = Array.from({ length: cells }, (_, i) => i);
  const rootOf = (cell: number): number => {
    let root = cell;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] ?? root] ?? root;
      root = parent[root] ?? root;
    }
    return root;
  };
  for (const { terms } of equations) {
    const root = rootOf(terms[0]?.[0] ?? 0);
    for (const [cell] of terms) parent[rootOf(cell)] = root;
  }
  return rootOf;
}
