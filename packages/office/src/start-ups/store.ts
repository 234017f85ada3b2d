import { sql } from 'kysely';
import type { Visit } from '../jobseekers/visit.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { StartUpCase, StartUpRow, StartUpStep } from './contract.ts';

export type KeptCase = Pick<StartUpCase, 'startUpId' | 'idea' | 'industryCode' | 'state' | 'stateSince' | 'openedOn' | 'rowVersion'>;
export type KeptStep = { readonly step: StartUpStep; readonly by: string | null; readonly at: string };

/** The open one first, then the newest. */
export async function listCases({ tx, scope, person }: Visit): Promise<readonly KeptCase[]> {
  const { rows } = await sql<KeptCase>`select start_up_id as "startUpId", idea, industry_code as "industryCode", state, state_since as "stateSince",
      opened_on as "openedOn", row_version as "rowVersion" from start_up
    where area_id = ${scope.areaId} and person_id = ${person.personId}::uuid order by state = 'ended', opened_on desc`.execute(tx);
  return rows;
}

/** In the order in which they were told. */
export async function listSteps({ tx, scope }: Visit, startUpId: string): Promise<readonly KeptStep[]> {
  const { rows } = await sql<KeptStep>`select e.detail || jsonb_build_object('kind', e.kind, 'day', e.day) as step, s.given_name || ' ' || s.family_name as by,
      to_char(e.at at time zone 'Europe/Helsinki', 'YYYY-MM-DD"T"HH24:MI') as at
    from start_up_step e left join staff s on s.area_id = e.area_id and s.staff_id = e.by
    where e.area_id = ${scope.areaId} and e.start_up_id = ${startUpId}::uuid order by e.entry_id`.execute(tx);
  return rows;
}

/** The case that a form already sent has become. */
export async function findSentCase({ tx, scope, person }: Visit, receipt: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select start_up_id as id from start_up
    where area_id = ${scope.areaId} and person_id = ${person.personId}::uuid and receipt = ${receipt}::uuid`.execute(tx);
  return rows[0]?.id ?? null;
}

export async function isStepSent({ tx, scope, person }: Visit, receipt: string): Promise<boolean> {
  const { rows } = await sql`select from start_up_step where area_id = ${scope.areaId} and person_id = ${person.personId}::uuid and receipt = ${receipt}::uuid`.execute(tx);
  return rows.length > 0;
}

type NewCase = { readonly idea: string; readonly industryCode: string | null; readonly state: 'idea' | 'light'; readonly day: string; readonly due: string | null; readonly receipt: string };

/** Null where another one is open. */
export async function insertCase({ tx, scope, person }: Visit, each: NewCase): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`insert into start_up (area_id, person_id, idea, industry_code, state, state_since, next_due, opened_on, receipt, opened_by)
    values (${scope.areaId}, ${person.personId}::uuid, ${each.idea}, ${each.industryCode}, ${each.state}, ${each.day}::date, ${each.due}::date, ${each.day}::date,
      ${each.receipt}::uuid, ${scope.staffId}) on conflict do nothing returning start_up_id as id`.execute(tx);
  return rows[0]?.id ?? null;
}

type Change = { readonly startUpId: string; readonly state: StartUpCase['state']; readonly since: string; readonly due: string | null; readonly rowVersion: number };

/** The row is as it was seen, or somebody else has changed it meanwhile. */
export async function updateCase({ tx, scope, person }: Visit, { startUpId, state, since, due, rowVersion }: Change): Promise<boolean> {
  const { rows } = await sql`update start_up set state = ${state}, state_since = ${since}::date, next_due = ${due}::date, row_version = row_version + 1
    where area_id = ${scope.areaId} and person_id = ${person.personId}::uuid and start_up_id = ${startUpId}::uuid and row_version = ${rowVersion} returning 1`.execute(tx);
  return rows.length === 1;
}

export async function insertStep({ tx, scope, person }: Visit, startUpId: string, { kind, day, ...detail }: StartUpStep, receipt: string): Promise<void> {
  await sql`insert into start_up_step (area_id, start_up_id, person_id, kind, day, detail, by, receipt)
    values (${scope.areaId}, ${startUpId}::uuid, ${person.personId}::uuid, ${kind}, ${day}::date, ${JSON.stringify(detail)}::jsonb, ${scope.staffId}, ${receipt}::uuid)`.execute(tx);
}

type Listed = Omit<StartUpRow, 'name'> & { readonly name: string | null; readonly protected: boolean };

/** Open cases of the persons whom the asker sees, first the one that has waited longest for what comes next. */
export async function listOpenCases(tx: Tx, { areaId }: AccessScope): Promise<readonly Listed[]> {
  const { rows } = await sql<Listed>`select u.start_up_id as "startUpId", u.person_id as "personId", u.idea, u.state, u.state_since as "stateSince", u.next_due as due,
      p.protected, i.given_name || ' ' || i.family_name as name, c.given_name || ' ' || c.family_name as coach,
      jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) as place
    from start_up u join person p on p.area_id = u.area_id and p.person_id = u.person_id
    join municipality m on m.municipality_code = p.municipality_code
    left join person_identity i on i.area_id = u.area_id and i.person_id = u.person_id
    left join staff c on c.area_id = u.area_id and c.staff_id = p.coach_id
    where u.area_id = ${areaId} and u.state <> 'ended' order by u.next_due, u.state_since, u.start_up_id limit 2000`.execute(tx);
  return rows;
}
