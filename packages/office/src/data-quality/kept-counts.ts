import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { QualityRule } from '@kohtaanto/rules/data-quality/quality-rule.ts';
import { sql } from 'kysely';
import type { AccessScope, Tx } from '../platform/platform.ts';
import { acceptedOf, faultsBy, qualityDay } from './rule-functions.ts';

/** The unit that stands for the whole area. */
export const WHOLE = '*';
/** Days of the trend, today's among them. */
const TREND_DAYS = 31;

export type Counted = {
  readonly ruleId: string; readonly day: string; readonly countedAt: string | null; readonly faults: number;
  readonly accepted: number; readonly oldest: string | null;
};

/** The last count of each day and rule; a unit that has no row of a count had no faults in it. */
export async function keptCounts(
  tx: Tx, scope: AccessScope, unit: string, today: PlainDate,
): Promise<ReadonlyMap<string, readonly Counted[]>> {
  const { rows } = await sql<Counted>`
    select w.rule_id as "ruleId", w.day::text as day, w.counted_at::text as "countedAt", coalesce(c.faults, 0) as faults,
      coalesce(c.accepted, 0) as accepted, c.oldest::text as oldest
    from (
      select distinct on (rule_id, day) rule_id, day, counted_at from office.quality_count
      where area_id = ${scope.areaId} and unit_code = ${WHOLE}
        and day > ${formatIso(addDays(today, -TREND_DAYS))}::date and day <= ${formatIso(today)}::date
      order by rule_id, day, counted_at desc
    ) w
    left join office.quality_count c on c.area_id = ${scope.areaId} and c.rule_id = w.rule_id
      and c.counted_at = w.counted_at and c.unit_code = ${unit}
    order by w.rule_id, w.day`.execute(tx);
  return Map.groupBy(rows, ({ ruleId }) => ruleId);
}

/** A coach's own rows are few and are counted as they are now. */
export async function liveCounts(
  tx: Tx, scope: AccessScope, today: PlainDate, rules: readonly QualityRule[],
): Promise<ReadonlyMap<string, readonly Counted[]>> {
  if (rules.length === 0) return new Map();
  const on = qualityDay(today);
  const each = rules.map((rule) => sql`
    select ${rule.id}::text as "ruleId", ${on.day}::text as day, null::text as "countedAt",
      count(*) filter (where a.acceptance_id is null)::int as faults,
      count(*) filter (where a.acceptance_id is not null)::int as accepted,
      min(f.since) filter (where a.acceptance_id is null)::text as oldest
    from ${faultsBy(rule, on, scope)} f ${acceptedOf(rule, scope)}`);
  const { rows } = await sql<Counted>`${sql.join(each, sql` union all `)}`.execute(tx);
  return Map.groupBy(rows, ({ ruleId }) => ruleId);
}

/** Counts a rule in the whole area by a function that gives numbers alone, and keeps them. */
export async function countRule(tx: Tx, rule: QualityRule, today: PlainDate): Promise<void> {
  const { day, closed } = qualityDay(today);
  await sql`select office.count_quality(${rule.id}, ${day}::date, ${[...closed]}::date[])`.execute(tx);
}
