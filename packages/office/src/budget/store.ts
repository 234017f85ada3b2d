import { sql } from 'kysely';
import type { NameInLanguages } from '../areas/contract.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { Entry, PlannedLine, StaffYearsRow, Version } from './contract.ts';

export type Choice = { readonly code: string; readonly name: NameInLanguages };
export type StoredLine = PlannedLine & { readonly version: number };

/** Whoever writes an area's money waits for the one before, and then reads what that one wrote. */
export async function takeTurn(tx: Tx, scope: AccessScope): Promise<void> {
  await sql`select pg_advisory_xact_lock(20260024, ${scope.areaId}::int)`.execute(tx);
}

export async function listMembers(tx: Tx, scope: AccessScope, year: number): Promise<readonly Choice[]> {
  const { rows } = await sql<Choice>`
    select m.municipality_code as code, jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) as name
    from office.area_municipality a join office.municipality m using (municipality_code)
    where a.area_id = ${scope.areaId} and a.period && daterange(make_date(${year}, 1, 1), make_date(${year + 1}, 1, 1))
    group by 1, 2, m.name_fi order by m.name_fi collate office.finnish`.execute(tx);
  return rows;
}

export async function listTasks(tx: Tx): Promise<readonly Choice[]> {
  const { rows } = await sql<Choice>`select task_code as code, jsonb_build_object('fi', name_fi, 'sv', name_sv, 'en', name_en) as name
    from office.task order by task_code`.execute(tx);
  return rows;
}

/** Of whom the asker is shown figures: null is the whole area. */
export async function findOwn(tx: Tx, scope: AccessScope): Promise<{ readonly area: NameInLanguages; readonly own: Choice | null }> {
  const { rows } = await sql<{ area: NameInLanguages; own: Choice | null }>`
    select jsonb_build_object('fi', a.name_fi, 'sv', a.name_sv, 'en', a.name_en) as area,
      case when office.sees_whole_budget() then null else jsonb_build_object('code', coalesce(m.municipality_code, ''),
        'name', jsonb_build_object('fi', coalesce(m.name_fi, '–'), 'sv', coalesce(m.name_sv, '–'), 'en', coalesce(m.name_en, '–'))) end as own
    from office.area a left join office.municipality m on m.municipality_code = office.own_budget_municipality()
    where a.area_id = ${scope.areaId}`.execute(tx);
  if (rows[0] === undefined) throw new Error(`area ${scope.areaId} is not in the register`);
  return rows[0];
}

const setByName = sql`(select s.given_name || ' ' || s.family_name from office.staff s where s.area_id = t.area_id and s.staff_id = t.set_by)`;
const setAtText = sql`to_char(t.set_at at time zone 'Europe/Helsinki', 'YYYY-MM-DD"T"HH24:MI')`;

/** Newest first. */
export async function listVersions(tx: Tx, scope: AccessScope, year: number): Promise<readonly Version[]> {
  const { rows } = await sql<Version>`select t.version, t.valid_from as "validFrom", t.decision, ${setByName} as "setBy", ${setAtText} as "setAt"
    from office.budget_version t where t.area_id = ${scope.areaId} and t.year = ${year} order by t.version desc`.execute(tx);
  return rows;
}

export async function listYears(tx: Tx, scope: AccessScope): Promise<readonly number[]> {
  const { rows } = await sql<{ year: number }>`select distinct year from office.budget_version where area_id = ${scope.areaId} order by 1`.execute(tx);
  return rows.map(({ year }) => year);
}

/** The lines of every version of the year, in their order. */
export async function listLines(tx: Tx, scope: AccessScope, year: number): Promise<readonly StoredLine[]> {
  const { rows } = await sql<StoredLine>`
    select version, line_code as "lineCode", name, side, category, task_code as task, municipality_code as municipality,
      customer_group as "group", accounts, pace, planned_cents as planned
    from office.budget_line where area_id = ${scope.areaId} and year = ${year} order by version, position, line_code`.execute(tx);
  return rows;
}

