import type { Command } from 'commander';
import type { BalanceOptions } from './work/balance.ts';

export function register(program: Command): void {
  program.command('balance')
    .description('prints the unemployed and the open places of an area’s own register by occupation and municipality, or by travel-to-work area, as CSV, protected as on the page')
    .requiredOption('--area <number>', 'the employment area, 1-46')
    .option('--month <month>', 'for example 2026-10; by default the newest that has closed')
    .option('--level <digits>', 'digits of ISCO-08: 1, 2, 3 or 4', '2')
    .option('--by <parts>', 'municipality or travel-to-work-area', 'municipality')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .option('--day <day>', 'the day of a snapshot still to be taken (today), YYYY-MM-DD')
    .action(async (options: BalanceOptions) => (await import('./work/balance.ts')).printBalance(options));
}
