import { sql } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Audit, Events, Tx } from '../platform/platform.ts';
import type { ImportUndoing } from './contract.ts';
import { countServedSince, removeCreated, revertChange } from './undo-store.ts';
import type { StoredChange } from './write-store.ts';

/** What taking it back would do, without doing it. */
export async function whatUndoingDoes(tx: Tx, scope: AccessScope, batchId: string): Promise<ImportUndoing> {
  const { rows } = await sql<BatchRow & { readonly row_count: number }>`
    select created_persons, changes, row_count, undone_at::text as undone_at
    from office.import_batch where area_id = ${scope.areaId} and batch_id = ${batchId}`.execute(tx);
  const batch = rows[0];
  if (batch === undefined) throw new Refused('import.unknown-batch');
  if (batch.undone_at !== null) throw new Refused('import.already-undone');
  const [removed, restored] = [batch.created_persons.length, batch.changes.length];
  const servedSince = await countServedSince(tx, scope, batchId, batch.created_persons);
  return { batchId, removed, restored, untouched: batch.row_count - removed - restored, servedSince };
}

/** Takes the whole import back in one transaction, or tells why it cannot. */
export async function undoImport(
  tx: Tx,
  scope: AccessScope,
  office: { readonly events: Events; readonly audit: Audit },
  batchId: string,
): Promise<void> {
  const { rows } = await sql<BatchRow>`select created_persons, changes, undone_at::text as undone_at
    from office.import_batch where area_id = ${scope.areaId} and batch_id = ${batchId} for update`.execute(tx);
  const batch = rows[0];
  if (batch === undefined) throw new Refused('import.unknown-batch');
  if (batch.undone_at !== null) throw new Refused('import.already-undone');
  const served = await countServedSince(tx, scope, batchId, batch.created_persons);
  if (served > 0) throw new Refused('import.worked-since', { count: served });
  await removeCreated(tx, scope, batch.created_persons);
  for (const change of batch.changes) {
    await revertChange(tx, scope, batchId, change);
    await office.events.emit(tx, 'person-facts-changed', { areaId: scope.areaId, personId: change.personId });
  }
  await sql`update office.import_batch set undone_at = now()
    where area_id = ${scope.areaId} and batch_id = ${batchId}`.execute(tx);
  await office.audit.record(tx, scope, {
    action: 'import.undo', outcome: 'allowed', purpose: 'import of customers', detail: { batchId },
  });
}

type BatchRow = {
  readonly created_persons: readonly string[];
  readonly changes: readonly StoredChange[];
  readonly undone_at: string | null;
};
