import type { Command } from 'commander';
import type { MatchOptions } from './work/match.ts';

export function register(program: Command): void {
  program.command('match')
    .description('prints vacancies that fit a person, or people who fit a vacancy: named parts, reasons, hard stops and what would lift it most (docs/guides/matching.md)')
    .option('--person <id>', 'a person of the register; the look is logged')
    .option('--vacancy <id>', 'an open vacancy; each person who is named is a look that is logged')
    .option('--top <number>', 'at most so many, 1 to 50', '10')
    .option('--as <staff>', 'whose rights are used: somebody who coaches persons or serves employers')
    .option('--area <number>', 'the area, where the register has several')
    .option('--language <fi|sv|en>', 'in which language it is told; else the terminal\'s')
    .option('--json', 'the result as JSON')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .option('--day <day>', 'as known on this day instead of today, YYYY-MM-DD')
    .action(async (options: MatchOptions) => (await import('./work/match.ts')).printMatches(options));
}
