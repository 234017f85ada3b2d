import { cents, sumCents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';
import { instalmentsOf } from './instalments.ts';
import type { CostCategory, Scheme } from './scheme.ts';
import type { Sharing } from './share-costs.ts';

/** Each category's shares by municipality: investments are kept apart from the running costs. */
export type CategoryShares = ReadonlyMap<CostCategory, ReadonlyMap<string, Cents>>;

export type PlannedPayment = {
  readonly number: number;
  readonly firstMonth: number;
  readonly rows: readonly { readonly category: CostCategory; readonly cents: Cents }[];
  readonly cents: Cents;
};

export function sharesByCategory(sharing: Pick<Sharing, 'sums'>): CategoryShares {
  const shares = new Map<CostCategory, Map<string, Cents>>();
  for (const { category, lines } of sharing.sums) {
    const own = shares.get(category) ?? new Map<string, Cents>();
    for (const line of lines) own.set(line.municipality, cents((own.get(line.municipality) ?? 0) + line.cents));
    shares.set(category, own);
  }
  return shares;
}

/** What a municipality pays with each instalment, its categories apart, under the budgets of a year. */
export function paymentPlan(
  municipality: string,
  budgets: readonly { readonly fromMonth: number; readonly shares: CategoryShares }[],
  instalments: number,
): readonly PlannedPayment[] {
  const categories = [...new Set(budgets.flatMap((budget) => [...budget.shares.keys()]))].sort();
  const plans = categories.map((category) => ({
    category,
    parts: instalmentsOf(
      municipality,
      budgets.map(({ fromMonth, shares }) => ({ fromMonth, shares: shares.get(category) ?? new Map<string, Cents>() })),
      instalments,
    ),
  }));
  return (plans[0]?.parts ?? []).map(({ number, firstMonth }, at) => {
    const rows = plans.map(({ category, parts }) => ({ category, cents: parts[at]?.cents ?? cents(0) }))
      .filter((row) => row.cents !== 0);
    return { number, firstMonth, rows, cents: sumCents(rows.map((row) => row.cents)) };
  });
}

/** The category whose surplus the municipalities may leave with the unit: the first shared one. */
export function carriedCategory(scheme: Scheme): CostCategory {
  return scheme.categories.find((rule) => rule.treatment.kind === 'shared')?.category ?? 'operating';
}
