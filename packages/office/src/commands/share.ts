import type { Command } from 'commander';
import type { ShareOptions } from './work/share.ts';

export function register(program: Command): void {
  program.command('share')
    .description('shares the costs of an area between its municipalities to the cent, with the derivation (docs/guides/cost-sharing.md)')
    .requiredOption('--scheme <file|id>', 'a scheme as JSON, or the id of one under areas/, for example porvoo-2025')
    .requiredOption('--costs <file>', 'the costs: category, amount, municipality, day, key, description (CSV or XLSX)')
    .requiredOption('--bases <file>', 'the base figures: measure, municipality, date, value; or a column for each measure')
    .requiredOption('--year <year>', 'the budget year')
    .option('--purpose <budget|settlement>', 'settlement uses the year’s own twelve months; a budget the latest that all have', 'settlement')
    .option('--accept-older', 'lets the latest older figures stand in for the right year’s; told on every line')
    .option('--brought <euros>', 'surplus of earlier years that lessens the operating costs')
    .option('--paid <file>', 'what each municipality has paid (municipality, amount): prints the settlement too')
    .option('--carry-surplus <euros>', 'of the surplus, what is carried to later years by joint decision')
    .option('--carry-deficit <euros>', 'of the deficit, what is covered in later years by joint decision')
    .option('--beside <file|id>', 'another scheme beside this one: what each would pay, and the change')
    .option('--instalments', 'prints the instalments of the year as well')
    .option('--json', 'everything as JSON')
    .action(async (options: ShareOptions) => (await import('./work/share.ts')).printShares(options));
}
