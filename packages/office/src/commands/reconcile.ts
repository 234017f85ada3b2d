import type { Command } from 'commander';
import type { Options } from './work/reconcile.ts';

export function register(program: Command): void {
  program.command('reconcile')
    .description('prints the own figures of an area beside the national ones, with the differences and their reasons')
    .requiredOption('--area <number>', 'the employment area, 1-46')
    .requiredOption('--month <month>', 'for example 2023-07')
    .option('--measure <measure>', 'for example unemployed', 'unemployed')
    .option('--json', 'the result as JSON')
    .option('--day <day>', 'the day of a snapshot still to be taken (today), YYYY-MM-DD')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .action(async (options: Options) => (await import('./work/reconcile.ts')).printReconciliation(options));
}
