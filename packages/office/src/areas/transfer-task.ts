import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Audit, Tx } from '../platform/platform.ts';
import type { TaskTransfer } from './contract.ts';
import { findCompetence, knows, writeTransfer } from './store.ts';

/**
 * 13 §: competence moves by the board's decision, from a day on. What was decided before that day
 * stays as it was, so that an old decision can always be traced to who was competent then.
 */
export async function transferTask(
  tx: Tx,
  scope: AccessScope,
  audit: Audit,
  transfer: TaskTransfer,
  today: string,
): Promise<void> {
  const known = await knows(tx, scope, transfer, today);
  if (!known.task) throw new Refused('areas.unknown-task', { task: transfer.task });
  if (!known.unit) throw new Refused('areas.unknown-unit', { unit: transfer.unit });
  if (!known.member) throw new Refused('areas.not-a-member', { municipality: transfer.municipality });
  if (transfer.from < today) throw new Refused('areas.transfer-in-past', { from: transfer.from, today });
  const current = await findCompetence(tx, scope, transfer);
  if (current?.unit === transfer.unit) throw new Refused('areas.same-unit', { unit: transfer.unit, since: current.from });
  if (current?.from === transfer.from) throw new Refused('areas.already-decided', { from: transfer.from, unit: current.unit });
  await writeTransfer(tx, scope, transfer);
  await audit.record(tx, scope, {
    action: 'area.transfer-task', outcome: 'allowed', purpose: 'administration of the tasks matrix',
    detail: { ...transfer, before: current?.unit ?? null },
  });
}
