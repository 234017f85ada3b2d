import { studentT } from '../estimation/intervals.ts';
import { AREA } from './past-bills.ts';
import type { PastForecast } from './past-bills.ts';

/** How far what comes may be from what is told, as far as the past shows it. */
export type BillSpread = {
  /** Squared relative error that every place has together, of each month ahead. */
  readonly drift: number;
  /** How many times the noise of small numbers the municipalities' errors were. */
  readonly swell: number;
  readonly times80: number; readonly times95: number;
  readonly origins: number;
};

/** Before anything is tested: two per cent after a month, and the root of the time after more; it weighs as much as four origins. */
const DRIFT_BEFORE = 0.02 ** 2;
const ORIGINS_BEFORE = 4;
const LEAST_DEGREES = 4;

/**
 * Two reasons to miss. What all share (rates of coming and leaving that change) drifts like a walk without aim: its squared relative
 * error grows by the month, and how fast is measured from the area's past errors without their noise. What small numbers do by
 * themselves the walk tells as a binomial and Poisson variance; as persons' months hang together more than dice do, it is swelled until it
 * has the size of the municipalities' past errors. Student's t of half as many degrees as there are origins, as those overlap.
 */
export function spreadOf(past: readonly PastForecast[]): BillSpread {
  const area = past.filter(({ place }) => place === AREA);
  const origins = new Set(area.map(({ origin }) => origin)).size;
  const seen = area.reduce((sum, { told, came, noise, ahead }) => sum + Math.max(0, (came - told) ** 2 - noise) / Math.max(1, told) ** 2 / ahead, 0);
  const drift = (seen / Math.max(1, area.length) * origins + DRIFT_BEFORE * ORIGINS_BEFORE) / (origins + ORIGINS_BEFORE);
  const places = past.filter(({ place, noise }) => place !== AREA && noise > 0);
  const swelled = places.reduce((sum, { told, came, noise, ahead }) => sum + Math.max(0, (came - told) ** 2 - drift * ahead * told ** 2) / noise, 0);
  const degrees = Math.max(LEAST_DEGREES, Math.round(origins / 2));
  const swell = Math.max(1, swelled / Math.max(1, places.length));
  const sizes = past.map((each) => sizeOf(each, { drift, swell })).toSorted((a, b) => a - b);
  return {
    drift, swell, origins, times80: Math.max(studentT(0.9, degrees), quantileOf(sizes, 0.8, origins)),
    times95: Math.max(studentT(0.975, degrees), quantileOf(sizes, 0.95, origins)),
  };
}

/** An error in deviations. */
function sizeOf({ told, came, noise, ahead }: PastForecast, spread: Pick<BillSpread, 'drift' | 'swell'>): number {
  return Math.abs(came - told) / Math.max(1, deviationOf(spread, told, noise, ahead));
}

/** The quantile with its place moved out by what so few origins cannot know. */
function quantileOf(ordered: readonly number[], share: number, origins: number): number {
  if (ordered.length === 0) return 0;
  const place = Math.min(1, share * (1 + 1 / (origins + 1)));
  return ordered[Math.min(ordered.length - 1, Math.ceil(place * ordered.length) - 1)] ?? 0;
}

/** The standard deviation of a month's sum. */
export function deviationOf({ drift, swell }: Pick<BillSpread, 'drift' | 'swell'>, told: number, noise: number, ahead: number): number {
  return Math.sqrt(drift * ahead * told ** 2 + swell * noise);
}

/** Of the intervals' promise: each origin is judged by the spread that the others alone would have given. */
export function heldOf(past: readonly PastForecast[], place: string): { readonly held80: number; readonly held95: number } | undefined {
  let [all, in80, in95] = [0, 0, 0];
  for (const origin of new Set(past.map((each) => each.origin))) {
    const spread = spreadOf(past.filter((each) => each.origin !== origin));
    for (const each of past) {
      if (each.origin !== origin || each.place !== place) continue;
      const apart = sizeOf(each, spread);
      all += 1;
      if (apart <= spread.times80) in80 += 1;
      if (apart <= spread.times95) in95 += 1;
    }
  }
  return all === 0 ? undefined : { held80: in80 / all, held95: in95 / all };
}
