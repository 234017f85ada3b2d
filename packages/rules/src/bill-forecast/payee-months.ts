import { basicAmountOn } from '../benefit-share/basic-amounts.ts';
import type { BenefitKind } from '../benefit-share/benefits.ts';
import { shareWhy } from '../benefit-share/derive-share.ts';
import { counters } from '../benefit-share/ladders.ts';
import { counterEvents, moves, nothingPaid } from '../benefit-share/paid-so-far.ts';
import { integrationEnds, isIntegrationDay, paidDaysOf } from '../benefit-share/payments.ts';
import type { Payment, PersonPayments } from '../benefit-share/payments.ts';
import { defaultShareReadings } from '../benefit-share/share-readings.ts';
import type { ShareReadings } from '../benefit-share/share-readings.ts';
import { addDays } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { firstDayOf, monthNumber, monthsOn, weekdaysBetween } from '../indicators/months.ts';
import type { Month } from '../indicators/months.ts';

/** Which ladder goes on for a person: earnings-related allowance has its own; the others became general support (48/2026). */
export const billFamilies = ['earnings', 'support'] as const;
export type BillFamily = (typeof billFamilies)[number];

/** A person's month on a ladder. */
export type PayeeMonth = {
  readonly month: Month;
  readonly municipality: string;
  readonly family: BillFamily;
  /** Days paid before the first day of the month on the ladder, by the counter that its law looks at. */
  counted: number;
  /** Days on the ladder. */
  days: number;
  /** The same days as days of the full amount: a benefit lowered to half has half of them. */
  fullDays: number;
};

export function familyOf(benefit: BenefitKind): BillFamily {
  return benefit === 'earnings-related-allowance' ? 'earnings' : 'support';
}

/**
 * The months in which a person stood on a ladder, in their order; days without share are none of them. Counted by subtraction
 * with the same rules as `deriveShare`. A month in two municipalities or families is of that of its first day.
 */
export function payeeMonthsOf(person: PersonPayments, readings: ShareReadings = defaultShareReadings): readonly PayeeMonth[] {
  const events = [...counterEvents(person, readings)];
  const paid = nothingPaid();
  const found: PayeeMonth[] = [];
  for (const payment of person.payments) {
    for (let start = payment.start; start < endOf(payment);) {
      while (events[0] !== undefined && events[0].day <= start) {
        const event = events.shift();
        if (event !== undefined) paid[event.counter] = event.days;
      }
      const stop = Math.min(endOf(payment), nextTurn(person, start, events[0]?.day)) as PlainDate;
      const days = weekdaysBetween(start, stop);
      const { benefit, ground } = payment;
      const integrating = isIntegrationDay(person.integration, start);
      const { why, ladder } = shareWhy(benefit, ground, start, integrating);
      const municipality = person.homes.findLast(({ from }) => from <= start)?.municipality;
      if (days > 0 && why === 'on-the-ladder' && ladder !== undefined && municipality !== undefined) {
        add(found, { month: monthNumber(start), municipality, family: familyOf(benefit), counted: paid[ladder.counter], days, fullDays: days * levelOf(payment) });
      }
      for (const counter of counters) if (moves(counter, { day: start, benefit, ground }, person.integration, readings)) paid[counter] += days;
      start = stop;
    }
  }
  return found;
}

function add(found: PayeeMonth[], piece: PayeeMonth): void {
  const last = found.at(-1);
  if (last?.month !== piece.month) {
    found.push(piece);
    return;
  }
  last.days += piece.days;
  last.fullDays += piece.fullDays;
}

/** The next day on which the month, the integration years or a counter may change. */
function nextTurn({ integration }: PersonPayments, day: PlainDate, event: PlainDate | undefined): number {
  const turns = [firstDayOf(monthsOn(monthNumber(day), 1)), event ?? Infinity];
  if (integration !== null) turns.push(integration.firstHomeEntry, integrationEnds(integration));
  return Math.min(...turns.filter((turn) => turn > day));
}

/** The day after the last paid one: where fewer than the weekdays were paid, the first of them were. */
function endOf({ start, end, days }: Payment): PlainDate {
  if (days === null) return end;
  let last = addDays(start, Math.floor(days / 5) * 7);
  while (weekdaysBetween(start, last) < days) last = addDays(last, 1);
  while (last > start && weekdaysBetween(start, addDays(last, -1)) >= days) last = addDays(last, -1);
  return last;
}

/** What part of the full amount was paid. */
function levelOf(payment: Payment): number {
  const full = (basicAmountOn(payment.start)?.cents ?? 0) * paidDaysOf(payment);
  return payment.amount === null || full === 0 ? 1 : payment.amount / full;
}
