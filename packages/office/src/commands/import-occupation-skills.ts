import type { Command } from 'commander';
import type { OperatorFileOptions } from './work/import-operator-file.ts';

export function register(program: Command): void {
  program.command('import-occupation-skills <file>')
    .description('brings an area’s own table of what occupations need, whole, from a CSV file: isco, skill, and essential with no where it only helps')
    .requiredOption('--area <number>', 'the employment area, 1-46')
    .option('--source <text>', 'where the table is from, where the file has no column for it')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .action(async (file: string, options: OperatorFileOptions) => (await import('./work/import-operator-file.ts')).importOccupationSkills(file, options));
}
