import { SEASON } from './seasonality.ts';

/**
 * Symmetric mean absolute percentage error as the M competitions count it: 200 times the error over the sum
 * of both (some tools print half of this). Months where both are nought have no error.
 */
export function smape(actual: ArrayLike<number>, forecast: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < actual.length; at += 1) {
    const [is, told] = [actual[at] ?? 0, forecast[at] ?? 0];
    const both = Math.abs(is) + Math.abs(told);
    sum += both === 0 ? 0 : (200 * Math.abs(is - told)) / both;
  }
  return sum / actual.length;
}

/**
 * What a mean absolute error is scaled by (Hyndman and Koehler 2006): the mean absolute difference from the same
 * month a year before within the history. Nought for a series that never differs: there is no such measure of it.
 */
export function seasonalScale(history: ArrayLike<number>, season = SEASON): number {
  let sum = 0;
  for (let at = season; at < history.length; at += 1) sum += Math.abs((history[at] ?? 0) - (history[at - season] ?? 0));
  return history.length > season ? sum / (history.length - season) : 0;
}

export function meanAbsoluteError(actual: ArrayLike<number>, forecast: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < actual.length; at += 1) sum += Math.abs((actual[at] ?? 0) - (forecast[at] ?? 0));
  return sum / actual.length;
}
