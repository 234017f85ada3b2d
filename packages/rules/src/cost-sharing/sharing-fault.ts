/** What is wrong with what was given: all of them are told at once, each with what to do. */
export type SharingFaultCode =
  | 'shares-do-not-sum'
  | 'key-missing'
  | 'key-not-for-category'
  | 'investment-charged-twice'
  | 'scheme-not-of-year'
  | 'responsible-not-member'
  | 'member-twice'
  | 'member-ended'
  | 'merged-outside'
  | 'category-not-in-scheme'
  | 'category-not-of-year'
  | 'budget-negative'
  | 'payer-missing'
  | 'payer-not-expected'
  | 'payer-not-member'
  | 'payer-ended'
  | 'cost-of-another-year'
  | 'base-missing'
  | 'base-of-wrong-year'
  | 'base-month-missing'
  | 'base-twice'
  | 'base-negative'
  | 'base-all-zero'
  | 'base-after-merger'
  | 'surplus-negative'
  | 'deficit-negative'
  | 'surplus-too-large'
  | 'deficit-too-large'
  | 'carry-not-allowed'
  | 'brought-over-costs';

export type SharingFault = {
  /** What was at fault, as the giver knows it: 'costs[3].municipality', 'bases.population'. */
  readonly path: string;
  readonly code: SharingFaultCode;
  readonly values: Readonly<Record<string, string | number>>;
};

export function faultOf(
  path: string,
  code: SharingFaultCode,
  values: Readonly<Record<string, string | number>> = {},
): SharingFault {
  return { path, code, values };
}
