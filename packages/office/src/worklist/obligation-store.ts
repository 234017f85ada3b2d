import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Obligation, Reason } from '@kohtaanto/rules/obligations/obligation.ts';
import type { Tx } from '../platform/platform.ts';

/** A row of the derived table but for whose it is. */
export type StoredObligation = {
  readonly obligation_key: string;
  readonly kind: string;
  readonly party: string;
  readonly due: string;
  readonly office_day: string;
  readonly open_from: string | null;
  readonly state: string;
  readonly met_on: string | null;
  readonly resting_until: string | null;
  readonly because: readonly Record<string, unknown>[];
  readonly rule_version: string;
  readonly certain: boolean;
  readonly coach_id: string | null;
};

export type Computed = {
  readonly personId: string;
  readonly coachId: string | null;
  readonly obligations: readonly Obligation[];
  readonly stored: readonly StoredObligation[];
  /** Codes of the customer groups the person belongs to today, and as they were stored. */
  readonly groups: readonly string[];
  readonly storedGroups: readonly string[] | null;
};

type Changed = readonly (StoredObligation & { readonly person_id: string })[];
type Gone = readonly { readonly person_id: string; readonly obligation_key: string }[];
type Grouped = readonly { readonly person_id: string; readonly groups: readonly string[] }[];

/**
 * The rules' answer in place of the one before, of any number of persons. What says the same is left
 * alone: most acts change nothing of what is due, and a night's round writes only what the night changed.
 */
export async function writeObligations(
  tx: Tx, areaId: number, computed: readonly Computed[], today: PlainDate,
): Promise<void> {
  const gone = computed.flatMap(goneRows);
  const changed = computed.flatMap(changedRows);
  const grouped = computed.flatMap(groupedPersons);
  if (gone.length > 0) await deleteGone(tx, areaId, gone);
  if (changed.length > 0) await upsertChanged(tx, areaId, changed, today);
  if (grouped.length > 0) await updateGroups(tx, areaId, grouped);
}

function changedRows({ personId, coachId, obligations, stored }: Computed): Changed {
  const before = new Map(stored.map((row) => [row.obligation_key, row]));
  return obligations
    .map((obligation) => obligationRow(obligation, coachId))
    .filter((row) => !isDeepStrictEqual(row, before.get(row.obligation_key)))
    .map((row) => ({ ...row, person_id: personId }));
}

function goneRows({ personId, obligations, stored }: Computed): Gone {
  const keys = new Set(obligations.map(({ key }) => key));
  return stored.filter((row) => !keys.has(row.obligation_key))
    .map((row) => ({ person_id: personId, obligation_key: row.obligation_key }));
}

function groupedPersons({ personId, groups, storedGroups }: Computed): Grouped {
  return isDeepStrictEqual(groups, storedGroups) ? [] : [{ person_id: personId, groups }];
}

async function deleteGone(tx: Tx, areaId: number, gone: Gone): Promise<void> {
  await sql`delete from obligation o
    using json_to_recordset(${JSON.stringify(gone)}::json) as g(person_id uuid, obligation_key text)
    where o.area_id = ${areaId} and o.person_id = g.person_id and o.obligation_key = g.obligation_key`.execute(tx);
}

async function upsertChanged(tx: Tx, areaId: number, changed: Changed, today: PlainDate): Promise<void> {
  // With a fixed day the machine's date is not the office's; the time of day still runs.
  const officeNow = sql`now() + (${formatIso(today)}::date - (now() at time zone 'Europe/Helsinki')::date) * interval '1 day'`;
  await sql`
    insert into obligation as o (area_id, person_id, obligation_key, kind, party, due, office_day, open_from,
      state, met_on, resting_until, because, rule_version, certain, coach_id, computed_at)
    select ${areaId}, r.*, ${officeNow} from json_to_recordset(${JSON.stringify(changed)}::json) as r(
      person_id uuid, obligation_key text, kind text, party text, due date, office_day date, open_from date,
      state text, met_on date, resting_until date, because jsonb, rule_version date, certain boolean, coach_id text)
    on conflict (area_id, person_id, obligation_key) do update set kind = excluded.kind, party = excluded.party,
      due = excluded.due, office_day = excluded.office_day, open_from = excluded.open_from,
      state = excluded.state, met_on = excluded.met_on, resting_until = excluded.resting_until,
      because = excluded.because, rule_version = excluded.rule_version, certain = excluded.certain,
      coach_id = excluded.coach_id, computed_at = excluded.computed_at`.execute(tx);
}

async function updateGroups(tx: Tx, areaId: number, grouped: Grouped): Promise<void> {
  await sql`update person p set groups = g.groups
    from json_to_recordset(${JSON.stringify(grouped)}::json) as g(person_id uuid, groups text[])
    where p.area_id = ${areaId} and p.person_id = g.person_id`.execute(tx);
}

function obligationRow(obligation: Obligation, coachId: string | null): StoredObligation {
  return {
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
    coach_id: coachId,
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
