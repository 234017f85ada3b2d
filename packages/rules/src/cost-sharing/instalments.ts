import { cents, splitEvenly, sumCents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';

/** A municipality's instalments of a year, in their order; each belongs to a first month of the year. */
export type Instalment = { readonly number: number; readonly firstMonth: number; readonly cents: Cents };

/** A budget that holds from an instalment on: the one of the year's start, and each raise or cut. */
export type BudgetVersion = {
  /** The month from which it holds: 1 for the first one. */
  readonly fromMonth: number;
  /** Each municipality's share of the whole year under this budget. */
  readonly shares: ReadonlyMap<string, Cents>;
};

/** The first month of each instalment: 1, 4, 7 and 10 where there are four. */
export function firstMonths(instalments: number): readonly number[] {
  return Array.from({ length: instalments }, (_, at) => (at * 12) / instalments + 1);
}

/**
 * The instalments under the budgets of a year. A change leaves the earlier ones as they are: what is
 * still to be paid of the new share is parted evenly among the instalments that remain, and the cents
 * left over fall to the first of them. The instalments always make the share of the last budget.
 */
export function instalmentsOf(
  municipality: string,
  versions: readonly BudgetVersion[],
  instalments: number,
): readonly Instalment[] {
  const months = firstMonths(instalments);
  let paid: readonly Cents[] = [];
  for (const version of [...versions].sort((one, other) => one.fromMonth - other.fromMonth)) {
    const kept = paid.slice(0, months.filter((month) => month < version.fromMonth).length);
    const share = version.shares.get(municipality) ?? cents(0);
    const left = months.length - kept.length;
    // A change after the last instalment has nothing to change: settlement brings it.
    if (left === 0) continue;
    paid = [...kept, ...splitEvenly(cents(share - sumCents(kept)), left)];
  }
  return paid.map((amount, at) => ({ number: at + 1, firstMonth: months[at] ?? 1, cents: amount }));
}
