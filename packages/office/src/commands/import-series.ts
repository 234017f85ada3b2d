import type { Command } from 'commander';
import type { Options } from './work/import-series.ts';

export function register(program: Command): void {
  program.command('import-series <file>')
    .description('imports a file of national statistics as dated series with their source (docs/guides/national-statistics.md)')
    .requiredOption('--kind <kind>', 'municipality-months, municipality-vacancies, sub-region-months, occupation-months, '
      + 'area-occupation-months, country-months, kela, barometer, received, occupation-names, json-stat or pxweb-json')
    .option('--measure <code=measure>', 'which measure a content code of a json-stat file is; may be repeated',
      (given: string, before: readonly string[]) => [...before, given], [] as readonly string[])
    .option('--source <text>', 'whose figures they are, where it is another than the kind tells')
    .option('--keep-totals', 'stores totals that differ from their parts as the source prints them')
    .option('--as <staff-id>', 'who imports, for the log of the run; by default the office itself')
    .option('--json', 'the result as JSON')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .action(async (file: string, options: Options) => (await import('./work/import-series.ts')).importSeriesFile(file, options));
}
