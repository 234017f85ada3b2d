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

/** A fact of the counter as it stands: what is undone is none. */
export type ToldFact = {
  readonly personId: string; readonly kind: string; readonly day: PlainDate;
  /** Of an opening: what was paid before the day. */
  readonly benefitDays: number | null; readonly allowanceDays: number | null;
  /** Of a home: from the day on. */
  readonly municipality: string | null;
};
export type StoredFact = ToldFact & { readonly factId: number };

type FactRow = {
  readonly fact_id: number; readonly person_id: string; readonly kind: string; readonly day: string;
  readonly benefit_days: number | null; readonly allowance_days: number | null; readonly municipality_code: string | null;
};

export async function factsOf(tx: Tx, scope: AccessScope, persons: readonly string[]): Promise<ReadonlyMap<string, readonly StoredFact[]>> {
  const { rows } = await sql<FactRow>`select f.fact_id, f.person_id, f.kind, f.day::text as day, f.benefit_days, f.allowance_days, f.municipality_code
    from benefit_fact f
    where f.area_id = ${scope.areaId} and f.person_id = any(${[...persons]}::uuid[])
      and not exists (select from benefit_fact_undoing u where u.area_id = f.area_id and u.fact_id = f.fact_id)
    order by f.day, f.fact_id`.execute(tx);
  return Map.groupBy(rows.map((row) => ({
    factId: row.fact_id, personId: row.person_id, kind: row.kind, day: plainDate(row.day), benefitDays: row.benefit_days,
    allowanceDays: row.allowance_days, municipality: row.municipality_code,
  })), (fact) => fact.personId);
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
  const told = openingsOf(payments.map(({ row, personKey, payment, municipality, daysBefore }) =>
    ({ row, person: personKey, payment, municipality, daysBefore, billed: null })));
  const entered = facts.filter(({ kind }) => kind === 'opening').map(({ day, benefitDays, allowanceDays }) => ({ day, benefitDays, allowanceDays }));
  return {
    payments: payments.map(({ payment }) => payment), homes: homePeriods(payments, facts),
    newMaximumPeriods: days('new-maximum-period'), workConditionFulfilled: days('work-condition'),
    integration: entry === undefined ? null : { firstHomeEntry: entry.day, protectedPerson: entry.kind === 'first-home-entry-protected' },
    // Of two on one day the one entered by hand comes later: it was entered because the file's was not right.
    openings: [...told, ...entered],
  };
}

/** Homes by the payments; one entered by hand holds from its day until the register tells another one than before. */
function homePeriods(payments: readonly StoredPayment[], facts: readonly ToldFact[]): readonly HomePeriod[] {
  const homes: HomePeriod[] = [];
  for (const { payment, home } of payments) {
    if (homes.at(-1)?.municipality !== home) homes.push({ from: payment.start, municipality: home });
  }
  const entered = facts.flatMap(({ kind, day, municipality }) => (kind !== 'home' || municipality === null ? [] : [{ from: day, municipality }]));
  return [...homes, ...entered].toSorted((a, b) => a.from - b.from);
}
