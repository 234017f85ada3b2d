import type { Command } from 'commander';
import type { Options } from './work/demo.ts';

export function register(program: Command): void {
  program.command('demo')
    .description('fills an empty register with invented people; the same seed and day give the same register')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .option('--seed <number>', 'another number, other people', '1')
    .option('--day <day>', 'the day on which the register is as told (today)')
    .option('--areas <numbers>', 'areas to fill, for example 21,23,30')
    .option('--whole-country', 'all 45 areas with 650 000 jobseekers')
    .action(async (options: Options) => (await import('./work/demo.ts')).buildDemo(options));
}
