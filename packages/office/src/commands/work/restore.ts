import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { restore } from '../../platform/backup/restore.ts';
import { readConfig } from '../../platform/config.ts';
import { openRegister } from '../../platform/database/open-register.ts';
import { prepareDatabase } from '../../platform/database/prepare.ts';
import { Refused } from '../../platform/http/refusal.ts';
import { markAsInvented, markAsReal } from '../../platform/identity/invented-register.ts';
import { commandLog } from '../../platform/log.ts';

export type Options = { readonly data?: string; readonly auditKey?: string };

export async function restoreFrom(file: string, options: Options): Promise<void> {
  // Before anything is restored: a register is restored into once only.
  const key = options.auditKey === undefined ? null : await keptKey(options.auditKey);
  const log = commandLog();
  const opened = await openRegister(readConfig(options, process.env), log, true);
  try {
    // Whatever the folder held before: the demo's sign-in must not open a register of real people.
    const restored = await restore(opened.owner, resolve(file), () => markAsReal(opened.folder.path));
    await prepareDatabase(opened.owner);
    if (key !== null) await keepKey(key, opened.folder.path);
    if (restored.invented) await markAsInvented(opened.folder.path);
    process.stdout.write(`${restored.tables} tables as they were ${restored.madeAt}; `
      + `schema ${restored.from} -> ${restored.to}\n`);
  } finally {
    await opened.close();
  }
}

async function keptKey(file: string): Promise<string> {
  const key = await readFile(resolve(file), 'utf8').catch((cause: unknown) => {
    throw new Refused('audit-key-unreadable', { file }, { cause });
  });
  if (key.trim() === '') throw new Refused('audit-key-unreadable', { file });
  return key;
}

async function keepKey(key: string, dataFolder: string): Promise<void> {
  const to = join(dataFolder, 'keys', 'audit-key');
  await writeFile(to, key, { mode: 0o600 });
  await chmod(to, 0o600);
}
