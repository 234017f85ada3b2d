import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { cents, sumCents } from '@kohtaanto/rules/foundations/cents.ts';
import { tableOfBytes } from '../disclosure/table-file.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { UseTaken } from './contract.ts';
import type { Doing } from './doing.ts';
import { listClosed, listCommitmentCodes, listImports, listMembers, takeTurn } from './store.ts';
import type { StoredLine } from './store.ts';
import { readUse, voucherKey } from './use-file.ts';
import type { UseRow } from './use-file.ts';
import { linesInForce } from './write-use.ts';

export const MOST_BYTES = 20 * 1024 * 1024;

export type UseFile = { readonly name: string; readonly bytes: Buffer };
export type TakingUse = { readonly year: number; readonly today: string; readonly store: boolean; readonly file: UseFile };

/** A file of bookkeeping: told what it would do, and stored whole or not at all. */
export async function takeUse(doing: Doing, { year, today, store, file }: TakingUse): Promise<UseTaken> {
  const { tx, scope } = doing;
  if (store) await takeTurn(tx, scope);
  const digest = createHash('sha256').update(file.bytes).digest('hex');
  const before = await listImports(tx, scope, { digest });
  const standing = before.find(({ reversedAt }) => reversedAt === null);
  if (standing !== undefined) throw new Refused('budget.file-already', { at: standing.at.slice(0, 10), by: standing.by });
  const lines = await linesInForce(doing, year);
  if (lines.length === 0) throw new Refused('budget.no-budget', { year });
  const { rows, faults } = readUse(await tableOfBytes(file.name, file.bytes), {
    year, today, lines, members: await listMembers(tx, scope, year), commitments: await listCommitmentCodes(tx, scope),
    vouchers: await vouchersOf(doing, year),
  });
  if (faults.length > 0) throw new Refused('budget.use-faulty', { file: file.name, count: faults.length }, { faults });
  const closed = await listClosed(tx, scope, year);
  if (store) await storeUse(doing, { year, name: file.name, digest, attempt: before.length + 1, rows, closed });
  return told(file.name, rows, lines, closed, store);
}

function told(fileName: string, rows: readonly UseRow[], lines: readonly StoredLine[], closed: readonly string[], stored: boolean): UseTaken {
  const byLine = Map.groupBy(rows, ({ lineCode }) => lineCode);
  const sum = (of: readonly UseRow[]) => sumCents(of.map((row) => cents(row.cents)));
  return {
    stored, fileName, rows: rows.length, cents: sum(rows), corrections: rows.filter(({ month }) => closed.includes(month)).length,
    lines: lines.flatMap(({ lineCode, name }) => {
      const own = byLine.get(lineCode);
      return own === undefined ? [] : [{ lineCode, name, rows: own.length, cents: sum(own) }];
    }),
  };
}

/** Vouchers of imports that were taken back may come again. */
async function vouchersOf({ tx, scope }: Doing, year: number): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ voucher: string; lineCode: string; month: string; cents: number }>`
    select e.voucher, e.line_code as "lineCode", e.month, e.cents from office.budget_entry e
    left join office.budget_import_reversal r using (area_id, import_id)
    where e.area_id = ${scope.areaId} and e.year = ${year} and e.voucher is not null and r.import_id is null`.execute(tx);
  return new Set(rows.map(voucherKey));
}

type Storing = {
  readonly year: number; readonly name: string; readonly digest: string; readonly attempt: number; readonly rows: readonly UseRow[];
  readonly closed: readonly string[];
};

async function storeUse({ tx, scope, audit }: Doing, { year, name, digest, attempt, rows, closed }: Storing): Promise<void> {
  const importId = randomUUID();
  const sum = sumCents(rows.map((row) => cents(row.cents)));
  await sql`insert into office.budget_import (area_id, import_id, year, file_name, digest, attempt, rows, cents, imported_by)
    values (${scope.areaId}, ${importId}::uuid, ${year}, ${name}, ${digest}, ${attempt}, ${rows.length}, ${sum}, ${scope.staffId})`.execute(tx);
  const entries = rows.map((row) => ({ ...row, correction: closed.includes(row.month) }));
  await sql`insert into office.budget_entry (area_id, year, line_code, month, cents, booked_on, voucher, description, municipality_code,
      customer_group, commitment_code, import_id, file_row, correction, reason, set_by)
    select ${scope.areaId}::smallint, ${year}::smallint, r."lineCode", r.month, r.cents, r."bookedOn", r.voucher, r.description, r.municipality,
      r."group", r.commitment, ${importId}::uuid, r.row, r.correction, case when r.correction then ${`CSV ${name}`}::text end, ${scope.staffId}
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as r(row int, "lineCode" text, month text, cents bigint, "bookedOn" date,
      voucher text, description text, municipality text, "group" text, commitment text, correction boolean)`.execute(tx);
  await audit.record(tx, scope, {
    action: 'budget.import-use', outcome: 'allowed', purpose: 'budget of the area', detail: { importId, year, fileName: name, rows: rows.length, cents: sum },
  });
}

/** The opposite of every entry of the import, dated today; of closed months they are corrections. */
export async function reverseImport({ tx, scope, audit }: Doing, importId: string, reason: string): Promise<{ readonly entries: number }> {
  await takeTurn(tx, scope);
  const [found] = await listImports(tx, scope, { importId });
  if (found === undefined) throw new Refused('budget.import-unknown');
  if (found.reversedAt !== null) throw new Refused('budget.import-reversed');
  await sql`insert into office.budget_import_reversal (area_id, import_id, reason, reversed_by)
    values (${scope.areaId}, ${importId}::uuid, ${reason}, ${scope.staffId})`.execute(tx);
  const { rows } = await sql<{ id: number }>`insert into office.budget_entry (area_id, year, line_code, month, cents, booked_on, voucher,
      description, municipality_code, customer_group, commitment_code, import_id, file_row, correction, reason, set_by)
    select e.area_id, e.year, e.line_code, e.month, -e.cents, e.booked_on, e.voucher, e.description, e.municipality_code, e.customer_group,
      e.commitment_code, e.import_id, e.file_row, c.month is not null, ${reason}::text, ${scope.staffId}
    from office.budget_entry e left join office.budget_month_closing c on c.area_id = e.area_id and c.month = e.month
    where e.area_id = ${scope.areaId} and e.import_id = ${importId}::uuid returning entry_id as id`.execute(tx);
  await audit.record(tx, scope, {
    action: 'budget.reverse-import', outcome: 'allowed', purpose: 'budget of the area', detail: { importId, reason, entries: rows.length },
  });
  return { entries: rows.length };
}
