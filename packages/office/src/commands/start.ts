import type { Command } from 'commander';
import type { Options } from './work/start.ts';

export function register(program: Command): void {
  program.command('start')
    .description('opens the office: the register, the API and the desk')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .option('--port <number>', 'the port (KOHTAANTO_PORT, 4500)')
    .option('--day <day>', 'lives this day instead of today (KOHTAANTO_DAY)')
    .option('--demo', 'brings its own sign-in with invented people (KOHTAANTO_DEMO=1)')
    .action(async (options: Options) => (await import('./work/start.ts')).start(options));
}
