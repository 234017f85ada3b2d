import { formatMonth, monthsOn } from '../indicators/months.ts';
import type { Month } from '../indicators/months.ts';
import { MEMBERS, combine, weightsKnown, withCombination } from './combination.ts';
import type { Weights } from './combination.ts';
import { widthsFrom } from './intervals.ts';
import type { Widths } from './intervals.ts';
import { CHOSEN_AMONG, METHODS, methods } from './methods.ts';
import type { MethodId } from './methods.ts';
import { LEAST_HISTORY, lowestOf, pastAccuracy, rollOrigins } from './rolling-origin.ts';
import type { OriginPlan, PastAccuracy, Rolled } from './rolling-origin.ts';

export type MonthlySeries = { readonly first: Month; readonly values: readonly number[] };

export type ChosenMethod = MethodId | 'combination';

export type ForecastPoint = {
  /** 'YYYY-MM' */
  readonly month: string;
  readonly point: number;
  readonly low80: number; readonly high80: number;
  readonly low95: number; readonly high95: number;
};

export type Accuracy = {
  readonly method: ChosenMethod;
  /** Null where the history never differed from the year before, or where no past month could be looked forward from. */
  readonly mase: number | null;
  readonly smape: number | null;
  /** Shares of months that fell inside the intervals as they would have been told then; null where too few are known. */
  readonly coverage80: number | null;
  readonly coverage95: number | null;
  readonly origins: number;
};

export type Forecast = {
  readonly method: ChosenMethod;
  /** Of the combination's members; null for a single method. */
  readonly weights: Weights | null;
  readonly points: readonly ForecastPoint[];
  readonly accuracy: Accuracy;
  /** Every method on the same past months, the chosen one too. */
  readonly beside: readonly Accuracy[];
};

/** A forecast before its words: what reconciliation needs of a series. */
export type Estimate = {
  readonly method: ChosenMethod;
  readonly weights: Weights | null;
  readonly points: readonly number[];
  readonly rolled: readonly Rolled[];
  readonly errors: readonly (readonly number[])[];
};

/** Five years of past forecasts, four a year, are enough to choose by and cheap enough for every municipality. */
export function planFor(horizon: number): OriginPlan {
  return { horizon, every: 3, most: 20 };
}

/** A single method is preferred to the combination only where its past errors were smaller by a quarter. */
const CLEARLY_BETTER = 0.75;

export function estimate(values: readonly number[], plan: OriginPlan, asked?: ChosenMethod): Estimate {
  const more = asked === undefined || asked === 'combination' || CHOSEN_AMONG.includes(asked) ? [] : [asked];
  const rolled = withCombination(values, rollOrigins(values, plan, [...CHOSEN_AMONG, ...more]));
  const method = asked ?? chooseMethod(values, rolled);
  const floor = lowestOf(values);
  const weights = method === 'combination' ? weightsKnown(values, rolled, values.length) : null;
  const points = weights === null ? methods[method === 'combination' ? 'theta' : method](values, plan.horizon)
    : combine(Object.fromEntries(MEMBERS.map((member) => [member, methods[member](values, plan.horizon)])), weights);
  return {
    method, weights, rolled,
    points: points.map((point) => Math.max(floor, point)),
    errors: rolled.map(({ known, told }) => (told[method] ?? []).map((point, at) => (values[known + at] ?? Number.NaN) - point)),
  };
}

/** By what past forecasts missed. The combination stands unless one method was clearly better on this very series. */
function chooseMethod(values: readonly number[], rolled: readonly Rolled[]): ChosenMethod {
  if (values.length < LEAST_HISTORY) return 'seasonal-naive';
  const combined = pastAccuracy(values, rolled, 'combination');
  if (combined.origins < 4) return 'combination';
  let chosen: ChosenMethod = 'combination';
  let least = combined.mae * CLEARLY_BETTER;
  for (const id of CHOSEN_AMONG) {
    const { mae } = pastAccuracy(values, rolled, id);
    if (mae < least) [chosen, least] = [id, mae];
  }
  return chosen;
}

/** The forecast of one series by itself, of the method asked or of the one that its past chose. */
export function forecastSeries({ first, values }: MonthlySeries, horizon: number, asked?: ChosenMethod): Forecast {
  const plan = planFor(horizon);
  return tellForecast({ first, values }, estimate(values, plan, asked), plan);
}

