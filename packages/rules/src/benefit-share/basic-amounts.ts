import { cents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';
import { plainDate } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { ShareConfidence } from './ladders.ts';

/** The full benefit of a day: basic allowance, basic part, labour market subsidy and general support are equal. */
export type BasicAmount = {
  readonly from: PlainDate;
  readonly cents: Cents;
  readonly confidence: ShareConfidence;
};

/**
 * TTL 6:1 and 48/2026 15. Only the amount of 2026 was read in a source; the others are generally known, and the
 * amount of 2027 is that of 2026 until another is given. What was paid in truth stands in the file of payments.
 */
export const basicAmounts: readonly BasicAmount[] = [
  amount('2006-01-01', 23_50), amount('2007-01-01', 23_91), amount('2008-01-01', 24_51),
  amount('2009-01-01', 25_63), amount('2010-01-01', 25_63), amount('2011-01-01', 25_74),
  amount('2012-01-01', 31_36), amount('2013-01-01', 32_46), amount('2014-01-01', 32_66),
  amount('2015-01-01', 32_80), amount('2016-01-01', 32_68), amount('2017-01-01', 32_40),
  amount('2018-01-01', 32_40), amount('2019-01-01', 32_40), amount('2020-01-01', 33_66),
  amount('2021-01-01', 33_78), amount('2022-01-01', 34_50), amount('2022-08-01', 35_72),
  amount('2023-01-01', 37_21), amount('2024-01-01', 37_21), amount('2025-01-01', 37_21),
  amount('2026-01-01', 37_21, 'from-facts'), amount('2027-01-01', 37_21),
];

function amount(from: string, each: number, confidence: ShareConfidence = 'uncertain'): BasicAmount {
  return { from: plainDate(from), cents: cents(each), confidence };
}

/** The full amount of a day; before 2006 no municipality paid and none is known. */
export function basicAmountOn(day: PlainDate): BasicAmount | undefined {
  return basicAmounts.findLast((each) => each.from <= day);
}
