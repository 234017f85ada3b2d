import { sql } from 'kysely';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import type { Visit } from './visit.ts';

export async function findIdentityCode(visit: Visit): Promise<string | undefined> {
  const { rows } = await sql<{ identity_code: string }>`
    select identity_code from person_identity
    where area_id = ${visit.scope.areaId} and person_id = ${visit.person.personId}`.execute(visit.tx);
  return rows[0]?.identity_code;
}

export type ContactDetails = {
  readonly phone: string | null;
  readonly email: string | null;
  readonly streetAddress: string | null;
  readonly postalCode: string | null;
  readonly postOffice: string | null;
};

export type PersonDetails = ContactDetails & {
  readonly rowVersion: number;
  readonly serviceLanguage: string;
  readonly interpreterLanguage: string | null;
  readonly occupationText: string | null;
  readonly occupationCode?: string | null | undefined;
};

/** The new version, or undefined where another has saved since. */
export async function updateDetails(visit: Visit, details: PersonDetails): Promise<number | undefined> {
  const { areaId } = visit.scope;
  const { personId } = visit.person;
  const { rows } = await sql<{ row_version: number }>`
    update person set service_language = ${details.serviceLanguage},
      interpreter_language = ${details.interpreterLanguage}, occupation_text = ${details.occupationText},
      occupation = case when ${details.occupationCode === undefined} then occupation else ${details.occupationCode ?? null} end,
      row_version = row_version + 1
    where area_id = ${areaId} and person_id = ${personId} and row_version = ${details.rowVersion}
    returning row_version`.execute(visit.tx);
  if (rows[0] === undefined) return undefined;
  await sql`update person_identity set phone = ${details.phone}, email = ${details.email},
      street_address = ${details.streetAddress}, postal_code = ${details.postalCode},
      post_office = ${details.postOffice}
    where area_id = ${areaId} and person_id = ${personId}`.execute(visit.tx);
  return rows[0].row_version;
}

export type Consent = {
  readonly consentId: string;
  readonly purpose: string;
  readonly recipient: string;
  readonly start: string;
  readonly end: string | null;
  readonly givenWay: string;
};

export async function insertConsent(visit: Visit, consent: Consent): Promise<boolean> {
  const { rows } = await sql`
    insert into consent (area_id, consent_id, person_id, purpose, recipient, period, given_way)
    values (${visit.scope.areaId}, ${consent.consentId}, ${visit.person.personId}, ${consent.purpose},
      ${consent.recipient}, daterange(${consent.start}::date, ${consent.end}::date), ${consent.givenWay})
    on conflict (area_id, consent_id) do nothing returning 1`.execute(visit.tx);
  return rows.length === 1;
}

/** A consent withdrawn today ends today; the row stays, because what was done under it was allowed. */
export async function withdrawConsent(visit: Visit, consentId: string, today: PlainDate): Promise<boolean> {
  const { rows } = await sql`
    update consent set withdrawn_on = ${formatIso(today)}::date
    where area_id = ${visit.scope.areaId} and person_id = ${visit.person.personId}
      and consent_id = ${consentId} and withdrawn_on is null
    returning 1`.execute(visit.tx);
  return rows.length === 1;
}

export type NewPerson = ContactDetails & {
  readonly personId: string;
  readonly identityCode: string;
  readonly birthDate: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly sex: 'man' | 'woman';
  readonly municipalityCode: string;
  readonly motherTongue: string;
  readonly serviceLanguage: string;
  readonly interpreterLanguage: string | null;
  readonly nationality: string;
  readonly educationLevel: string | null;
  readonly occupationText: string | null;
  readonly occupationCode?: string | null | undefined;
  readonly protected: boolean;
};

export async function insertPerson(tx: Tx, scope: AccessScope, person: NewPerson): Promise<boolean> {
  const { rows } = await sql`
    insert into person (area_id, person_id, birth_date, sex, municipality_code, mother_tongue, service_language,
      interpreter_language, nationality, education_level, occupation_text, occupation, protected, coach_id)
    values (${scope.areaId}, ${person.personId}, ${person.birthDate}, ${person.sex}, ${person.municipalityCode},
      ${person.motherTongue}, ${person.serviceLanguage}, ${person.interpreterLanguage}, ${person.nationality},
      ${person.educationLevel}, ${person.occupationText}, ${person.occupationCode ?? null}, ${person.protected}, null)
    on conflict (area_id, person_id) do nothing returning 1`.execute(tx);
  if (rows.length === 0) return false;
  if (person.protected) {
    await sql`select set_config('kohtaanto.opened_person', ${person.personId}, true)`.execute(tx);
  }
  await sql`
    insert into person_identity (area_id, person_id, identity_code, family_name, given_name, phone, email,
      street_address, postal_code, post_office)
    values (${scope.areaId}, ${person.personId}, ${person.identityCode}, ${person.familyName},
      ${person.givenName}, ${person.phone}, ${person.email}, ${person.streetAddress}, ${person.postalCode},
      ${person.postOffice})`.execute(tx);
  return true;
}

export type Home = { readonly valid: boolean; readonly mergedInto: string | null; readonly inArea: boolean };

/** A municipality as a home today: existing, merged into another, or of another area. */
export async function findHome(
  tx: Tx, scope: AccessScope, municipalityCode: string, today: PlainDate,
): Promise<(Home & { name: string }) | undefined> {
  const day = formatIso(today);
  const { rows } = await sql<{ valid: boolean; merged_into: string | null; in_area: boolean; name: string }>`
    select m.valid @> ${day}::date as valid, n.name_fi as merged_into, m.name_fi as name,
      exists (select from area_municipality am where am.municipality_code = m.municipality_code
        and am.area_id = ${scope.areaId} and am.period @> ${day}::date) as in_area
    from municipality m left join municipality n on n.municipality_code = m.merged_into
    where m.municipality_code = ${municipalityCode}`.execute(tx);
  const row = rows[0];
  return row === undefined ? undefined
    : { valid: row.valid, mergedInto: row.merged_into, inArea: row.in_area, name: row.name };
}

export async function isCustomerAlready(tx: Tx, scope: AccessScope, identityCode: string): Promise<boolean> {
  const { rows } = await sql`select 1 from person_identity
    where area_id = ${scope.areaId} and identity_code = ${identityCode}`.execute(tx);
  return rows.length > 0;
}

type Municipality = { readonly code: string; readonly fi: string; readonly sv: string; readonly en: string };

export async function findServed(platform: Platform, scope: AccessScope): Promise<Municipality[]> {
  const { rows } = await sql<Municipality>`
    select municipality_code as code, name_fi as fi, name_sv as sv, name_en as en from municipality
    where municipality_code = any (${[...scope.municipalities]}::text[]) order by name_fi`
    .execute(platform.database.reference);
  return rows;
}
