import type { Command } from 'commander';
import type { Options } from './work/count.ts';

export function register(program: Command): void {
  program.command('count')
    .description('counts the table of unemployment of an area on a day, as CSV; exact unless --suppress')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .requiredOption('--area <number>', 'the employment area, for example 21')
    .requiredOption('--day <day>', 'the calculation day, for example 2023-07-31')
    .option('--suppress', 'hides small figures and what they could be worked out from; they are printed as ...')
    .action(async (options: Options) => (await import('./work/count.ts')).printCount(options));
}
