import { finnishHolidays } from '@kohtaanto/rules/foundations/finnish-holidays.ts';
import { formatIso, yearOf } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { findQualityRule } from '@kohtaanto/rules/data-quality/catalogue.ts';
import type { QualityRule } from '@kohtaanto/rules/data-quality/quality-rule.ts';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Role } from '../platform/platform.ts';

export type QualityDay = { readonly day: string; readonly closed: readonly string[] };

/** The day on which the register is looked at, and the public holidays of the year before it. */
export function qualityDay(today: PlainDate): QualityDay {
  const year = yearOf(today);
  const closed = [year - 1, year, year + 1].flatMap(finnishHolidays).filter(({ kind }) => kind === 'public');
  return { day: formatIso(today), closed: closed.map(({ day }) => formatIso(day)) };
}

export function ruleOr404(ruleId: string): QualityRule {
  const rule = findQualityRule(ruleId);
  if (rule === undefined) throw new Refused('quality.rule-unknown', { rule: ruleId });
  return rule;
}

/** The rows of a rule that the asker may see; a coach's are of the own customers and of those stood in for. */
export function faultsBy({ id }: QualityRule, { day, closed }: QualityDay, scope: AccessScope): RawBuilder<unknown> {
  const only = extentOf(scope) === 'own' ? [...scope.coaches] : null;
  return sql`office.quality_faults(${id}, ${day}::date, ${[...closed]}::date[], ${only}::text[])`;
}

/** What stands accepted of those rows. */
export function acceptedOf({ id }: QualityRule, scope: AccessScope): RawBuilder<unknown> {
  return sql`left join office.quality_acceptance a on a.area_id = ${scope.areaId} and a.rule_id = ${id}
    and a.person_id = f.person_id and a.subject = f.subject and a.datum = f.datum and a.withdrawn_at is null`;
}

export type Extent = 'own' | 'unit' | 'area';

/** Whoever leads or arranges sees the unit; a coach the own customers; others numbers of the area alone. */
export function extentOf({ roles }: Pick<AccessScope, 'roles'>): Extent {
  const has = (...wanted: readonly Role[]) => wanted.some((role) => roles.includes(role));
  if (has('team-lead', 'service-coordinator')) return 'unit';
  return has('coach') ? 'own' : 'area';
}
