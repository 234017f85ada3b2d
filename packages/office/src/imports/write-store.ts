import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { CheckedRow } from './check-row.ts';
import type { Change, PersonDetails } from './compare-store.ts';

/** What undo needs of a person who was there before the import. */
export type StoredChange = {
  readonly personId: string;
  readonly before: Partial<PersonDetails>;
  readonly newSearchStart: string | null;
  readonly endedSearchStart: string | null;
  readonly newStatusStart: string | null;
  readonly closedStatusStart: string | null;
};

/** Inserts the new persons with their first facts; a thousand at a time keeps statements small. */
export async function insertPersons(
  tx: Tx,
  scope: AccessScope,
  batchId: string,
  rows: readonly CheckedRow[],
): Promise<readonly string[]> {
  const source = `import:${batchId}`;
  const records = rows.map((row) => ({ personId: randomUUID(), ...row }));
  const json = JSON.stringify(records);
  const area = scope.areaId;
  const from = sql`from jsonb_to_recordset(${json}::jsonb) as r("personId" uuid, "identityCode" text,
    "birthDate" date, sex text, "familyName" text, "givenName" text, municipality text, "searchStart" date,
    "searchEnd" date, "statusCode" text, "statusStart" date, "initialInterviewOn" date, "lastDiscussionOn" date,
    "planMadeOn" date, "planApprovedOn" date, "coachId" text, "serviceLanguage" text, "motherTongue" text, nationality text,
    "protected" boolean, phone text, email text, "streetAddress" text, "postalCode" text, "postOffice" text,
    occupation text)`;
  await sql`insert into office.person (area_id, person_id, birth_date, sex, municipality_code, mother_tongue,
      service_language, nationality, occupation_text, protected, coach_id, source)
    select ${area}, "personId", "birthDate", sex, municipality, "motherTongue", "serviceLanguage", nationality,
      occupation, "protected", "coachId", ${source} ${from}`.execute(tx);
  await sql`insert into office.person_identity (area_id, person_id, identity_code, family_name, given_name, phone,
      email, street_address, postal_code, post_office)
    select ${area}, "personId", "identityCode", "familyName", "givenName", phone, email, "streetAddress",
      "postalCode", "postOffice" ${from}`.execute(tx);
  await sql`insert into office.job_search (area_id, person_id, period, requested_on, registered_on, end_reason, source)
    select ${area}, "personId", daterange("searchStart", "searchEnd" + 1), "searchStart", "searchStart",
      case when "searchEnd" is null then null else 'other' end, ${source} ${from}`.execute(tx);
  await sql`insert into office.employment_status (area_id, person_id, code, period, source)
    select ${area}, "personId", "statusCode", daterange("statusStart", null), ${source} ${from}`.execute(tx);
  await sql`insert into office.contact (area_id, person_id, kind, way_code, channel, occurred_on, staff_id, source)
    select ${area}, "personId", k.kind, k.way, 'visit', k.held_on, "coachId", ${source} ${from},
      lateral (values ('initial-interview', '21', "initialInterviewOn"),
                      ('job-search-discussion', '27', "lastDiscussionOn")) as k (kind, way, held_on)
    where k.held_on is not null`.execute(tx);
  // A plan made is not a plan approved: an approval is written only where the file tells its day (38.3).
  await sql`insert into office.plan (area_id, person_id, version, kind, made_on, staff_id, approved_by_authority_on,
      approved_by_customer_on, source)
    select ${area}, "personId", 1, 'employment-plan', "planMadeOn", coalesce("coachId", ${scope.staffId}),
      "planApprovedOn", "planApprovedOn", ${source} ${from} where "planMadeOn" is not null`.execute(tx);
  await sql`insert into office.coach_assignment (area_id, person_id, staff_id, period)
    select ${area}, "personId", "coachId", daterange("searchStart", null) ${from}
    where "coachId" is not null`.execute(tx);
  return records.map(({ personId }) => personId);
}

/** Applies one change and returns what undoes it. */
export async function applyChange(
  tx: Tx,
  scope: AccessScope,
  batchId: string,
  change: Change,
): Promise<StoredChange> {
  const { row, existing, details } = change;
  const { personId } = existing;
  const source = `import:${batchId}`;
  const keys = Object.keys(details) as (keyof PersonDetails)[];
  const { municipality_code: municipality, service_language: language, ...identity } = details;
  await sql`update office.person set row_version = ${existing.rowVersion + 1},
      municipality_code = coalesce(${municipality ?? null}, municipality_code),
      service_language = coalesce(${language ?? null}, service_language)
    where area_id = ${scope.areaId} and person_id = ${personId}`.execute(tx);
  if (Object.keys(identity).length > 0) {
    await tx.updateTable('person_identity').set(identity)
      .where('area_id', '=', scope.areaId).where('person_id', '=', personId).execute();
  }
  if (change.newSearch) {
    await sql`insert into office.job_search (area_id, person_id, period, requested_on, registered_on, end_reason, source)
      values (${scope.areaId}, ${personId}, daterange(${row.searchStart}::date, ${row.searchEnd}::date + 1),
        ${row.searchStart}, ${row.searchStart}, ${row.searchEnd === null ? null : 'other'}, ${source})`.execute(tx);
  }
  if (change.endSearch) {
    await sql`update office.job_search
      set period = daterange(lower(period), ${row.searchEnd}::date + 1), end_reason = 'other'
      where area_id = ${scope.areaId} and person_id = ${personId} and lower(period) = ${row.searchStart}`.execute(tx);
  }
  const closed = change.newStatus ? await replaceStatus(tx, scope, personId, row, source) : null;
  return {
    personId,
    before: pick(existing.details, keys),
    newSearchStart: change.newSearch ? row.searchStart : null,
    endedSearchStart: change.endSearch ? row.searchStart : null,
    newStatusStart: change.newStatus ? row.statusStart : null,
    closedStatusStart: closed,
  };
}

/** The open status ends where the new one begins. */
async function replaceStatus(
  tx: Tx,
  scope: AccessScope,
  personId: string,
  row: CheckedRow,
  source: string,
): Promise<string | null> {
  const { rows } = await sql<{ start: string }>`update office.employment_status
    set period = daterange(lower(period), ${row.statusStart})
    where area_id = ${scope.areaId} and person_id = ${personId} and upper_inf(period)
    returning lower(period)::text as start`.execute(tx);
  await sql`insert into office.employment_status (area_id, person_id, code, period, source)
    values (${scope.areaId}, ${personId}, ${row.statusCode}, daterange(${row.statusStart}, null), ${source})`.execute(tx);
  return rows[0]?.start ?? null;
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<T> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as unknown as Partial<T>;
}
