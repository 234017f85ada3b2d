import { nelderMead } from './minimise.ts';
import { SEASON, isSeasonal, mean, seasonalFactors } from './seasonality.ts';

/** Error, trend and season of Hyndman, Koehler, Snyder and Grose (2002): None, Additive, Multiplicative, damped. */
export type EtsModel = { readonly error: 'A' | 'M'; readonly trend: 'N' | 'A' | 'Ad'; readonly season: 'N' | 'A' | 'M' };

type States = { level: number; trend: number; readonly season: Float64Array };
type Smoothing = { readonly alpha: number; readonly beta: number; readonly gamma: number; readonly phi: number };

export type EtsFit = {
  readonly model: EtsModel;
  readonly aicc: number;
  readonly smoothing: Smoothing;
  /** Points of the coming months. */
  forecast(horizon: number): number[];
};

type Passed = { squares: number; logs: number };

/**
 * One month after another through the states. The update is the same for both kinds of error: only what is
 * summed differs. Season and month are kept by month of the year, so nothing is shifted.
 */
function pass(values: Float64Array, model: EtsModel, smoothing: Smoothing, states: States, back: boolean): Passed {
  const { alpha, beta, gamma, phi } = smoothing;
  const relative = model.error === 'M';
  const kind = model.season;
  const { season } = states;
  const months = values.length;
  let { level, trend } = states;
  let squares = 0;
  let logs = 0;
  let product = 1;
  for (let step = 0; step < months; step += 1) {
    const at = back ? months - 1 - step : step;
    const month = at % SEASON;
    const moved = level + phi * trend;
    const factor = kind === 'N' ? 0 : season[month] ?? 0;
    const told = kind === 'M' ? moved * factor : moved + factor;
    const error = (values[at] ?? 0) - told;
    if (relative) {
      if (!(told > 1e-8)) return { squares: Infinity, logs: 0 };
      squares += (error / told) ** 2;
      // One logarithm for many months: the product is taken out before it leaves the numbers' range.
      product *= told;
      if (product > 1e100 || product < 1e-100) {
        logs += Math.log(product);
        product = 1;
      }
    } else squares += error * error;
    if (kind === 'M') {
      level = moved + (alpha * error) / factor;
      trend = phi * trend + (beta * error) / factor;
      season[month] = factor + (gamma * error) / moved;
    } else {
      level = moved + alpha * error;
      trend = phi * trend + beta * error;
      if (kind === 'A') season[month] = factor + gamma * error;
    }
  }
  states.level = level;
  states.trend = trend;
  return { squares, logs: logs + Math.log(product) };
}

/** The first states: level and trend of the first two years without their season. */
function firstStates(values: Float64Array, model: EtsModel): States {
  const season = model.season === 'N' ? new Float64Array(SEASON).fill(0)
    : seasonalFactors(values, model.season === 'A' ? 'additive' : 'multiplicative').map((factor) =>
      (model.season === 'M' ? Math.max(factor, 0.01) : factor));
  const plain = values.subarray(0, 2 * SEASON).map((value, at) => {
    const factor = season[at % SEASON] ?? 0;
    return model.season === 'M' ? value / factor : value - factor;
  });
  if (model.trend === 'N') return { level: mean(plain), trend: 0, season };
  const middle = (plain.length - 1) / 2;
  let [top, bottom] = [0, 0];
  for (let at = 0; at < plain.length; at += 1) {
    top += (at - middle) * (plain[at] ?? 0);
    bottom += (at - middle) ** 2;
  }
  const trend = bottom === 0 ? 0 : top / bottom;
  return { level: mean(plain) - trend * (middle + 1), trend, season };
}

function copied(states: States): States {
  return { level: states.level, trend: states.trend, season: states.season.slice() };
}

/** Turns to walk the other way: one month past the end, the trend the other way. */
function turn(states: States): void {
  states.level += states.trend;
  states.trend = -states.trend;
}

/**
 * The states after the history. The first states are found by walking there, back and there again
 * (backcasting), which needs no search over them and forecasts as well as one.
 */
function walk(values: Float64Array, model: EtsModel, smoothing: Smoothing, first: States): { states: States; passed: Passed } {
  const states = copied(first);
  pass(values, model, smoothing, states, false);
  turn(states);
  pass(values, model, smoothing, states, true);
  turn(states);
  return { states, passed: pass(values, model, smoothing, states, false) };
}

