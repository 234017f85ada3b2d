import { sql } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import type { EmployerView } from './contract.ts';
import type { Reading } from './doing.ts';

type Served = EmployerView['servedBy'][number];

/** Whose hands serve employers in these municipalities today, by the tasks matrix (ORG-2). */
export async function serversOf({ tx, scope, today }: Reading, municipalities: readonly string[]): Promise<readonly Served[]> {
  const { rows } = await sql<Served>`
    select c.municipality_code as municipality, jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) as place,
      jsonb_build_object('fi', u.name_fi, 'sv', u.name_sv, 'en', u.name_en) as unit, c.decision, c.unit_code = ${scope.unitCode} as mine
    from task_competence c join municipality m using (municipality_code)
    join responsibility_area u on u.area_id = c.area_id and u.unit_code = c.unit_code
    where c.area_id = ${scope.areaId} and c.task_code = 'employer-service' and c.period @> ${today}::date
      and c.municipality_code = any (${[...new Set(municipalities)]}::text[]) order by 1`.execute(tx);
  return rows;
}

/** The unit that the matrix names, whoever is in the team, and anyone where the matrix names nobody. */
export function mayServe(servers: readonly Served[], inTeam: boolean): boolean {
  return inTeam || servers.length === 0 || servers.some(({ mine }) => mine);
}

/** Refuses who may not see the employer, and who serves others than this one. */
export async function requireService(reading: Reading, employerId: string): Promise<{ readonly name: string }> {
  const { tx, scope, today } = reading;
  const { rows } = await sql<{ name: string; places: string[]; inTeam: boolean }>`
    select e.name, array[e.municipality_code] || array(select w.municipality_code from employer_workplace w
        where w.area_id = e.area_id and w.employer_id = e.employer_id and w.closed_on is null) as places,
      exists (select from employer_team_member t where t.area_id = e.area_id and t.employer_id = e.employer_id
        and t.staff_id = ${scope.staffId} and t.period @> ${today}::date) as "inTeam"
    from employer e where e.area_id = ${scope.areaId} and e.employer_id = ${employerId}::uuid`.execute(tx);
  const [found] = rows;
  if (found === undefined) throw new Refused('employers.not-seen');
  const servers = await serversOf(reading, found.places);
  if (!mayServe(servers, found.inTeam)) throw new Refused('employers.not-served-here', { unit: servers[0]?.unit[scope.language] ?? '' });
  return { name: found.name };
}

/** Whether the asker serves all of these employers: for what a page offers, where an act would refuse. */
export async function servesAll(reading: Reading, employerIds: readonly string[]): Promise<boolean> {
  for (const employerId of employerIds) {
    try {
      await requireService(reading, employerId);
    } catch (error) {
      if (error instanceof Refused) return false;
      throw error;
    }
  }
  return true;
}
