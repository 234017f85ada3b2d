import { sql } from 'kysely';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { StoredChange } from './write-store.ts';

/** Tables in which an act of the office leaves a row that the import did not bring. */
const TRACES = ['contact', 'plan', 'employment_status', 'job_search', 'service_spell', 'search_report', 'lapse'];

/** Persons of the batch who have been served since: their rows no longer belong to the import. */
export async function countServedSince(
  tx: Tx,
  scope: AccessScope,
  batchId: string,
  created: readonly string[],
): Promise<number> {
  const source = `import:${batchId}`;
  const traces = TRACES.map((table) => sql`exists (select from ${sql.table(`office.${table}`)} t
    where t.area_id = p.area_id and t.person_id = p.person_id and t.source <> ${source})`);
  const unsourced = ['assessment', 'appointment', 'message', 'consent'].map((table) => sql`exists (
    select from ${sql.table(`office.${table}`)} t where t.area_id = p.area_id and t.person_id = p.person_id)`);
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from office.person p
    where p.area_id = ${scope.areaId} and p.person_id = any(${[...created]}::uuid[])
      and (p.row_version > 1 or ${sql.join([...traces, ...unsourced], sql` or `)})`.execute(tx);
  return rows[0]?.count ?? 0;
}

export async function removeCreated(tx: Tx, scope: AccessScope, created: readonly string[]): Promise<void> {
  await sql`delete from office.person
    where area_id = ${scope.areaId} and person_id = any(${[...created]}::uuid[])`.execute(tx);
}

/** Puts back the details and takes away the periods that the import brought. */
export async function revertChange(tx: Tx, scope: AccessScope, batchId: string, change: StoredChange): Promise<void> {
  const { areaId } = scope;
  const { personId, before } = change;
  const source = `import:${batchId}`;
  const { municipality_code: municipality, service_language: language, ...identity } = before;
  await sql`update office.person set row_version = row_version + 1,
      municipality_code = coalesce(${municipality ?? null}, municipality_code),
      service_language = coalesce(${language ?? null}, service_language)
    where area_id = ${areaId} and person_id = ${personId}`.execute(tx);
  if (Object.keys(identity).length > 0) {
    await tx.updateTable('person_identity').set(identity)
      .where('area_id', '=', areaId).where('person_id', '=', personId).execute();
  }
  await sql`delete from office.employment_status
    where area_id = ${areaId} and person_id = ${personId} and source = ${source}`.execute(tx);
  await sql`delete from office.job_search
    where area_id = ${areaId} and person_id = ${personId} and source = ${source}`.execute(tx);
  await sql`update office.employment_status set period = daterange(lower(period), null)
    where area_id = ${areaId} and person_id = ${personId} and lower(period) = ${change.closedStatusStart}`.execute(tx);
  await sql`update office.job_search set period = daterange(lower(period), null), end_reason = null
    where area_id = ${areaId} and person_id = ${personId} and lower(period) = ${change.endedSearchStart}`.execute(tx);
}
