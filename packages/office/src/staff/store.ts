import { sql } from 'kysely';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { StaffMember, StaffOfArea } from './contract.ts';

export async function listStaff(tx: Tx, scope: AccessScope, today: string): Promise<StaffOfArea> {
  const { rows } = await sql<StaffMember>`
    select s.staff_id as "staffId", s.family_name as "familyName", s.given_name as "givenName", s.roles,
      s.unit_code as unit, s.specialisation, s.languages, s.person_years::float8 as "personYears", s.origin,
      s.customer_facing as "customerFacing",
      case when t.team_code is null then null
        else jsonb_build_object('fi', t.name_fi, 'sv', t.name_sv, 'en', t.name_en) end as team,
      (select jsonb_build_object('until', upper(a.period) - 1, 'substitute', b.given_name || ' ' || b.family_name)
        from office.staff_absence a left join office.staff b on b.area_id = a.area_id and b.staff_id = a.substitute_id
        where a.area_id = s.area_id and a.staff_id = s.staff_id and a.period @> ${today}::date) as absence
    from office.staff s left join office.team t on t.area_id = s.area_id and t.team_code = s.team_code
    where s.area_id = ${scope.areaId} and s.period @> ${today}::date
    order by s.family_name, s.given_name`.execute(tx);
  const years = (members: readonly StaffMember[]): number =>
    Math.round(members.reduce((sum, { personYears }) => sum + personYears, 0) * 100) / 100;
  return {
    members: rows,
    personYears: years(rows),
    customerFacingYears: years(rows.filter(({ customerFacing }) => customerFacing)),
  };
}
