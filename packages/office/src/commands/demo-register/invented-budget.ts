import type { Client } from 'pg';
import { inventBudget } from '@kohtaanto/demo/budget/invented-budget.ts';
import type { InventedBudget, SharePaid } from '@kohtaanto/demo/budget/invented-budget.ts';
import type { DemoPart, DemoRequest } from '@kohtaanto/demo/demo-register.ts';

/** Budgets of this year and the last of the areas that have a folder, each decision marked as invented; bills are booked as they came. */
export async function storeInventedBudgets(owner: Client, { seed, day }: DemoRequest, part: DemoPart): Promise<void> {
  if (part.invented) return;
  const payer = part.area.staff.find(({ roles }) => roles.includes('municipality-officer'))?.municipality;
  const payers = { places: part.places, payer: payer ?? Object.keys(part.places)[0] ?? '', paid: await sharesPaid(owner, part.areaId) };
  for (const budget of inventBudget(seed, day, part.areaId, payers)) {
    await store(owner, part.areaId, budget);
  }
}

async function store(owner: Client, areaId: number, { year, versions, commitments, use, closedMonths }: InventedBudget): Promise<void> {
  for (const [at, { validFrom, decision, lines }] of versions.entries()) {
    await owner.query(`insert into office.budget_version (area_id, year, version, valid_from, decision, set_at)
      values ($1::smallint, $2, $3, $4::date, $5, $4::date)`, [areaId, year, at + 1, validFrom, decision]);
    await owner.query(`insert into office.budget_line (area_id, year, version, line_code, position, name, side, category, task_code,
        municipality_code, customer_group, accounts, pace, planned_cents)
      select $1::smallint, $2, $3, r.code, r.position, r.name, r.side, r.category, r.task, r.municipality, r."group", r.accounts, r.pace, r.planned
      from jsonb_to_recordset($4::jsonb) as r(code text, position smallint, name text, side text, category text, task text, municipality text,
        "group" text, accounts text[], pace text, planned bigint)`,
      [areaId, year, at + 1, JSON.stringify(lines.map((line, position) => ({ ...line, position })))]);
  }
  await owner.query(`insert into office.budget_commitment (area_id, commitment_code, revision, line_code, provider, subject, cents, period)
    select $1::smallint, r.code, 1, r.line, r.provider, r.subject, r.cents, daterange(r."from", r.until, '[]')
    from jsonb_to_recordset($2::jsonb) as r(code text, line text, provider text, subject text, cents bigint, "from" date, until date)`,
    [areaId, JSON.stringify(commitments)]);
  await owner.query(`insert into office.budget_entry (area_id, year, line_code, month, cents, description, municipality_code, customer_group,
      commitment_code, voucher, correction, reason)
    select $1::smallint, $2, r.line, r.month, r.cents, r.description, r.municipality, r."group", r.commitment, r.voucher, r.correction is not null, r.correction
    from jsonb_to_recordset($3::jsonb) as r(line text, month text, cents bigint, description text, municipality text, "group" text,
      commitment text, voucher text, correction text)`, [areaId, year, JSON.stringify(use)]);
  await owner.query('insert into office.budget_month_closing (area_id, month) select $1::smallint, unnest($2::text[])', [areaId, closedMonths]);
}

async function sharesPaid(owner: Client, areaId: number): Promise<readonly SharePaid[]> {
  const { rows } = await owner.query<SharePaid>(`
    select municipality_code as municipality, to_char(lower(period), 'YYYY-MM') as month, sum(billed_cents)::float8 as cents, true as "fromFile"
      from office.benefit_payment where area_id = $1 and superseded_by is null group by 1, 2
    union all
    select municipality_code, month, share_cents::float8, false from office.benefit_past_month where area_id = $1 order by 2, 1`, [areaId]);
  return rows;
}
