import { sql } from 'kysely';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { ladders } from '@kohtaanto/rules/benefit-share/ladders.ts';
import type { StepOfBill } from '@kohtaanto/rules/scenarios/project-scenario.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';

/** A single month has its own number of weekdays and its late payments. */
const BILL_MONTHS = 3;

export type BillKnown = {
  /** Newest first. */
  readonly months: readonly string[];
  /** A month's cents on the mean by municipality, parted by the steps of the ladder in force. */
  readonly byPlace: ReadonlyMap<string, readonly StepOfBill[]>;
};

type Row = { readonly code: string | null; readonly percent: number; readonly cents: number };

/** Our own reckoning of the last months of the bill. A line's cents fall to its steps by days and per cents. */
export async function billKnown(tx: Tx, { areaId }: Pick<AccessScope, 'areaId'>): Promise<BillKnown> {
  const { rows: known } = await sql<{ month: string }>`
    select distinct month from office.benefit_file where area_id = ${areaId} order by month desc limit ${BILL_MONTHS}`.execute(tx);
  const months = known.map(({ month }) => month);
  const { rows } = await sql<Row>`
    select l.municipality_code as code, s.key::int as percent,
      sum(l.own_cents::float8 * s.value::int * s.key::int / w.whole) / ${Math.max(1, months.length)}::int as cents
    from office.benefit_line l
    cross join lateral (
      select sum(value::int * key::int)::float8 as whole from jsonb_each_text(l.step_days) where key <> 'free'
    ) w
    cross join lateral jsonb_each_text(l.step_days) s
    where l.area_id = ${areaId} and l.superseded_by is null and l.month = any(${months}::text[])
      and s.key not in ('free', '0') and w.whole > 0
    group by 1, 2 order by 1, 2`.execute(tx);
  const byPlace = new Map<string, StepOfBill[]>();
  for (const row of rows) {
    if (row.code === null) continue;
    const steps = byPlace.get(row.code) ?? [];
    steps.push({ ...boundsOf(row.percent), cents: cents(Math.round(row.cents)) });
    byPlace.set(row.code, steps);
  }
  return { months, byPlace };
}

/** How many days were paid before, by the ladder in force that has every step. */
function boundsOf(percent: number): { readonly from: number; readonly to: number } {
  const steps = ladders.findLast(({ until }) => until === null)?.steps ?? [];
  const at = steps.findIndex((step) => step.percent === percent);
  const step = steps[at];
  // A per cent that the ladder of today does not know is of its end.
  if (step === undefined) return { from: steps.at(-1)?.paidBefore ?? 0, to: Infinity };
  return { from: step.paidBefore, to: steps[at + 1]?.paidBefore ?? Infinity };
}
