import type { Command } from 'commander';
import type { Options } from './work/import.ts';

export function register(program: Command): void {
  program.command('import <file>')
    .description("imports an area's file of customers (CSV or XLSX) with the rights of a member of its staff")
    .requiredOption('--area <number>', 'the employment area, 1-46')
    .option('--as <staff-id>', 'whose rights it is done with, and whose name stands in the audit trail; '
      + 'by default the administrator of the area who comes first by id. Only customers of that person\'s unit are taken')
    .option('--dry-run', 'checks only: every fault with its row and column, nothing is written')
    .option('--column <field=heading>', 'which heading of the file gives a field; may be repeated (docs/guides/import-columns.md)',
      (given: string, before: readonly string[]) => [...before, given], [] as readonly string[])
    .option('--json', 'the result as JSON')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .option('--day <day>', 'another day than today, YYYY-MM-DD')
    .action(async (file: string, options: Options) => (await import('./work/import.ts')).importFile(file, options));
}
