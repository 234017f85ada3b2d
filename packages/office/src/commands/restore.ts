import type { Command } from 'commander';
import type { Options } from './work/restore.ts';

export function register(program: Command): void {
  program.command('restore <file>')
    .description('makes a register from a backup, in an empty data folder or an empty database')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .option('--audit-key <file>', 'the key of the audit trail, kept from the old data folder')
    .action(async (file: string, options: Options) => (await import('./work/restore.ts')).restoreFrom(file, options));
}
