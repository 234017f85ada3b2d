import { sql } from 'kysely';
import type {
  GroundFact,
  KnownEndingFact,
  LapseKind,
  PlanKind,
  SearchEndReason,
  ServiceKind,
  StatusCode,
} from '@kohtaanto/rules/obligations/facts.ts';
import type { Tx } from '../platform/platform.ts';
import type { StoredObligation } from './obligation-store.ts';

type Day = string;
type OpenDay = string | null;

/** The rows of one person as they come from the register, a tuple per row and a list per table. */
export type FactRows = {
  readonly person_id: string;
  readonly birth_date: Day;
  readonly mother_tongue: string;
  readonly education_level: string | null;
  readonly searches: readonly [start: Day, end: OpenDay, requested: Day, registered: Day, why: SearchEndReason | null][];
  readonly statuses: readonly [start: Day, end: OpenDay, code: StatusCode, hours: number | null, until: OpenDay][];
  readonly services: readonly [
    start: Day, end: OpenDay, kind: ServiceKind, until: Day, qualified: boolean | null, hours: number | null,
  ][];
  readonly contacts: readonly [kind: string, day: Day][];
  readonly plans: readonly PlanRow[];
  readonly reports: readonly [day: Day, opportunities: number][];
  readonly lapses: readonly [day: Day, kind: LapseKind][];
  readonly profiles: readonly [published: Day, until: Day][];
  readonly grounds: readonly [ground: GroundFact['ground'] | PersonTrait, start: Day, end: OpenDay][];
  readonly endings: readonly [known: Day, kind: KnownEndingFact['kind'], start: Day, end: OpenDay][];
  readonly requests: readonly Day[];
  readonly coach_id: string | null;
  readonly groups: readonly string[] | null;
  /** The first day on the next step of the municipal share, if the benefit goes on (FIN-2). */
  readonly benefit_step_on: Day | null;
  /** What the rules answered before, as the derived table has it. */
  readonly stored: readonly StoredObligation[];
};

/** Traits kept in dated_ground that no obligation looks at, only the customer groups. */
export type PersonTrait = 'partial-work-ability' | 'no-qualification';

export type PlanRow = {
  readonly kind: PlanKind;
  readonly madeOn: Day;
  readonly customer: Day | null;
  readonly authority: Day | null;
  readonly reportBy: Day | null;
  readonly duty: {
    readonly startsOn: Day;
    readonly perPeriod: number;
    readonly periodMonths: 1 | 3;
    readonly periods: number;
    readonly loweredBecause?: string | null;
  } | null;
};

/**
 * All facts of the persons in one round trip. Every list is asked in the order the rules keep, so
 * that nothing has to be sorted again.
 */
export async function loadFactRows(
  tx: Tx, areaId: number, personIds: readonly string[],
): Promise<readonly FactRows[]> {
  const found = await sql<FactRows>`
    select p.person_id, p.birth_date, p.mother_tongue, p.education_level,
      ${listed(sql`lower(f.period), upper(f.period), f.requested_on, f.registered_on, f.end_reason`, 'job_search',
        sql`lower(f.period)`)} as searches,
      ${listed(sql`lower(f.period), upper(f.period), f.code, f.hours_percent, f.estimated_end`, 'employment_status',
        sql`lower(f.period)`)} as statuses,
      ${listed(sql`lower(f.period), upper(f.period), f.kind, f.estimated_end, f.qualified, f.hours_percent`,
        'service_spell', sql`lower(f.period), f.estimated_end`)} as services,
      ${listed(sql`f.kind, f.occurred_on`, 'contact', sql`f.occurred_on`, sql`f.outcome = 'held'`)} as contacts,
      ${plansOfPerson} as plans,
      ${listed(sql`f.reported_on, f.opportunities`, 'search_report', sql`f.reported_on, f.opportunities`)} as reports,
      ${listed(sql`f.occurred_on, f.kind`, 'lapse', sql`f.occurred_on, f.kind`)} as lapses,
      ${listed(sql`f.published_on, f.valid_until`, 'profile', sql`f.published_on, f.valid_until`)} as profiles,
      ${listed(sql`f.ground, lower(f.period), upper(f.period)`, 'dated_ground',
        sql`lower(f.period), f.ground`)} as grounds,
      ${listed(sql`f.known_on, f.kind, lower(f.period), upper(f.period)`, 'known_ending', sql`f.known_on`)} as endings,
      p.coach_id, to_json(p.groups) as groups,
      (select b.next_on::text from benefit_standing b where b.area_id = p.area_id and b.person_id = p.person_id limit 1) as benefit_step_on,
      (select coalesce(json_agg(json_build_object('obligation_key', f.obligation_key, 'kind', f.kind, 'party', f.party,
          'due', f.due, 'office_day', f.office_day, 'open_from', f.open_from, 'state', f.state, 'met_on', f.met_on,
          'resting_until', f.resting_until, 'because', f.because, 'rule_version', f.rule_version,
          'certain', f.certain, 'coach_id', f.coach_id)), '[]')
        from obligation f where f.area_id = p.area_id and f.person_id = p.person_id) as stored,
      (select coalesce(json_agg(f.requested_on order by f.requested_on), '[]') from meeting_request f
        where f.area_id = p.area_id and f.person_id = p.person_id) as requests
    from person p
    where p.area_id = ${areaId} and p.person_id = any(${[...personIds]}::uuid[])`.execute(tx);
  return found.rows;
}

type Part = ReturnType<typeof sql>;

function listed(columns: Part, table: string, order: Part, only: Part = sql`true`): Part {
  return sql`(select coalesce(json_agg(json_build_array(${columns}) order by ${order}), '[]')
    from ${sql.table(table)} f
    where f.area_id = p.area_id and f.person_id = p.person_id and ${only})`;
}

const plansOfPerson = sql`(select coalesce(json_agg(json_build_object('kind', f.kind, 'madeOn', f.made_on,
    'customer', f.approved_by_customer_on, 'authority', f.approved_by_authority_on, 'reportBy', f.report_by,
    'duty', f.duty) order by f.made_on, f.version), '[]')
  from plan f where f.area_id = p.area_id and f.person_id = p.person_id
    -- Of versions made on one day only the last is a fact: the earlier never bound anybody.
    and not exists (select from plan g where g.area_id = f.area_id and g.person_id = f.person_id
      and g.kind = f.kind and g.made_on = f.made_on and g.version > f.version))`;
