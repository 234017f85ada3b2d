import type { PlainDate } from '../foundations/plain-date.ts';
import { ALL_BENEFITS_SHARED_FROM, FIRST_SHARE_BEGINS, GENERAL_SUPPORT_BEGINS } from './benefits.ts';

/** Where the law of the share can be read in two ways, or no source tells: each a parameter with its days. */
export type ShareReadings = {
  /** TTL 14:3d, 48/2026 53: the home municipality of the day that is paid for, or of the day the money moves. */
  readonly paymentDay: 'day-paid-for' | 'money-moves';
  /** 48/2026 55: days of the integration years before 1.5.2026 count by the letter, or rest as they rested. */
  readonly integrationDaysBeforeGeneralSupport: 'counted' | 'not-counted';
  /** Lay-off, shortened week, weather hindrance and additional days: no share; no text tells of the counter. */
  readonly freeDays: 'counter-rests' | 'counter-moves';
  /** A new maximum period restarts the counter in 14:3b only; 14:3a says nothing of it. */
  readonly subsidyRestart: 'never' | 'new-maximum-period';
  /** The law before 2025, whose text was not at hand: whether a new maximum period restarted it. */
  readonly restartBefore2025: 'new-maximum-period' | 'never';
  /** The same law: 300, 500 and 1 000 days are paid before the day, or are the number of the day. */
  readonly stepsBefore2025: 'days-paid-before' | 'number-of-the-day';
};

export const defaultShareReadings: ShareReadings = {
  paymentDay: 'day-paid-for',
  integrationDaysBeforeGeneralSupport: 'counted',
  freeDays: 'counter-rests',
  subsidyRestart: 'never',
  restartBefore2025: 'new-maximum-period',
  stepsBefore2025: 'days-paid-before',
};

export type OpenShareReading = {
  readonly name: keyof ShareReadings;
  /** Benefit days from this one on, and before the other, depend on it. */
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly other: Partial<ShareReadings>;
};

export const openShareReadings: readonly OpenShareReading[] = [
  open('paymentDay', FIRST_SHARE_BEGINS, null, { paymentDay: 'money-moves' }),
  open('integrationDaysBeforeGeneralSupport', GENERAL_SUPPORT_BEGINS, null,
    { integrationDaysBeforeGeneralSupport: 'not-counted' }),
  open('freeDays', FIRST_SHARE_BEGINS, null, { freeDays: 'counter-moves' }),
  open('subsidyRestart', ALL_BENEFITS_SHARED_FROM, GENERAL_SUPPORT_BEGINS, { subsidyRestart: 'new-maximum-period' }),
  open('restartBefore2025', FIRST_SHARE_BEGINS, ALL_BENEFITS_SHARED_FROM, { restartBefore2025: 'never' }),
  open('stepsBefore2025', FIRST_SHARE_BEGINS, ALL_BENEFITS_SHARED_FROM, { stepsBefore2025: 'number-of-the-day' }),
];

function open(
  name: keyof ShareReadings, from: PlainDate, until: PlainDate | null, other: Partial<ShareReadings>,
): OpenShareReading {
  return { name, from, until, other };
}
