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

type Changed = Pick<Reckoning, 'closedUpTo' | 'month' | 'fileId' | 'replaced' | 'fact'> & {
  readonly fresh: readonly LineRow[]; readonly gone: readonly StoredLine[];
  readonly payments: ReadonlyMap<string, readonly StoredPayment[]>;
};

/**
 * What an import changes in months that an earlier file has closed, by person, month and municipality. The bill of a
 * payment belongs to the month of its first day. Days told late, days told anew, and days that only stand on another
 * step because earlier ones were corrected are three things; what a fact changed, or its undoing, is told as such.
 */
export function correctionsOf({ closedUpTo, month: own, fileId, replaced, fresh, gone, payments, fact }: Changed): readonly CorrectionRow[] {
  if (closedUpTo === null) return [];
  // The file's own month is open to it, also where another payer's file of the same month came first.
  const isClosed = (month: string): boolean => month <= closedUpTo && month !== own;
  const reason = fact === undefined ? 'counter-moved' : fact.undone ? 'fact-undone' : 'fact-entered';
  const found = new Map<string, CorrectionRow>();
  const rowOf = (key: string, month: string, municipality: string | null): CorrectionRow => {
    const at = `${key} ${month} ${municipality ?? ''}`;
    const row = found.get(at) ?? {
      month, municipality_code: municipality, person_key: key, reason,
      own_before: 0, own_after: 0, billed_before: 0, billed_after: 0,
    };
    found.set(at, row);
    return row;
  };
  for (const line of gone) if (isClosed(line.month)) rowOf(line.person_key, line.month, line.municipality_code).own_before += line.own_cents;
  for (const line of fresh) if (isClosed(line.month)) rowOf(line.person_key, line.month, line.municipality_code).own_after += line.own_cents;
  const billedIn = (payment: StoredPayment): string => formatMonth(monthNumber(payment.payment.start));
  for (const old of new Set(replaced)) {
    if (!isClosed(billedIn(old))) continue;
    const row = rowOf(old.personKey, billedIn(old), old.municipality);
    row.billed_before += old.billed ?? 0;
    row.reason = 'told-anew';
  }
  for (const paid of payments.values()) {
    for (const payment of paid) {
      if (fact !== undefined || payment.fileId !== fileId || !isClosed(billedIn(payment))) continue;
      const row = rowOf(payment.personKey, billedIn(payment), payment.municipality);
      row.billed_after += payment.billed ?? 0;
      if (row.reason !== 'told-anew') row.reason = 'told-late';
    }
  }
  return [...found.values()].filter((row) => row.own_before !== row.own_after || row.billed_before !== row.billed_after);
}

export async function insertCorrections(tx: Tx, scope: AccessScope, { fileId, dated, fact }: Reckoning, rows: readonly CorrectionRow[]): Promise<void> {
  await sql`insert into benefit_correction (area_id, file_id, fact_id, dated, month, municipality_code, person_key, reason, own_before, own_after,
      billed_before, billed_after)
    select ${scope.areaId}, ${fileId}, ${fact?.factId ?? null}::int, ${dated}::date, c.month, c.municipality_code, c.person_key, c.reason,
      c.own_before, c.own_after, c.billed_before, c.billed_after
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c(month text, municipality_code text, person_key text, reason text,
      own_before int, own_after int, billed_before int, billed_after int)`.execute(tx);
}
