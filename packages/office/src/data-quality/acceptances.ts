import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { QualityRule } from '@kohtaanto/rules/data-quality/quality-rule.ts';
import { sql } from 'kysely';
import { visitPerson } from '../jobseekers/visit.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import { faultsBy, qualityDay } from './rule-functions.ts';

export type Acceptance = {
  readonly personId: string; readonly subject: string; readonly datum: string; readonly reason: string;
};

/** Of two who accept one row at once the first stands, and the other is told who it was. */
export async function acceptFault(
  platform: Platform, scope: AccessScope, rule: QualityRule, acceptance: Acceptance, today: PlainDate,
): Promise<{ acceptanceId: string; by: string }> {
  const { personId, subject, datum, reason } = acceptance;
  return visitPerson(platform, scope, personId, 'quality.accept', async (visit) => {
    const { tx } = visit;
    const { rows: standing } = await sql`
      select from ${faultsBy(rule, qualityDay(today), scope)} f
      where f.person_id = ${personId}::uuid and f.subject = ${subject} and f.datum = ${datum}`.execute(tx);
    if (standing.length === 0) throw new Refused('quality.row-gone');
    const { numAffectedRows } = await sql`
      insert into quality_acceptance (area_id, rule_id, person_id, subject, datum, reason, accepted_by)
      values (${scope.areaId}, ${rule.id}, ${personId}, ${subject}, ${datum}, ${reason}, ${scope.staffId})
      on conflict do nothing`.execute(tx);
    if (numAffectedRows === 1n) await visit.note({ action: 'quality.accept', detail: { rule: rule.id, reason } });
    const { rows } = await sql<{ acceptanceId: string; by: string }>`
      select acceptance_id as "acceptanceId", coalesce((select given_name || ' ' || family_name from staff s
        where s.area_id = ${scope.areaId} and s.staff_id = accepted_by), accepted_by) as by from quality_acceptance
      where area_id = ${scope.areaId} and rule_id = ${rule.id} and person_id = ${personId} and subject = ${subject}
        and datum = ${datum} and withdrawn_at is null`.execute(tx);
    const [kept] = rows;
    if (kept === undefined) throw new Refused('quality.row-gone');
    return kept;
  });
}

/** Answers the rule, whose row comes back. */
export async function withdrawAcceptance(
  platform: Platform, scope: AccessScope, acceptanceId: string, personId: string,
): Promise<string> {
  return visitPerson(platform, scope, personId, 'quality.withdraw', async (visit) => {
    const { rows } = await sql<{ rule_id: string }>`
      update quality_acceptance set withdrawn_by = ${scope.staffId}, withdrawn_at = now()
      where area_id = ${scope.areaId} and acceptance_id = ${acceptanceId} and person_id = ${personId}
        and withdrawn_at is null
      returning rule_id`.execute(visit.tx);
    const [withdrawn] = rows;
    if (withdrawn === undefined) throw new Refused('quality.row-gone');
    await visit.note({ action: 'quality.withdraw', detail: { acceptanceId } });
    return withdrawn.rule_id;
  });
}
