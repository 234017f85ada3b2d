import { cents, noCents, splitByLargestRemainder, sumCents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { firstDayOf, formatMonth, monthNumber, monthsOn } from '../indicators/months.ts';

/** What a provider has been promised, from its first day to its last one. */
export type Commitment = {
  readonly code: string;
  readonly cents: Cents;
  readonly from: PlainDate;
  readonly until: PlainDate;
};

export type MonthPart = { readonly month: string; readonly days: number; readonly cents: Cents };

/**
 * A promise in the months of its period by their days: the parts always make the whole, and of equal remainders the
 * earlier month gets the cent.
 */
export function monthsOfCommitment({ cents: amount, from, until }: Commitment): readonly MonthPart[] {
  if (until < from) throw new RangeError('A promise ends after it begins');
  const months: { readonly key: string; readonly weight: number }[] = [];
  for (let month = monthNumber(from); month <= monthNumber(until); month = monthsOn(month, 1)) {
    const first = Math.max(firstDayOf(month), from);
    const last = Math.min(firstDayOf(monthsOn(month, 1)) - 1, until);
    months.push({ key: formatMonth(month), weight: last - first + 1 });
  }
  return splitByLargestRemainder(amount, months).map((part, at) => ({
    month: part.key, days: months[at]?.weight ?? 0, cents: part.cents,
  }));
}

export type CommitmentOfYear = {
  readonly code: string;
  /** The part of the promise that falls on the year. */
  readonly ofYear: Cents;
  readonly used: Cents;
  /** What is left of it, never below nothing. */
  readonly open: Cents;
  /** What has been used above it. */
  readonly over: Cents;
};

/** A promise in one year, against what has been booked on it in that year. */
export function commitmentInYear(commitment: Commitment, year: number, used: Cents): CommitmentOfYear {
  const ofYear = sumCents(
    monthsOfCommitment(commitment).filter(({ month }) => month.startsWith(`${year}-`)).map((part) => part.cents),
  );
  const left = ofYear - used;
  return {
    code: commitment.code, ofYear, used,
    open: left > 0 ? cents(left) : noCents, over: left < 0 ? cents(-left) : noCents,
  };
}
