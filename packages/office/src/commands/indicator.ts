import type { Command } from 'commander';
import type { Options } from './work/indicator.ts';

export function register(program: Command): void {
  program.command('indicator')
    .description('prints one month of an indicator as CSV with its definition; without an id, the list of indicators')
    .argument('[id]', 'for example flow-open-market-3-months')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .option('--day <day>', 'the day of a snapshot still to be taken (today), YYYY-MM-DD')
    .option('--area <number>', 'an employment area (21), a municipality (790) or all', 'all')
    .option('--month <month>', 'for example 2026-10')
    .option('--by <dimensions>', 'municipality, area, sex, age, ...; several with commas')
    .option('--unprotected', 'prints small figures too; this is written to the audit trail')
    .action(async (id: string | undefined, options: Options) => (await import('./work/indicator.ts')).printIndicator(id, options));
}
