import type { Measure } from '@kohtaanto/office/figures/contract.ts';

/** The indicator that a row of the plan's table is; the labour force is not counted here at all. */
const indicators: Readonly<Record<Measure, string | null>> = {
  labour_force: null,
  unemployed: 'unemployed',
  unemployed_men: 'unemployed-men',
  unemployed_women: 'unemployed-women',
  unemployed_under30: 'unemployed-under-30',
  unemployed_over50: 'unemployed-over-50',
  structural_unemployed: 'structural-unemployment',
  long_term_unemployed: 'long-term-unemployed',
  partial_work_ability: 'partial-work-ability',
  foreign_nationals: 'foreign-nationals',
  unemployment_share_pct: 'unemployment-share',
};
export const indicatorOfRow = (measure: Measure): string | null => indicators[measure];
