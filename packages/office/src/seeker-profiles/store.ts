import { isShownWhenHired } from '@kohtaanto/rules/matching/matching-facts.ts';
import { sql } from 'kysely';
import type { Visit } from '../jobseekers/visit.ts';
import type { Limits, ProfileFacts, SeekerProfile } from './contract.ts';

type Kept = { readonly version: number; readonly facts: ProfileFacts; readonly setBy: string | null; readonly setAt: string };
type KeptLimits = Limits & { readonly version: number };

/** Newest first. */
export async function listProfiles({ tx, scope, person }: Visit): Promise<readonly Kept[]> {
  const { rows } = await sql<Kept>`
    select p.version, p.facts, s.given_name || ' ' || s.family_name as "setBy",
      to_char(p.set_at at time zone 'Europe/Helsinki', 'YYYY-MM-DD"T"HH24:MI') as "setAt"
    from seeker_profile p left join staff s on s.area_id = p.area_id and s.staff_id = p.set_by
    where p.area_id = ${scope.areaId} and p.person_id = ${person.personId} order by p.version desc`.execute(tx);
  return rows.map((row) => ({ ...row, facts: { ...nothingTold, ...row.facts, licences: (row.facts.licences ?? []).filter((licence) => !isShownWhenHired(licence)) } }));
}

export async function findLimits({ tx, scope, person }: Visit): Promise<KeptLimits> {
  const { rows } = await sql<KeptLimits>`
    select version, cannot, less_of as "lessOf" from work_limits
    where area_id = ${scope.areaId} and person_id = ${person.personId} order by version desc limit 1`.execute(tx);
  return rows[0] ?? { version: 0, cannot: [], lessOf: [] };
}

/** The version that a form already sent has become; null where it is new. */
export async function findReceipt({ tx, scope, person }: Visit, table: 'seeker_profile' | 'work_limits', receipt: string): Promise<number | null> {
  const { rows } = await sql<{ version: number }>`select version from ${sql.table(table)}
    where area_id = ${scope.areaId} and person_id = ${person.personId} and receipt = ${receipt}::uuid`.execute(tx);
  return rows[0]?.version ?? null;
}

/** Of two forms at once one becomes the version, the other finds it taken. */
export async function insertProfile({ tx, scope, person }: Visit, version: number, facts: ProfileFacts, receipt: string): Promise<boolean> {
  const { rows } = await sql`insert into seeker_profile (area_id, person_id, version, facts, set_by, receipt)
    values (${scope.areaId}, ${person.personId}, ${version}, ${JSON.stringify(facts)}::jsonb, ${scope.staffId}, ${receipt}::uuid)
    on conflict do nothing returning version`.execute(tx);
  return rows.length === 1;
}

export async function insertLimits({ tx, scope, person }: Visit, version: number, limits: Limits, receipt: string): Promise<boolean> {
  const { rows } = await sql`insert into work_limits (area_id, person_id, version, cannot, less_of, set_by, receipt)
    values (${scope.areaId}, ${person.personId}, ${version}, ${[...limits.cannot]}::text[], ${[...limits.lessOf]}::text[], ${scope.staffId}, ${receipt}::uuid)
    on conflict do nothing returning version`.execute(tx);
  return rows.length === 1;
}

/** What is told of somebody of whom nothing has been told: no wish is read into it. */
export const nothingTold: SeekerProfile['facts'] = {
  wishes: [], history: [], skills: [], skillsToldIn: null, licences: [], licencesAsked: false, languages: [], education: null, travelLimit: null, movesTo: [],
  workingTimes: [], shifts: [], availableFrom: null, payFloor: null, foreignQualifications: [], nationalLanguages: [], workplaceTeaching: [],
};
