/** Months of a year: the one season of every series here. */
export const SEASON = 12;

/** One-sided 95 % of the normal distribution, as the M3 Theta method tests a two-sided 90 %. */
const NINETY_PERCENT = 1.6448536269514722;

export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? 0;
  return sum / values.length;
}

/** Autocorrelations from lag 1 to the season. */
function autocorrelations(values: ArrayLike<number>): readonly number[] {
  const middle = mean(values);
  const covariance = (lag: number): number => {
    let sum = 0;
    for (let at = lag; at < values.length; at += 1) sum += ((values[at] ?? 0) - middle) * ((values[at - lag] ?? 0) - middle);
    return sum;
  };
  const variance = covariance(0);
  return Array.from({ length: SEASON }, (_, lag) => (variance === 0 ? 0 : covariance(lag + 1) / variance));
}

/**
 * Whether the months of the year differ: the test of the Theta method in the M3 competition, Bartlett's
 * bound of the autocorrelation at twelve months at 90 %. Two years and a month are the least.
 */
export function isSeasonal(values: ArrayLike<number>): boolean {
  if (values.length <= 2 * SEASON) return false;
  const found = autocorrelations(values);
  let squares = 0;
  for (let lag = 0; lag < SEASON - 1; lag += 1) squares += (found[lag] ?? 0) ** 2;
  const bound = Math.sqrt((1 + 2 * squares) / values.length);
  return Math.abs(found[SEASON - 1] ?? 0) / bound > NINETY_PERCENT;
}

export type SeasonKind = 'additive' | 'multiplicative';

/**
 * Classical decomposition with a centred moving average. The factor of the first month of the series comes
 * first; they average one (multiplicative) or nought (additive).
 */
export function seasonalFactors(values: ArrayLike<number>, kind: SeasonKind): Float64Array {
  const sums = new Float64Array(SEASON);
  const counts = new Float64Array(SEASON);
  const half = SEASON / 2;
  for (let at = half; at < values.length - half; at += 1) {
    let around = ((values[at - half] ?? 0) + (values[at + half] ?? 0)) / 2;
    for (let other = at - half + 1; other < at + half; other += 1) around += values[other] ?? 0;
    const trend = around / SEASON;
    const value = values[at] ?? 0;
    if (kind === 'multiplicative' && trend === 0) continue;
    const month = at % SEASON;
    sums[month] = (sums[month] ?? 0) + (kind === 'additive' ? value - trend : value / trend);
    counts[month] = (counts[month] ?? 0) + 1;
  }
  const neutral = kind === 'additive' ? 0 : 1;
  const factors = sums.map((sum, month) => ((counts[month] ?? 0) > 0 ? sum / (counts[month] ?? 1) : neutral));
  const middle = mean(factors);
  return factors.map((factor) => (kind === 'additive' ? factor - middle : factor / (middle === 0 ? 1 : middle)));
}

export type Deseasonalised = {
  readonly values: Float64Array;
  /** Gives the season back to what comes `ahead` months after the series (1: the next month). */
  season(value: number, ahead: number): number;
};

/**
 * The series without its season as the M3 Theta method takes it: divided by multiplicative factors where
 * the test finds a season. Where a value is nought or less, or a factor nearly nought, dividing would
 * blow a month up, and the season is subtracted instead.
 */
export function deseasonalise(values: ArrayLike<number>): Deseasonalised {
  const plain = Float64Array.from(values);
  if (!isSeasonal(values)) return { values: plain, season: (value) => value };
  const months = values.length;
  if (plain.every((value) => value > 0)) {
    const factors = seasonalFactors(plain, 'multiplicative');
    if (factors.every((factor) => factor > 0.01)) {
      return {
        values: plain.map((value, at) => value / (factors[at % SEASON] ?? 1)),
        season: (value, ahead) => value * (factors[(months + ahead - 1) % SEASON] ?? 1),
      };
    }
  }
  const factors = seasonalFactors(plain, 'additive');
  return {
    values: plain.map((value, at) => value - (factors[at % SEASON] ?? 0)),
    season: (value, ahead) => value + (factors[(months + ahead - 1) % SEASON] ?? 0),
  };
}
