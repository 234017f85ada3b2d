import { METHODS, methods } from './methods.ts';
import type { MethodId } from './methods.ts';
import { smape, seasonalScale } from './accuracy.ts';

/** Less than this teaches no method a season and a trend. */
export const LEAST_HISTORY = 24;

export type OriginPlan = {
  readonly horizon: number;
  /** Months from one origin to the next. */
  readonly every: number;
  readonly most: number;
};

/** What was told at a past month from the months before it alone. */
export type Rolled = {
  /** How many months were known. */
  readonly known: number;
  readonly told: Readonly<Partial<Record<MethodId | 'combination', readonly number[]>>>;
};

/** The past months from which is looked forward, the earliest first: each has a horizon's months known after it, or as many as there are. */
export function originsOf(months: number, { horizon, every, most }: OriginPlan): readonly number[] {
  const origins: number[] = [];
  const last = months - Math.min(horizon, 12);
  for (let known = last; known >= LEAST_HISTORY && origins.length < most; known -= every) origins.unshift(known);
  return origins;
}

/** Forecasts of the past: every method at every origin sees what was known then and nothing later. */
export function rollOrigins(values: readonly number[], plan: OriginPlan, asked: readonly MethodId[] = METHODS): Rolled[] {
  return originsOf(values.length, plan).map((known) => rollOrigin(values, known, plan.horizon, asked));
}

export function rollOrigin(values: readonly number[], known: number, horizon: number, asked: readonly MethodId[]): Rolled {
  const history = values.slice(0, known);
  const ahead = Math.min(horizon, values.length - known);
  const floor = lowestOf(history);
  return { known, told: Object.fromEntries(asked.map((id) => [id, methods[id](history, ahead).map((value) => Math.max(floor, value))])) };
}

/** A series that was never below nought is not forecast there. */
export function lowestOf(values: readonly number[]): number {
  return values.every((value) => value >= 0) ? 0 : -Infinity;
}

export type PastAccuracy = { readonly mase: number; readonly smape: number; readonly mae: number; readonly origins: number };

/** How a method did over the origins, the errors of each scaled by what was known at it. */
export function pastAccuracy(values: readonly number[], rolled: readonly Rolled[], id: MethodId | 'combination'): PastAccuracy {
  let [scaled, percent, absolute, origins, scales] = [0, 0, 0, 0, 0];
  for (const { known, told } of rolled) {
    const points = told[id];
    if (points === undefined || points.length === 0) continue;
    const actual = values.slice(known, known + points.length);
    const error = errorOf(actual, points);
    const scale = seasonalScale(values.slice(0, known));
    origins += 1;
    percent += smape(actual, points);
    absolute += error;
    if (scale > 0) {
      scaled += error / scale;
      scales += 1;
    }
  }
  if (origins === 0) return { mase: Number.NaN, smape: Number.NaN, mae: Number.NaN, origins };
  return { mase: scales === 0 ? Number.NaN : scaled / scales, smape: percent / origins, mae: absolute / origins, origins };
}

function errorOf(actual: readonly number[], points: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < points.length; at += 1) sum += Math.abs((actual[at] ?? 0) - (points[at] ?? 0));
  return sum / points.length;
}
