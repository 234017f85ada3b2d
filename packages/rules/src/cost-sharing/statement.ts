import { cents, sumCents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';
import type { Instalment } from './instalments.ts';
import type { CostCategory } from './scheme.ts';
import type { SettledLine } from './settle-year.ts';
import type { Derivation } from './share-by-key.ts';
import type { LineReason, Sharing } from './share-costs.ts';

/** What a municipality is told of a year: each sum, its own part of it and why; what is paid when. */
export type Statement = {
  readonly municipality: string;
  readonly year: number;
  readonly purpose: Sharing['purpose'];
  readonly scheme: string;
  readonly ruleVersion: string;
  readonly rows: readonly StatementRow[];
  readonly total: Cents;
  readonly instalments: readonly Instalment[];
  readonly settled: SettledLine | null;
};

export type StatementRow = {
  readonly category: CostCategory;
  readonly key: string | null;
  readonly place: string;
  /** The whole sum that was shared; of what one pays alone, its own. */
  readonly sum: Cents;
  readonly cents: Cents;
  readonly reason: LineReason;
  readonly derivation: Derivation | null;
};

export function statementOf(
  sharing: Sharing,
  municipality: string,
  instalments: readonly Instalment[],
  settled: SettledLine | null,
): Statement {
  const rows = sharing.sums.flatMap((sum) => sum.lines
    .filter((line) => line.municipality === municipality)
    .map((line): StatementRow => ({
      category: line.category, key: line.key, place: line.place, sum: sum.cents, cents: line.cents,
      reason: line.reason, derivation: line.derivation,
    })));
  return {
    municipality, year: sharing.year, purpose: sharing.purpose, scheme: sharing.scheme,
    ruleVersion: sharing.ruleVersion, rows, total: sumCents(rows.map((row) => row.cents)), instalments, settled,
  };
}

/** Of a settled year what is still to be paid; else the whole share. */
export function dueOf(statement: Statement): Cents {
  return statement.settled === null ? statement.total : cents(statement.settled.cents);
}
