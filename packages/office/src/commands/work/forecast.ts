import { MEMBERS } from '@kohtaanto/rules/estimation/combination.ts';
import { forecastSeries } from '@kohtaanto/rules/estimation/forecast.ts';
import type { Accuracy, ChosenMethod, Forecast } from '@kohtaanto/rules/estimation/forecast.ts';
import { METHODS } from '@kohtaanto/rules/estimation/methods.ts';
import { forecastNotes } from '@kohtaanto/words/forecasts/notes.ts';
import { disclosureRefusals } from '../../disclosure/refusals.ts';
import { forecastRefusals } from '../../forecasts/refusals.ts';
import type { ReadSeries } from '../../forecasts/series-file/given-series.ts';
import { readSeriesFile } from '../../forecasts/series-file/read-series-file.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';

export type ForecastOptions = {
  readonly series: string; readonly horizon: string; readonly value?: string; readonly month?: string; readonly by?: string;
  readonly only?: string; readonly method?: string; readonly json?: boolean;
};

const MOST_MONTHS = 120;

export async function printForecasts(options: ForecastOptions): Promise<void> {
  try {
    const horizon = horizonOf(options.horizon);
    const method = methodOf(options.method);
    const all = await readSeriesFile(options.series, options);
    const asked = options.only === undefined ? all : all.filter(({ name }) => name === options.only);
    if (asked.length === 0) {
      throw new Refused('forecasts.no-such-series', { given: options.only ?? '', known: all.slice(0, 20).map(({ name }) => name).join(', ') });
    }
    if (options.json !== true) process.stdout.write('series,month,point,low80,high80,low95,high95,method\n');
    for (const series of asked) {
      const forecast = forecastSeries(series, horizon, method);
      process.stdout.write(options.json === true ? `${JSON.stringify({ series: series.name, ...forecast })}\n` : csvOf(series, forecast));
      if (options.json !== true) process.stderr.write(`${accuracyLine(series.name, forecast)}\n`);
    }
    process.stderr.write(`${forecastNotes(terminalLanguage()).join('\n')}\n`);
  } catch (error) {
    tellRefusal(error, { ...disclosureRefusals, ...forecastRefusals });
    process.exitCode = 1;
  }
}

function horizonOf(given: string): number {
  const months = Number(given);
  if (!/^\d{1,3}$/u.test(given) || months < 1 || months > MOST_MONTHS) throw new Refused('forecasts.horizon-unfit', { given, most: MOST_MONTHS });
  return months;
}

function methodOf(given: string | undefined): ChosenMethod | undefined {
  if (given === undefined) return undefined;
  const known: readonly ChosenMethod[] = ['combination', ...METHODS];
  const found = known.find((method) => method === given);
  if (found === undefined) throw new Refused('forecasts.no-such-method', { given, known: known.join(', ') });
  return found;
}

function csvOf(series: ReadSeries, { method, points }: Forecast): string {
  const name = /[",;\n]/u.test(series.name) ? `"${series.name.replaceAll('"', '""')}"` : series.name;
  const shown = (value: number): string => String(Number(value.toPrecision(10)));
  return points.map((at) =>
    `${[name, at.month, ...[at.point, at.low80, at.high80, at.low95, at.high95].map(shown), method].join(',')}\n`).join('');
}

/** Beside seasonal naive, always: a forecast without its past is a guess. */
function accuracyLine(name: string, { method, weights, accuracy, beside }: Forecast): string {
  const told = (of: Accuracy): string => `${of.method} MASE ${figure(of.mase, 3)} sMAPE ${figure(of.smape, 2)}`;
  const naive = beside.find((of) => of.method === 'seasonal-naive');
  const parts = weights === null ? method : `${method} (${MEMBERS.map((member) => `${member} ${weights[member].toFixed(2)}`).join(', ')})`;
  const coverage = accuracy.coverage80 === null ? '' : `; held 80 %: ${percent(accuracy.coverage80)}, 95 %: ${percent(accuracy.coverage95)}`;
  return `# ${name}: ${parts}; ${accuracy.origins} past forecasts: ${told(accuracy)}${naive === undefined ? '' : `; ${told(naive)}`}${coverage}`;
}

const figure = (value: number | null, decimals: number): string => (value === null ? '–' : value.toFixed(decimals));
const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)} %`);
