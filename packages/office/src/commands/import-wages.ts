import type { Command } from 'commander';
import type { OperatorFileOptions } from './work/import-operator-file.ts';

export function register(program: Command): void {
  program.command('import-wages <file>')
    .description('brings wages by ISCO-08 group from a CSV file: isco, year, median, and if there are region, low, high, source (docs/guides/occupational-mobility.md)')
    .option('--source <text>', 'whose figures they are, where the file has no column for it: Statistics Finland, structure of earnings')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .action(async (file: string, options: OperatorFileOptions) => (await import('./work/import-operator-file.ts')).importWages(file, options));
}
