import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { QualityRule } from '@kohtaanto/rules/data-quality/quality-rule.ts';
import { faultSentence } from '@kohtaanto/words/data-quality/quality-words.ts';
import { sql } from 'kysely';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { FaultRow } from './contract.ts';
import { acceptedOf, extentOf, faultsBy, qualityDay } from './rule-functions.ts';

/** As many rows as one page shows. */
export const ROWS_AT_ONCE = 200;

export type Wanted = { readonly coach?: string | undefined; readonly accepted: 'no' | 'yes'; readonly after: number };

type Found = {
  readonly person_id: string; readonly name: string | null; readonly protected: boolean; readonly coach: string | null;
  readonly coach_id: string | null; readonly subject: string; readonly datum: string; readonly since: string | null;
  readonly detail: Record<string, unknown>; readonly row_version: number; readonly total: number;
  readonly acceptance_id: string | null; readonly reason: string | null; readonly accepted_at: string | null;
  readonly accepted_by: string | null;
};

/** Rows of one rule under the asker's rights, oldest first. */
export async function listFaults(
  tx: Tx, scope: AccessScope, rule: QualityRule, wanted: Wanted, today: PlainDate,
): Promise<{ rows: FaultRow[]; total: number }> {
  const { language } = scope;
  const { rows } = await sql<Found>`
    select f.person_id, case when not p.protected then i.family_name || ' ' || i.given_name end as name, p.protected,
      f.coach_id, s.given_name || ' ' || s.family_name as coach, f.subject, f.datum, f.since::text as since, p.row_version,
      f.detail || jsonb_strip_nulls(jsonb_build_object('municipality-name', ${name('m')}, 'into-name', ${name('n')},
        'unit-name', ${name('u')})) as detail,
      count(*) over ()::int as total, a.acceptance_id, a.reason, a.accepted_at::text as accepted_at,
      coalesce(w.given_name || ' ' || w.family_name, a.accepted_by) as accepted_by
    from ${faultsBy(rule, qualityDay(today))} f
    join office.person p on p.area_id = ${scope.areaId} and p.person_id = f.person_id
    left join office.person_identity i on i.area_id = ${scope.areaId} and i.person_id = f.person_id
    left join office.staff s on s.area_id = ${scope.areaId} and s.staff_id = f.coach_id
    left join office.municipality m on m.municipality_code = f.detail ->> 'municipality'
    left join office.municipality n on n.municipality_code = f.detail ->> 'into'
    left join office.responsibility_area u on u.area_id = ${scope.areaId} and u.unit_code = f.detail ->> 'unit'
    ${acceptedOf(rule, scope)}
    left join office.staff w on w.area_id = ${scope.areaId} and w.staff_id = a.accepted_by
    where ${seenBy(scope)} and (a.acceptance_id is not null) = ${wanted.accepted === 'yes'}
      ${wanted.coach === undefined ? sql`` : sql`and f.coach_id = ${wanted.coach}`}
    order by f.since nulls first, f.person_id, f.subject
    limit ${ROWS_AT_ONCE} offset ${wanted.after}`.execute(tx);
  return { rows: rows.map((row) => shownRow(rule, row, language)), total: rows[0]?.total ?? 0 };

  function name(table: string) {
    return sql.ref(`${table}.name_${language}`);
  }
}

/** Besides what row-level security leaves: a coach's list is of the own customers and of those stood in for. */
export function seenBy(scope: AccessScope) {
  return extentOf(scope) === 'own' ? sql`f.coach_id = any (${[...scope.coaches]}::text[])` : sql`true`;
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

/** Coaches by whom the unit's list can be narrowed. */
export async function coachesOfList(tx: Tx, scope: AccessScope, rule: QualityRule, today: PlainDate) {
  if (extentOf(scope) === 'own') return [];
  const { rows } = await sql<{ staffId: string; name: string }>`
    select distinct s.staff_id as "staffId", s.given_name || ' ' || s.family_name as name
    from ${faultsBy(rule, qualityDay(today))} f
    join office.staff s on s.area_id = ${scope.areaId} and s.staff_id = f.coach_id
    order by name`.execute(tx);
  return rows;
}
