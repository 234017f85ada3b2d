import type { Cents } from '../foundations/cents.ts';
import { addDays, addYears, weekday } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { weekdaysBetween } from '../indicators/months.ts';
import type { BenefitKind, DayGround } from './benefits.ts';

/** One payment as Kela or a fund tells it: a stretch of days, one benefit, one ground. */
export type Payment = {
  readonly start: PlainDate;
  /** The day after the last one. */
  readonly end: PlainDate;
  readonly benefit: BenefitKind;
  readonly ground: DayGround;
  /** Days paid; null where every weekday was. Fewer than the weekdays are the first ones of them. */
  readonly days: number | null;
  /** The basic benefit paid for the days, child increases left out; null is the full amount. */
  readonly amount: Cents | null;
  /** The day the money moved. */
  readonly paidOn: PlainDate | null;
};

export type HomePeriod = { readonly from: PlainDate; readonly municipality: string };

/** What stood on the counters before the first payment that is known. */
export type Opening = { readonly day: PlainDate; readonly benefitDays: number | null; readonly allowanceDays: number | null };

/** One person's dated facts: payments in the order of their days, none over another. */
export type PersonPayments = {
  readonly payments: readonly Payment[];
  readonly homes: readonly HomePeriod[];
  /** Entitled anew to a maximum period (TTL 6:7) after the work condition was fulfilled. */
  readonly newMaximumPeriods: readonly PlainDate[];
  readonly workConditionFulfilled: readonly PlainDate[];
  readonly integration: Integration | null;
  readonly openings: readonly Opening[];
};

/** 681/2023 2.1: the first entry of a home municipality, and whether 2.3-4 (protection and the like) concern the person. */
export type Integration = { readonly firstHomeEntry: PlainDate; readonly protectedPerson: boolean };

export const noPayments: PersonPayments = {
  payments: [], homes: [], newMaximumPeriods: [], workConditionFulfilled: [], integration: null, openings: [],
};

/** Benefit is paid for five days of a week; public holidays on weekdays are benefit days too. */
export function isBenefitDay(day: PlainDate): boolean {
  return weekday(day) <= 5;
}

/** Days that the payment is for. */
export function paidDaysOf(payment: Pick<Payment, 'start' | 'end' | 'days'>): number {
  return payment.days ?? weekdaysBetween(payment.start, payment.end);
}

/** The days of the payment one by one; where fewer than the weekdays were paid, the first of them. */
export function paidDays(payment: Pick<Payment, 'start' | 'end' | 'days'>): readonly PlainDate[] {
  const found: PlainDate[] = [];
  const count = paidDaysOf(payment);
  for (let day = payment.start; day < payment.end && found.length < count; day = addDays(day, 1)) {
    if (isBenefitDay(day)) found.push(day);
  }
  return found;
}

/** The years in which neither share nor counting touches the person (TTL 14:3a.4, 48/2026 51.4): 3 or 1. */
export function integrationEnds({ firstHomeEntry, protectedPerson }: Integration): PlainDate {
  return addYears(firstHomeEntry, protectedPerson ? 3 : 1);
}

export function isIntegrationDay(integration: Integration | null, day: PlainDate): boolean {
  return integration !== null && day >= integration.firstHomeEntry && day < integrationEnds(integration);
}

/** The amount up to the n-th day of a payment: whole cents that always make its amount in the end. */
export function amountUpTo(amount: number, days: number, upTo: number): number {
  return Math.floor((amount * upTo) / days);
}
