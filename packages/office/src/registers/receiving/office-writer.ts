import type { AccessScope, Platform } from '../../platform/platform.ts';
import { rowsOf } from '../rows-of.ts';
import type { RegisterWriter } from '../series/register-writer.ts';

/** The office as whoever writes: one transaction with its entry in the trail. */
export function officeWriter({ database, audit }: Pick<Platform, 'database' | 'audit'>, scope: AccessScope): RegisterWriter {
  return (work) => database.write(scope, async (tx) => {
    const done = await work(rowsOf(tx));
    await audit.record(tx, scope, { action: 'registers.import', outcome: 'allowed', detail: { done } });
    return done;
  });
}
