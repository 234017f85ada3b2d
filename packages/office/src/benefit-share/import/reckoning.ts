import type { StoredPayment } from './stored-rows.ts';

/** What an import, or a fact of the counter, asks to be reckoned anew. */
export type Reckoning = {
  /** The file that asks; where a fact does, the newest file there is. */
  readonly fileId: number; readonly keys: readonly string[]; readonly dated: string;
  /** The month of the file where nothing was known of it before: there is nothing to correct. Null: none is open before the newest. */
  readonly openMonth: string | null;
  /** The newest month of an earlier file: it and those before it are closed. */
  readonly closedUpTo: string | null;
  readonly replaced: readonly StoredPayment[];
  readonly fact?: { readonly factId: number; readonly undone: boolean };
};
export type Reckoned = {
  readonly corrections: number; readonly compared: number; readonly differing: number; readonly own: number;
  /** In which something changed. */
  readonly months: readonly string[];
};

/** A line as the register has it, or is to have it. */
export type LineRow = {
  readonly payment_id: number; readonly person_key: string; readonly month: string; readonly municipality_code: string | null;
  readonly last_day: string; readonly days: number; readonly step_days: Readonly<Record<string, number>>;
  readonly last_percent: number | null; readonly own_cents: number;
};
export type StoredLine = LineRow & { readonly line_id: number };
