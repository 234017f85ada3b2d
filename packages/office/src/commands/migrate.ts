import type { Command } from 'commander';

export function register(program: Command): void {
  program.command('migrate')
    .description('brings the schema of the register forward to this version of the program')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .action(async (options: { data?: string }) => (await import('./work/migrate.ts')).bringForward(options));
}
