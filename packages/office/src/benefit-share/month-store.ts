import { sql } from 'kysely';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { BenefitFile, Correction } from './contract.ts';

type Sums = { month: string; own: number; billed: number; corrected: number; corrections: number };

/** A correction as it is counted, before anything of it is hidden. */
export type CorrectionSum = { [Field in keyof Correction]: Exclude<Correction[Field], 'suppressed'> };
export type CountedMonth = {
  readonly month: string; readonly own: number; readonly billed: number; readonly difference: number; readonly corrected: number; readonly corrections: number;
};

/** Every month with its bill and our reckoning, the newest first. The bill of a payment is of the month of its first day. */
export async function monthSums(tx: Tx, scope: AccessScope): Promise<readonly CountedMonth[]> {
  const { rows } = await sql<Sums>`
    with own as (select month, sum(own_cents)::float8 as own from benefit_line
        where area_id = ${scope.areaId} and superseded_by is null group by month),
      billed as (select to_char(lower(period), 'YYYY-MM') as month, sum(billed_cents)::float8 as billed from benefit_payment
        where area_id = ${scope.areaId} and superseded_by is null group by 1),
      corrected as (select month, sum(own_after - own_before)::float8 as corrected, count(*)::int as corrections from benefit_correction
        where area_id = ${scope.areaId} group by month)
    select month, own, coalesce(billed, 0) as billed, coalesce(corrected, 0) as corrected, coalesce(corrections, 0) as corrections
    from own left join billed using (month) left join corrected using (month) order by month desc`.execute(tx);
  return rows.map((row) => ({ ...row, difference: row.billed - row.own }));
}

/** A file, and how many of its rows are not in the bill of its month. */
export type CountedFile = BenefitFile & { readonly inMonth: number; readonly leftOut: number };

export async function listFiles(tx: Tx, scope: AccessScope): Promise<readonly CountedFile[]> {
  const { rows } = await sql<CountedFile>`select f.file_id as "fileId", f.month, f.name, f.imported_on::text as "importedOn",
      coalesce(s.given_name || ' ' || s.family_name, f.imported_by) as "importedBy", f.row_count as rows, f.repeated_rows as repeated,
      f.billed_cents::float8 as billed, b.cents as "inMonth", f.row_count - b.rows as "leftOut"
    from benefit_file f cross join lateral (select coalesce(sum(p.billed_cents), 0)::float8 as cents, count(*)::int as rows from benefit_payment p
        where p.area_id = f.area_id and p.file_id = f.file_id and p.superseded_by is null and to_char(lower(p.period), 'YYYY-MM') = f.month) b
      left join staff s on s.area_id = f.area_id and s.staff_id = f.imported_by
    where f.area_id = ${scope.areaId} order by f.file_id desc limit 200`.execute(tx);
  return rows;
}

/** What a month is by municipality: persons with days at each step, all persons, person-days by step, cents. */
export type MunicipalitySums = {
  readonly code: string | null; readonly persons: Readonly<Record<string, number>>; readonly all: number;
  readonly days: Readonly<Record<string, number>>; readonly own: number; readonly billed: number;
};

export async function municipalitySums(tx: Tx, scope: AccessScope, month: string): Promise<readonly MunicipalitySums[]> {
  const { rows } = await sql<{ code: string | null; persons: Record<string, number> | null; all: number; days: Record<string, number> | null; own: number; billed: number }>`
    with line as materialized (select * from benefit_line where area_id = ${scope.areaId} and superseded_by is null and month = ${month}),
      step as materialized (select municipality_code as code, key as step, count(distinct person_key) as persons, sum(value::int) as days
        from line, jsonb_each_text(step_days) where value::int > 0 group by 1, 2),
      steps as (select code, jsonb_object_agg(step, persons) as persons, jsonb_object_agg(step, days) as days from step group by 1),
      own as (select municipality_code as code, count(distinct person_key)::int as all_persons, sum(own_cents)::float8 as own from line group by 1),
      billed as (select municipality_code as code, sum(billed_cents)::float8 as billed from benefit_payment
        where area_id = ${scope.areaId} and superseded_by is null and to_char(lower(period), 'YYYY-MM') = ${month} group by 1),
      codes as (select code from own union select code from billed)
    select c.code, s.persons, coalesce(o.all_persons, 0) as "all", s.days, coalesce(o.own, 0) as own, coalesce(b.billed, 0) as billed
    from codes c left join steps s on s.code is not distinct from c.code
      left join own o on o.code is not distinct from c.code left join billed b on b.code is not distinct from c.code
    order by c.code`.execute(tx);
  return rows.map((row) => ({ ...row, persons: row.persons ?? {}, days: row.days ?? {} }));
}

/** Corrections of a month by the file or the fact that brought them; the persons behind them are not told. */
export async function correctionSums(tx: Tx, scope: AccessScope, month?: string): Promise<readonly CorrectionSum[]> {
  const { rows } = await sql<CorrectionSum>`select dated::text as dated, file_id as "fileId", fact_id as "factId", month,
      municipality_code as municipality, reason, count(distinct person_key)::int as rows, sum(own_before)::float8 as "ownBefore",
      sum(own_after)::float8 as "ownAfter", sum(billed_before)::float8 as "billedBefore", sum(billed_after)::float8 as "billedAfter"
    from benefit_correction where area_id = ${scope.areaId} and (${month ?? null}::text is null or month = ${month ?? null})
    group by dated, file_id, fact_id, month, municipality_code, reason
    order by dated, file_id, fact_id nulls first, municipality_code`.execute(tx);
  return rows;
}

export type Names = ReadonlyMap<string, { readonly fi: string; readonly sv: string; readonly en: string }>;

export async function municipalityNames(tx: Tx): Promise<Names> {
  const { rows } = await sql<{ code: string; fi: string; sv: string; en: string }>`
    select municipality_code as code, name_fi as fi, name_sv as sv, name_en as en from municipality`.execute(tx);
  return new Map(rows.map(({ code, ...name }) => [code, name]));
}

/** The municipalities that belong to the area, or have: its bills are theirs. */
export async function areaMunicipalities(tx: Tx, scope: AccessScope): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ code: string }>`select distinct municipality_code as code from area_municipality where area_id = ${scope.areaId}`.execute(tx);
  return new Set(rows.map(({ code }) => code));
}

/** How many persons reach the next step by a day, by municipality; those whom the list of early warnings may have. */
export async function soonByMunicipality(
  tx: Tx, scope: AccessScope, { paidSince, from, until }: { readonly paidSince: string; readonly from: string; readonly until: string },
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ code: string; soon: number }>`select municipality_code as code, count(*)::int as soon from benefit_standing
    where area_id = ${scope.areaId} and municipality_code is not null and person_id is not null and last_day >= ${paidSince}::date and next_on >= ${from}::date and next_on <= ${until}::date
    group by 1 order by 1`.execute(tx);
  return new Map(rows.map(({ code, soon }) => [code, soon]));
}
