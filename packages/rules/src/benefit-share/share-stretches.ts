import { cents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import type { ShareDay, ShareLine } from './derive-share.ts';

/** Days that follow one another with one reason, step, municipality and payment: a row of the derivation. */
export type ShareStretch = {
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly days: number;
  /** The day that stands for all of them: its reason, step, section and confidence. */
  readonly like: ShareDay;
  /** Days paid before the first of them. */
  readonly paidBefore: number | null;
  readonly amount: Cents;
  /** Hundredths of a cent, exact. */
  readonly exact: number;
};

/** The days of one line as stretches: their exact sum is the line's. */
export function stretchesOf(line: Pick<ShareLine, 'days'>): readonly ShareStretch[] {
  const found: ShareStretch[] = [];
  for (const day of line.days) {
    const last = found.at(-1);
    if (last !== undefined && isAlike(last.like, day)) {
      found[found.length - 1] = {
        ...last, last: day.day, days: last.days + 1, amount: cents(last.amount + day.amount), exact: last.exact + day.exact,
      };
    } else {
      found.push({
        first: day.day, last: day.day, days: 1, like: day, paidBefore: day.paidBefore, amount: day.amount, exact: day.exact,
      });
    }
  }
  return found;
}

function isAlike(one: ShareDay, other: ShareDay): boolean {
  return one.why === other.why && one.percent === other.percent && one.municipality === other.municipality
    && one.counter === other.counter && one.payment === other.payment && other.restarted === null;
}
