import { withClient } from '../database/connection.ts';
import type { ConnectionSettings } from '../database/connection.ts';
import { inTime } from '../in-time.ts';
import type { Log } from '../platform.ts';
import { verifyTrail } from './verify.ts';

export type Verifying = { verifyNow(): Promise<void>; stop(): Promise<void> };

export type VerifyingParts = {
  readonly owner: ConnectionSettings;
  readonly key: string;
  readonly log: Log;
  readonly firstAfterMilliseconds?: number;
};

const DAY_MS = 24 * 3_600_000;

/**
 * Counts the seals again soon after the start and once a day, and writes down what was found: a seal
 * that nobody counts protects nothing. Only the office itself has the key.
 */
export function startVerifying({ owner, key, log, firstAfterMilliseconds = 60_000 }: VerifyingParts): Verifying {
  let timer: NodeJS.Timeout;
  let stopped = false;
  let underWay: Promise<void> = Promise.resolve();
  const verifyNow = () => withClient(owner, 'kohtaanto-verify', async (client) => {
    const found = await verifyTrail(client, key);
    await client.query(`insert into office.audit_check (up_to_entry, seals, findings)
      select (select s.up_to_entry from office.audit_seal s where s.seal_id = $1::bigint), $2, $3`,
    [found.lastSeal?.id ?? null, found.seals, JSON.stringify(found.findings)]);
    if (found.findings.length > 0) log.error('the audit trail does not fit its seals', { findings: found.findings.length });
  });
  const tick = () => {
    underWay = verifyNow()
      .catch((error: unknown) => log.warn('verifying failed', { reason: error instanceof Error ? error.message : '' }))
      .then(() => {
        if (!stopped) timer = setTimeout(tick, DAY_MS).unref();
      });
  };
  timer = setTimeout(tick, firstAfterMilliseconds).unref();
  return {
    verifyNow,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await inTime(underWay, 200); // counting writes nothing that could be half done
    },
  };
}
