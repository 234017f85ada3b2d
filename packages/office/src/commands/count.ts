import type { Command } from 'commander';
import type { Options } from './work/count.ts';

export function register(program: Command): void {
  program.command('count')
    .description('prints the plan\'s table of unemployment of an area as it is out, as CSV; hidden figures are ...')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .requiredOption('--area <number>', 'the employment area, for example 21')
    .requiredOption('--day <day>', 'the counting day of a month, for example 2023-07-31')
    .option('--suppress', 'the same as without it: small figures are always hidden')
    .option('--unprotected', 'counts any day and prints small figures too; this is written to the audit trail')
    .action(async (options: Options) => (await import('./work/count.ts')).printCount(options));
}
