import { verifyTrail } from '../../platform/audit/verify.ts';
import type { Verified } from '../../platform/audit/verify.ts';
import { readConfig } from '../../platform/config.ts';
import { withExistingRegister } from '../../platform/database/existing-register.ts';
import { openRegister } from '../../platform/database/open-register.ts';
import { commandLog } from '../../platform/log.ts';

export async function verifyAuditTrail(options: { data?: string }): Promise<void> {
  const log = commandLog();
  const config = readConfig(options, process.env);
  const opened = await openRegister(config, log, false);
  try {
    const key = config.auditKey ?? (await opened.folder.secret('audit-key'));
    const verified = await withExistingRegister(opened.owner, 'kohtaanto-audit', (client) => verifyTrail(client, key));
    tell(verified);
    if (verified.findings.length > 0) process.exitCode = 1;
  } finally {
    await opened.close();
  }
}

/** The last seal is printed so that it can be kept elsewhere: a cut-off end shows only against it. */
function tell(verified: Verified): void {
  for (const finding of verified.findings) {
    const where = finding.entries === null ? 'no entries left' : `entries ${finding.entries[0]}-${finding.entries[1]}`;
    process.stdout.write(`${finding.code}: run ${finding.sealId}, ${where}\n`);
  }
  process.stdout.write(`${verified.entries} sealed entries in ${verified.seals} runs, ${verified.unsealed} not sealed yet, `
    + `${verified.findings.length} findings\n`);
  if (verified.lastSeal !== null) process.stdout.write(`last seal ${verified.lastSeal.id}: ${verified.lastSeal.seal}\n`);
}
