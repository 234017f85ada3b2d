import { parseIdentityCode } from '@kohtaanto/rules/foundations/identity-code.ts';
import { sql } from 'kysely';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { AuditRow, LookEntry } from './contract.ts';

export const PAGE = 100;

type EntryRow = {
  entry_id: number; at: string; staff_id: string | null; staff_name: string | null; unit: string | null;
  action: string; purpose: string; outcome: 'allowed' | 'denied'; person_id: string | null;
  person_name: string | null; detail: Record<string, unknown>; employer: { name: string; person: string } | null;
};

const actingEmployer = sql`case when e.detail ? 'employerPerson' and coalesce(e.staff_id, '') = ''
  then jsonb_build_object('name', e.detail->>'employer', 'person', e.detail->>'employerPerson') end`;

export async function isPersonSeen(tx: Tx, scope: AccessScope, personId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from person
    where area_id = ${scope.areaId} and person_id = ${personId}`.execute(tx);
  return rows.length > 0;
}

/** What is counted is what is listed. */
const aboutThePerson = ({ areaId }: AccessScope, personId: string) => sql`e.area_id = ${areaId} and e.person_id = ${personId}`;

export async function countLooks(tx: Tx, scope: AccessScope, personId: string): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*)::int as total from audit_entry e where ${aboutThePerson(scope, personId)}`.execute(tx);
  return rows[0]?.total ?? 0;
}

export async function findLooks(
  tx: Tx, scope: AccessScope, personId: string, before: number | undefined,
): Promise<LookEntry[]> {
  const { rows } = await sql<EntryRow>`
    select e.entry_id, e.at, e.staff_id, s.given_name || ' ' || s.family_name as staff_name,
      u.name_fi as unit, e.action, e.purpose, e.outcome, ${actingEmployer} as employer
    from audit_entry e
    left join staff s on s.area_id = e.area_id and s.staff_id = e.staff_id
    left join responsibility_area u on u.area_id = s.area_id and u.unit_code = s.unit_code
    where ${aboutThePerson(scope, personId)}
      and (${before ?? null}::bigint is null or e.entry_id < ${before ?? null}::bigint)
    order by e.at desc, e.entry_id desc limit ${PAGE + 1}`.execute(tx);
  return rows.map(lookEntry);
}

function lookEntry(row: EntryRow): LookEntry {
  return {
    entryId: row.entry_id, at: row.at, action: row.action, purpose: row.purpose, outcome: row.outcome,
    employer: row.employer, staff: row.staff_id === null || row.employer !== null ? null
      : { staffId: row.staff_id, name: row.staff_name ?? row.staff_id, unit: row.unit },
  };
}

export type AuditFilter = {
  readonly personId?: string | undefined;
  readonly person?: string | undefined;
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
      u.name_fi as unit, e.action, e.purpose, e.outcome, e.person_id, e.detail, ${actingEmployer} as employer,
      (select i.family_name || ' ' || i.given_name from person_identity i
        where i.area_id = e.area_id and i.person_id = e.person_id) as person_name
    from audit_entry e
    left join staff s on s.area_id = e.area_id and s.staff_id = e.staff_id
    left join responsibility_area u on u.area_id = s.area_id and u.unit_code = s.unit_code
    where e.area_id = ${scope.areaId}
      ${filter.personId === undefined ? sql`` : sql`and e.person_id = ${filter.personId}`}
      ${filter.person === undefined ? sql`` : aboutPerson(filter.person)}
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

/** A protected person is found by the whole identity code alone, as everywhere. */
function aboutPerson(text: string) {
  const code = parseIdentityCode(text.trim());
  if (code.ok) return sql`and e.person_id = person_of_identity_code(${code.value.code})`;
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return sql``;
  return sql`and e.person_id in (select i.person_id from person_identity i where i.area_id = e.area_id
    and ${sql.join(words.map((word) =>
      sql`lower(i.family_name || ' ' || i.given_name) like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`), sql` and `)})`;
}

export async function findStaff(tx: Tx, scope: AccessScope): Promise<{ staffId: string; name: string }[]> {
  const { rows } = await sql<{ staffId: string; name: string }>`
    select staff_id as "staffId", given_name || ' ' || family_name as name from staff
    where area_id = ${scope.areaId} order by family_name, given_name`.execute(tx);
  return rows;
}

export type Sealed = {
  readonly upToEntry: number | null;
  readonly sealedAt: string | null;
  readonly unsealed: number;
  readonly verified: {
    readonly at: string; readonly upToEntry: number | null; readonly sealedAt: string | null; readonly findings: number;
  } | null;
};

/** Seals bind runs of entries of every area; what is newer than the last one waits for its seal. */
export async function findSealed(tx: Tx, scope: AccessScope): Promise<Sealed> {
  const { rows } = await sql<Sealed>`
    select last.up_to_entry as "upToEntry", last.sealed_at as "sealedAt", (select count(*)::int from audit_entry e
      where e.area_id = ${scope.areaId} and e.entry_id > coalesce(last.up_to_entry, 0)) as unsealed,
      (select json_build_object('at', c.checked_at, 'upToEntry', c.up_to_entry,
          'sealedAt', (select s.sealed_at from audit_seal s where s.up_to_entry = c.up_to_entry limit 1),
          'findings', jsonb_array_length(c.findings))
        from audit_check c order by c.check_id desc limit 1) as verified
    from (select 1) one
    left join (select up_to_entry, sealed_at from audit_seal order by seal_id desc limit 1) last on true`
    .execute(tx);
  return rows[0] ?? { upToEntry: null, sealedAt: null, unsealed: 0, verified: null };
}
