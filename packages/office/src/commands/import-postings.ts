import type { Command } from 'commander';
import type { Options } from './work/import-postings.ts';

export function register(program: Command): void {
  program.command('import-postings <file>')
    .description('imports job postings (NDJSON or CSV) as vacancies; a posting that comes again updates the one before (docs/guides/vacancies.md)')
    .option('--area <number>', 'the employment area, 1-46; needed where the register has several')
    .option('--as <staff-id>', 'whose rights it is done with, and whose name stands in the audit trail; by default the administrator of the area who comes first by id')
    .option('--leave-faulty', 'takes the sound postings in and leaves the faulty ones, each of which is told; otherwise one faulty posting stops the file')
    .option('--left <file>', 'with --leave-faulty: where the faults of those left are written as CSV')
    .option('--dry-run', 'tells what would change and every fault by its row; nothing is written')
    .option('--json', 'the result as JSON')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .option('--day <day>', 'another day than today, YYYY-MM-DD')
    .action(async (file: string, options: Options) => (await import('./work/import-postings.ts')).importPostings(file, options));
}
