import type { Command } from 'commander';
import type { ForecastOptions } from './work/forecast.ts';

export function register(program: Command): void {
  program.command('forecast')
    .description('forecasts monthly series with intervals and past accuracy, as CSV (docs/guides/forecasts.md)')
    .requiredOption('--series <file>', 'CSV or XLSX with a row for each month (month, value and, for many series, series), or JSON lines')
    .requiredOption('--horizon <months>', 'how many months ahead')
    .option('--value <column>', 'the column that is forecast, where there are many')
    .option('--month <column>', 'the column of months, where its heading does not say so')
    .option('--by <column>', 'the column that parts the series, for example kunta')
    .option('--only <name>', 'this series only')
    .option('--method <method>', 'combination, theta, ets, ets-of-logs, trend, damped-trend or seasonal-naive, instead of choosing by past accuracy')
    .option('--json', 'a line of JSON for each series, with the accuracy of every method')
    .action(async (options: ForecastOptions) => (await import('./work/forecast.ts')).printForecasts(options));
}
