import { randomUUID } from 'node:crypto';
import { cents, sumCents } from '@kohtaanto/rules/foundations/cents.ts';
import { sql } from 'kysely';
import type { NameInLanguages } from '../areas/contract.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { BenefitBill, BillBooked, NewBillBooking } from './contract.ts';
import type { Doing, Reading } from './doing.ts';
import { findReceipt, listClosed, takeTurn } from './store.ts';
import type { StoredLine } from './store.ts';
import { linesInForce } from './write-use.ts';

/**
 * By the voucher alone it is known what has been booked of a bill: what Kela corrects later is booked as the difference, and
 * what the bookkeeping brought under the same voucher is not booked again.
 */
const voucherOf = (month: string): string => `KELA-${month}`;

type Billed = { readonly month: string; readonly code: string; readonly name: NameInLanguages; readonly cents: number };
type Booked = { readonly lineCode: string; readonly month: string; readonly municipality: string | null; readonly ofBill: number; readonly other: number };

/** Kela's bills of a year beside what of them is already use of the budget's lines (FIN-2, FIN-3). The newest month first. */
export async function benefitBills(doing: Reading, year: number): Promise<readonly BenefitBill[]> {
  const [billed, booked] = [await listBilled(doing, year), await listBooked(doing, year)];
  const lines = (await linesInForce(doing, year)).filter(({ side, category }) => side === 'expense' && category === 'municipal-share');
  const closed = await listClosed(doing.tx, doing.scope, year);
  return [...Map.groupBy(billed, ({ month }) => month)].map(([month, ofMonth]): BenefitBill => {
    const rows = ofMonth.map(({ code, name, cents: bill }) => {
      const line = lineOf(lines, code);
      const here = booked.filter((each) => each.month === month && each.municipality === code && each.lineCode === line?.lineCode);
      const sum = (key: 'ofBill' | 'other') => sumCents(here.map((each) => cents(each[key])));
      return { code, name, lineCode: line?.lineCode ?? null, billed: bill, booked: sum('ofBill'), other: sum('other') };
    });
    const missing = rows.filter(({ lineCode }) => lineCode !== null).map((row) => cents(row.billed - row.booked));
    return { month, closed: closed.includes(month), toBook: sumCents(missing), isBooked: missing.every((each) => each === 0), rows };
  });
}

/** A municipality's own line, or else the area's. */
function lineOf(lines: readonly StoredLine[], municipality: string): StoredLine | undefined {
  return lines.find((line) => line.municipality === municipality) ?? lines.find((line) => line.municipality === null);
}

/** What a month's bill is over what has been booked of it becomes use; of a closed month it is a dated correction. */
export async function bookBill(doing: Doing, { month, receipt }: NewBillBooking): Promise<BillBooked> {
  const { tx, scope, audit } = doing;
  await takeTurn(tx, scope);
  const year = Number(month.slice(0, 4));
  const bill = (await benefitBills(doing, year)).find((each) => each.month === month);
  if (bill === undefined) throw new Refused('budget.bill-unknown', { month });
  if (await findReceipt(tx, scope, 'budget_entry', 'entry_id', receipt) !== null) return { entries: 0, cents: 0, correction: bill.closed };
  const rows = bill.rows.flatMap(({ code, lineCode, billed, booked }) =>
    (lineCode === null || billed === booked ? [] : [{ code, lineCode, cents: billed - booked }]));
  if (rows.length === 0) {
    const without = bill.rows.find(({ lineCode }) => lineCode === null);
    if (without !== undefined && bill.rows.every(({ lineCode }) => lineCode === null)) throw new Refused('budget.no-share-line', { year });
    throw new Refused('budget.bill-booked', { month });
  }
  const voucher = voucherOf(month);
  const entries = rows.map((row, at) => ({ ...row, receipt: at === 0 ? receipt : randomUUID() }));
  await sql`insert into office.budget_entry (area_id, year, line_code, month, cents, voucher, description, municipality_code, correction, reason, set_by, receipt)
    select ${scope.areaId}::smallint, ${year}::smallint, r."lineCode", ${month}, r.cents, ${voucher}, 'Kela', r.code, ${bill.closed},
      case when ${bill.closed} then ${voucher}::text end, ${scope.staffId}, r.receipt
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as r("lineCode" text, code text, cents bigint, receipt uuid)`.execute(tx);
  const sum = sumCents(rows.map((row) => cents(row.cents)));
  await audit.record(tx, scope, {
    action: 'budget.book-bill', outcome: 'allowed', purpose: 'budget of the area', detail: { month, entries: rows.length, cents: sum, correction: bill.closed },
  });
  return { entries: rows.length, cents: sum, correction: bill.closed };
}

/** As Kela's files tell it now: the bill of a payment is of the month of its first day. */
async function listBilled({ tx, scope }: Reading, year: number): Promise<readonly Billed[]> {
  const { rows } = await sql<Billed>`
    select to_char(lower(p.period), 'YYYY-MM') as month, p.municipality_code as code, sum(p.billed_cents)::float8 as cents,
      jsonb_build_object('fi', m.name_fi, 'sv', m.name_sv, 'en', m.name_en) as name
    from office.benefit_payment p join office.municipality m using (municipality_code)
    where p.area_id = ${scope.areaId} and p.superseded_by is null and p.billed_cents is not null
      and lower(p.period) >= make_date(${year}, 1, 1) and lower(p.period) < make_date(${year + 1}, 1, 1)
    group by 1, 2, m.name_fi, m.name_sv, m.name_en order by 1 desc, m.name_fi collate office.finnish`.execute(tx);
  return rows;
}

async function listBooked({ tx, scope }: Reading, year: number): Promise<readonly Booked[]> {
  const { rows } = await sql<Booked>`
    select line_code as "lineCode", month, municipality_code as municipality,
      coalesce(sum(cents) filter (where voucher = 'KELA-' || month), 0)::float8 as "ofBill",
      coalesce(sum(cents) filter (where voucher is distinct from 'KELA-' || month), 0)::float8 as other
    from office.budget_entry where area_id = ${scope.areaId} and year = ${year} group by 1, 2, 3`.execute(tx);
  return rows;
}
