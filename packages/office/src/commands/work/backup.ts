import { resolve } from 'node:path';
import { backUp } from '../../platform/backup/backup.ts';
import { readConfig } from '../../platform/config.ts';
import { openRegister } from '../../platform/database/open-register.ts';
import { isInvented } from '../../platform/identity/invented-register.ts';
import { commandLog } from '../../platform/log.ts';

export async function backUpTo(file: string, options: { readonly data?: string }): Promise<void> {
  const log = commandLog();
  const opened = await openRegister(readConfig(options, process.env), log, false);
  try {
    const made = await backUp(opened.owner, resolve(file), { invented: isInvented(opened.folder.path) });
    process.stdout.write(`${file}: ${made.tables} tables, ${made.bytes} bytes before compression\n`);
    process.stdout.write(`the key of the audit trail is not in it: ${opened.folder.path}/keys/audit-key\n`);
  } finally {
    await opened.close();
  }
}
