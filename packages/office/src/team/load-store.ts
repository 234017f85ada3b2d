import { sql } from 'kysely';
import { meetingKinds } from '../appointments/meeting-kinds.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';

export type StaffRow = {
  readonly staff_id: string; readonly given_name: string; readonly family_name: string;
  readonly specialisation: string; readonly languages: string[]; readonly person_years: number;
  readonly caseload_min: number; readonly caseload_max: number; readonly unit_code: string;
  readonly team_code: string | null;
  readonly absence: {
    readonly period: string; readonly substitute_id: string | null; readonly substitute_name: string | null;
    readonly kind: string;
  } | null;
};

/** Coaches by id, with the absence that holds today or begins within eight weeks. */
export async function listStaff(tx: Tx, scope: AccessScope, staffIds: readonly string[], today: string):
Promise<StaffRow[]> {
  const { rows } = await sql<StaffRow>`
    select s.staff_id, s.given_name, s.family_name, s.specialisation, s.languages, s.person_years, s.caseload_min,
      s.caseload_max, s.unit_code, s.team_code,
      (select json_build_object('period', b.period::text, 'substitute_id', b.substitute_id, 'kind', b.kind,
          'substitute_name', v.given_name || ' ' || v.family_name)
        from office.staff_absence b
        left join office.staff v on v.area_id = b.area_id and v.staff_id = b.substitute_id
        where b.area_id = s.area_id and b.staff_id = s.staff_id
          and b.period && daterange(${today}::date, ${today}::date + 56)
        order by lower(b.period) limit 1) as absence
    from office.staff s
    where s.area_id = ${scope.areaId} and s.staff_id = any (${[...staffIds]}::text[])
    order by s.family_name, s.given_name`.execute(tx);
  return rows;
}

export type CountRow = {
  readonly coach_id: string; readonly municipality_code: string;
  readonly customers: number; readonly overdue: number; readonly due_today: number;
};

/** Customers with a search in force, and what is late or due today, by coach and home municipality. */
export async function listCounts(tx: Tx, scope: AccessScope, staffIds: readonly string[], today: string):
Promise<CountRow[]> {
  const { rows } = await sql<CountRow>`
    with customer as materialized (
      select p.area_id, p.person_id, p.coach_id, p.municipality_code from office.person p
      where p.area_id = ${scope.areaId} and p.coach_id = any (${[...staffIds]}::text[])
        and exists (select from office.job_search j where j.area_id = p.area_id and j.person_id = p.person_id
          and j.period @> ${today}::date)
    ), due as (
      select o.person_id, count(*) filter (where o.due < ${today}::date) as overdue,
        count(*) filter (where o.due = ${today}::date) as due_today
      from office.obligation o
      where o.area_id = ${scope.areaId} and o.state = 'open' and o.party = 'authority' and o.due <= ${today}::date
        and o.coach_id = any (${[...staffIds]}::text[])
      group by o.person_id
    )
    select c.coach_id, c.municipality_code, count(*)::int as customers,
      coalesce(sum(d.overdue), 0)::int as overdue, coalesce(sum(d.due_today), 0)::int as due_today
    from customer c left join due d using (person_id)
    group by c.coach_id, c.municipality_code`.execute(tx);
  return rows;
}

export async function countOverdueMeetings(tx: Tx, scope: AccessScope, staffIds: readonly string[], today: string):
Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct o.person_id)::int as count from office.obligation o
    where o.area_id = ${scope.areaId} and o.state = 'open' and o.party = 'authority'
      and o.office_day < ${today}::date and o.kind = any (${[...meetingKinds]}::text[])
      and o.coach_id = any (${[...staffIds]}::text[])`.execute(tx);
  return rows[0]?.count ?? 0;
}

export async function listMunicipalityNames(tx: Tx, scope: AccessScope): Promise<Map<string, string>> {
  const { rows } = await sql<{ code: string; name: string }>`
    select municipality_code as code, ${sql.ref(`name_${scope.language}`)} as name
    from office.municipality`.execute(tx);
  return new Map(rows.map((row) => [row.code, row.name]));
}

export async function listTeams(tx: Tx, scope: AccessScope): Promise<{ teamCode: string; name: string }[]> {
  const { rows } = await sql<{ teamCode: string; name: string }>`
    select t.team_code as "teamCode", ${sql.ref(`t.name_${scope.language}`)} as name from office.team t
    where t.area_id = ${scope.areaId} and t.unit_code = ${scope.unitCode} order by t.team_code`.execute(tx);
  return rows;
}

export async function findUnitName(tx: Tx, scope: AccessScope): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select ${sql.ref(`name_${scope.language}`)} as name from office.responsibility_area
    where area_id = ${scope.areaId} and unit_code = ${scope.unitCode}`.execute(tx);
  return rows[0]?.name ?? scope.unitCode;
}
