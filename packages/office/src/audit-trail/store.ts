import { sql } from 'kysely';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { AuditRow, LookEntry } from './contract.ts';

export const PAGE = 100;

type EntryRow = {
  entry_id: number; at: string; staff_id: string | null; staff_name: string | null; unit: string | null;
  action: string; purpose: string; outcome: 'allowed' | 'denied'; person_id: string | null;
  person_name: string | null; detail: Record<string, unknown>;
};

export async function isPersonSeen(tx: Tx, scope: AccessScope, personId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from person
    where area_id = ${scope.areaId} and person_id = ${personId}`.execute(tx);
  return rows.length > 0;
}

export async function findLooks(
  tx: Tx, scope: AccessScope, personId: string, before: number | undefined,
): Promise<LookEntry[]> {
  const { rows } = await sql<EntryRow>`
    select e.entry_id, e.at, e.staff_id, s.given_name || ' ' || s.family_name as staff_name,
      u.name_fi as unit, e.action, e.purpose, e.outcome
    from audit_entry e
    left join staff s on s.area_id = e.area_id and s.staff_id = e.staff_id
    left join responsibility_area u on u.area_id = s.area_id and u.unit_code = s.unit_code
    where e.area_id = ${scope.areaId} and e.person_id = ${personId}
      and (${before ?? null}::bigint is null or e.entry_id < ${before ?? null}::bigint)
    order by e.at desc, e.entry_id desc limit ${PAGE + 1}`.execute(tx);
  return rows.map(lookEntry);
}

function lookEntry(row: EntryRow): LookEntry {
  return {
    entryId: row.entry_id, at: row.at, action: row.action, purpose: row.purpose, outcome: row.outcome,
    staff: row.staff_id === null ? null
      : { staffId: row.staff_id, name: row.staff_name ?? row.staff_id, unit: row.unit },
  };
}

export type AuditFilter = {
  readonly personId?: string | undefined;
  readonly staffId?: string | undefined;
  readonly action?: string | undefined;
  readonly outcome?: 'allowed' | 'denied' | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly before?: number | undefined;
};

export async function findEntries(tx: Tx, scope: AccessScope, filter: AuditFilter): Promise<AuditRow[]> {
  const { rows } = await sql<EntryRow>`
    select e.entry_id, e.at, e.staff_id, s.given_name || ' ' || s.family_name as staff_name,
      u.name_fi as unit, e.action, e.purpose, e.outcome, e.person_id, e.detail,
      (select i.family_name || ' ' || i.given_name from person_identity i
        where i.area_id = e.area_id and i.person_id = e.person_id) as person_name
    from audit_entry e
    left join staff s on s.area_id = e.area_id and s.staff_id = e.staff_id
    left join responsibility_area u on u.area_id = s.area_id and u.unit_code = s.unit_code
    where e.area_id = ${scope.areaId}
      ${filter.personId === undefined ? sql`` : sql`and e.person_id = ${filter.personId}`}
      ${filter.staffId === undefined ? sql`` : sql`and e.staff_id = ${filter.staffId}`}
      ${filter.action === undefined ? sql`` : sql`and e.action = ${filter.action}`}
      ${filter.outcome === undefined ? sql`` : sql`and e.outcome = ${filter.outcome}`}
      ${filter.from === undefined ? sql`` : sql`and e.at >= ${filter.from}::date`}
      ${filter.until === undefined ? sql`` : sql`and e.at < ${filter.until}::date + 1`}
      ${filter.before === undefined ? sql`` : sql`and e.entry_id < ${filter.before}`}
    order by e.entry_id desc limit ${PAGE + 1}`.execute(tx);
  return rows.map((row) => ({
    ...lookEntry(row), personId: row.person_id, personName: row.person_name, detail: row.detail,
  }));
}

export type Sealed = { readonly upToEntry: number | null; readonly sealedAt: string | null; readonly unsealed: number };

/** Seals bind runs of entries of every area; what is newer than the last one waits for its seal. */
export async function findSealed(tx: Tx, scope: AccessScope): Promise<Sealed> {
  const { rows } = await sql<{ up_to_entry: number | null; sealed_at: string | null; unsealed: number }>`
    select last.up_to_entry, last.sealed_at, (select count(*)::int from audit_entry e
      where e.area_id = ${scope.areaId} and e.entry_id > coalesce(last.up_to_entry, 0)) as unsealed
    from (select 1) one
    left join (select up_to_entry, sealed_at from audit_seal order by seal_id desc limit 1) last on true`
    .execute(tx);
  const row = rows[0];
  return { upToEntry: row?.up_to_entry ?? null, sealedAt: row?.sealed_at ?? null, unsealed: row?.unsealed ?? 0 };
}
