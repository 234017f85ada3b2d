/** Half-widths of the intervals, month by month, on the scale of the errors. */
export type Widths = { readonly half80: readonly number[]; readonly half95: readonly number[] };

/** Errors of one past forecast by month ahead; NaN where the month is not known yet. */
export type PastErrors = readonly (readonly number[])[];

/**
 * Widths from what forecasts of the past missed, by month ahead. The spread grows with the month ahead and never
 * shrinks; how far the worst fifth and twentieth lie is taken from all months together, each on its own
 * spread. Few origins know little of rare months, so the widths are those of Student's t with as many degrees
 * of freedom as there are origins, whenever these are wider.
 */
export function widthsFrom(errors: PastErrors, horizon: number): Widths | undefined {
  const spread = spreadByMonth(errors, horizon);
  if (spread === undefined) return undefined;
  const sizes: number[] = [];
  for (const origin of errors) {
    for (let at = 0; at < horizon; at += 1) {
      const error = origin[at] ?? Number.NaN;
      const scale = spread[at] ?? 0;
      if (!Number.isNaN(error)) sizes.push(scale === 0 ? 0 : Math.abs(error) / scale);
    }
  }
  sizes.sort((a, b) => a - b);
  const apart = Math.max(2, errors.length);
  const times80 = Math.max(quantileOf(sizes, 0.8, apart), studentT(0.9, apart));
  const times95 = BREAKS * Math.max(quantileOf(sizes, 0.95, apart), studentT(0.975, apart));
  return { half80: spread.map((value) => value * times80), half95: spread.map((value) => value * times95) };
}

/**
 * A break like those of 2009 and 2020 is in no error before it. Over the Finnish municipalities of ten years with that of
 * March 2020 inside, so much wider the outer interval holds what it promises; the inner one does as it is.
 */
const BREAKS = 1.15;

/** Root mean squares by month ahead, made not to shrink; months that no origin reached go on with the root of the time. */
function spreadByMonth(errors: PastErrors, horizon: number): readonly number[] | undefined {
  const squares = new Float64Array(horizon);
  const counts = new Float64Array(horizon);
  for (const origin of errors) {
    for (let at = 0; at < horizon; at += 1) {
      const error = origin[at] ?? Number.NaN;
      if (Number.isNaN(error)) continue;
      squares[at] = (squares[at] ?? 0) + error * error;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  if ((counts[0] ?? 0) < 2) return undefined;
  const levels = notShrinking(squares, counts);
  const reached = levels.length;
  const last = levels[reached - 1] ?? 0;
  return Array.from({ length: horizon }, (_, at) => Math.sqrt(at < reached ? levels[at] ?? 0 : (last * (at + 1)) / reached));
}

/** Pools neighbours that would shrink (isotonic regression of mean squares, weighted by their counts). */
function notShrinking(squares: Float64Array, counts: Float64Array): readonly number[] {
  const pools: { sum: number; count: number; months: number }[] = [];
  for (let at = 0; at < squares.length && (counts[at] ?? 0) > 0; at += 1) {
    pools.push({ sum: squares[at] ?? 0, count: counts[at] ?? 1, months: 1 });
    for (;;) {
      const [before, last] = [pools.at(-2), pools.at(-1)];
      if (before === undefined || last === undefined || before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count, months: before.months + last.months });
    }
  }
  return pools.flatMap(({ sum, count, months }) => Array.from({ length: months }, () => sum / count));
}

/** The quantile with its place moved out by what so few forecasts cannot know. */
function quantileOf(ordered: readonly number[], share: number, apart: number): number {
  const place = Math.min(1, share * (1 + 1 / apart));
  return ordered[Math.min(ordered.length - 1, Math.ceil(place * ordered.length) - 1)] ?? 0;
}

/** Quantiles of Student's t by the expansion of Cornish and Fisher; exact to a hundredth from three degrees on. */
export function studentT(share: number, degrees: number): number {
  if (degrees <= 2) {
    // Two degrees have a closed form.
    const p = 2 * share - 1;
    return p * Math.sqrt(2 / (1 - p * p));
  }
  const z = share > 0.95 ? 1.959963984540054 : 1.2815515655446004;
  const n = degrees;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / n + second / n ** 2 + third / n ** 3;
}