/** The estimate with its intervals and its past beside it; reconciled points may stand in the place of its own. */
export function tellForecast({ first, values }: MonthlySeries, made: Estimate, plan: OriginPlan, points = made.points): Forecast {
  const scale = errorScale(values);
  const widths = widthsOf(values, made.rolled, made.method, plan) ?? widthsOfDifferences(values, plan.horizon);
  const floor = lowestOf(values);
  const beside = (['combination', ...METHODS] as const).map((id) => accuracyOf(values, made.rolled, id, plan))
    .filter(({ method, origins }) => origins > 0 || method === made.method);
  return {
    method: made.method, weights: made.weights, beside,
    accuracy: beside.find(({ method }) => method === made.method) ?? accuracyOf(values, made.rolled, made.method, plan),
    points: points.map((point, at) => {
      const bound = (half: number): number => Math.max(floor, scale.back(scale.of(point) + half));
      const [half80, half95] = [widths.half80[at] ?? 0, widths.half95[at] ?? 0];
      return {
        month: formatMonth(monthsOn(first, values.length + at)), point,
        low80: bound(-half80), high80: bound(half80), low95: bound(-half95), high95: bound(half95),
      };
    }),
  };
}

type Scale = { of(value: number): number; back(value: number): number };

/** Errors of counts and sums grow with them: they are measured in per cents (logarithms), those of other series as they are. */
function errorScale(values: readonly number[]): Scale {
  const least = values.reduce((lowest, value) => Math.min(lowest, value), Infinity);
  if (least < 0) return { of: (value) => value, back: (value) => value };
  const shift = least > 0 ? 0 : 1;
  const smallest = Math.max(1e-9, least * 1e-3);
  return { of: (value) => Math.log(Math.max(value, smallest - shift) + shift), back: (value) => Math.exp(value) - shift };
}

function widthsOf(values: readonly number[], rolled: readonly Rolled[], method: ChosenMethod, plan: OriginPlan): Widths | undefined {
  return widthsFrom(scaledErrors(values, rolled, method, values.length), plan.horizon);
}

/** Errors of the past as they were known when so many months were. */
function scaledErrors(values: readonly number[], rolled: readonly Rolled[], method: ChosenMethod, known: number): number[][] {
  const scale = errorScale(values);
  return rolled.filter((origin) => origin.known < known).map((origin) => (origin.told[method] ?? []).map((point, at) =>
    (origin.known + at < known ? scale.of(values[origin.known + at] ?? 0) - scale.of(point) : Number.NaN)));
}

/** Where the history is too short to look forward from: changes over the months of it, with the tails of a guess. */
function widthsOfDifferences(values: readonly number[], horizon: number): Widths {
  const scale = errorScale(values);
  let squares = 0;
  for (let at = 1; at < values.length; at += 1) squares += (scale.of(values[at] ?? 0) - scale.of(values[at - 1] ?? 0)) ** 2;
  const spread = Math.sqrt(squares / Math.max(1, values.length - 1));
  const half = (times: number): number[] => Array.from({ length: horizon }, (_, at) => times * spread * Math.sqrt(at + 1));
  return { half80: half(1.89), half95: half(4.3) };
}

/** Whether the interval told at an origin for one month held; `at` is the place of the month in the series. */
export type IntervalHeld = { readonly at: number; readonly in80: boolean; readonly in95: boolean };

/** From the sixth origin on: each interval as it would have been told then, from errors that were known then. */
export function intervalsHeld(values: readonly number[], rolled: readonly Rolled[], method: ChosenMethod, plan: OriginPlan): IntervalHeld[] {
  const scale = errorScale(values);
  const held: IntervalHeld[] = [];
  for (const [place, origin] of rolled.entries()) {
    const points = origin.told[method] ?? [];
    if (place < 5 || points.length === 0) continue;
    // As far back as a forecast looks: at most so many origins.
    const before = rolled.slice(Math.max(0, place - LOOKED_BACK), place);
    const widths = widthsFrom(scaledErrors(values, before, method, origin.known), plan.horizon);
    if (widths === undefined) continue;
    for (const [ahead, point] of points.entries()) {
      const at = origin.known + ahead;
      const error = Math.abs(scale.of(values[at] ?? 0) - scale.of(point));
      held.push({ at, in80: error <= (widths.half80[ahead] ?? 0), in95: error <= (widths.half95[ahead] ?? 0) });
    }
  }
  return held;
}

const LOOKED_BACK = 60;

function accuracyOf(values: readonly number[], rolled: readonly Rolled[], method: ChosenMethod, plan: OriginPlan): Accuracy {
  const { mase, smape, origins }: PastAccuracy = pastAccuracy(values, rolled, method);
  const held = intervalsHeld(values, rolled, method, plan);
  const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
  const share = (inside: (one: IntervalHeld) => boolean): number | null => (held.length === 0 ? null : held.filter(inside).length / held.length);
  return {
    method, mase: orNull(mase), smape: orNull(smape), origins,
    coverage80: share(({ in80 }) => in80), coverage95: share(({ in95 }) => in95),
  };
}
