/** What is minimised: a number for each point; Infinity where the point may not be. */
export type Objective = (point: Float64Array) => number;

export type Minimum = { readonly point: Float64Array; readonly value: number };

type Search = { readonly points: Float64Array[]; readonly values: Float64Array; readonly objective: Objective };

/**
 * Nelder and Mead's simplex (1965). Deterministic: the same start gives the same minimum, so the same
 * series gives the same forecast on every machine.
 */
export function nelderMead(
  objective: Objective, start: readonly number[], step: number, limits = { evaluations: 160, tolerance: 1e-6 },
): Minimum {
  const size = start.length;
  const points = Array.from({ length: size + 1 }, (_, place) => {
    const point = Float64Array.from(start);
    if (place > 0) point[place - 1] = (point[place - 1] ?? 0) + ((point[place - 1] ?? 0) > 0.5 ? -step : step);
    return point;
  });
  const search: Search = { points, values: Float64Array.from(points, (point) => objective(point)), objective };
  let evaluations = size + 1;
  for (;;) {
    sortSearch(search);
    const best = search.values[0] ?? Infinity;
    const worst = search.values[size] ?? Infinity;
    const narrow = worst - best <= limits.tolerance * (Math.abs(best) + limits.tolerance);
    if (evaluations >= limits.evaluations || narrow) break;
    evaluations += moveWorst(search);
  }
  return { point: points[0] ?? Float64Array.from(start), value: search.values[0] ?? Infinity };
}

function sortSearch({ points, values }: Search): void {
  for (let right = 1; right < points.length; right += 1) {
    const point = points[right];
    const value = values[right] ?? Infinity;
    if (point === undefined) continue;
    let left = right - 1;
    while (left >= 0 && (values[left] ?? Infinity) > value) {
      const moved = points[left];
      if (moved !== undefined) points[left + 1] = moved;
      values[left + 1] = values[left] ?? Infinity;
      left -= 1;
    }
    points[left + 1] = point;
    values[left + 1] = value;
  }
}

/** Reflects the worst point, and expands, contracts or shrinks; returns how often the objective was asked. */
function moveWorst({ points, values, objective }: Search): number {
  const size = points.length - 1;
  const worst = points[size] ?? new Float64Array(size);
  const middle = new Float64Array(size);
  for (let place = 0; place < size; place += 1) {
    for (let axis = 0; axis < size; axis += 1) middle[axis] = (middle[axis] ?? 0) + (points[place]?.[axis] ?? 0) / size;
  }
  const along = (factor: number): Float64Array => middle.map((value, axis) => value + factor * (value - (worst[axis] ?? 0)));
  const put = (point: Float64Array, value: number): void => {
    points[size] = point;
    values[size] = value;
  };
  const reflected = along(1);
  const atReflected = objective(reflected);
  if (atReflected < (values[0] ?? Infinity)) {
    const expanded = along(2);
    const atExpanded = objective(expanded);
    if (atExpanded < atReflected) put(expanded, atExpanded);
    else put(reflected, atReflected);
    return 2;
  }
  if (atReflected < (values[size - 1] ?? Infinity)) {
    put(reflected, atReflected);
    return 1;
  }
  const contracted = along(atReflected < (values[size] ?? Infinity) ? 0.5 : -0.5);
  const atContracted = objective(contracted);
  if (atContracted < Math.min(atReflected, values[size] ?? Infinity)) {
    put(contracted, atContracted);
    return 2;
  }
  const best = points[0] ?? middle;
  for (let place = 1; place <= size; place += 1) {
    const shrunk = (points[place] ?? middle).map((value, axis) => (value + (best[axis] ?? 0)) / 2);
    points[place] = shrunk;
    values[place] = objective(shrunk);
  }
  return 2 + size;
}

/** The smallest of a function of one number between two bounds, by the golden section after a coarse look. */
export function minimiseBetween(objective: (at: number) => number, low: number, high: number): number {
  const looks = 12;
  let nearest = low;
  let smallest = Infinity;
  for (let look = 0; look <= looks; look += 1) {
    const at = low + ((high - low) * look) / looks;
    const value = objective(at);
    if (value < smallest) [smallest, nearest] = [value, at];
  }
  const width = (high - low) / looks;
  let from = Math.max(low, nearest - width);
  let to = Math.min(high, nearest + width);
  const golden = (Math.sqrt(5) - 1) / 2;
  let [inner, outer] = [to - golden * (to - from), from + golden * (to - from)];
  let [atInner, atOuter] = [objective(inner), objective(outer)];
  while (to - from > 1e-6) {
    if (atInner < atOuter) {
      [to, outer, atOuter] = [outer, inner, atInner];
      inner = to - golden * (to - from);
      atInner = objective(inner);
    } else {
      [from, inner, atInner] = [inner, outer, atOuter];
      outer = from + golden * (to - from);
      atOuter = objective(outer);
    }
  }
  return (from + to) / 2;
}
