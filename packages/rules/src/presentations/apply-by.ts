import { addDays, plainDate } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { firstOfficeDayOnOrAfter } from '../foundations/working-days.ts';

/** The law names no time to apply in: a parameter with a date, which the one who offers may set otherwise. */
export const applyTimes = { from: plainDate('2022-05-02'), days: 7 } as const;

/** A week from the offer, on a day when the office can be asked; never past the day on which the vacancy closes. */
export function proposeApplyBy(madeOn: PlainDate, closes: PlainDate | null): PlainDate {
  const proposed = firstOfficeDayOnOrAfter(addDays(madeOn, applyTimes.days));
  return closes !== null && closes < proposed ? closes : proposed;
}

export type ApplyByFault = 'past' | 'after-closing';

export function faultOfApplyBy(applyBy: PlainDate, madeOn: PlainDate, closes: PlainDate | null): ApplyByFault | null {
  if (applyBy < madeOn) return 'past';
  return closes !== null && applyBy > closes ? 'after-closing' : null;
}

/** From the first office day after the last day to apply the result is asked for: who applied on a Saturday was in time. */
export const resultAskedFrom = (applyBy: PlainDate): PlainDate => firstOfficeDayOnOrAfter(addDays(applyBy, 1));
