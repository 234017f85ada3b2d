import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanAbsoluteError, seasonalScale, smape } from './accuracy.ts';
import { chooseEts } from './ets.ts';
import { intervalsHeld } from './forecast.ts';
import { studentT, widthsFrom } from './intervals.ts';
import { methods } from './methods.ts';
import { reconcile } from './reconcile.ts';
import { originsOf, rollOrigins } from './rolling-origin.ts';
import { isSeasonal, seasonalFactors } from './seasonality.ts';
import { theta } from './theta.ts';
import { weightsKnown, withCombination } from './combination.ts';

const folder = join(import.meta.dirname, '../../../../../shared/data/reference/forecast');
const reference = existsSync(folder);
const rowsOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(join(folder, file), 'utf8').trim().split('\n').slice(1).map((line) => line.replaceAll('"', '').split(','));
type M3 = { readonly sn: string; readonly x: readonly number[]; readonly xx: readonly number[] };
const m3 = (): ReadonlyMap<string, M3> => new Map(readFileSync(join(folder, 'm3_monthly.jsonl'), 'utf8').trim().split('\n')
  .map((line) => JSON.parse(line) as M3).map((one) => [one.sn, one]));

/** Repeatable chance (mulberry32), drawn to be roughly normal. */
function chanceOf(seed: number): () => number {
  let state = seed;
  const even = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return () => even() + even() + even() + even() + even() + even() - 3;
}

/** A town with winters and a level that wanders. */
function town(seed: number, months: number): number[] {
  const chance = chanceOf(seed);
  let level = Math.log(800);
  return Array.from({ length: months }, (_, at) => {
    level += 0.02 * chance();
    return Math.round(Math.exp(level + 0.12 * Math.cos((2 * Math.PI * at) / 12) + 0.02 * chance()));
  });
}

describe.skipIf(!reference)('beside R (skipped where the reference series are not beside the repository)', () => {
  it('sMAPE and MASE of R’s own Theta forecasts are counted as R counts them', () => {
    const series = m3();
    const counted = new Map(rowsOf('reference_forecast820_thetaf_accuracy.csv').map(([sn = '', percent, scaled]) => [sn, [Number(percent), Number(scaled)]]));
    let most = 0;
    for (const [sn = '', ...points] of rowsOf('reference_forecast820_thetaf_forecasts.csv')) {
      const one = series.get(sn);
      const [percent = Number.NaN, scaled = Number.NaN] = counted.get(sn) ?? [];
      const told = points.map(Number);
      const mase = meanAbsoluteError(one?.xx ?? [], told) / seasonalScale(one?.x ?? []);
      most = Math.max(most, Math.abs(smape(one?.xx ?? [], told) - percent), Math.abs(mase - scaled));
    }
    expect(most).toBeLessThan(1e-6);
  });

  it('Theta gives R’s points but where R’s search for the first level stops elsewhere', () => {
    const series = m3();
    const rows = rowsOf('reference_forecast820_thetaf_forecasts.csv').filter((_, at) => at % 4 === 0);
    const same = rows.filter(([sn = '', ...points]) => {
      const own = theta(series.get(sn)?.x ?? [], points.length);
      return points.every((point, at) => Math.abs((own[at] ?? Number.NaN) / Number(point) - 1) < 1e-3);
    });
    expect(same.length / rows.length).toBeGreaterThan(0.95);
  });

  it('ETS is as near to what came as R’s, over the sampled series', () => {
    const series = m3();
    let [ours, theirs, count] = [0, 0, 0];
    for (const [sn = '', ...points] of rowsOf('reference_forecast820_ets_forecasts_sample150.csv').filter((_, at) => at % 3 === 0)) {
      const one = series.get(sn);
      if (one === undefined) continue;
      count += 1;
      ours += smape(one.xx, chooseEts(one.x).forecast(18));
      theirs += smape(one.xx, points.map(Number));
    }
    expect(ours / count).toBeLessThan(1.03 * (theirs / count));
  });
});

describe('methods', () => {
  it('seasonal naive says a year ago, and every method goes on with a level series', () => {
    const level = Array.from({ length: 60 }, () => 240);
    for (const method of Object.values(methods)) for (const point of method(level, 14)) expect(point).toBeCloseTo(240, 6);
    expect(methods['seasonal-naive']([...level, 7], 13).at(11)).toBe(7);
  });

  it('a series told in thousands is forecast in thousands', () => {
    const values = town(3, 72);
    for (const id of ['theta', 'ets', 'trend', 'damped-trend'] as const) {
      const [ones, thousands] = [methods[id](values, 6), methods[id](values.map((value) => value / 1000), 6)];
      for (const [at, point] of ones.entries()) expect((thousands[at] ?? 0) * 1000).toBeCloseTo(point, id === 'theta' ? 4 : -1);
    }
  });

  it('finds the season that was put in, and none in chance', () => {
    const seasonal = Array.from({ length: 72 }, (_, at) => 100 + 10 * Math.cos((2 * Math.PI * at) / 12));
    expect(isSeasonal(seasonal)).toBe(true);
    expect(seasonalFactors(seasonal, 'multiplicative')[0]).toBeCloseTo(1.1, 2);
    const chance = chanceOf(5);
    expect(isSeasonal(Array.from({ length: 72 }, () => 100 + chance()))).toBe(false);
  });
});

