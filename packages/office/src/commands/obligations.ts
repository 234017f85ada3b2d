import type { Command } from 'commander';
import type { Options } from './work/obligations.ts';

export function register(program: Command): void {
  program.command('obligations')
    .description('prints what the law asks about one jobseeker: due day, section, version of the rules and reasons')
    .option('--person <id>', 'a person of the register; the look is logged')
    .option('--facts <file>', 'dated facts as JSON, without any register')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .option('--day <day>', 'as known on this day instead of today, YYYY-MM-DD')
    .option('--json', 'the result as JSON')
    .action(async (options: Options) => (await import('./work/obligations.ts')).printObligations(options));
}
