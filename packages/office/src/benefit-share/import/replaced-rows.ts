import { weekdaysBetween } from '@kohtaanto/rules/indicators/months.ts';
import type { PaymentRow } from '../files/payment-rows.ts';
import type { StoredPayment } from './stored-rows.ts';

type Keyed = { readonly row: PaymentRow; readonly key: string };
/** A row whose days are partly those of a row that stands. */
export type Clash = { readonly row: PaymentRow; readonly old: StoredPayment };

/**
 * Which standing rows a file tells anew: those whose time its rows tell again from the first day to the last, in one row or in
 * several. Whatever touches a standing row without that is a second payment for the same day: no day goes without a word.
 */
export function replacedBy(
  fresh: readonly Keyed[], standing: ReadonlyMap<string, readonly StoredPayment[]>,
): { readonly replaced: readonly StoredPayment[]; readonly clashes: readonly Clash[] } {
  const replaced: StoredPayment[] = [];
  const clashes: Clash[] = [];
  for (const [key, own] of Map.groupBy(fresh, (each) => each.key)) {
    for (const { rows, olds } of touching(own.map(({ row }) => row), standing.get(key) ?? [])) {
      if (tellAnew(rows, olds)) replaced.push(...olds);
      else clashes.push(...rows.flatMap((row) => olds.filter((old) => overlap(old, row)).slice(0, 1).map((old) => ({ row, old }))));
    }
  }
  return { replaced, clashes };
}

type Together = { readonly rows: PaymentRow[]; readonly olds: StoredPayment[] };

/** New and standing rows that hang together by common days; those alone are left out. */
function touching(rows: readonly PaymentRow[], olds: readonly StoredPayment[]): readonly Together[] {
  const found: (Together & { end: number })[] = [];
  const all = [...rows.map((row) => ({ row, old: undefined, payment: row.payment })), ...olds.map((old) => ({ row: undefined, old, payment: old.payment }))];
  for (const { row, old, payment } of all.toSorted((a, b) => a.payment.start - b.payment.start)) {
    let last = found.at(-1);
    if (last === undefined || payment.start >= last.end) {
      last = { rows: [], olds: [], end: payment.end };
      found.push(last);
    }
    if (row !== undefined) last.rows.push(row);
    if (old !== undefined) last.olds.push(old);
    last.end = Math.max(last.end, payment.end);
  }
  return found.filter((each) => each.rows.length > 0 && each.olds.length > 0);
}

/** The same first and last benefit day, and no benefit day of a standing row left untold. */
function tellAnew(rows: readonly PaymentRow[], olds: readonly StoredPayment[]): boolean {
  const [told, stood] = [spanOf(rows), spanOf(olds)];
  const sameEdges = noBenefitDay(told.start, stood.start) && noBenefitDay(told.end, stood.end);
  return sameEdges && olds.every(({ payment }) => weekdaysBetween(payment.start, payment.end) === rows.reduce((sum, row) => sum + commonDays(row, payment), 0));
}

function spanOf(rows: readonly Pick<PaymentRow, 'payment'>[]): Pick<PaymentRow['payment'], 'start' | 'end'> {
  const [first, ...rest] = rows.map(({ payment }) => payment);
  if (first === undefined) throw new Error('No rows have no span');
  return rest.reduce(({ start, end }, each) => ({ start: each.start < start ? each.start : start, end: each.end > end ? each.end : end }), { start: first.start, end: first.end });
}

function noBenefitDay(one: PaymentRow['payment']['start'], other: PaymentRow['payment']['start']): boolean {
  return weekdaysBetween(one < other ? one : other, one < other ? other : one) === 0;
}

function commonDays({ payment }: PaymentRow, other: Pick<PaymentRow['payment'], 'start' | 'end'>): number {
  const start = payment.start > other.start ? payment.start : other.start;
  const end = payment.end < other.end ? payment.end : other.end;
  return start < end ? weekdaysBetween(start, end) : 0;
}

function overlap(old: StoredPayment, { payment }: PaymentRow): boolean {
  return old.payment.start < payment.end && payment.start < old.payment.end;
}
