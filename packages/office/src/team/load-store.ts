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

export type CountRow = { readonly coach_id: string; readonly municipality_code: string; readonly customers: number };

/** Customers with a search in force, by coach and home municipality. */
export async function listCounts(tx: Tx, scope: AccessScope, staffIds: readonly string[], today: string):
Promise<CountRow[]> {
  const { rows } = await sql<CountRow>`
    select p.coach_id, p.municipality_code, count(*)::int as customers from office.person p
    where p.area_id = ${scope.areaId} and p.coach_id = any (${[...staffIds]}::text[])
      and exists (select from office.job_search j where j.area_id = p.area_id and j.person_id = p.person_id
        and j.period @> ${today}::date)
    group by p.coach_id, p.municipality_code`.execute(tx);
  return rows;
}

export type DueRow = {
  readonly coach_id: string; readonly municipality_code: string; readonly due: string; readonly office_day: string;
  readonly tasks: number;
};

/** Days at most from the last office day to the law's own: Christmas with a weekend, amply. For the index by due day. */
const longestGap = 14;

/**
 * The tasks of these coaches whose last office day has come, as their worklists hold them: what is asked of
 * a jobseeker counts when its time has begun. Whether they are late is the worklist's to say.
 */
export async function listDueTasks(tx: Tx, scope: AccessScope, staffIds: readonly string[], today: string):
Promise<DueRow[]> {
  const { rows } = await sql<DueRow>`
    select o.coach_id, p.municipality_code, o.due, o.office_day, count(*)::int as tasks
    from office.obligation o join office.person p on p.area_id = o.area_id and p.person_id = o.person_id
    where o.area_id = ${scope.areaId} and o.coach_id = any (${[...staffIds]}::text[]) and o.state = 'open'
      and o.office_day <= ${today}::date and o.due <= ${today}::date + ${longestGap}::int
      and (o.party = 'authority' or o.open_from is null or o.open_from <= ${today}::date)
    group by o.coach_id, p.municipality_code, o.due, o.office_day`.execute(tx);
  return rows;
}

/** Persons with a meeting that is past the law's own last day. */
export async function countOverdueMeetings(tx: Tx, scope: AccessScope, staffIds: readonly string[], today: string):
Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct o.person_id)::int as count from office.obligation o
    where o.area_id = ${scope.areaId} and o.state = 'open' and o.party = 'authority'
      and o.due < ${today}::date and o.kind = any (${[...meetingKinds]}::text[])
      and o.coach_id = any (${[...staffIds]}::text[])`.execute(tx);
  return rows[0]?.count ?? 0;
}

export async function listMunicipalityNames(tx: Tx, scope: AccessScope): Promise<Map<string, string>> {
  const { rows } = await sql<{ code: string; name: string }>`
    select municipality_code as code, ${sql.ref(`name_${scope.language}`)} as name
    from office.municipality`.execute(tx);
  return new Map(rows.map((row) => [row.code, row.name]));
}

/** The teams of the unit that have coaches: of the others there is no load to show. */
export async function listTeams(tx: Tx, scope: AccessScope, today: string): Promise<{ teamCode: string; name: string }[]> {
  const { rows } = await sql<{ teamCode: string; name: string }>`
    select t.team_code as "teamCode", ${sql.ref(`t.name_${scope.language}`)} as name from office.team t
    where t.area_id = ${scope.areaId} and t.unit_code = ${scope.unitCode}
      and exists (select from office.staff s where s.area_id = t.area_id and s.team_code = t.team_code
        and s.customer_facing and 'coach' = any (s.roles) and s.period @> ${today}::date)
    order by t.team_code`.execute(tx);
  return rows;
}

export async function findUnitName(tx: Tx, scope: AccessScope): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select ${sql.ref(`name_${scope.language}`)} as name from office.responsibility_area
    where area_id = ${scope.areaId} and unit_code = ${scope.unitCode}`.execute(tx);
  return rows[0]?.name ?? scope.unitCode;
}
