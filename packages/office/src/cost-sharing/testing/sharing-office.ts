import { openTestOffice } from '../../platform/testing/test-office.ts';
import type { TestOffice } from '../../platform/testing/test-office.ts';
import { registerSlices } from '../../slices.ts';

/** An office of Porvoon seutu with two controllers, a director, officers of Loviisa and Askola and a coach, and of Mikkelin seutu with a controller. */
export async function openSharingOffice(): Promise<TestOffice> {
  const office = await openTestOffice({ slices: [registerSlices], day: '2025-12-15' });
  await office.owner.query(`
    insert into municipality (municipality_code, name_fi, name_sv, name_en, region_code, region_fi)
      select code, name, name, name, '01', 'Uusimaa'
      from (values ('018', 'Askola'), ('407', 'Lapinjärvi'), ('434', 'Loviisa'), ('504', 'Myrskylä'), ('616', 'Pukkila'), ('638', 'Porvoo')) as m(code, name);
    insert into area (area_id, name_fi, name_sv, name_en, responsible, configured) values
      (30, 'Porvoon seutu', 'Borgåregionen', 'Porvoo region', '638', true);
    insert into area_municipality select 30, municipality_code, '[2025-01-01,)' from municipality;
    insert into responsibility_area values (30, 'porvoo', 'Porvoo', 'Borgå', 'Porvoo');
    insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles, specialisation, languages, origin,
        customer_facing, municipality_code)
      select 30, id, 'sub-' || id, 'Nimi', 'Keksitty', id || '@example.invalid', 'porvoo', array[role], 'none', '{fi}', 'new', false, place
      from (values ('leena', 'controller', '638'), ('kai', 'controller', '638'), ('outi', 'director', '638'),
        ('gunilla', 'municipality-officer', '434'), ('aino', 'municipality-officer', '018'), ('tiina', 'coach', '638')) as s(id, role, place)`);
  await office.owner.query(`
    insert into municipality (municipality_code, name_fi, name_sv, name_en, region_code, region_fi)
      select code, code, code, code, '10', 'Etelä-Savo' from unnest(array['097', '178', '213', '491', '507', '588', '623']) as m(code);
    insert into area (area_id, name_fi, name_sv, name_en, responsible, configured) values
      (23, 'Mikkelin seutu', 'S:t Michelregionen', 'Mikkeli region', '491', true);
    insert into area_municipality select 23, code, '[2025-01-01,)' from unnest(array['097', '178', '213', '491', '507', '623']) as m(code);
    insert into responsibility_area values (23, 'mikkeli', 'Mikkeli', 'S:t Michel', 'Mikkeli');
    insert into staff (area_id, staff_id, subject, given_name, family_name, email, unit_code, roles, specialisation, languages, origin, customer_facing)
      values (23, 'timo', 'sub-timo', 'Timo', 'Keksitty', 'timo@example.invalid', 'mikkeli', '{controller}', 'none', '{fi}', 'new', false)`);
  return office;
}
