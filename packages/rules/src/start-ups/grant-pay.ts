import { basicAmountOn } from '../benefit-share/basic-amounts.ts';
import type { BasicAmount } from '../benefit-share/basic-amounts.ts';
import { cents, sumCents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';
import type { Period } from '../foundations/period.ts';
import { contains } from '../foundations/period.ts';
import { addDays, formatIso, weekday } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';

export const grantIncomes = ['other-income', 'public-support', 'own-enterprise', 'privileged'] as const;
export type GrantIncome = (typeof grantIncomes)[number];
export type ToldIncome = { readonly month: string; readonly kind: GrantIncome; readonly cents: Cents };

export type GrantMonth = {
  /** 2026-11 */
  readonly month: string;
  readonly days: number;
  /** By the day's amount: a year that changes in the middle of a stretch has two. */
  readonly rates: readonly { readonly rate: BasicAmount; readonly days: number }[];
  readonly gross: Cents;
  /** What the month's incomes take away, never more than there is (101.3 §). */
  readonly deducted: Cents;
  readonly paid: Cents;
};

const FRIDAY = 5;

/**
 * 380/2023 101 §: the basic allowance of each day, five days of a calendar week. The act names no days: Monday to Friday are read
 * into it, and a public holiday is a day of the week like another. Incomes are taken away month by month, which the act does not say either.
 */
export function grantPay(periods: readonly Period[], interruptions: readonly Period[], incomes: readonly ToldIncome[]): readonly GrantMonth[] {
  const months = new Map<string, Map<BasicAmount, number>>();
  for (const { start, end } of periods) {
    for (let day: PlainDate = start; end !== null && day < end; day = addDays(day, 1)) {
      if (weekday(day) > FRIDAY || interruptions.some((each) => contains(each, day))) continue;
      const rate = basicAmountOn(day);
      if (rate === undefined) continue;
      const month = formatIso(day).slice(0, 7);
      const rates = months.get(month) ?? new Map<BasicAmount, number>();
      rates.set(rate, (rates.get(rate) ?? 0) + 1);
      months.set(month, rates);
    }
  }
  return [...months].map(([month, rates]) => monthOfGrant(month, [...rates].map(([rate, days]) => ({ rate, days })), incomes));
}

function monthOfGrant(month: string, rates: GrantMonth['rates'], incomes: readonly ToldIncome[]): GrantMonth {
  const gross = sumCents(rates.map(({ rate, days }) => cents(rate.cents * days)));
  const taken = sumCents(incomes.filter((each) => each.month === month && isDeducted(each.kind)).map((each) => each.cents));
  const deducted = taken < gross ? taken : gross;
  return { month, days: rates.reduce((sum, each) => sum + each.days, 0), rates, gross, deducted, paid: cents(gross - deducted) };
}

/** 101.3 §: incomes outside the enterprise and other public support are; privileged incomes (TTL 4:7) and the enterprise's own are not. */
export function isDeducted(kind: GrantIncome): boolean {
  return kind === 'other-income' || kind === 'public-support';
}