export async function findReceipt(tx: Tx, scope: AccessScope, table: string, column: string, receipt: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select ${sql.ref(column)}::text as id from ${sql.table(`office.${table}`)}
    where area_id = ${scope.areaId} and receipt = ${receipt}::uuid`.execute(tx);
  return rows[0]?.id ?? null;
}

export type UseSum = { readonly lineCode: string; readonly month: string; readonly cents: number; readonly corrections: number };

/** Use by line and month; corrections are the part that came after the month had been closed. */
export async function sumUse(tx: Tx, scope: AccessScope, year: number): Promise<readonly UseSum[]> {
  const { rows } = await sql<UseSum>`
    select line_code as "lineCode", month, sum(cents)::bigint as cents,
      coalesce(sum(cents) filter (where correction), 0)::bigint as corrections
    from office.budget_entry where area_id = ${scope.areaId} and year = ${year} group by 1, 2`.execute(tx);
  return rows;
}

export type PlacedUse = {
  readonly lineCode: string; readonly municipality: string | null; readonly group: string | null; readonly cents: number;
};

export async function sumPlacedUse(tx: Tx, scope: AccessScope, year: number): Promise<readonly PlacedUse[]> {
  const { rows } = await sql<PlacedUse>`
    select line_code as "lineCode", municipality_code as municipality, customer_group as "group", sum(cents)::bigint as cents
    from office.budget_entry where area_id = ${scope.areaId} and year = ${year} group by 1, 2, 3`.execute(tx);
  return rows;
}

export async function listClosed(tx: Tx, scope: AccessScope, year: number): Promise<readonly string[]> {
  const { rows } = await sql<{ month: string }>`select month from office.budget_month_closing
    where area_id = ${scope.areaId} and month like ${`${year}-%`} order by 1`.execute(tx);
  return rows.map(({ month }) => month);
}

/** Of each promise the newest row, with what has been booked on it in the year. */
export type StoredCommitment = {
  readonly code: string; readonly revision: number; readonly lineCode: string; readonly provider: string; readonly subject: string;
  readonly municipality: string | null; readonly cents: number; readonly from: string; readonly until: string; readonly reason: string | null;
  readonly setBy: string | null; readonly setAt: string; readonly used: number;
};

export async function listCommitments(tx: Tx, scope: AccessScope, year: number): Promise<readonly StoredCommitment[]> {
  const { rows } = await sql<StoredCommitment>`
    select t.commitment_code as code, t.revision, t.line_code as "lineCode", t.provider, t.subject, t.municipality_code as municipality,
      t.cents, lower(t.period) as from, (upper(t.period) - 1) as until, t.reason, ${setByName} as "setBy", ${setAtText} as "setAt",
      coalesce((select sum(e.cents) from office.budget_entry e where e.area_id = t.area_id and e.year = ${year}
        and e.commitment_code = t.commitment_code), 0)::bigint as used
    from (select distinct on (commitment_code) * from office.budget_commitment where area_id = ${scope.areaId}
      order by commitment_code, revision desc) t
    where t.period && daterange(make_date(${year}, 1, 1), make_date(${year + 1}, 1, 1))
      or exists (select from office.budget_entry e where e.area_id = t.area_id and e.year = ${year} and e.commitment_code = t.commitment_code)
    order by t.provider collate office.finnish, t.commitment_code`.execute(tx);
  return rows;
}

export async function findCommitment(tx: Tx, scope: AccessScope, code: string): Promise<{ readonly revision: number; readonly lineCode: string; readonly by: string | null } | null> {
  const { rows } = await sql<{ revision: number; lineCode: string; by: string | null }>`
    select t.revision, t.line_code as "lineCode", ${setByName} as by from office.budget_commitment t
    where t.area_id = ${scope.areaId} and t.commitment_code = ${code} order by t.revision desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

export async function listCommitmentCodes(tx: Tx, scope: AccessScope): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ code: string; line: string }>`select distinct on (commitment_code) commitment_code as code, line_code as line
    from office.budget_commitment where area_id = ${scope.areaId} order by commitment_code, revision desc`.execute(tx);
  return new Map(rows.map(({ code, line }) => [code, line]));
}

export const MOST_ENTRIES = 500;