/** Parameters from the unit cube: beta below alpha, gamma below what alpha leaves, phi where R's ets keeps it. */
function smoothingAt(model: EtsModel, point: Float64Array): Smoothing | undefined {
  for (const value of point) if (!(value > 0.0001 && value < 0.9999)) return undefined;
  let next = 0;
  const alpha = point[next] ?? 0.5;
  const beta = model.trend === 'N' ? 0 : alpha * (point[next += 1] ?? 0);
  const gamma = model.season === 'N' ? 0 : (1 - alpha) * (point[next += 1] ?? 0);
  const phi = model.trend === 'Ad' ? 0.8 + 0.18 * (point[next += 1] ?? 0) : 1;
  return { alpha, beta, gamma, phi };
}

export function fitEts(values: readonly number[], model: EtsModel): EtsFit {
  const scale = Math.abs(mean(values)) || 1;
  const scaled = Float64Array.from(values, (value) => value / scale);
  const months = scaled.length;
  const first = firstStates(scaled, model);
  const minusTwoLog = ({ squares, logs }: Passed): number => months * Math.log(Math.max(squares, 1e-12)) + 2 * logs;
  const objective = (point: Float64Array): number => {
    const smoothing = smoothingAt(model, point);
    if (smoothing === undefined) return Infinity;
    const found = minusTwoLog(walk(scaled, model, smoothing, first).passed);
    return Number.isNaN(found) ? Infinity : found;
  };
  const start = [0.4, ...(model.trend === 'N' ? [] : [0.1]), ...(model.season === 'N' ? [] : [0.1]), ...(model.trend === 'Ad' ? [0.9] : [])];
  const found = nelderMead(objective, start, 0.2, { evaluations: 25 * start.length, tolerance: 1e-5 });
  const smoothing = smoothingAt(model, found.point) ?? { alpha: 0.4, beta: 0, gamma: 0, phi: 1 };
  const parameters = start.length + 2 + (model.trend === 'N' ? 0 : 1) + (model.season === 'N' ? 0 : SEASON - 1);
  const aicc = months - parameters - 1 > 0
    ? found.value + 2 * parameters + (2 * parameters * (parameters + 1)) / (months - parameters - 1) : Infinity;
  return {
    model, aicc, smoothing,
    forecast(horizon) {
      const { states } = walk(scaled, model, smoothing, first);
      let { level, trend } = states;
      return Array.from({ length: horizon }, (_, at) => {
        trend *= smoothing.phi;
        level += trend;
        const factor = states.season[(months + at) % SEASON] ?? 0;
        return scale * (model.season === 'M' ? level * factor : level + (model.season === 'A' ? factor : 0));
      });
    },
  };
}

const trends = ['N', 'A', 'Ad'] as const;

/**
 * The models tried: as in R's ets, an additive error never goes with a multiplicative season. Where the months of
 * the year plainly differ, models without a season are not worth their time.
 */
function candidateModels(values: readonly number[], family: EtsFamily): readonly EtsModel[] {
  const positive = family === 'every' && values.every((value) => value > 0);
  const seasons = values.length > 3 * SEASON;
  const plainlySeasonal = seasons && isSeasonal(values);
  const models: EtsModel[] = [];
  for (const trend of trends) {
    if (!plainlySeasonal) {
      models.push({ error: 'A', trend, season: 'N' });
      if (positive) models.push({ error: 'M', trend, season: 'N' });
    }
    if (!seasons) continue;
    models.push({ error: 'A', trend, season: 'A' });
    if (positive) models.push({ error: 'M', trend, season: 'A' }, { error: 'M', trend, season: 'M' });
  }
  return models;
}

/** On logarithms what is additive is multiplicative already: the additive models are enough, and a third of the time. */
export type EtsFamily = 'every' | 'additive';

/** The model that the criterion of Akaike, corrected for short series, finds the best. */
export function chooseEts(values: readonly number[], family: EtsFamily = 'every'): EtsFit {
  let best: EtsFit | undefined;
  for (const model of candidateModels(values, family)) {
    const fit = fitEts(values, model);
    if (best === undefined || fit.aicc < best.aicc) best = fit;
  }
  return best ?? fitEts(values, { error: 'A', trend: 'N', season: 'N' });
}
