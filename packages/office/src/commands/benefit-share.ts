import type { Command } from 'commander';
import type { BenefitShareOptions } from './work/benefit-share.ts';

export function register(program: Command): void {
  program.command('benefit-share')
    .description('the municipal share of unemployment benefits: of a file of paid days, or of one person’s dated days with the derivation')
    .option('--days <file>', 'paid days as CSV or XLSX (docs/guides/benefit-share.md)')
    .option('--month <month>', 'the month that is told, for example 2026-10')
    .option('--forecast', 'with --days: the bill of each coming month by municipality, with intervals, as CSV')
    .option('--until <month>', 'with --forecast: the last month told; otherwise December of the year after the last known month')
    .option('--facts <file>', 'one person’s dated days as JSON')
    .option('--json', 'the result as JSON')
    .action(async (options: BenefitShareOptions) => (await import('./work/benefit-share.ts')).printBenefitShare(options));
}
