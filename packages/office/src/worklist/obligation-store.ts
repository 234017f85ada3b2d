import { sql } from 'kysely';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Obligation, Reason } from '@kohtaanto/rules/obligations/obligation.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Tx } from '../platform/platform.ts';

export type Computed = {
  readonly personId: string;
  readonly obligations: readonly Obligation[];
  /** Codes of the customer groups the person belongs to today. */
  readonly groups: readonly string[];
};

/** The answer is compared with what is stored row against row, which costs its square: so, few at once. */
const PERSONS_A_STATEMENT = 5;

/**
 * The rules' answer in place of the one before, of any number of persons. A row that says the same
 * is left alone, so that recomputing a night's worth of persons writes little.
 */
export async function writeObligations(
  tx: Tx, areaId: number, computed: readonly Computed[], today: PlainDate,
): Promise<void> {
  for (let begin = 0; begin < computed.length; begin += PERSONS_A_STATEMENT) {
    await writeSome(tx, areaId, computed.slice(begin, begin + PERSONS_A_STATEMENT), today);
  }
}

async function writeSome(tx: Tx, areaId: number, computed: readonly Computed[], today: PlainDate): Promise<void> {
  const rows = computed.flatMap(({ personId, obligations }) =>
    obligations.map((obligation) => obligationRow(personId, obligation)));
  const persons = computed.map(({ personId, groups }) => ({ personId, groups }));
  // With a fixed day the machine's date is not the office's; the time of day still runs.
  const officeNow = sql`now() + (${formatIso(today)}::date - (now() at time zone 'Europe/Helsinki')::date) * interval '1 day'`;
  await sql`
    with persons as (
      select p.person_id, p.coach_id from person p
      where p.area_id = ${areaId} and p.person_id = any(${computed.map((one) => one.personId)}::uuid[])),
    answer as (
      select r.*, p.coach_id from json_to_recordset(${JSON.stringify(rows)}::json) as r(
        person_id uuid, obligation_key text, kind text, party text, due date, office_day date, open_from date,
        state text, met_on date, resting_until date, because jsonb, rule_version date, certain boolean)
      join persons p using (person_id)),
    gone as (
      delete from obligation o using persons p
      where o.area_id = ${areaId} and o.person_id = p.person_id
        and not exists (select from answer a
          where a.person_id = o.person_id and a.obligation_key = o.obligation_key)),
    grouped as (
      update person p set groups = g.groups
      from json_to_recordset(${JSON.stringify(persons)}::json) as g("personId" uuid, groups text[])
      where p.area_id = ${areaId} and p.person_id = g."personId" and p.groups is distinct from g.groups)
    insert into obligation as o (area_id, person_id, obligation_key, kind, party, due, office_day, open_from,
      state, met_on, resting_until, because, rule_version, certain, coach_id, computed_at)
    select ${areaId}, person_id, obligation_key, kind, party, due, office_day, open_from,
      state, met_on, resting_until, because, rule_version, certain, coach_id, ${officeNow} from answer
    on conflict (area_id, person_id, obligation_key) do update set kind = excluded.kind, party = excluded.party,
      due = excluded.due, office_day = excluded.office_day, open_from = excluded.open_from,
      state = excluded.state, met_on = excluded.met_on, resting_until = excluded.resting_until,
      because = excluded.because, rule_version = excluded.rule_version, certain = excluded.certain,
      coach_id = excluded.coach_id, computed_at = excluded.computed_at
    where (o.party, o.due, o.office_day, o.open_from, o.state, o.met_on, o.resting_until, o.because,
        o.rule_version, o.certain, o.coach_id)
      is distinct from (excluded.party, excluded.due, excluded.office_day, excluded.open_from, excluded.state,
        excluded.met_on, excluded.resting_until, excluded.because, excluded.rule_version, excluded.certain,
        excluded.coach_id)`.execute(tx);
}

function obligationRow(personId: string, obligation: Obligation): Record<string, unknown> {
  return {
    person_id: personId,
    obligation_key: obligation.key,
    kind: obligation.kind,
    party: obligation.party,
    due: formatIso(obligation.due),
    office_day: formatIso(obligation.officeDay),
    open_from: obligation.from === undefined ? null : formatIso(obligation.from),
    state: obligation.state,
    met_on: obligation.metOn === undefined ? null : formatIso(obligation.metOn),
    resting_until: obligation.restingUntil === undefined ? null : formatIso(obligation.restingUntil),
    because: obligation.because.map(reasonJson),
    rule_version: obligation.ruleVersion,
    certain: obligation.certain,
  };
}

/** Reasons are stored as data; their sentences are made in the reader's language. */
export function reasonJson({ code, section, day, values }: Reason): Record<string, unknown> {
  return {
    code,
    ...(section === undefined ? {} : { section }),
    ...(day === undefined ? {} : { day: formatIso(day) }),
    ...(values === undefined ? {} : { values }),
  };
}
