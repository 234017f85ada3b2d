import { copyFile, chmod } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { restore } from '../platform/backup/restore.ts';
import { readConfig } from '../platform/config.ts';
import { openRegister } from '../platform/database/open-register.ts';
import { prepareDatabase } from '../platform/database/prepare.ts';
import { createLog } from '../platform/log.ts';

type Options = { readonly data?: string; readonly auditKey?: string };

export function register(program: Command): void {
  program.command('restore <file>')
    .description('makes a register from a backup, in an empty data folder or an empty database')
    .option('--data <folder>', 'the data folder (KOHTAANTO_DATA)')
    .option('--audit-key <file>', 'the key of the audit trail, kept from the old data folder')
    .action(async (file: string, options: Options) => {
      const log = createLog((line) => void process.stderr.write(line));
      const opened = await openRegister(readConfig(options, process.env), log, true);
      try {
        const restored = await restore(opened.owner, resolve(file));
        await prepareDatabase(opened.owner);
        if (options.auditKey !== undefined) await keepKey(options.auditKey, opened.folder.path);
        process.stdout.write(`${restored.tables} tables as they were ${restored.madeAt}; `
          + `schema ${restored.from} -> ${restored.to}\n`);
      } finally {
        await opened.close();
      }
    });
}

async function keepKey(from: string, dataFolder: string): Promise<void> {
  const to = join(dataFolder, 'keys', 'audit-key');
  await copyFile(resolve(from), to);
  await chmod(to, 0o600);
}
