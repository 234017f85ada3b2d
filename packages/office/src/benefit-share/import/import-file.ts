import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { monthNumber, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import { formatWrittenDate } from '@kohtaanto/words/dates.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { AccessScope, Tx } from '../../platform/platform.ts';
import { readPaymentRows } from '../files/payment-rows.ts';
import type { MunicipalityCode, PaymentRow } from '../files/payment-rows.ts';
import { readPaymentTable } from '../files/payment-table.ts';
import { tellMonthsAnew } from '../told-months.ts';
import { reckonPersons } from './reckon-persons.ts';
import type { Reckoned } from './reckoning.ts';
import { homesOf, paymentsOf } from './stored-rows.ts';
import type { StoredPayment } from './stored-rows.ts';

export type ImportAsked = { readonly name: string; readonly bytes: Buffer; readonly month: string; readonly today: PlainDate };
export type Imported = Reckoned & {
  readonly fileId: number; readonly rows: number; readonly repeated: number; readonly billed: number; readonly persons: number; readonly notCustomers: number;
};

/** What can be known of a file without the register: its rows, or every fault at once. */
export async function readFileOfMonth(asked: ImportAsked, codeOf: MunicipalityCode): Promise<readonly PaymentRow[]> {
  const month = parseMonth(asked.month);
  if (month === undefined) throw new Refused('benefit-share.month-unfit', { given: asked.month });
  if (month >= monthNumber(asked.today)) throw new Refused('benefit-share.month-ahead', { given: asked.month });
  const read = readPaymentRows(await readPaymentTable(asked.name, asked.bytes), codeOf);
  if (read.faults.length > 0) {
    throw new Refused('benefit-share.unfit', { file: asked.name, count: read.faults.length }, { faults: read.faults });
  }
  return read.rows;
}

/**
 * Stores a file whole. Days that an earlier file told are told anew by this one: the earlier row is kept and marked, and
 * what changes in a closed month becomes a correction with this day's date.
 */
export async function storeFile(tx: Tx, scope: AccessScope, asked: ImportAsked, rows: readonly PaymentRow[]): Promise<Imported> {
  // Two imports at once would reckon the same persons from two truths.
  await sql`select pg_advisory_xact_lock(2104, ${scope.areaId})`.execute(tx);
  const sha256 = createHash('sha256').update(asked.bytes).digest('hex');
  await refuseSameFile(tx, scope, sha256);
  const keyed = rows.map((row) => ({ row, key: keyOf(scope.areaId, row.person) }));
  const keys = [...new Set(keyed.map(({ key }) => key))];
  const standing = await paymentsOf(tx, scope, keys);
  const fresh = keyed.filter(({ row, key }) => !(standing.get(key) ?? []).some((old) => isSame(old, row)));
  const billed = rows.reduce((sum, row) => sum + (row.billed ?? 0), 0);
  const closedUpTo = await newestMonth(tx, scope);
  const fileId = await insertFile(tx, scope, asked, { sha256, rows: rows.length, repeated: rows.length - fresh.length, billed });
  const replaced = fresh.flatMap(({ row, key }) => (standing.get(key) ?? []).filter((old) => overlaps(old, row)));
  await sql`update benefit_payment set superseded_by = ${fileId}
    where area_id = ${scope.areaId} and payment_id = any(${[...new Set(replaced.map(({ paymentId }) => paymentId))]}::bigint[])`.execute(tx);
  const persons = await personsOf(tx, [...new Set(fresh.map(({ row }) => row.person))]);
  await insertPayments(tx, scope, fileId, fresh, persons);
  const reckoned = await reckonPersons(tx, scope, {
    fileId, keys: [...new Set(fresh.map(({ key }) => key))], dated: formatIso(asked.today), month: asked.month, closedUpTo, replaced,
  });
  await tellMonthsAnew(tx, scope, reckoned.months, asked.today);
  await sql`select mark_benefit_steps(${formatIso(asked.today)}::date)`.execute(tx);
  const known = new Set([...persons].map(([person]) => person));
  return {
    ...reckoned, fileId, rows: rows.length, repeated: rows.length - fresh.length, billed, persons: keys.length,
    notCustomers: new Set(fresh.map(({ row }) => row.person).filter((person) => !known.has(person))).size,
  };
}

/** The same person in every file of the area, without keeping the identity code of whoever is no customer. */
export function keyOf(areaId: number, person: string): string {
  return createHash('sha256').update(`${areaId}|${person}`).digest('hex');
}

async function refuseSameFile(tx: Tx, scope: AccessScope, sha256: string): Promise<void> {
  const { rows: [before] } = await sql<{ name: string; imported_on: string }>`select name, imported_on::text as imported_on from benefit_file
    where area_id = ${scope.areaId} and sha256 = ${sha256}`.execute(tx);
  if (before !== undefined) {
    throw new Refused('benefit-share.same-file', { file: before.name, day: formatWrittenDate(before.imported_on, scope.language) });
  }
}

async function newestMonth(tx: Tx, scope: AccessScope): Promise<string | null> {
  const { rows: [newest] } = await sql<{ month: string | null }>`select max(month) as month from benefit_file
    where area_id = ${scope.areaId}`.execute(tx);
  return newest?.month ?? null;
}

function isSame(old: StoredPayment, row: PaymentRow): boolean {
  const { payment } = row;
  return old.payment.start === payment.start && old.payment.end === payment.end && old.payment.benefit === payment.benefit
    && old.payment.ground === payment.ground && old.payment.days === payment.days && old.payment.amount === payment.amount
    && old.municipality === row.municipality && old.billed === row.billed;
}

function overlaps(old: StoredPayment, { payment }: PaymentRow): boolean {
  return old.payment.start < payment.end && payment.start < old.payment.end;
}

type FileRow = { readonly sha256: string; readonly rows: number; readonly repeated: number; readonly billed: number };

async function insertFile(tx: Tx, scope: AccessScope, { name, month, today }: ImportAsked, file: FileRow): Promise<number> {
  const { rows: [made] } = await sql<{ file_id: number }>`
    insert into benefit_file (area_id, month, name, sha256, imported_by, imported_on, row_count, repeated_rows, billed_cents)
    values (${scope.areaId}, ${month}, ${name}, ${file.sha256}, ${scope.staffId}, ${formatIso(today)}::date, ${file.rows}, ${file.repeated},
      ${file.billed}) returning file_id`.execute(tx);
  if (made === undefined) throw new Error('The file was not stored');
  return made.file_id;
}

/** Ids of those who are customers of the area, by the identity code of the file. */
async function personsOf(tx: Tx, persons: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ code: string; person_id: string | null }>`select code, person_of_identity_code(code) as person_id
    from unnest(${[...persons]}::text[]) as code`.execute(tx);
  return new Map(rows.flatMap(({ code, person_id: personId }) => (personId === null ? [] : [[code, personId] as const])));
}

