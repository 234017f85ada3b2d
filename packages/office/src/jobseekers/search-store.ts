import { sql } from 'kysely';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { FoundPerson, ListedPerson } from './contract.ts';

type FoundRow = {
  person_id: string; name: string | null; protected: boolean; fi: string; sv: string; en: string;
  birth_year: number; coach: string | null;
};

const MOST_FOUND = 12;

/** Each word must be somewhere in the name; what a pattern would read as a sign is taken as a letter. */
function patterns(q: string): string[] {
  return q.toLowerCase().split(/\s+/).filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}

export async function findByName(tx: Tx, scope: AccessScope, q: string): Promise<FoundPerson[]> {
  const words = patterns(q);
  if (words.length === 0) return [];
  const { rows } = await sql<FoundRow>`
    select p.person_id, i.family_name || ' ' || i.given_name as name, p.protected,
      m.name_fi as fi, m.name_sv as sv, m.name_en as en, extract(year from p.birth_date)::int as birth_year,
      (select s.given_name || ' ' || s.family_name from staff s
        where s.area_id = p.area_id and s.staff_id = p.coach_id) as coach
    from person_identity i
    join person p on p.area_id = i.area_id and p.person_id = i.person_id
    join municipality m on m.municipality_code = p.municipality_code
    where i.area_id = ${scope.areaId}
      and ${sql.join(words.map((word) =>
        sql`lower(i.family_name || ' ' || i.given_name) like ${word}`), sql` and `)}
    order by (lower(i.family_name) like ${`${q.trim().toLowerCase().split(/\s+/)[0] ?? ''}%`}) desc,
      i.family_name, i.given_name
    limit ${MOST_FOUND}`.execute(tx);
  return rows.map(foundPerson);
}

/** The whole code finds a protected person too, as a lock; the name stays in its closed table. */
export async function findByIdentityCode(tx: Tx, scope: AccessScope, code: string): Promise<FoundPerson[]> {
  const { rows } = await sql<FoundRow>`
    select p.person_id, i.family_name || ' ' || i.given_name as name, p.protected,
      m.name_fi as fi, m.name_sv as sv, m.name_en as en, extract(year from p.birth_date)::int as birth_year,
      (select s.given_name || ' ' || s.family_name from staff s
        where s.area_id = p.area_id and s.staff_id = p.coach_id) as coach
    from person p
    left join person_identity i on i.area_id = p.area_id and i.person_id = p.person_id
    join municipality m on m.municipality_code = p.municipality_code
    where p.area_id = ${scope.areaId} and p.person_id = person_of_identity_code(${code})`.execute(tx);
  return rows.map(foundPerson);
}

/** A protected person is nowhere more than a lock: no name, no place, no year. */
function foundPerson(row: FoundRow): FoundPerson {
  const closed = row.protected || row.name === null;
  return {
    personId: row.person_id,
    name: closed ? null : row.name,
    protected: row.protected,
    municipality: closed ? null : { fi: row.fi, sv: row.sv, en: row.en },
    birthYear: closed ? null : row.birth_year,
    coach: closed ? null : row.coach,
  };
}

export type ListFilter = {
  readonly q?: string | undefined;
  readonly coach: 'mine' | 'all' | 'none';
  readonly status?: string | undefined;
  readonly municipality?: string | undefined;
  readonly occupation?: string | undefined;
  readonly search: 'current' | 'ended';
  readonly after: number;
};

export const LIST_PAGE = 100;

type ListRow = Omit<FoundRow, 'name'> & {
  name: string | null; status: string | null; status_since: string | null; search_since: string | null;
  next_kind: string | null; next_due: string | null; next_office_day: string | null; total: number;
};

