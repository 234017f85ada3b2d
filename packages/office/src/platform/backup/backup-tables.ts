import type { ClientBase } from 'pg';
import type { BackupTable } from './backup-file.ts';

/** What is not a fact of the register: open sessions, what the program notes of itself, what is derived anew. */
const leftOut = new Set(['session', 'employer_session', 'schema_version', 'job_run', 'worklist_task']);
/** Transaction numbers mean nothing in another cluster. */
const leftOutColumns = new Set(['audit_entry.transaction_id']);

/** Every table with its columns, those referred to before those that refer. */
export async function backupTables(owner: ClientBase): Promise<readonly BackupTable[]> {
  const { rows: tables } = await owner.query<{ name: string; columns: string[] }>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'office'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' group by c.relname order by c.relname`);
  const { rows: references } = await owner.query<{ name: string; refersTo: string }>(`
    select c.relname as name, r.relname as "refersTo"
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class r on r.oid = k.confrelid
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'office'
    where k.contype = 'f' and k.conrelid <> k.confrelid`);
  const needs = (name: string) => references.filter((row) => row.name === name).map((row) => row.refersTo);
  const kept = tables.filter((table) => !leftOut.has(table.name)).map(({ name, columns }) => ({
    name, columns: columns.filter((column) => !leftOutColumns.has(`${name}.${column}`)),
  }));
  return inOrder(kept, needs);
}

function inOrder(tables: readonly BackupTable[], needs: (name: string) => readonly string[]): readonly BackupTable[] {
  const placed: BackupTable[] = [];
  const waiting = new Set(tables);
  while (waiting.size > 0) {
    const names = new Set([...waiting].map((table) => table.name));
    const ready = [...waiting].filter((table) => !needs(table.name).some((needed) => names.has(needed)));
    if (ready.length === 0) throw new Error(`tables refer to each other in a ring: ${[...names].join(', ')}`);
    for (const table of ready) {
      placed.push(table);
      waiting.delete(table);
    }
  }
  return placed;
}

export function copyTarget(owner: ClientBase, table: BackupTable): string {
  const columns = table.columns.map((column) => owner.escapeIdentifier(column)).join(', ');
  return `office.${owner.escapeIdentifier(table.name)} (${columns})`;
}
