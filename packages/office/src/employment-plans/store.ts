import { sql } from 'kysely';
import type { Visit } from '../jobseekers/visit.ts';
import type { PlanForm } from './contract.ts';

export type StandingPlan = {
  readonly planId: string;
  readonly version: number;
  readonly rowVersion: number;
  readonly byAuthorityOn: string | null;
  readonly byCustomerOn: string | null;
  readonly supersededOn: string | null;
  readonly madeOn: string;
};

const own = (visit: Visit) => sql`area_id = ${visit.scope.areaId} and person_id = ${visit.person.personId}`;
const columns = sql.raw(`plan_id as "planId", version, row_version as "rowVersion",
  approved_by_authority_on as "byAuthorityOn", approved_by_customer_on as "byCustomerOn",
  superseded_on as "supersededOn", made_on as "madeOn"`);

/** The newest version, held until the transaction ends: two savers take their turns. */
export async function newestPlan(visit: Visit): Promise<StandingPlan | undefined> {
  const { rows } = await sql<StandingPlan>`
    select ${columns} from plan where ${own(visit)} order by version desc limit 1 for update`.execute(visit.tx);
  return rows[0];
}

export async function findPlan(visit: Visit, planId: string): Promise<StandingPlan & Contents | undefined> {
  const { rows } = await sql<StandingPlan & Contents>`
    select ${columns}, kind, situation, goal, actions, follow_up as "followUp", report_by as "reportBy", duty,
      no_duty_reason as "noDutyReason"
    from plan where ${own(visit)} and plan_id = ${planId} for update`.execute(visit.tx);
  return rows[0];
}
export type Contents = Pick<PlanForm,
  'kind' | 'situation' | 'goal' | 'actions' | 'followUp' | 'reportBy' | 'duty' | 'noDutyReason'>;

/** What the register already knows and a meeting's contents depend on. */
export type MeetingGround = {
  /** 34.1 and 36.2 §: an integration, activation or multi-agency plan stands in for the employment plan. */
  readonly hasReplacingPlan: boolean;
  readonly isBeforeInitialInterview: boolean;
};

export async function meetingGround(visit: Visit): Promise<MeetingGround> {
  const { rows } = await sql<MeetingGround>`
    select exists (select from plan where ${own(visit)} and superseded_on is null
        and kind <> 'employment-plan') as "hasReplacingPlan",
      not exists (select from contact where ${own(visit)} and kind = 'initial-interview'
        and outcome = 'held') as "isBeforeInitialInterview"`.execute(visit.tx);
  return rows[0] ?? { hasReplacingPlan: false, isBeforeInitialInterview: true };
}

export async function insertPlan(visit: Visit, plan: PlanForm, version: number, madeOn: string): Promise<void> {
  await sql`
    insert into plan (area_id, plan_id, person_id, version, kind, made_on, staff_id, situation, goal, actions,
      follow_up, report_by, duty, no_duty_reason)
    values (${visit.scope.areaId}, ${plan.planId}, ${visit.person.personId}, ${version}, ${plan.kind}, ${madeOn},
      ${visit.scope.staffId}, ${plan.situation}, ${plan.goal}, ${JSON.stringify(plan.actions)}::jsonb,
      ${plan.followUp}, ${plan.reportBy}, ${dutyText(plan)}::jsonb, ${plan.noDutyReason})`.execute(visit.tx);
}

export async function supersede(visit: Visit, planId: string, on: string): Promise<void> {
  await sql`update plan set superseded_on = ${on}::date, row_version = row_version + 1
    where ${own(visit)} and plan_id = ${planId}`.execute(visit.tx);
}

/** A changed text is approved by nobody: an approval given to the text before it falls away. */
export async function updatePlan(visit: Visit, planId: string, plan: PlanForm): Promise<number> {
  const { rows } = await sql<{ row_version: number }>`
    update plan set kind = ${plan.kind}, situation = ${plan.situation}, goal = ${plan.goal},
      actions = ${JSON.stringify(plan.actions)}::jsonb, follow_up = ${plan.followUp},
      report_by = ${plan.reportBy}, duty = ${dutyText(plan)}::jsonb, no_duty_reason = ${plan.noDutyReason},
      approved_by_authority_on = null, approved_by_customer_on = null, approval_way = null,
      row_version = row_version + 1
    where ${own(visit)} and plan_id = ${planId} returning row_version`.execute(visit.tx);
  return rows[0]?.row_version ?? 0;
}

export type Approvals = { readonly byAuthority: boolean; readonly byCustomer: string | null };

export async function approve(visit: Visit, planId: string, approvals: Approvals, on: string): Promise<number> {
  const { rows } = await sql<{ row_version: number }>`
    update plan set
      approved_by_authority_on = case when ${approvals.byAuthority}::boolean
        then coalesce(approved_by_authority_on, ${on}::date) else approved_by_authority_on end,
      approved_by_customer_on = case when ${approvals.byCustomer}::text is not null
        then coalesce(approved_by_customer_on, ${on}::date) else approved_by_customer_on end,
      approval_way = coalesce(approval_way, ${approvals.byCustomer}),
      row_version = row_version + 1
    where ${own(visit)} and plan_id = ${planId} returning row_version`.execute(visit.tx);
  return rows[0]?.row_version ?? 0;
}

function dutyText(plan: PlanForm): string | null {
  return plan.duty === null ? null : JSON.stringify(plan.duty);
}
