import { cents, sumCents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';

/** How use is thought to fall on the months of a year. */
export const paces = ['even', 'last-year', 'plan'] as const;
export type Pace = (typeof paces)[number];

export type LineFacts = {
  readonly planned: Cents;
  /** Use of each month from January on: twelve of them, nothing where nothing is booked. */
  readonly used: readonly Cents[];
  /** How many months from January on are booked to their end. */
  readonly bookedMonths: number;
  /** What has been promised to providers for this year and is not used yet. */
  readonly open: Cents;
  readonly pace: Pace;
  /** The same line's use a year earlier, by month; null where it is not known. */
  readonly lastYear: readonly Cents[] | null;
};

export type YearEnd = {
  readonly forecast: Cents;
  /** By what the rest of the year was reckoned; last year's months may be of no use, and then it is evenly. */
  readonly by: 'even' | 'last-year' | 'plan' | 'nothing-booked' | 'year-over';
  /** Last year was wanted and could not be used. */
  readonly lastYearUnusable: boolean;
  /** Which of the two made the rest: the pace, or what is promised and already used. */
  readonly restBy: 'pace' | 'promised';
  /** Every number of the reckoning, so that it can be done again by hand. */
  readonly steps: {
    readonly usedBooked: Cents;
    readonly usedLater: Cents;
    readonly open: Cents;
    /** The weights of the booked months and of the whole year: 8 of 12, or last year's cents. */
    readonly weightBooked: number;
    readonly weightYear: number;
    readonly restByPace: Cents;
    readonly promised: Cents;
    readonly rest: Cents;
  };
};

const MONTHS = 12;

/**
 * The use of a line at the end of the year: what the booked months have used and a rest, which is the greater of two.
 * One goes on at the pace of the booked months, each month as heavy as the next or as last year's same month; the
 * other is what is already used of the months that are not booked to their end, and what is promised. So a promise
 * is never forgotten because the year began slowly, and is never counted on top of the pace that pays it.
 */
export function yearEndOf(facts: LineFacts): YearEnd {
  const { used, bookedMonths, open, planned } = facts;
  if (used.length !== MONTHS) throw new RangeError('The use of a year has twelve months');
  if (!Number.isInteger(bookedMonths) || bookedMonths < 0 || bookedMonths > MONTHS) {
    throw new RangeError(`Not a number of months: ${bookedMonths}`);
  }
  const usedBooked = sumCents(used.slice(0, bookedMonths));
  const usedLater = sumCents(used.slice(bookedMonths));
  const { by, weights, lastYearUnusable } = weighing(facts);
  const weightBooked = sum(weights.slice(0, bookedMonths));
  const weightYear = sum(weights);
  const restByPace = by === 'year-over' ? cents(0)
    : by === 'even' || by === 'last-year' ? scaled(usedBooked, weightYear - weightBooked, weightBooked)
      : cents(planned - usedBooked);
  // When the year is over nothing more will come of a promise: what was not billed was not used.
  const promised = by === 'year-over' ? cents(0) : cents(usedLater + open);
  const rest = restByPace >= promised ? restByPace : promised;
  return {
    forecast: cents(usedBooked + rest), by, lastYearUnusable, restBy: restByPace >= promised ? 'pace' : 'promised',
    steps: { usedBooked, usedLater, open, weightBooked, weightYear, restByPace, promised, rest },
  };
}

type Weighing = Pick<YearEnd, 'by' | 'lastYearUnusable'> & { readonly weights: readonly number[] };

function weighing({ pace, bookedMonths, lastYear }: LineFacts): Weighing {
  const even = Array.from({ length: MONTHS }, () => 1);
  if (bookedMonths === MONTHS) return { by: 'year-over', weights: even, lastYearUnusable: false };
  if (bookedMonths === 0) return { by: 'nothing-booked', weights: even, lastYearUnusable: false };
  if (pace === 'plan') return { by: 'plan', weights: even, lastYearUnusable: false };
  if (pace === 'even') return { by: 'even', weights: even, lastYearUnusable: false };
  if (lastYear === null || !usable(lastYear, bookedMonths)) return { by: 'even', weights: even, lastYearUnusable: true };
  return { by: 'last-year', weights: lastYear, lastYearUnusable: false };
}

/** A month below nothing, or nothing at all in the months passed, would make a pace out of nothing. */
function usable(lastYear: readonly Cents[], bookedMonths: number): boolean {
  return lastYear.length === MONTHS && lastYear.every((month) => month >= 0) && sumCents(lastYear.slice(0, bookedMonths)) > 0;
}

/** Exact, and rounded to the nearest cent, a half away from nothing. */
export function scaled(amount: Cents, numerator: number, denominator: number): Cents {
  const top = BigInt(Math.abs(amount)) * BigInt(numerator) * 2n + BigInt(denominator);
  const size = Number(top / (BigInt(denominator) * 2n));
  return cents(amount < 0 ? -size : size);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Which way a difference goes: an expense above its plan is over, and so is an income below its own. */
export type Side = 'expense' | 'income';

export type Difference = {
  readonly cents: Cents;
  /** In tenths of a per cent of the plan; null where nothing was planned. */
  readonly permille: number | null;
  readonly worse: boolean;
};

export function differenceFrom(planned: Cents, forecast: Cents, side: Side): Difference {
  const gone = cents(forecast - planned);
  const permille = planned === 0 ? null : Number(scaled(gone, 1000, Math.abs(planned)));
  return { cents: gone, permille, worse: side === 'expense' ? gone > 0 : gone < 0 };
}