async function insertPayments(
  tx: Tx, scope: AccessScope, fileId: number, rows: readonly { readonly row: PaymentRow; readonly key: string }[],
  persons: ReadonlyMap<string, string>,
): Promise<void> {
  const homes = await homesOf(tx, [...persons.values()]);
  const stored = rows.map(({ row, key }) => ({
    row_number: row.row, person_key: key, person_id: persons.get(row.person) ?? null, start: formatIso(row.payment.start),
    until: formatIso(row.payment.end), benefit: row.payment.benefit, ground: row.payment.ground, paid_days: row.payment.days,
    amount_cents: row.payment.amount, paid_on: row.payment.paidOn === null ? null : formatIso(row.payment.paidOn),
    municipality_code: row.municipality, home_code: homes.get(persons.get(row.person) ?? '') ?? row.municipality,
    billed_cents: row.billed, days_before: row.daysBefore,
  }));
  await sql`insert into benefit_payment (area_id, file_id, row_number, person_key, person_id, period, benefit, ground, paid_days, amount_cents,
      paid_on, municipality_code, home_code, billed_cents, days_before)
    select ${scope.areaId}, ${fileId}, p.row_number, p.person_key, p.person_id, daterange(p.start, p.until), p.benefit, p.ground, p.paid_days,
      p.amount_cents, p.paid_on, p.municipality_code, p.home_code, p.billed_cents, p.days_before
    from jsonb_to_recordset(${JSON.stringify(stored)}::jsonb) as p(row_number int, person_key text, person_id uuid, start date, until date,
      benefit text, ground text, paid_days smallint, amount_cents int, paid_on date, municipality_code text, home_code text,
      billed_cents int, days_before int)`.execute(tx);
}
