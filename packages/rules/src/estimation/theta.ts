import { minimiseBetween } from './minimise.ts';
import { deseasonalise } from './seasonality.ts';

export type Level = { readonly alpha: number; readonly level: number; readonly squares: number };

/**
 * Simple exponential smoothing with the first level that fits best: the errors are linear in it, so for
 * every alpha it is known at once and only alpha is searched.
 */
export function smoothLevel(values: Float64Array): Level {
  const run = (alpha: number): Level => {
    // With a first level of nought the error at t is u, and each unit of the level changes it by w.
    let level = 0;
    let weight = 1;
    let [uw, ww, uu] = [0, 0, 0];
    for (const value of values) {
      const error = value - level;
      uw += error * weight;
      ww += weight * weight;
      uu += error * error;
      level += alpha * error;
      weight *= 1 - alpha;
    }
    const first = uw / ww;
    return { alpha, level: level + weight * first, squares: uu - first * uw };
  };
  return run(minimiseBetween((alpha) => run(alpha).squares, 0.0001, 0.9999));
}

/** The slope of the straight line by least squares over the months. */
export function slopeOf(values: Float64Array): number {
  const middle = (values.length - 1) / 2;
  let [top, bottom] = [0, 0];
  for (let at = 0; at < values.length; at += 1) {
    top += (at - middle) * (values[at] ?? 0);
    bottom += (at - middle) ** 2;
  }
  return bottom === 0 ? 0 : top / bottom;
}

/**
 * The Theta method of the M3 competition (Assimakopoulos and Nikolopoulos 2000) in the form of Hyndman and
 * Billah (2003): simple exponential smoothing with a drift of half the slope of the straight line.
 */
export function theta(values: readonly number[], horizon: number): number[] {
  const plain = deseasonalise(values);
  const { alpha, level } = smoothLevel(plain.values);
  const drift = slopeOf(plain.values) / 2;
  const begun = (1 - (1 - alpha) ** values.length) / alpha;
  return Array.from({ length: horizon }, (_, at) => plain.season(level + drift * (at + begun), at + 1));
}
