import { sql } from 'kysely';
import type { CostCategory } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import { sumCents } from '@kohtaanto/rules/foundations/cents.ts';
import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AccessScope, Tx } from '../platform/platform.ts';

type Heading = {
  readonly year: number; readonly kind: 'instalment' | 'settlement'; readonly number: number; readonly today: PlainDate;
  readonly dueDay: string; readonly requestId: string;
};
type Payer = { readonly municipality: string; readonly rows: readonly { readonly category: CostCategory; readonly cents: Cents }[] };

/** '30-2025-07-018': area, year, instalment and municipality; of a settlement 90 and its revision. */
export function invoiceNumber(areaId: number, { year, kind, number }: Pick<Heading, 'year' | 'kind' | 'number'>, municipality: string): string {
  return `${areaId}-${year}-${String(kind === 'instalment' ? number : 90 + number).padStart(2, '0')}-${municipality}`;
}

/** One from each; who owes nothing and is owed nothing gets none. */
export async function insertInvoices(tx: Tx, { areaId, staffId }: AccessScope, heading: Heading, payers: readonly Payer[]): Promise<void> {
  const invoices = payers.map(({ municipality, rows }) => {
    const number = invoiceNumber(areaId, heading, municipality);
    const own = rows.filter((row) => row.cents !== 0);
    return { number, municipality, cents: sumCents(own.map((row) => row.cents)), reference: number.replaceAll('-', ''), rows: own };
  }).filter(({ rows }) => rows.length > 0);
  await sql`
    insert into office.cost_invoice (area_id, invoice_number, year, kind, instalment, municipality_code, cents, invoice_day, due_day,
      reference_base, rows, request_id, made_by)
    select ${areaId}, i.number, ${heading.year}, ${heading.kind}, ${heading.number}, i.municipality, i.cents, ${formatIso(heading.today)}::date,
      ${heading.dueDay}::date, i.reference, i.rows, ${heading.requestId}::uuid, ${staffId}
    from jsonb_to_recordset(${JSON.stringify(invoices)}::jsonb) as i(number text, municipality text, cents bigint, reference text, rows jsonb)`
    .execute(tx);
}
