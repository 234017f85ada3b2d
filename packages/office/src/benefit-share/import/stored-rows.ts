import { sql } from 'kysely';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { benefitNamed, groundNamed } from '@kohtaanto/rules/benefit-share/benefit-names.ts';
import type { HomePeriod, Payment, PersonPayments } from '@kohtaanto/rules/benefit-share/payments.ts';
import type { AccessScope, Tx } from '../../platform/platform.ts';
import { openingsOf } from '../files/persons-of-rows.ts';

/** A payment as the register has it. */
export type StoredPayment = {
  readonly paymentId: number; readonly fileId: number; readonly row: number; readonly personKey: string; readonly personId: string | null;
  readonly payment: Payment; readonly municipality: string; readonly home: string; readonly billed: number | null; readonly daysBefore: number | null;
};

type PaymentRowOfTable = {
  readonly payment_id: string; readonly file_id: number; readonly row_number: number; readonly person_key: string; readonly person_id: string | null;
  readonly start: string; readonly end: string; readonly benefit: string; readonly ground: string; readonly paid_days: number | null;
  readonly amount_cents: number | null; readonly paid_on: string | null; readonly municipality_code: string; readonly home_code: string;
  readonly billed_cents: number | null; readonly days_before: number | null;
};

const columns = sql`payment_id, file_id, row_number, person_key, person_id, lower(period)::text as start, upper(period)::text as "end", benefit,
  ground, paid_days, amount_cents, paid_on::text as paid_on, municipality_code, home_code, billed_cents, days_before`;

/** The payments of these persons, or of everybody, that stand, in the order of their days. */
export async function paymentsOf(tx: Tx, scope: AccessScope, keys: readonly string[] | 'everybody'): Promise<ReadonlyMap<string, readonly StoredPayment[]>> {
  const { rows } = await sql<PaymentRowOfTable>`select ${columns} from benefit_payment
    where area_id = ${scope.areaId} and superseded_by is null and ${keys === 'everybody' ? sql`true` : sql`person_key = any(${[...keys]}::text[])`}
    order by person_key, lower(period)`.execute(tx);
  return Map.groupBy(rows.map(storedPayment), (row) => row.personKey);
}

function storedPayment(row: PaymentRowOfTable): StoredPayment {
  return {
    paymentId: Number(row.payment_id), fileId: row.file_id, row: row.row_number, personKey: row.person_key, personId: row.person_id,
    municipality: row.municipality_code, home: row.home_code, billed: row.billed_cents, daysBefore: row.days_before,
    payment: {
      start: plainDate(row.start), end: plainDate(row.end), benefit: benefitNamed(row.benefit) ?? 'general-support',
      ground: groundNamed(row.ground) ?? 'unemployment', days: row.paid_days,
      amount: row.amount_cents === null ? null : cents(row.amount_cents), paidOn: row.paid_on === null ? null : plainDate(row.paid_on),
    },
  };
}

export type ToldFact = { readonly personId: string; readonly kind: string; readonly day: PlainDate };

export async function factsOf(tx: Tx, scope: AccessScope, persons: readonly string[]): Promise<ReadonlyMap<string, readonly ToldFact[]>> {
  const { rows } = await sql<{ person_id: string; kind: string; day: string }>`select person_id, kind, day::text as day from benefit_fact
    where area_id = ${scope.areaId} and person_id = any(${[...persons]}::uuid[]) order by day`.execute(tx);
  return Map.groupBy(rows.map((row) => ({ personId: row.person_id, kind: row.kind, day: plainDate(row.day) })), (fact) => fact.personId);
}

/** Today's home municipalities in our register, of those who are customers. */
export async function homesOf(tx: Tx, persons: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ person_id: string; municipality_code: string }>`select person_id, municipality_code
    from homes_of_persons(${[...persons]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.person_id, row.municipality_code]));
}

/** A person's dated facts from what is stored; each payment has the home that was known when it came. */
export function factsOfStored(
  payments: readonly StoredPayment[], facts: readonly ToldFact[],
): PersonPayments {
  const days = (kind: string): readonly PlainDate[] => facts.filter((fact) => fact.kind === kind).map((fact) => fact.day);
  const entry = facts.findLast(({ kind }) => kind.startsWith('first-home-entry'));
  return {
    payments: payments.map(({ payment }) => payment), homes: homePeriods(payments),
    newMaximumPeriods: days('new-maximum-period'), workConditionFulfilled: days('work-condition'),
    integration: entry === undefined ? null : { firstHomeEntry: entry.day, protectedPerson: entry.kind === 'first-home-entry-protected' },
    openings: openingsOf(payments.map(({ row, personKey, payment, municipality, daysBefore }) =>
      ({ row, person: personKey, payment, municipality, daysBefore, billed: null }))),
  };
}

function homePeriods(payments: readonly StoredPayment[]): readonly HomePeriod[] {
  const homes: HomePeriod[] = [];
  for (const { payment, home } of payments) {
    if (homes.at(-1)?.municipality !== home) homes.push({ from: payment.start, municipality: home });
  }
  return homes;
}
