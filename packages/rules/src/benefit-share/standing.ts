import { addDays } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { GENERAL_SUPPORT_BEGINS } from './benefits.ts';
import type { BenefitKind } from './benefits.ts';
import { deriveShare } from './derive-share.ts';
import type { DerivedShare } from './derive-share.ts';
import { ladderOn, stepOf } from './ladders.ts';
import { integrationEnds, isBenefitDay, isIntegrationDay, paidDays } from './payments.ts';
import type { PersonPayments } from './payments.ts';
import { defaultShareReadings } from './share-readings.ts';
import type { ShareReadings } from './share-readings.ts';

/** Where a person stands after the last paid day that is known, and when the next step comes. */
export type Standing = {
  readonly benefit: BenefitKind;
  readonly lastDay: PlainDate;
  /** Days paid by the counter that the law of the next day looks at. */
  readonly paid: number;
  /** Every benefit day that is known, whatever counts. */
  readonly allDays: number;
  /** The per cent of the next day. */
  readonly percent: number;
  readonly next: { readonly percent: number; readonly days: number; readonly on: PlainDate } | null;
};

/** The first day after so many benefit days from a day on: the day of the next step, if every weekday is paid. */
export function dayAfterBenefitDays(from: PlainDate, days: number): PlainDate {
  let day = from;
  for (let left = days; left > 0 || !isBenefitDay(day); day = addDays(day, 1)) if (isBenefitDay(day)) left -= 1;
  return day;
}

/**
 * The standing that early warnings are made of (TTL 13:6, 48/2026 49: Kela tells of those with 60 days). The next
 * step's day supposes that the same benefit goes on for every weekday; nothing else is supposed.
 */
export function standingOf(
  person: PersonPayments, readings: ShareReadings = defaultShareReadings, derived: DerivedShare = deriveShare(person, readings),
): Standing | undefined {
  const last = person.payments.at(-1);
  const lastDay = last === undefined ? undefined : paidDays(last).at(-1);
  if (last === undefined || lastDay === undefined) return undefined;
  const { days, paid } = derived;
  const first = dayAfterBenefitDays(addDays(lastDay, 1), 0);
  const from = isIntegrationDay(person.integration, first) && person.integration !== null && last.benefit !== 'earnings-related-allowance'
    ? dayAfterBenefitDays(integrationEnds(person.integration), 0) : first;
  const benefit = from >= GENERAL_SUPPORT_BEGINS && last.benefit !== 'earnings-related-allowance' ? 'general-support' : last.benefit;
  const ladder = ladderOn(benefit, from);
  const base = { benefit, lastDay, allDays: days.length };
  if (ladder === undefined) return { ...base, paid: 0, percent: 0, next: null };
  const count = paid[ladder.counter];
  const next = ladder.steps.find((step) => step.paidBefore > count);
  return {
    ...base, paid: count, percent: from === first ? stepOf(ladder, count).percent : 0,
    next: next === undefined ? null : {
      percent: next.percent, days: next.paidBefore - count, on: dayAfterBenefitDays(from, next.paidBefore - count),
    },
  };
}
