import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { QualityRule } from '@kohtaanto/rules/data-quality/quality-rule.ts';
import { faultSentence } from '@kohtaanto/words/data-quality/quality-words.ts';
import { sql } from 'kysely';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { FaultRow } from './contract.ts';
import { acceptedOf, faultsBy, qualityDay } from './rule-functions.ts';

/** As many rows as one page shows. */
export const ROWS_AT_ONCE = 200;

export type Wanted = { readonly coach?: string | undefined; readonly accepted: 'no' | 'yes'; readonly after: number };

type Found = {
  readonly person_id: string; readonly name: string | null; readonly protected: boolean; readonly coach: string | null;
  readonly coach_id: string | null; readonly subject: string; readonly datum: string; readonly since: string | null;
  readonly detail: Record<string, unknown>; readonly row_version: number; readonly total: number;
  readonly acceptance_id: string | null; readonly reason: string | null; readonly accepted_at: string | null;
  readonly accepted_by: string | null; readonly coaches: readonly Coach[];
};

type Coach = { readonly staffId: string; readonly name: string };
export type FaultList = { readonly rows: FaultRow[]; readonly total: number; readonly coaches: Coach[] };

/** Rows of one rule under the asker's rights, oldest first, and the coaches whose customers they are. */
export async function listFaults(
  tx: Tx, scope: AccessScope, rule: QualityRule, wanted: Wanted, today: PlainDate,
): Promise<FaultList> {
  const { language } = scope;
  const name = (table: string) => sql.ref(`${table}.name_${language}`);
  const { rows } = await sql<Found>`
    with found as materialized (
      select f.*, a.acceptance_id, a.reason, a.accepted_at, a.accepted_by
      from ${faultsBy(rule, qualityDay(today), scope)} f ${acceptedOf(rule, scope)}
      where (a.acceptance_id is not null) = ${wanted.accepted === 'yes'}
    ), page as (
      select f.*, count(*) over ()::int as total from found f
      ${wanted.coach === undefined ? sql`` : sql`where f.coach_id = ${wanted.coach}`}
      order by f.since nulls first, f.person_id, f.subject
      limit ${ROWS_AT_ONCE} offset ${wanted.after}
    )
    select f.person_id, case when not p.protected then i.family_name || ' ' || i.given_name end as name, p.protected,
      f.coach_id, s.given_name || ' ' || s.family_name as coach, f.subject, f.datum, f.since::text as since, p.row_version,
      f.detail || jsonb_strip_nulls(jsonb_build_object('municipality-name', ${name('m')}, 'into-name', ${name('n')},
        'unit-name', ${name('u')})) as detail,
      f.total, f.acceptance_id, f.reason, f.accepted_at::text as accepted_at,
      coalesce(w.given_name || ' ' || w.family_name, f.accepted_by) as accepted_by,
      (select coalesce(jsonb_agg(distinct jsonb_build_object('staffId', x.staff_id, 'name', x.given_name || ' ' || x.family_name)), '[]')
        from office.staff x where x.area_id = ${scope.areaId} and x.staff_id in (select coach_id from found)) as coaches
    from page f
    join office.person p on p.area_id = ${scope.areaId} and p.person_id = f.person_id
    left join office.person_identity i on i.area_id = ${scope.areaId} and i.person_id = f.person_id
    left join office.staff s on s.area_id = ${scope.areaId} and s.staff_id = f.coach_id
    left join office.municipality m on m.municipality_code = f.detail ->> 'municipality'
    left join office.municipality n on n.municipality_code = f.detail ->> 'into'
    left join office.responsibility_area u on u.area_id = ${scope.areaId} and u.unit_code = f.detail ->> 'unit'
    left join office.staff w on w.area_id = ${scope.areaId} and w.staff_id = f.accepted_by
    order by f.since nulls first, f.person_id, f.subject`.execute(tx);
  const [first] = rows;
  const codes = rule.id === 'occupation-missing' ? await usualCodes(tx, scope, rows) : undefined;
  return {
    rows: rows.map((row) => ({ ...shownRow(rule, row, language), ...proposedBy(codes, row) })), total: first?.total ?? 0,
    coaches: (first?.coaches ?? []).toSorted((one, other) => (one.name < other.name ? -1 : 1)),
  };
}

/** The code by which others of the same occupation are known, among those whom the asker may see. */
async function usualCodes(tx: Tx, scope: AccessScope, rows: readonly Found[]): Promise<ReadonlyMap<string, string>> {
  const texts = [...new Set(rows.map(({ detail }) => detail['text']).filter((text) => typeof text === 'string'))];
  if (texts.length === 0) return new Map();
  const { rows: found } = await sql<{ text: string; code: string }>`
    select distinct on (occupation_text) occupation_text as text, occupation as code from office.person
    where area_id = ${scope.areaId} and occupation_text = any (${texts}::text[]) and occupation ~ '^[0-9]{4}$'
    group by occupation_text, occupation order by occupation_text, count(*) desc, occupation`.execute(tx);
  return new Map(found.map(({ text, code }) => [text, code]));
}

function proposedBy(codes: ReadonlyMap<string, string> | undefined, { detail, protected: closed }: Found): Pick<FaultRow, 'proposed'> | object {
  const text = detail['text'];
  const proposed = typeof text === 'string' && !closed ? codes?.get(text) : undefined;
  return proposed === undefined ? {} : { proposed };
}

/** A protected person is a lock: what is wrong is told once the record has been opened. */
function shownRow(rule: QualityRule, row: Found, language: AccessScope['language']): FaultRow {
  const { detail } = row;
  const told = (key: string) => (!row.protected && typeof detail[key] === 'string' ? detail[key] : null);
  return {
    personId: row.person_id, name: row.name, protected: row.protected, coach: row.coach, coachId: row.coach_id,
    subject: row.subject, datum: row.datum, since: row.since,
    text: row.protected ? '' : faultSentence(rule.id, detail, language), rowVersion: row.row_version,
    given: told('given'), proposed: told('into'),
    accepted: row.acceptance_id === null ? null : {
      acceptanceId: row.acceptance_id, reason: row.reason ?? '', by: row.accepted_by ?? '', at: row.accepted_at ?? '',
    },
  };
}
