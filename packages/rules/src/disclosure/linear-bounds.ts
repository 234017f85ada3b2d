/**
 * The least and the greatest value one unknown can take, when what is printed is a set of linear
 * equations and each unknown has known bounds: what an attacker with pen, paper and patience finds.
 * A dense two-phase simplex with Bland's rule; the systems here have tens of unknowns.
 */
export type LinearSystem = {
  readonly unknowns: number;
  /** Each row: the unknowns with their signs, and the printed sum they must give. */
  readonly rows: readonly { readonly terms: ReadonlyMap<number, number>; readonly sum: number }[];
  readonly lower: readonly number[];
  /** Infinity where there is no upper bound. */
  readonly upper: readonly number[];
};

const EPSILON = 1e-7;

/** Throws where the system contradicts itself: printed figures always have a solution. */
export function boundsOf(system: LinearSystem, unknown: number): { least: number; greatest: number } {
  const objective = new Float64Array(system.unknowns);
  objective[unknown] = 1;
  const least = minimise(system, objective);
  objective[unknown] = -1;
  const greatest = -minimise(system, objective);
  return { least, greatest };
}

/** Standard form: x = lower + y, y >= 0; an upper bound is a row with a slack. */
function minimise(system: LinearSystem, objective: Float64Array): number {
  const bounded = system.upper.flatMap((upper, index) => (Number.isFinite(upper) ? [index] : []));
  const rows = system.rows.length + bounded.length;
  const structural = system.unknowns + bounded.length;
  const width = structural + rows + 1;
  const tableau = Array.from({ length: rows + 1 }, () => new Float64Array(width));
  system.rows.forEach((row, r) => {
    let sum = row.sum;
    for (const [index, sign] of row.terms) {
      set(tableau, r, index, sign);
      sum -= sign * at(system.lower, index);
    }
    set(tableau, r, width - 1, sum);
  });
  bounded.forEach((index, k) => {
    const r = system.rows.length + k;
    set(tableau, r, index, 1);
    set(tableau, r, system.unknowns + k, 1);
    set(tableau, r, width - 1, at(system.upper, index) - at(system.lower, index));
  });
  const basis = startBasis(tableau, rows, structural, width);
  if (solve(tableau, basis, structural + rows, width) > EPSILON) {
    throw new Error('the printed figures contradict each other');
  }
  leaveArtificial(tableau, basis, structural, width);
  priceOut(tableau, basis, objective, structural, width);
  const shifted = solve(tableau, basis, structural, width);
  let base = 0;
  for (let i = 0; i < system.unknowns; i += 1) base += at(objective, i) * at(system.lower, i);
  return shifted + base;
}

/** Phase one: an artificial unknown per row, their sum in the last row as the objective. */
function startBasis(tableau: Float64Array[], rows: number, structural: number, width: number): number[] {
  const basis: number[] = [];
  const cost = rowAt(tableau, rows);
  for (let r = 0; r < rows; r += 1) {
    const row = rowAt(tableau, r);
    if (at(row, width - 1) < 0) for (let c = 0; c < width; c += 1) row[c] = -at(row, c);
    row[structural + r] = 1;
    basis.push(structural + r);
    for (let c = 0; c < width; c += 1) {
      if (c < structural || c === width - 1) cost[c] = at(cost, c) - at(row, c);
    }
  }
  return basis;
}

/** Pivots until no column of the first `columns` improves; returns the objective's value. */
function solve(tableau: Float64Array[], basis: number[], columns: number, width: number): number {
  const cost = rowAt(tableau, basis.length);
  for (;;) {
    let enter = -1;
    for (let c = 0; c < columns && enter < 0; c += 1) if (at(cost, c) < -EPSILON) enter = c;
    if (enter < 0) return -at(cost, width - 1);
    let leave = -1;
    let best = Number.POSITIVE_INFINITY;
    for (let r = 0; r < basis.length; r += 1) {
      const factor = at(rowAt(tableau, r), enter);
      if (factor <= EPSILON) continue;
      const ratio = at(rowAt(tableau, r), width - 1) / factor;
      const closer = ratio < best - EPSILON;
      const tied = Math.abs(ratio - best) <= EPSILON && leave >= 0 && at(basis, r) < at(basis, leave);
      if (closer || tied) {
        best = ratio;
        leave = r;
      }
    }
    if (leave < 0) return Number.NEGATIVE_INFINITY;
    pivot(tableau, leave, enter, width);
    basis[leave] = enter;
  }
}

function pivot(tableau: Float64Array[], leave: number, enter: number, width: number): void {
  const pivotRow = rowAt(tableau, leave);
  const factor = at(pivotRow, enter);
  for (let c = 0; c < width; c += 1) pivotRow[c] = at(pivotRow, c) / factor;
  tableau.forEach((row, r) => {
    const share = at(row, enter);
    if (r === leave || share === 0) return;
    for (let c = 0; c < width; c += 1) row[c] = at(row, c) - share * at(pivotRow, c);
  });
}

/** An artificial unknown left in the basis at zero is exchanged, or its row is empty. */
function leaveArtificial(tableau: Float64Array[], basis: number[], structural: number, width: number): void {
  basis.forEach((column, r) => {
    if (column < structural) return;
    const row = rowAt(tableau, r);
    const enter = row.findIndex((value, c) => c < structural && Math.abs(value) > EPSILON);
    if (enter < 0) return;
    pivot(tableau, r, enter, width);
    basis[r] = enter;
  });
}

function priceOut(
  tableau: Float64Array[],
  basis: readonly number[],
  objective: Float64Array,
  structural: number,
  width: number,
): void {
  const cost = rowAt(tableau, basis.length);
  cost.fill(0);
  for (let c = 0; c < objective.length; c += 1) cost[c] = at(objective, c);
  basis.forEach((column, r) => {
    const price = column < structural ? at(cost, column) : 0;
    if (price === 0) return;
    const row = rowAt(tableau, r);
    for (let c = 0; c < width; c += 1) cost[c] = at(cost, c) - price * at(row, c);
  });
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0;
}

function rowAt(tableau: Float64Array[], index: number): Float64Array {
  const row = tableau[index];
  if (row === undefined) throw new RangeError(`no row ${index}`);
  return row;
}

function set(tableau: Float64Array[], row: number, column: number, value: number): void {
  rowAt(tableau, row)[column] = value;
}