describe('the past', () => {
  it('at each origin nothing later was known: neither by a method nor by the weights', () => {
    const values = town(11, 84);
    const changed = values.map((value, at) => (at < 60 ? value : value * 3));
    const plan = { horizon: 12, every: 6, most: 6 };
    const [one, other] = [values, changed].map((each) => withCombination(each, rollOrigins(each, plan)).filter(({ known }) => known <= 60));
    expect(one?.map(({ told }) => told)).toEqual(other?.map(({ told }) => told));
    expect(originsOf(84, plan).at(-1)).toBe(72);
    const weights = Object.values(weightsKnown(values, rollOrigins(values, plan), 84));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('intervals hold what they promise on towns made by chance, each told from what was known then', () => {
    const plan = { horizon: 6, every: 2, most: 24 };
    let [months, in80, in95] = [0, 0, 0];
    for (let seed = 1; seed <= 40; seed += 1) {
      const values = town(seed, 96);
      for (const held of intervalsHeld(values, rollOrigins(values, plan, ['theta']), 'theta', plan)) {
        months += 1;
        in80 += held.in80 ? 1 : 0;
        in95 += held.in95 ? 1 : 0;
      }
    }
    expect(months).toBeGreaterThan(4000);
    expect(in80 / months).toBeGreaterThan(0.79);
    expect(in80 / months).toBeLessThan(0.95);
    expect(in95 / months).toBeGreaterThan(0.945);
  });

  it('widths never shrink with the months, the wider interval holds the narrower, and few origins make them wide', () => {
    const error = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(fc.property(fc.array(fc.array(error, { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 12 }), (errors) => {
      const { half80, half95 } = widthsFrom(errors, 8) ?? { half80: [], half95: [] };
      for (const [at, half] of half80.entries()) {
        expect(half).toBeLessThanOrEqual((half95[at] ?? 0) + 1e-9);
        expect(half).toBeGreaterThanOrEqual((half80[at - 1] ?? 0) - 1e-9);
      }
    }), { numRuns: 60 });
    expect(studentT(0.975, 2)).toBeCloseTo(4.303, 3);
    expect(studentT(0.975, 5)).toBeCloseTo(2.571, 1);
    expect(studentT(0.9, 20)).toBeCloseTo(1.325, 3);
  });
});

describe('levels that add up', () => {
  const parents = [-1, 0, 0, 1, 1, 2, 2];

  it('whatever is told of each, the whole is the sum of its parts and nobody is below nought', () => {
    const row = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 3, maxLength: 3 });
    const past = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 10, maxLength: 10 });
    fc.assert(fc.property(fc.array(row, { minLength: 7, maxLength: 7 }), fc.array(past, { minLength: 7, maxLength: 7 }), (points, errors) => {
      const told = reconcile({ hierarchy: { parents }, points, errors });
      const at = (node: number, month: number): number => told[node]?.[month] ?? Number.NaN;
      for (const month of [0, 1, 2]) {
        expect(at(0, month)).toBeCloseTo(at(1, month) + at(2, month), 6);
        expect(at(1, month)).toBeCloseTo(at(3, month) + at(4, month), 6);
        for (const node of parents.keys()) expect(at(node, month)).toBeGreaterThanOrEqual(0);
      }
    }), { numRuns: 60 });
  });

  it('a past that missed by less than a number can hold is no past', () => {
    const nothing = parents.map(() => Array.from({ length: 10 }, () => 0));
    nothing[5] = [...nothing[5]?.slice(1) ?? [], -1.5717277847026288e-162];
    expect(reconcile({ hierarchy: { parents }, points: parents.map(() => [0]), errors: nothing }).flat()).toEqual(parents.map(() => expect.closeTo(0, 9)));
  });

  it('forecasts that add up already are left as they are, and the one that was right moves least', () => {
    const points = [[10], [6], [4], [5], [1], [3], [1]];
    const errors = parents.map((_, node) => Array.from({ length: 10 }, (_each, at) => Math.sin(node * 3 + at)));
    const told = reconcile({ hierarchy: { parents }, points, errors });
    for (const [node, row] of points.entries()) expect(told[node]?.[0]).toBeCloseTo(row[0] ?? 0, 9);
    const sure = parents.map((_, node) => Array.from({ length: 10 }, (_each, at) => (node === 0 ? 0.001 : 1) * Math.sin(node * 3 + at)));
    expect(reconcile({ hierarchy: { parents }, points: [[20], ...points.slice(1)], errors: sure })[0]?.[0]).toBeGreaterThan(19.9);
  });
});
