import { sql } from 'kysely';
import type { AccessScope, Tx } from '../platform/platform.ts';
import { dayInWords, type CheckedRow, type RowFault } from './check-row.ts';

/** What the register already has of a person of the file. */
export type ExistingPerson = {
  readonly personId: string;
  readonly identityCode: string;
  readonly rowVersion: number;
  readonly details: PersonDetails;
  readonly searches: readonly { readonly start: string; readonly end: string | null }[];
  readonly statuses: readonly { readonly code: string; readonly start: string; readonly end: string | null }[];
};

/** The fields an import may overwrite, as stored. */
export type PersonDetails = {
  readonly family_name: string;
  readonly given_name: string;
  readonly municipality_code: string;
  readonly service_language: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly street_address: string | null;
  readonly postal_code: string | null;
  readonly post_office: string | null;
};

export async function findExisting(
  tx: Tx,
  scope: AccessScope,
  codes: readonly string[],
): Promise<ReadonlyMap<string, ExistingPerson>> {
  const { rows } = await sql<ExistingRow>`
    select i.identity_code, i.person_id, p.row_version, i.family_name, i.given_name, p.municipality_code,
      p.service_language, i.phone, i.email, i.street_address, i.postal_code, i.post_office,
      coalesce((select jsonb_agg(jsonb_build_object('start', lower(s.period), 'end', upper(s.period)))
        from office.job_search s where s.area_id = i.area_id and s.person_id = i.person_id), '[]') as searches,
      coalesce((select jsonb_agg(jsonb_build_object('code', s.code, 'start', lower(s.period), 'end', upper(s.period)))
        from office.employment_status s where s.area_id = i.area_id and s.person_id = i.person_id), '[]') as statuses
    from office.person_identity i
    join office.person p on p.area_id = i.area_id and p.person_id = i.person_id
    where i.area_id = ${scope.areaId} and i.identity_code = any(${[...codes]}::text[])`.execute(tx);
  return new Map(rows.map(({ identity_code: identityCode, person_id: personId, row_version: rowVersion,
    searches, statuses, ...details }) => [
    identityCode, { personId, identityCode, rowVersion, details, searches, statuses },
  ]));
}

/** In the register of the area, yet closed to the importer; `personId` only where the unit is competent. */
export type ClosedPerson = { readonly personId: string } | 'elsewhere';

/**
 * Whom the importer's own rights did not open: a protected person of the unit, of whom nothing but the
 * number comes out, or somebody whom another unit serves.
 */
export async function findClosed(
  tx: Tx,
  scope: AccessScope,
  codes: readonly string[],
): Promise<ReadonlyMap<string, ClosedPerson>> {
  const { rows } = await sql<{ code: string; seen: string | null }>`
    select k.code, p.person_id as seen
    from (select code, office.person_of_identity_code(code) as person_id
      from unnest(${[...codes]}::text[]) as c (code)) k
    left join office.person p on p.area_id = ${scope.areaId} and p.person_id = k.person_id
    where k.person_id is not null`.execute(tx);
  return new Map(rows.map(({ code, seen }) => [code, seen === null ? 'elsewhere' : { personId: seen }]));
}

type ExistingRow = PersonDetails & {
  readonly identity_code: string;
  readonly person_id: string;
  readonly row_version: number;
  readonly searches: ExistingPerson['searches'];
  readonly statuses: ExistingPerson['statuses'];
};

/** What taking the row would do to the person who is already there. */
export type Change = {
  readonly row: CheckedRow;
  readonly existing: ExistingPerson;
  readonly details: Partial<PersonDetails>;
  readonly newSearch: boolean;
  readonly endSearch: boolean;
  readonly newStatus: boolean;
};

/** Pure: the difference between a row and the register, or why the two contradict each other. */
export function compare(row: CheckedRow, existing: ExistingPerson): Change | RowFault {
  const sameSearch = existing.searches.find((search) => search.start === row.searchStart);
  const blocking = existing.searches.find((search) => search !== sameSearch
    && (search.end === null || search.end > row.searchStart)
    && (row.searchEnd === null || search.start <= row.searchEnd));
  if (sameSearch === undefined && blocking !== undefined) {
    return faultOf(row, 'searchStart', row.searchStart, 'import.search-overlaps', { start: dayInWords(blocking.start) });
  }
  const sameStatus = existing.statuses.some(({ code, start }) => code === row.statusCode && start === row.statusStart);
  const later = existing.statuses.find((status) => status.start >= row.statusStart
    || (status.end !== null && status.end > row.statusStart));
  if (!sameStatus && later !== undefined) {
    return faultOf(row, 'statusStart', row.statusStart, 'import.status-overlaps', {
      code: later.code, start: dayInWords(later.start),
    });
  }
  return {
    row,
    existing,
    details: changedDetails(row, existing.details),
    newSearch: sameSearch === undefined,
    endSearch: sameSearch !== undefined && sameSearch.end === null && row.searchEnd !== null,
    newStatus: !sameStatus,
  };
}

export function changesNothing(change: Change): boolean {
  return Object.keys(change.details).length === 0 && !change.newSearch && !change.endSearch && !change.newStatus;
}

/** An empty cell leaves what the register has: a list without phones must not erase them. */
function changedDetails(row: CheckedRow, stored: PersonDetails): Partial<PersonDetails> {
  const given: PersonDetails = {
    family_name: row.familyName,
    given_name: row.givenName,
    municipality_code: row.municipality,
    service_language: row.serviceLanguage,
    phone: row.phone ?? stored.phone,
    email: row.email ?? stored.email,
    street_address: row.streetAddress ?? stored.street_address,
    postal_code: row.postalCode ?? stored.postal_code,
    post_office: row.postOffice ?? stored.post_office,
  };
  const keys = Object.keys(given) as (keyof PersonDetails)[];
  return Object.fromEntries(keys.filter((key) => given[key] !== stored[key]).map((key) => [key, given[key]]));
}

/** The row names the customer only by what the file itself says: the day of birth. */
export function elsewhereFault(row: CheckedRow): RowFault {
  return faultOf(row, 'identityCode', row.identityCode.slice(0, 7), 'import.person-elsewhere', {});
}

export function leftClosedNotice(row: CheckedRow): RowFault {
  const fault = faultOf(row, 'identityCode', row.identityCode.slice(0, 7), 'import.protected-left', {});
  return { ...fault, notice: true };
}

function faultOf(
  row: CheckedRow,
  column: RowFault['column'],
  value: string,
  code: string,
  values: RowFault['values'],
): RowFault {
  return { row: row.row, column, value, code, values, notice: false };
}

export function isFault(outcome: Change | RowFault): outcome is RowFault {
  return 'column' in outcome;
}
