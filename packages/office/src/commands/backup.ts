import { resolve } from 'node:path';
import type { Command } from 'commander';
import { backUp } from '../platform/backup/backup.ts';
import { readConfig } from '../platform/config.ts';
import { openRegister } from '../platform/database/open-register.ts';
import { createLog } from '../platform/log.ts';

export function register(program: Command): void {
  program.command('backup <file>')
    .description('writes the whole register, as it is at one moment, into one file; the office may be open')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .action(async (file: string, options: { data?: string }) => {
      const log = createLog((line) => void process.stderr.write(line));
      const opened = await openRegister(readConfig(options, process.env), log, false);
      try {
        const made = await backUp(opened.owner, resolve(file));
        process.stdout.write(`${file}: ${made.tables} tables, ${made.bytes} bytes before compression\n`);
        process.stdout.write(`the key of the audit trail is not in it: ${opened.folder.path}/keys/audit-key\n`);
      } finally {
        await opened.close();
      }
    });
}
