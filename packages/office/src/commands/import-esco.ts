import type { Command } from 'commander';
import type { ImportEscoOptions } from './work/import-esco.ts';

export function register(program: Command): void {
  program.command('import-esco')
    .description('brings occupations, ISCO groups and skills of ESCO from a folder of its CSV files, whole and of one version (docs/guides/occupations.md)')
    .argument('<folder>', 'the folder: occupations_fi.csv, ISCOGroups_fi.csv, skills_fi.csv in any languages, with the files of relations')
    .option('--release <version>', 'the version, where neither the folder nor the number of concepts tells it: 1.2.0')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .action(async (folder: string, options: ImportEscoOptions) => (await import('./work/import-esco.ts')).importEsco(folder, options));
}
