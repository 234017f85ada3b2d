import type { Client } from 'pg';
import type { DemoArea } from '@kohtaanto/demo/organisation.ts';

/** Areas without a folder of their own get one unit and the coaches their jobseekers need. */
export async function storeInventedStaff(owner: Client, area: DemoArea, invented: boolean): Promise<void> {
  if (!invented) return;
  for (const unit of area.units) {
    await owner.query(
      `insert into office.responsibility_area (area_id, unit_code, name_fi, name_sv, name_en)
       select area_id, $2, name_fi, name_sv, name_en from office.area where area_id = $1::smallint on conflict do nothing`,
      [area.areaId, unit.code]);
    await owner.query(
      `insert into office.task_competence (area_id, task_code, municipality_code, unit_code, decision, period)
       select $1::smallint, t.task_code, m.code, $2, 'Yhteistoimintasopimus, vastuukunta', '[2025-01-01,)'
       from office.task t, unnest($3::text[]) as m(code)
       where not exists (select from office.task_competence c where c.area_id = $1::smallint and c.task_code = t.task_code
         and c.municipality_code = m.code)`,
      [area.areaId, unit.code, unit.municipalities]);
  }
  await owner.query(
    `insert into office.staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles,
       specialisation, languages, origin, customer_facing, period)
     select $1::smallint, r."staffId", $1::smallint::text || ':' || r."staffId", initcap(split_part(r."staffId", '.', 1)),
       initcap(split_part(r."staffId", '.', 2)), r."staffId" || '@alue.example', r.unit, r.roles, r.specialisation,
       r.languages, 'state', r."customerFacing", '[2025-01-01,)'
     from jsonb_to_recordset($2::jsonb) as r("staffId" text, unit text, roles text[], specialisation text,
       languages text[], "customerFacing" boolean)
     on conflict do nothing`,
    [area.areaId, JSON.stringify(area.staff)]);
}
