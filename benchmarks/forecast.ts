/**
 * Our forecasts beside the 24 published methods of the M3 competition on its 1 428 monthly series, and on the Finnish
 * municipalities twelve months ahead of 2018 and 2019 beside the better of R's single methods in each year. First
 * our counting of sMAPE and MASE is checked on R's own Theta forecasts: it must give R's figures to the last digits.
 */
import { meanAbsoluteError, seasonalScale, smape } from '@kohtaanto/rules/estimation/accuracy.ts';
import { METHODS, methods } from '@kohtaanto/rules/estimation/methods.ts';
import { planFor, tellForecast } from '@kohtaanto/rules/estimation/forecast.ts';
import type { Estimate } from '@kohtaanto/rules/estimation/forecast.ts';
import { reconcile } from '@kohtaanto/rules/estimation/reconcile.ts';
import { monthNumber } from '@kohtaanto/rules/indicators/months.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { answerInThreads } from '../packages/office/src/forecasts/threads/thread-pool.ts';
import { finnishMunicipalities, m3Monthly, missingMaterial, publishedMethods, thetaOfR } from './forecasting/reference-files.ts';
import type { M3Series } from './forecasting/reference-files.ts';
import { figureLine, printFigures } from './measuring/figure.ts';

type Score = { readonly smape: number; readonly mase: number };

async function estimates(all: readonly (readonly number[])[], horizon: number): Promise<readonly Estimate[]> {
  const answers = await answerInThreads(all.map((values) => ({ kind: 'estimate' as const, values, plan: planFor(horizon) })));
  return answers.filter((answer) => answer !== undefined);
}

function scoreOf(all: readonly { readonly history: readonly number[]; readonly actual: readonly number[]; readonly points: readonly number[] }[]): Score {
  let [percent, scaled] = [0, 0];
  for (const { history, actual, points } of all) {
    percent += smape(actual, points) / all.length;
    scaled += meanAbsoluteError(actual, points) / seasonalScale(history) / all.length;
  }
  return { smape: percent, mase: scaled };
}

/** The largest difference between our counting and R's over all series, in per cent of sMAPE or in MASE. */
function differenceFromR(series: readonly M3Series[]): number {
  const told = thetaOfR();
  return series.reduce((most, { sn, x, xx }) => {
    const of = told.get(sn);
    if (of === undefined) return Number.NaN;
    const mase = meanAbsoluteError(xx, of.points) / seasonalScale(x);
    return Math.max(most, Math.abs(smape(xx, of.points) - of.smape), Math.abs(mase - of.mase));
  }, 0);
}

async function m3Lines(): Promise<readonly string[]> {
  const series = m3Monthly();
  const made = await estimates(series.map(({ x }) => x), 18);
  const ours = scoreOf(series.map(({ x, xx }, at) => ({ history: x, actual: xx, points: made[at]?.points ?? [] })));
  const singles = METHODS.map((id) => ({ name: `(ours) ${id}`, ...scoreOf(series.map(({ x, xx, h }) => ({ history: x, actual: xx, points: methods[id](x, h) }))) }));
  let [months, inside80, inside95] = [0, 0, 0];
  for (const [at, { x, xx }] of series.entries()) {
    const one = made[at];
    if (one === undefined) continue;
    const told = tellForecast({ first: monthNumber(plainDate('1990-01-01')), values: x }, one, planFor(18)).points;
    for (const [ahead, { low80, high80, low95, high95 }] of told.entries()) {
      const actual = xx[ahead] ?? Number.NaN;
      months += 1;
      inside80 += actual >= low80 && actual <= high80 ? 1 : 0;
      inside95 += actual >= low95 && actual <= high95 ? 1 : 0;
    }
  }
  const table = [...publishedMethods(), ...singles, { name: '(ours) chosen by past accuracy', ...ours }].toSorted((a, b) => a.smape - b.smape);
  return [
    `# M3 monthly, ${series.length} series, 18 months: sMAPE, MASE`,
    ...table.map(({ name, smape: percent, mase }) => `# ${name.padEnd(32)} ${percent.toFixed(2)}  ${mase.toFixed(3)}`),
    figureLine('forecast-counting-difference-from-r', differenceFromR(series), 'difference', { at: 'most', value: 1e-6 }),
    figureLine('forecast-m3-smape', ours.smape, 'per-cent', { at: 'most', value: 13.89 }),
    figureLine('forecast-m3-mase', ours.mase, 'mase', { at: 'most', value: 0.848 }),
    figureLine('forecast-m3-inside-80', inside80 / months, 'share', { at: 'least', value: 0.8 }),
    figureLine('forecast-m3-inside-95', inside95 / months, 'share', { at: 'least', value: 0.95 }),
  ];
}

async function finnishLines(year: number, best: { readonly method: string; readonly mase: number }): Promise<readonly string[]> {
  const municipalities = finnishMunicipalities();
  const subregions = [...new Set(municipalities.map(({ subregion }) => subregion))];
  const known = (year - 2006) * 12;
  const sums = Array.from({ length: 1 + subregions.length }, () => Array.from(municipalities[0]?.unemployed ?? [], () => 0));
  const parents = [-1, ...subregions.map(() => 0)];
  for (const { subregion, unemployed } of municipalities) {
    const own = 1 + subregions.indexOf(subregion);
    parents.push(own);
    for (const sum of [sums[0], sums[own]]) for (const [at, value] of unemployed.entries()) if (sum !== undefined) sum[at] = (sum[at] ?? 0) + value;
  }
  const all = [...sums, ...municipalities.map(({ unemployed }) => unemployed)];
  const histories = all.map((values) => values.slice(0, known));
  const made = await estimates(histories, 12);
  const points = reconcile({ hierarchy: { parents }, points: made.map((one) => one.points), errors: made.map((one) => one.errors.flat()) });
  const score = (of: readonly (readonly number[])[]): Score => scoreOf(municipalities.map((_, at) => {
    const node = sums.length + at;
    return { history: histories[node] ?? [], actual: (all[node] ?? []).slice(known, known + 12), points: of[node] ?? [] };
  }));
  const [alone, together] = [score(made.map((one) => one.points)), score(points)];
  return [
    `# ${municipalities.length} municipalities, ${year}: each alone ${alone.smape.toFixed(2)}/${alone.mase.toFixed(3)}, `
      + `reconciled with ${subregions.length} sub-regions and the country ${together.smape.toFixed(2)}/${together.mase.toFixed(3)}; best single in R: ${best.method} ${best.mase}`,
    figureLine(`forecast-municipalities-${year}-mase`, together.mase, 'mase', { at: 'most', value: best.mase }),
  ];
}

const absent = missingMaterial();
if (absent !== undefined) console.log(`# skipped: the reference series are not beside the repository (${absent})`);
else {
  printFigures([
    ...await m3Lines(),
    ...await finnishLines(2018, { method: 'ETS', mase: 0.613 }),
    ...await finnishLines(2019, { method: 'Theta', mase: 0.435 }),
  ]);
}
