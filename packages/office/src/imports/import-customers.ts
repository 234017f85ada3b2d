import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Audit, Events, Tx } from '../platform/platform.ts';
import type { CheckedRow, RowFault } from './check-row.ts';
import { checkTable, type Progress } from './check-table.ts';
import {
  changesNothing, compare, elsewhereFault, findClosed, findExisting, isFault, leftClosedNotice, type Change,
} from './compare-store.ts';
import { missingColumns, type Mapping } from './columns.ts';
import { loadContext } from './context-store.ts';
import type { Table } from './read-table.ts';
import { applyChange, insertPersons, type StoredChange } from './write-store.ts';

export type Outcome = {
  readonly rows: number;
  readonly created: readonly CheckedRow[];
  readonly changes: readonly Change[];
  readonly unchanged: number;
  /** Protected persons of the unit who are there already: left as they are, each entered in the trail. */
  readonly leftClosed: readonly string[];
  readonly faults: readonly RowFault[];
  readonly notices: readonly RowFault[];
};

const CHUNK = 500;
const importLock = 7_436_921;

/** Reads the file against the rules and the register; writes nothing. */
export async function checkCustomers(
  tx: Tx,
  scope: AccessScope,
  today: string,
  table: Table,
  mapping: Mapping,
  progress: Progress,
): Promise<Outcome> {
  const missing = missingColumns(mapping);
  if (missing.length > 0) throw new Refused('import.columns-missing', { columns: missing.join(', ') });
  const context = await loadContext(tx, scope, today);
  const check = await checkTable(table, mapping, context, progress);
  if (check === 'stopped') throw new Refused('import.stopped');
  const found: Found = { created: [], changes: [], unchanged: 0, leftClosed: [], faults: [...check.faults], notices: [...check.notices] };
  for (const chunk of chunks(check.rows, CHUNK)) await sortOut(tx, scope, chunk, found);
  found.faults.sort((a, b) => a.row - b.row);
  found.notices.sort((a, b) => a.row - b.row);
  return { rows: table.rows.length, ...found };
}

type Found = {
  created: CheckedRow[]; changes: Change[]; unchanged: number; leftClosed: string[]; faults: RowFault[]; notices: RowFault[];
};

/** New, changed, as before, or closed to the importer. */
async function sortOut(tx: Tx, scope: AccessScope, rows: readonly CheckedRow[], found: Found): Promise<void> {
  const existing = await findExisting(tx, scope, rows.map((row) => row.identityCode));
  const unseen = rows.map((row) => row.identityCode).filter((code) => !existing.has(code));
  const closed = await findClosed(tx, scope, unseen);
  for (const row of rows) {
    const there = existing.get(row.identityCode);
    const behind = closed.get(row.identityCode);
    if (there !== undefined) {
      const outcome = compare(row, there);
      if (isFault(outcome)) found.faults.push(outcome);
      else if (changesNothing(outcome)) found.unchanged += 1;
      else found.changes.push(outcome);
    } else if (behind === undefined) found.created.push(row);
    else if (behind === 'elsewhere') found.faults.push(elsewhereFault(row));
    else {
      found.unchanged += 1;
      found.leftClosed.push(behind.personId);
      found.notices.push(leftClosedNotice(row));
    }
  }
}

export type ImportedFile = { readonly fileName: string; readonly bytes: Buffer; readonly table: Table };

/** All or nothing: one transaction for the whole file, with what undo needs beside it. */
export async function importCustomers(
  tx: Tx,
  scope: AccessScope,
  office: { readonly events: Events; readonly audit: Audit; readonly today: string },
  file: ImportedFile,
  mapping: Mapping,
  progress: Progress,
): Promise<Outcome & { readonly batchId: string }> {
  // One import of an area at a time: the next one sees what this one brought, not half of it.
  await sql`select pg_advisory_xact_lock(${importLock}, ${scope.areaId})`.execute(tx);
  const outcome = await checkCustomers(tx, scope, office.today, file.table, mapping, progress);
  if (outcome.faults.length > 0) throw new Refused('import.faults-left', { count: outcome.faults.length });
  const batchId = randomUUID();
  const persons: string[] = [];
  for (const chunk of chunks(outcome.created, CHUNK)) persons.push(...(await insertPersons(tx, scope, batchId, chunk)));
  const stored: StoredChange[] = [];
  for (const change of outcome.changes) stored.push(await applyChange(tx, scope, batchId, change));
  await sql`insert into office.import_batch (area_id, batch_id, file_name, file_sha256, staff_id, mapping, row_count,
      created_persons, changes)
    values (${scope.areaId}, ${batchId}, ${file.fileName}, ${sha256(file.bytes)}, ${scope.staffId},
      ${JSON.stringify({ columns: mapping, headings: file.table.headings })}::jsonb, ${outcome.rows}, ${persons}::uuid[], ${JSON.stringify(stored)}::jsonb)`
    .execute(tx);
  const touched = [...persons, ...stored.map((change) => change.personId)];
  for (const [index, personId] of touched.entries()) {
    await office.events.emit(tx, 'person-facts-changed', { areaId: scope.areaId, personId });
    if (index % 100 === 99 && !(await progress(index + 1, touched.length))) throw new Refused('import.stopped');
  }
  for (const personId of outcome.leftClosed) {
    await office.audit.record(tx, scope, {
      action: 'import.protected-left', personId, outcome: 'allowed', purpose: 'import of customers', detail: { batchId },
    });
  }
  await office.audit.record(tx, scope, {
    action: 'import.commit', outcome: 'allowed', purpose: 'import of customers',
    detail: { batchId, fileName: file.fileName, created: persons.length, changed: stored.length },
  });
  return { ...outcome, batchId };
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function* chunks<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
