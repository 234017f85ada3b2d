import { sql } from 'kysely';
import { formatMonth, monthNumber } from '@kohtaanto/rules/indicators/months.ts';
import type { AccessScope, Tx } from '../../platform/platform.ts';
import type { LineRow, Reckoning, StoredLine } from './reckoning.ts';
import type { StoredPayment } from './stored-rows.ts';

type Reason = 'told-late' | 'told-anew' | 'counter-moved' | 'fact-entered' | 'fact-undone';
type CorrectionRow = {
  readonly month: string; readonly municipality_code: string | null; readonly person_key: string; reason: Reason;
  own_before: number; own_after: number; billed_before: number; billed_after: number;
};

type Changed = Pick<Reckoning, 'closedUpTo' | 'openMonth' | 'fileId' | 'replaced' | 'fact'> & {
  readonly fresh: readonly LineRow[]; readonly gone: readonly StoredLine[];
  readonly payments: ReadonlyMap<string, readonly StoredPayment[]>;
};

/** Of two reasons in one row the one that says more. */
const weight: Readonly<Record<Reason, number>> = { 'counter-moved': 0, 'told-late': 1, 'told-anew': 2, 'fact-entered': 3, 'fact-undone': 3 };

/**
 * What an import changes in months that an earlier file has closed, by person, month and municipality. The bill of a
 * payment belongs to the month of its first day. Days told late, days told anew, and days that only stand on another
 * step because earlier ones were corrected are three things; what a fact changed, or its undoing, is told as such.
 */
export function correctionsOf({ closedUpTo, openMonth, fileId, replaced, fresh, gone, payments, fact }: Changed): readonly CorrectionRow[] {
  if (closedUpTo === null) return [];
  const isClosed = (month: string): boolean => month <= closedUpTo && month !== openMonth;
  const reason = fact === undefined ? 'counter-moved' : fact.undone ? 'fact-undone' : 'fact-entered';
  const found = new Map<string, CorrectionRow>();
  const rowOf = (key: string, month: string, municipality: string | null, why: Reason): CorrectionRow => {
    const at = `${key} ${month} ${municipality ?? ''}`;
    const row = found.get(at) ?? {
      month, municipality_code: municipality, person_key: key, reason: why,
      own_before: 0, own_after: 0, billed_before: 0, billed_after: 0,
    };
    if (weight[why] > weight[row.reason]) row.reason = why;
    found.set(at, row);
    return row;
  };
  const old = [...new Set(replaced)];
  const told = fact === undefined ? [...payments.values()].flat().filter((payment) => payment.fileId === fileId) : [];
  const whys = new Map<number, Reason>([
    ...old.map((payment): [number, Reason] => [payment.paymentId, 'told-anew']),
    ...told.map((payment): [number, Reason] => [payment.paymentId, old.some((each) => isOver(each, payment)) ? 'told-anew' : 'told-late']),
  ]);
  const why = (paymentId: number): Reason => whys.get(paymentId) ?? reason;
  const ofLine = (line: LineRow): CorrectionRow => rowOf(line.person_key, line.month, line.municipality_code, why(line.payment_id));
  for (const line of gone) if (isClosed(line.month)) ofLine(line).own_before += line.own_cents;
  for (const line of fresh) if (isClosed(line.month)) ofLine(line).own_after += line.own_cents;
  const billedIn = (payment: StoredPayment): string => formatMonth(monthNumber(payment.payment.start));
  const ofBill = (payment: StoredPayment): CorrectionRow => rowOf(payment.personKey, billedIn(payment), payment.municipality, why(payment.paymentId));
  for (const payment of old) if (isClosed(billedIn(payment))) ofBill(payment).billed_before += payment.billed ?? 0;
  for (const payment of told) if (isClosed(billedIn(payment))) ofBill(payment).billed_after += payment.billed ?? 0;
  return [...found.values()].filter((row) => row.own_before !== row.own_after || row.billed_before !== row.billed_after);
}

function isOver(one: StoredPayment, other: StoredPayment): boolean {
  return one.personKey === other.personKey && one.payment.start < other.payment.end && other.payment.start < one.payment.end;
}

export async function insertCorrections(tx: Tx, scope: AccessScope, { fileId, dated, fact }: Reckoning, rows: readonly CorrectionRow[]): Promise<void> {
  await sql`insert into benefit_correction (area_id, file_id, fact_id, dated, month, municipality_code, person_key, reason, own_before, own_after,
      billed_before, billed_after)
    select ${scope.areaId}, ${fileId}, ${fact?.factId ?? null}::int, ${dated}::date, c.month, c.municipality_code, c.person_key, c.reason,
      c.own_before, c.own_after, c.billed_before, c.billed_after
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c(month text, municipality_code text, person_key text, reason text,
      own_before int, own_after int, billed_before int, billed_after int)`.execute(tx);
}
