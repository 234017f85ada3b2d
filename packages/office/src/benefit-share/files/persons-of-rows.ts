import { noPayments } from '@kohtaanto/rules/benefit-share/payments.ts';
import type { HomePeriod, Opening, PersonPayments } from '@kohtaanto/rules/benefit-share/payments.ts';
import type { PaymentRow } from './payment-rows.ts';

/** One person of a file: the rows in the order of their days and what they tell of the person. */
export type PersonOfRows = { readonly person: string; readonly rows: readonly PaymentRow[]; readonly facts: PersonPayments };

/**
 * The persons of a file by itself, with no register beside it: the home is the municipality that was billed, and what
 * was paid before the first row is what the row tells of it.
 */
export function personsOfRows(rows: readonly PaymentRow[]): readonly PersonOfRows[] {
  return [...Map.groupBy(rows, (row) => row.person)].map(([person, own]) => {
    const ordered = own.toSorted((a, b) => a.payment.start - b.payment.start);
    return {
      person, rows: ordered,
      facts: { ...noPayments, payments: ordered.map((row) => row.payment), homes: homesOf(ordered), openings: openingsOf(ordered) },
    };
  });
}

function homesOf(rows: readonly PaymentRow[]): readonly HomePeriod[] {
  const homes: HomePeriod[] = [];
  for (const { payment, municipality } of rows) {
    if (homes.at(-1)?.municipality !== municipality) homes.push({ from: payment.start, municipality });
  }
  return homes;
}

/** The first number that each counter is told, on the day of its row. */
export function openingsOf(rows: readonly PaymentRow[]): readonly Opening[] {
  const first = rows.find(({ daysBefore }) => daysBefore !== null);
  if (first === undefined) return [];
  const { benefit, start } = first.payment;
  const isAllowance = benefit === 'basic-allowance' || benefit === 'earnings-related-allowance';
  // Allowance days come before the subsidy's own: they stand on its counter too.
  return [{ day: start, benefitDays: first.daysBefore, allowanceDays: isAllowance ? first.daysBefore : null }];
}