/** Newest first, of one line. */
export async function listEntries(tx: Tx, scope: AccessScope, year: number, lineCode: string): Promise<readonly Entry[]> {
  const { rows } = await sql<Entry>`
    select t.entry_id as "entryId", t.month, t.cents, t.booked_on as "bookedOn", t.voucher, t.description,
      t.municipality_code as municipality, t.customer_group as "group", t.commitment_code as commitment, i.file_name as "fileName",
      t.file_row as "fileRow", t.correction, t.reason, ${setByName} as "setBy", ${setAtText} as "setAt"
    from office.budget_entry t left join office.budget_import i on i.area_id = t.area_id and i.import_id = t.import_id
    where t.area_id = ${scope.areaId} and t.year = ${year} and t.line_code = ${lineCode}
    order by t.month desc, t.entry_id desc limit ${MOST_ENTRIES}`.execute(tx);
  return rows;
}

export async function countEntries(tx: Tx, scope: AccessScope, year: number, lineCode: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from office.budget_entry
    where area_id = ${scope.areaId} and year = ${year} and line_code = ${lineCode}`.execute(tx);
  return rows[0]?.n ?? 0;
}

export type StoredImport = {
  readonly importId: string; readonly fileName: string; readonly rows: number; readonly cents: number; readonly by: string; readonly at: string;
  readonly reversedAt: string | null; readonly reason: string | null; readonly digest: string; readonly year: number;
};

export async function listImports(tx: Tx, scope: AccessScope, of: { readonly year?: number; readonly digest?: string; readonly importId?: string }): Promise<readonly StoredImport[]> {
  const { rows } = await sql<StoredImport>`
    select i.import_id as "importId", i.file_name as "fileName", i.rows, i.cents, i.digest, i.year,
      (select s.given_name || ' ' || s.family_name from office.staff s where s.area_id = i.area_id and s.staff_id = i.imported_by) as by,
      to_char(i.imported_at at time zone 'Europe/Helsinki', 'YYYY-MM-DD"T"HH24:MI') as at,
      to_char(r.reversed_at at time zone 'Europe/Helsinki', 'YYYY-MM-DD"T"HH24:MI') as "reversedAt", r.reason
    from office.budget_import i left join office.budget_import_reversal r using (area_id, import_id)
    where i.area_id = ${scope.areaId} and (${of.year ?? null}::int is null or i.year = ${of.year ?? null})
      and (${of.digest ?? null}::text is null or i.digest = ${of.digest ?? null})
      and (${of.importId ?? null}::uuid is null or i.import_id = ${of.importId ?? null}::uuid)
    order by i.imported_at desc`.execute(tx);
  return rows;
}

export type StoredTarget = {
  readonly targetId: number; readonly category: 'services' | 'staff' | 'administration' | 'extra-service' | 'municipal-share' | 'investment';
  readonly municipality: string | null; readonly fromYear: number; readonly untilYear: number | null; readonly most: number | null;
  readonly source: string; readonly setBy: string | null; readonly setAt: string;
};

/** The decisions that hold in the year, one of each kind and municipality: the newest that covers it. */
export async function listTargets(tx: Tx, scope: AccessScope, year: number): Promise<readonly StoredTarget[]> {
  const { rows } = await sql<StoredTarget>`
    select distinct on (t.category, t.municipality_code) t.target_id as "targetId", t.category, t.municipality_code as municipality,
      t.from_year as "fromYear", t.until_year as "untilYear", t.most_cents as most, t.source, ${setByName} as "setBy", ${setAtText} as "setAt"
    from office.budget_target t where t.area_id = ${scope.areaId} and t.from_year <= ${year} and coalesce(t.until_year, ${year}) >= ${year}
    order by t.category, t.municipality_code, t.target_id desc`.execute(tx);
  return rows.filter(({ most }) => most !== null);
}

/** Rows that hold: the newest of each year, kind, label and place, those taken back left out. */
export async function listStaffYears(tx: Tx, scope: AccessScope): Promise<readonly StaffYearsRow[]> {
  const { rows } = await sql<StaffYearsRow>`
    select distinct on (t.year, t.kind, t.label, t.task_code, t.municipality_code, t.customer_group)
      t.row_id as "rowId", t.year, t.kind, t.label, t.task_code as task, t.municipality_code as municipality, t.customer_group as "group",
      t.hundredths, t.source, ${setByName} as "setBy", ${setAtText} as "setAt"
    from office.staff_years t where t.area_id = ${scope.areaId}
    order by t.year, t.kind, t.label, t.task_code, t.municipality_code, t.customer_group, t.row_id desc`.execute(tx);
  return rows.filter(({ hundredths }) => hundredths > 0);
}
