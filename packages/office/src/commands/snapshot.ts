import type { Command } from 'commander';
import type { Options } from './work/snapshot.ts';

export function register(program: Command): void {
  program.command('snapshot')
    .description('takes the nameless snapshot of the register that indicators are counted from')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .option('--day <day>', 'the day the snapshot is of (today), YYYY-MM-DD')
    .action(async (options: Options) => (await import('./work/snapshot.ts')).printSnapshot(options));
}