export async function listPersons(
  tx: Tx, scope: AccessScope, filter: ListFilter, today: PlainDate,
): Promise<{ persons: ListedPerson[]; total: number }> {
  const day = formatIso(today);
  const { rows } = await sql<ListRow>`
    select listed.*, next.kind as next_kind, next.due as next_due, next.office_day as next_office_day
    from (
      select p.area_id, p.person_id, i.family_name || ' ' || i.given_name as name, p.protected,
        m.name_fi as fi, m.name_sv as sv, m.name_en as en, extract(year from p.birth_date)::int as birth_year,
        (select st.given_name || ' ' || st.family_name from staff st
          where st.area_id = p.area_id and st.staff_id = p.coach_id) as coach,
        s.code as status, lower(s.period) as status_since, lower(js.period) as search_since,
        count(*) over ()::int as total, i.family_name, i.given_name
      from person p
      ${listed(scope, filter, day)}
      order by i.family_name nulls last, i.given_name, p.person_id
      limit ${LIST_PAGE} offset ${filter.after}
    ) listed
    left join lateral (
      select o.kind, o.due, o.office_day from obligation o
      where o.area_id = listed.area_id and o.person_id = listed.person_id and o.state = 'open'
      order by o.due limit 1
    ) next on true
    order by listed.family_name nulls last, listed.given_name, listed.person_id`.execute(tx);
  return { total: rows[0]?.total ?? 0, persons: rows.map(listedPerson) };
}

function listed(scope: AccessScope, filter: ListFilter, day: string) {
  const words = patterns(filter.q ?? '');
  const searching = filter.search === 'current'
    ? sql`join job_search js on js.area_id = p.area_id and js.person_id = p.person_id
        and js.period @> ${day}::date`
    : sql`join lateral (select x.period from job_search x where x.area_id = p.area_id
        and x.person_id = p.person_id order by upper(x.period) desc nulls first limit 1) js
        on upper(js.period) <= ${day}::date`;
  return sql`
    join municipality m on m.municipality_code = p.municipality_code
    ${searching}
    left join person_identity i on i.area_id = p.area_id and i.person_id = p.person_id and not p.protected
    left join employment_status s on s.area_id = p.area_id and s.person_id = p.person_id
      and s.period @> ${day}::date
    where p.area_id = ${scope.areaId}
      ${filter.coach === 'mine' ? sql`and p.coach_id = ${scope.staffId}` : sql``}
      ${filter.coach === 'none' ? sql`and p.coach_id is null` : sql``}
      ${filter.status === undefined ? sql`` : sql`and s.code = ${filter.status}`}
      ${filter.municipality === undefined ? sql``
        : sql`and p.municipality_code = ${filter.municipality} and not p.protected`}
      ${filter.occupation === undefined ? sql`` : sql`and p.occupation like ${`${filter.occupation}%`} and not p.protected`}
      ${words.length === 0 ? sql`` : sql.join(words.map((word) =>
        sql`and lower(i.family_name || ' ' || i.given_name) like ${word}`), sql` `)}`;
}

function listedPerson(row: ListRow): ListedPerson {
  return {
    ...foundPerson(row),
    status: row.protected ? null : row.status,
    statusSince: row.protected ? null : row.status_since,
    searchSince: row.protected ? null : row.search_since,
    nextKind: row.next_kind,
    nextDue: row.next_due,
    nextOfficeDay: row.next_office_day,
  };
}

type CountRow = { code: string; fi: string; sv: string; en: string; count: number };

/** Counts of the whole choice by municipality; a protected person is in none of them. */
export async function countByMunicipality(
  tx: Tx, scope: AccessScope, filter: ListFilter, today: PlainDate,
): Promise<CountRow[]> {
  const { rows } = await sql<CountRow>`
    select m.municipality_code as code, m.name_fi as fi, m.name_sv as sv, m.name_en as en, count(*)::int as count
    from person p ${listed(scope, { ...filter, municipality: undefined }, formatIso(today))} and not p.protected
    group by 1, 2, 3, 4 order by m.name_fi`.execute(tx);
  return rows;
}

export async function countByStatus(
  tx: Tx, scope: AccessScope, filter: ListFilter, today: PlainDate,
): Promise<{ code: string; count: number }[]> {
  const { rows } = await sql<{ code: string; count: number }>`
    select s.code, count(*)::int as count
    from person p ${listed(scope, { ...filter, status: undefined }, formatIso(today))} and s.code is not null
    group by 1 order by 1`.execute(tx);
  return rows;
}
