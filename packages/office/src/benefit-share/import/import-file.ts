import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Payment } from '@kohtaanto/rules/benefit-share/payments.ts';
import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { monthNumber, parseMonth } from '@kohtaanto/rules/indicators/months.ts';
import { formatPeriodDays, formatWrittenDate } from '@kohtaanto/words/dates.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { Fault } from '../../platform/http/refusal.ts';
import type { AccessScope, Tx } from '../../platform/platform.ts';
import { MOST_FAULTS, readPaymentRows } from '../files/payment-rows.ts';
import type { MunicipalityCode, PaymentRow, ReadRows } from '../files/payment-rows.ts';
import { readPaymentTable } from '../files/payment-table.ts';
import { tellMonthsAnew } from '../told-months.ts';
import { reckonPersons } from './reckon-persons.ts';
import type { Reckoned } from './reckoning.ts';
import { replacedBy } from './replaced-rows.ts';
import type { Clash } from './replaced-rows.ts';
import { homesOf, paymentsOf } from './stored-rows.ts';
import type { StoredPayment } from './stored-rows.ts';

export type ImportAsked = { readonly name: string; readonly bytes: Buffer; readonly month: string; readonly today: PlainDate };
export type Imported = Reckoned & {
  readonly fileId: number; readonly rows: number; readonly repeated: number; readonly replaced: number; readonly billed: number; readonly persons: number; readonly notCustomers: number;
};

/** What can be known of a file without its forerunners: its rows, and every fault of the others. */
export async function readFileOfMonth(asked: ImportAsked, codeOf: MunicipalityCode, municipalities: ReadonlySet<string>): Promise<ReadRows> {
  const month = parseMonth(asked.month);
  if (month === undefined) throw new Refused('benefit-share.month-unfit', { given: asked.month });
  if (month >= monthNumber(asked.today)) throw new Refused('benefit-share.month-ahead', { given: asked.month });
  return readPaymentRows(await readPaymentTable(asked.name, asked.bytes), codeOf, { identityCodes: true, municipalities });
}

/**
 * Stores a file whole, or tells every fault of it at once. A time that an earlier file told is told anew by the same time: the
 * earlier row is kept and marked, and what changes in a closed month becomes a correction with this day's date.
 */
export async function storeFile(tx: Tx, scope: AccessScope, asked: ImportAsked, { rows, faults }: ReadRows): Promise<Imported> {
  // Two imports at once would reckon the same persons from two truths.
  await sql`select pg_advisory_xact_lock(2104, ${scope.areaId})`.execute(tx);
  const sha256 = createHash('sha256').update(asked.bytes).digest('hex');
  await refuseSameFile(tx, scope, sha256);
  const keyed = rows.map((row) => ({ row, key: keyOf(scope.areaId, row.person) }));
  const keys = [...new Set(keyed.map(({ key }) => key))];
  const standing = await paymentsOf(tx, scope, keys);
  const fresh = keyed.filter(({ row, key }) => !(standing.get(key) ?? []).some((old) => isSame(old, row)));
  const { replaced, clashes } = replacedBy(fresh, standing);
  await refuseFaults(tx, scope, asked, faults, clashes);
  const billed = rows.reduce((sum, row) => sum + (row.billed ?? 0), 0);
  const { closedUpTo, openMonth } = await closedMonths(tx, scope, asked.month);
  const fileId = await insertFile(tx, scope, asked, { sha256, rows: rows.length, repeated: rows.length - fresh.length, billed });
  await sql`update benefit_payment set superseded_by = ${fileId}
    where area_id = ${scope.areaId} and payment_id = any(${replaced.map(({ paymentId }) => paymentId)}::bigint[])`.execute(tx);
  const persons = await personsOf(tx, [...new Set(fresh.map(({ row }) => row.person))]);
  await insertPayments(tx, scope, fileId, fresh, persons);
  const reckoned = await reckonPersons(tx, scope, {
    fileId, keys: [...new Set(fresh.map(({ key }) => key))], dated: formatIso(asked.today), openMonth, closedUpTo, replaced,
  });
  await tellMonthsAnew(tx, scope, reckoned.months, asked.today);
  await sql`select mark_benefit_steps(${formatIso(asked.today)}::date)`.execute(tx);
  const known = new Set([...persons].map(([person]) => person));
  return {
    ...reckoned, fileId, rows: rows.length, repeated: rows.length - fresh.length, replaced: replaced.length, billed, persons: keys.length,
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

/**
 * The newest month of an earlier file: it and those before it are closed. Only a month of which nothing has been told yet, no file
 * and no days, is open to its first file although a later month came before it.
 */
async function closedMonths(tx: Tx, scope: AccessScope, month: string): Promise<{ readonly closedUpTo: string | null; readonly openMonth: string | null }> {
  const { rows: [found] } = await sql<{ newest: string | null; told: boolean }>`select max(month) as newest, coalesce(bool_or(month = ${month}), false)
      or exists (select from benefit_line l where l.area_id = ${scope.areaId} and l.month = ${month}) as told
    from benefit_file where area_id = ${scope.areaId}`.execute(tx);
  return { closedUpTo: found?.newest ?? null, openMonth: found?.told === true ? null : month };
}

/** The file's own faults and its clashes with rows that stand, in the order of the rows. */
async function refuseFaults(tx: Tx, scope: AccessScope, asked: ImportAsked, own: readonly Fault[], clashes: readonly Clash[]): Promise<void> {
  if (own.length + clashes.length === 0) return;
  const { rows } = await sql<{ file_id: number; name: string }>`select file_id, name from benefit_file
    where area_id = ${scope.areaId} and file_id = any(${clashes.map(({ old }) => old.fileId)}::int[])`.execute(tx);
  const names = new Map(rows.map((row) => [row.file_id, row.name]));
  const days = ({ start, end }: Payment): string => formatPeriodDays(formatIso(start), formatIso(addDays(end, -1)), scope.language, 0);
  const faults = [...own, ...clashes.map(({ row, old }): Fault => ({
    path: `${row.row}.start`, code: 'benefit-share.days-stored',
    values: { given: days(row.payment), stored: days(old.payment), file: names.get(old.fileId) ?? '', other: old.row },
  }))].toSorted((a, b) => Number.parseInt(a.path, 10) - Number.parseInt(b.path, 10));
  throw new Refused('benefit-share.unfit', { file: asked.name, count: faults.length }, { faults: faults.slice(0, MOST_FAULTS) });
}

function isSame(old: StoredPayment, row: PaymentRow): boolean {
  const { payment } = row;
  return old.payment.start === payment.start && old.payment.end === payment.end && old.payment.benefit === payment.benefit
    && old.payment.ground === payment.ground && old.payment.days === payment.days && old.payment.amount === payment.amount
    && old.municipality === row.municipality && old.billed === row.billed;
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
