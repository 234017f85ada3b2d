import type { Command } from 'commander';
import type { Options } from './work/report.ts';

export function register(program: Command): void {
  program.command('report')
    .description('writes the board report of a month as a tagged PDF (PDF/UA-1): as it was published, or as a draft')
    .requiredOption('--area <number>', 'the employment area, 1-46')
    .requiredOption('--month <month>', 'for example 2023-07')
    .requiredOption('--out <file>', 'the file to write; it is there whole or not at all')
    .option('--language <language>', 'fi, sv or en', 'fi')
    .option('--draft', 'as the figures are now, with the word draft on every page')
    .option('--day <day>', 'the day of a snapshot still to be taken (today), YYYY-MM-DD')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .action(async (options: Options) => (await import('./work/report.ts')).writeReport(options));
}
