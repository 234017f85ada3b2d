import type { Client } from 'pg';
import type { DemoPart, DemoRequest } from '@kohtaanto/demo/demo-register.ts';
import { inventEmployers } from '@kohtaanto/demo/employers/invented-employers.ts';
import type { Loader } from './load-register.ts';

/** Employers and vacancies of the areas that have a folder; the names of the team are those of the staff. */
export async function storeInventedEmployers(owner: Client, load: Loader, { seed, day }: DemoRequest, part: DemoPart): Promise<number> {
  if (part.invented) return 0;
  const rows = await load(inventEmployers({ seed, day, area: part.area, seekers: part.seekers, places: part.places, swedish: part.swedish }));
  await owner.query(`update office.employer_team_member t set name = s.given_name || ' ' || s.family_name
    from office.staff s where s.area_id = t.area_id and s.staff_id = t.staff_id and t.area_id = $1`, [part.areaId]);
  return rows;
}
