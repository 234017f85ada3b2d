import { sql } from 'kysely';
import { billFamilies } from '@kohtaanto/rules/bill-forecast/payee-months.ts';
import type { FlowCell } from '@kohtaanto/rules/bill-forecast/flows.ts';
import type { PastMonth } from '@kohtaanto/rules/bill-forecast/past-months.ts';
import { formatMonth, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import type { AccessScope, Tx } from '../../platform/platform.ts';

type Packed = readonly [number, number, number, number, number, number, number, number, number, number];

/** Months as sums, kept beside those that Kela's files tell; a month that is there already stays as it is. */
export async function storePastMonths(tx: Tx, scope: AccessScope, months: readonly PastMonth[], toldOn: string): Promise<number> {
  const rows = months.map(({ month, municipality, share, days, entriesKnown, cells }) => ({
    month: formatMonth(month), municipality_code: municipality, share_cents: share, step_days: days, entries_known: entriesKnown, cells: cells.map(packed),
  }));
  const { numAffectedRows } = await sql`insert into benefit_past_month (area_id, month, municipality_code, share_cents, step_days, entries_known, cells, told_by, told_on)
    select ${scope.areaId}, p.month, p.municipality_code, p.share_cents, p.step_days, p.entries_known, p.cells, ${scope.staffId}, ${toldOn}::date
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p(month text, municipality_code text, share_cents bigint, step_days jsonb,
      entries_known boolean, cells jsonb)
    on conflict do nothing`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

export async function pastMonthsOf(tx: Tx, { areaId }: Pick<AccessScope, 'areaId'>): Promise<readonly PastMonth[]> {
  const { rows } = await sql<{ month: string; municipality: string; share: number; days: Record<string, number>; known: boolean; cells: Packed[] }>`
    select month, municipality_code as municipality, share_cents::float8 as share, step_days as days, entries_known as known, cells
    from benefit_past_month where area_id = ${areaId} order by month, municipality_code`.execute(tx);
  return rows.flatMap((row) => {
    const month = parseMonth(row.month);
    if (month === undefined) return [];
    const { municipality, share, days, known, cells } = row;
    return [{ month, municipality, share, days, entriesKnown: known, cells: cells.map((cell) => unpacked(municipality, cell)) }];
  });
}

/** Hundredths are enough of days of the full amount. */
function packed(cell: FlowCell): Packed {
  return [
    billFamilies.indexOf(cell.family), cell.cell, cell.persons, cell.counted, cell.days, Math.round(cell.fullDays * 100) / 100, cell.entered,
    cell.enteredDays, cell.stayed, cell.movedOn,
  ];
}

function unpacked(municipality: string, [family, cell, persons, counted, days, fullDays, entered, enteredDays, stayed, movedOn]: Packed): FlowCell {
  return { municipality, family: billFamilies[family] ?? 'support', cell, persons, counted, days, fullDays, entered, enteredDays, stayed, movedOn };
}
