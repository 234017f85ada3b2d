import type { Command } from 'commander';
import type { BacktestOptions } from './work/backtest.ts';

export function register(program: Command): void {
  program.command('backtest')
    .description('what would have been forecast at each past month of many series, and how far off it would have been; Ctrl-C ends it, '
      + 'and the same command goes on from there (docs/guides/forecasts.md)')
    .requiredOption('--series <file>', 'CSV, XLSX or JSON lines as for forecast')
    .option('--horizon <months>', 'how many months ahead', '12')
    .option('--origins <number>', 'at most so many past months are looked forward from, the latest', '120')
    .option('--value <column>', 'the column that is forecast, where there are many')
    .option('--month <column>', 'the column of months, where its heading does not say so')
    .option('--by <column>', 'the column that parts the series, for example kunta')
    .option('--out <file>', 'where each series is written as soon as it is done, a line of JSON each')
    .option('--break <month>', 'intervals are also counted without the months from this one on', '2020-03')
    .option('--threads <number>', 'threads, at most 16', '2')
    .action(async (options: BacktestOptions) => (await import('./work/backtest.ts')).printBacktest(options));
}
