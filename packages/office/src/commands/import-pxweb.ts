import type { Command } from 'commander';
import type { Options } from './work/import-pxweb.ts';

export function register(program: Command): void {
  program.command('import-pxweb')
    .description('imports a table of a PxWeb server (Statistics Finland and others) as dated series with their source')
    .requiredOption('--url <address>', 'the folder of the table: https://pxdata.stat.fi/PxWeb/api/v1/fi/StatFin/tyonv')
    .requiredOption('--table <id>', 'the table: 12r5.px')
    .option('--query <file>', 'a query as the page of PxWeb saves it; without it every month, municipality and known measure')
    .option('--measure <code=measure>', 'which measure a content code is (TYOTTOMATLOPUSSA=unemployed); may be repeated',
      (given: string, before: readonly string[]) => [...before, given], [] as readonly string[])
    .option('--keep-totals', 'stores totals that differ from their parts as the source prints them')
    .option('--as <staff-id>', 'who imports, for the log of the run; by default the office itself')
    .option('--json', 'the result as JSON')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .action(async (options: Options) => (await import('./work/import-pxweb.ts')).importPxWeb(options));
}
