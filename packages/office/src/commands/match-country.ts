import type { Command } from 'commander';
import type { MatchCountryOptions } from './work/match-country.ts';

export function register(program: Command): void {
  program.command('match-country')
    .description('matches every jobseeker of the register with every open vacancy, both ways, into files of ids; goes on after an end at any moment (docs/guides/matching.md)')
    .option('--folder <folder>', 'where the run and its lists are written; the same folder again goes on from where it ended')
    .option('--areas <numbers>', 'these areas instead of all in the register, e.g. 21,30')
    .option('--top <number>', 'so many of the best for each, 1 to 100', '20')
    .option('--form <ndjson|csv>', 'the form of the lists', 'ndjson')
    .option('--threads <number>', 'so many threads; else two, or one on a machine of one core')
    .option('--chunk <rows>', 'so many jobseekers in a chunk: what an end in the midst may lose', '2500')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .option('--day <day>', 'as known on this day instead of today, YYYY-MM-DD')
    .action(async (options: MatchCountryOptions) => (await import('./work/match-country.ts')).matchWholeCountry(options));
}
