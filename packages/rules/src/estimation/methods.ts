import { chooseEts, fitEts } from './ets.ts';
import { SEASON, isSeasonal } from './seasonality.ts';
import { theta } from './theta.ts';

/** The points of the coming months from the months before. */
export type Method = (values: readonly number[], horizon: number) => number[];

/** Methods that stand alone. Seasonal naive is what each is measured against. */
export const METHODS = ['seasonal-naive', 'theta', 'ets', 'ets-of-logs', 'trend', 'damped-trend'] as const;
export type MethodId = (typeof METHODS)[number];

/**
 * Those among which a series' past chooses. Exponential smoothing of the figures as they are costs as much as all the others
 * together and is seldom the nearest: it is used where it is asked for.
 */
export const CHOSEN_AMONG: readonly MethodId[] = METHODS.filter((id) => id !== 'ets');

/** What the coming months of the year were a year before. */
export function seasonalNaive(values: readonly number[], horizon: number): number[] {
  const season = Math.min(SEASON, values.length);
  return Array.from({ length: horizon }, (_, at) => values[values.length - season + (at % season)] ?? 0);
}

/**
 * The same method on logarithms, where changes are in per cents: a month's nought is kept from minus infinity by
 * one. Series with values below nought have no logarithms and are taken as they are.
 */
function onLogs(method: Method): Method {
  return (values, horizon) => {
    const least = values.reduce((lowest, value) => Math.min(lowest, value), Infinity);
    if (least < 0) return method(values, horizon);
    const shift = least > 0 ? 0 : 1;
    return method(values.map((value) => Math.log(value + shift)), horizon).map((value) => Math.exp(value) - shift);
  };
}

/**
 * Additive exponential smoothing with a trend. Where the test finds no season the criterion of Akaike still may: the test
 * misses the one of many a small municipality.
 */
function smoothedTrend(trend: 'A' | 'Ad'): Method {
  return (values, horizon) => {
    const seasonal = values.length > 3 * SEASON ? fitEts(values, { error: 'A', trend, season: 'A' }) : undefined;
    if (seasonal !== undefined && isSeasonal(values)) return seasonal.forecast(horizon);
    const plain = fitEts(values, { error: 'A', trend, season: 'N' });
    return (seasonal !== undefined && seasonal.aicc < plain.aicc ? seasonal : plain).forecast(horizon);
  };
}

export const methods: Readonly<Record<MethodId, Method>> = {
  'seasonal-naive': seasonalNaive,
  theta,
  ets: (values, horizon) => chooseEts(values).forecast(horizon),
  'ets-of-logs': onLogs((values, horizon) => chooseEts(values, 'additive').forecast(horizon)),
  trend: onLogs(smoothedTrend('A')),
  'damped-trend': onLogs(smoothedTrend('Ad')),
};
