import type { PlainDate } from '../foundations/plain-date.ts';
import { DAYS_COUNT_FROM, freeGrounds, GENERAL_SUPPORT_BEGINS } from './benefits.ts';
import type { BenefitKind, DayGround } from './benefits.ts';
import type { Counter } from './ladders.ts';
import { isIntegrationDay } from './payments.ts';
import type { Integration, PersonPayments } from './payments.ts';
import type { ShareReadings } from './share-readings.ts';

/** One day of one payment, as far as counting looks at it. */
export type CountedDay = { readonly day: PlainDate; readonly benefit: BenefitKind; readonly ground: DayGround };

/** How many days are paid before a day, by the tally of each law. */
export type PaidSoFar = Record<Counter, number>;

export function nothingPaid(): PaidSoFar {
  return { 'subsidy-for-unemployment': 0, 'allowance': 0, 'benefit': 0, 'general-support': 0 };
}

/**
 * Whether a paid day moves a counter (TTL 14:3a.3-4, 14:3b; 48/2026 51.3-4, 55). Free days rest, or move, by the
 * reading; the days of the integration years rest in the tallies of labour market subsidy and general support.
 */
export function moves(
  counter: Counter, { day, benefit, ground }: CountedDay, integration: Integration | null, readings: ShareReadings,
): boolean {
  if (readings.freeDays === 'counter-rests' && freeGrounds.has(ground)) return false;
  const integrating = isIntegrationDay(integration, day);
  if (counter === 'subsidy-for-unemployment') {
    return benefit === 'labour-market-subsidy' && ground !== 'service' && !integrating;
  }
  if (day < DAYS_COUNT_FROM) return false;
  const isAllowance = benefit === 'basic-allowance' || benefit === 'earnings-related-allowance';
  if (counter === 'allowance') return isAllowance;
  if (counter === 'benefit') return !integrating && (isAllowance || benefit === 'labour-market-subsidy');
  // 48/2026: of its own days only those of general support rest; before it every benefit counts, by the letter.
  if (day >= GENERAL_SUPPORT_BEGINS) {
    return benefit === 'earnings-related-allowance' || (benefit === 'general-support' && !integrating);
  }
  return readings.integrationDaysBeforeGeneralSupport === 'counted' || !integrating;
}

/** What sets a counter anew on a day, before that day is counted. */
export type CounterEvent = { readonly day: PlainDate; readonly counter: Counter; readonly days: number; readonly why: EventKind };
export const eventKinds = ['new-maximum-period', 'work-condition', 'opening'] as const;
export type EventKind = (typeof eventKinds)[number];

/**
 * Restarts and openings in the order of their days. A new maximum period restarts the allowances (14:3b.5) and, as
 * it follows the work condition, general support (48/2026 51.5); of the others the readings decide.
 */
export function counterEvents(person: PersonPayments, readings: ShareReadings): readonly CounterEvent[] {
  const events: CounterEvent[] = [];
  const restart = (day: PlainDate, why: EventKind, ...which: readonly Counter[]): void => {
    for (const counter of which) events.push({ day, counter, days: 0, why });
  };
  for (const day of person.newMaximumPeriods) {
    restart(day, 'new-maximum-period', 'allowance', 'general-support');
    if (readings.subsidyRestart === 'new-maximum-period') restart(day, 'new-maximum-period', 'benefit');
    if (readings.restartBefore2025 === 'new-maximum-period') restart(day, 'new-maximum-period', 'subsidy-for-unemployment');
  }
  for (const day of person.workConditionFulfilled) restart(day, 'work-condition', 'general-support');
  for (const { day, benefitDays, allowanceDays } of person.openings) {
    if (benefitDays !== null) {
      events.push({ day, counter: 'benefit', days: benefitDays, why: 'opening' });
      events.push({ day, counter: 'general-support', days: benefitDays, why: 'opening' });
    }
    if (allowanceDays !== null) events.push({ day, counter: 'allowance', days: allowanceDays, why: 'opening' });
  }
  return events.toSorted((a, b) => a.day - b.day);
}
