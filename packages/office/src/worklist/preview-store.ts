import { sql } from 'kysely';
import type { z } from 'zod';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { ListedAppointment, PreviewObligation, WorklistPreview } from './contract.ts';
import { nextAppointment } from './worklist-store.ts';

export type FoundPreview = {
  readonly protected: boolean;
  readonly opened: boolean;
  readonly birth_date: string;
  readonly municipality_code: string;
  readonly service_language: string;
  readonly interpreter_language: string | null;
  readonly family_name: string | null;
  readonly given_name: string | null;
  readonly obligations: readonly (z.infer<typeof PreviewObligation> & {
    readonly appointment: ListedAppointment | null;
  })[];
  readonly matters: FoundPreview['obligations'];
  readonly search: WorklistPreview['search'];
  readonly status: WorklistPreview['status'];
  readonly plan: (NonNullable<WorklistPreview['plan']> & { duty: PlanDuty | null }) | null;
  readonly service: WorklistPreview['service'];
  readonly latest: WorklistPreview['latest'];
};

export type PlanDuty = {
  readonly startsOn: string;
  readonly perPeriod: number;
  readonly periodMonths: 1 | 3;
  readonly periods: number;
};

/** What a preview shows of one person, in one round trip; undefined where the reader has no right. */
export async function findPreview(
  tx: Tx, scope: AccessScope, personId: string, today: string,
): Promise<FoundPreview | undefined> {
  const found = await sql<FoundPreview>`
    select p.protected, (i.person_id is not null and p.protected) as opened, p.birth_date, p.municipality_code,
      p.service_language, p.interpreter_language, i.family_name, i.given_name,
      ${openObligations(scope, today)} as obligations, ${openMatters(scope)} as matters, ${currentSearch(today)} as search,
      ${currentStatus(today)} as status, ${currentPlan} as plan, ${latestService(today)} as service,
      ${latestEvents} as latest
    from person p
    left join person_identity i on i.area_id = p.area_id and i.person_id = p.person_id
    where p.area_id = ${scope.areaId} and p.person_id = ${personId}`.execute(tx);
  return found.rows[0];
}

function openObligations(scope: AccessScope, today: string) {
  return sql`(select coalesce(json_agg(json_build_object('key', o.obligation_key, 'kind', o.kind, 'party', o.party,
      'due', o.due, 'officeDay', o.office_day, 'state', o.state, 'because', o.because,
      'ruleVersion', o.rule_version, 'certain', o.certain, 'computedAt', o.computed_at, 'about', null,
      'appointment', ${nextAppointment(scope.language, today)}) order by o.due, o.obligation_key), '[]')
    from obligation o where o.area_id = p.area_id and o.person_id = p.person_id and o.state = 'open')`;
}

/** What is to be done about the person as a candidate: of no section, and of whoever put the person on a list. */
function openMatters(scope: AccessScope) {
  return sql`(select coalesce(json_agg(json_build_object('key', t.obligation_key, 'kind', t.shown->>2, 'party', t.party, 'due', t.due, 'officeDay', t.office_day, 'state', 'open',
      'because', '[]'::json, 'ruleVersion', t.due, 'certain', true, 'computedAt', t.due::text, 'appointment', null,
      'about', (select concat_ws(', ', v.title, v.employer_name) from candidate c join vacancy v on v.area_id = c.vacancy_area_id and v.vacancy_id = c.vacancy_id
        where c.area_id = t.area_id and c.candidate_id = split_part(t.obligation_key, '/', 2)::uuid)) order by t.due, t.obligation_key), '[]')
    from worklist_task t where t.area_id = p.area_id and t.person_id = p.person_id and t.coach_id = ${scope.staffId} and t.obligation_key like 'candidate-%')`;
}

function currentSearch(today: string) {
  return sql`(select json_build_object('from', lower(s.period)) from job_search s
    where s.area_id = p.area_id and s.person_id = p.person_id and s.period @> ${today}::date limit 1)`;
}

function currentStatus(today: string) {
  return sql`(select json_build_object('code', s.code, 'from', lower(s.period)) from employment_status s
    where s.area_id = p.area_id and s.person_id = p.person_id and s.period @> ${today}::date limit 1)`;
}

const currentPlan = sql`(select json_build_object('kind', l.kind, 'version', l.version, 'madeOn', l.made_on,
    'approvedByAuthority', l.approved_by_authority_on is not null,
    'approvedByCustomer', l.approved_by_customer_on is not null, 'duty', l.duty)
  from plan l where l.area_id = p.area_id and l.person_id = p.person_id and l.superseded_on is null
  order by l.version desc limit 1)`;

/** The service under way, or the last one if it ended within three months. */
function latestService(today: string) {
  return sql`(select json_build_object('name', s.name, 'kind', s.kind, 'from', lower(s.period),
      'lastDay', coalesce(upper(s.period), s.estimated_end) - 1,
      'ended', coalesce(upper(s.period) <= ${today}::date, false))
    from service_spell s where s.area_id = p.area_id and s.person_id = p.person_id
      and lower(s.period) <= ${today}::date
      and (upper(s.period) is null or upper(s.period) > ${today}::date - 92)
    order by lower(s.period) desc limit 1)`;
}

const latestEvents = sql`(select coalesce(json_agg(json_build_object('day', e.day, 'type', e.type, 'kind', e.kind,
    'channel', e.channel, 'minutes', e.minutes, 'outcome', e.outcome, 'text', e.text) order by e.day desc), '[]')
  from (
    (select c.occurred_on as day, 'contact' as type, c.kind, c.channel, c.minutes, c.outcome, c.note as text
      from contact c where c.area_id = p.area_id and c.person_id = p.person_id
      order by c.occurred_on desc limit 4)
    union all
    (select m.sent_at::date, case m.direction when 'to-customer' then 'message-to' else 'message-from' end,
        null, 'message', null, null, m.subject
      from message m where m.area_id = p.area_id and m.person_id = p.person_id
      order by m.sent_at desc limit 4)
    order by day desc limit 4) e)`;
