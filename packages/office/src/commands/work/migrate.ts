import { readConfig } from '../../platform/config.ts';
import { openRegister } from '../../platform/database/open-register.ts';
import { prepareDatabase } from '../../platform/database/prepare.ts';
import { commandLog } from '../../platform/log.ts';

export async function bringForward(options: { readonly data?: string }): Promise<void> {
  const log = commandLog();
  const opened = await openRegister(readConfig(options, process.env), log, false);
  try {
    const { migrated } = await prepareDatabase(opened.owner);
    for (const step of migrated.applied) process.stdout.write(`${step}\n`);
    process.stdout.write(`schema ${migrated.from} -> ${migrated.to}\n`);
  } finally {
    await opened.close();
  }
}
