import type { Command } from 'commander';

export function register(program: Command): void {
  program.command('backup <file>')
    .description('writes the whole register, as it is at one moment, into one file; the office may be open')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .action(async (file: string, options: { data?: string }) => (await import('./work/backup.ts')).backUpTo(file, options));
}
