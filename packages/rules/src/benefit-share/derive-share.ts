import { cents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { monthNumber } from '../indicators/months.ts';
import type { Month } from '../indicators/months.ts';
import { basicAmountOn } from './basic-amounts.ts';
import { freeGrounds } from './benefits.ts';
import type { BenefitKind, DayGround } from './benefits.ts';
import { counters, ladderOn, stepOf } from './ladders.ts';
import type { Counter, Ladder, ShareConfidence, ShareSection } from './ladders.ts';
import { counterEvents, moves, nothingPaid } from './paid-so-far.ts';
import type { CounterEvent, EventKind, PaidSoFar } from './paid-so-far.ts';
import { amountUpTo, isIntegrationDay, paidDays } from './payments.ts';
import type { HomePeriod, Payment, PersonPayments } from './payments.ts';
import { defaultShareReadings } from './share-readings.ts';
import type { ShareReadings } from './share-readings.ts';

/** Why a day has no municipal share, or why it has one. */
export const shareWhys = [
  'on-the-ladder',
  'free-ground', // lay-off, shortened week, weather hindrance, additional days
  'integration-years', // TTL 14:3a.4, 48/2026 51.4
  'service-before-2025',
  'no-share-by-law', // a benefit or a time that the law of the share did not know
] as const;
export type ShareWhy = (typeof shareWhys)[number];

/** One paid day with all that its share is made of. */
export type ShareDay = {
  readonly day: PlainDate;
  readonly payment: number;
  readonly benefit: BenefitKind;
  readonly ground: DayGround;
  readonly municipality: string | null;
  readonly why: ShareWhy;
  /** Days paid before this one by the counter of the day's law; null where no ladder looks at it. */
  readonly paidBefore: number | null;
  readonly counter: Counter | null;
  readonly percent: number;
  /** The basic benefit of the day. */
  readonly amount: Cents;
  /** The share of the day in hundredths of a cent: exact. */
  readonly exact: number;
  readonly section: ShareSection | null;
  readonly confidence: ShareConfidence;
  /** What set the counter anew on this day. */
  readonly restarted: EventKind | null;
};

/** What one municipality owes for one payment in one month: rounded once, half up. */
export type ShareLine = {
  readonly payment: number;
  readonly benefit: BenefitKind;
  readonly month: Month;
  readonly municipality: string | null;
  readonly days: readonly ShareDay[];
  readonly exact: number;
  readonly share: Cents;
};

export type DerivedShare = {
  readonly days: readonly ShareDay[];
  readonly lines: readonly ShareLine[];
  /** What stands on the counters after the last day. */
  readonly paid: PaidSoFar;
};

/**
 * The municipal share of one person's paid days, day by day: the law of each day, its ladder, the days paid before
 * it, the home municipality of the payment day and the cents (TTL 14:3a-3d, 48/2026 50-55; before 2025 TTL 14:3a).
 */
export function deriveShare(person: PersonPayments, readings: ShareReadings = defaultShareReadings): DerivedShare {
  const events = [...counterEvents(person, readings)];
  const paid = nothingPaid();
  const days: ShareDay[] = [];
  for (const [index, payment] of person.payments.entries()) {
    const dates = paidDays(payment);
    for (const [place, day] of dates.entries()) {
      const happened: CounterEvent[] = [];
      while (events[0] !== undefined && events[0].day <= day) {
        const event = events.shift();
        if (event !== undefined) happened.push(event);
      }
      for (const event of happened) paid[event.counter] = event.days;
      const amount = amountOfDay(payment, place, dates.length, day);
      const shared = shareOn(person, payment, day, amount, paid, readings);
      days.push({
        ...shared, payment: index, municipality: homeOn(person.homes, payment, day, readings),
        restarted: happened.find((event) => event.counter === shared.counter)?.why ?? null,
      });
      for (const counter of counters) {
        if (moves(counter, { day, benefit: payment.benefit, ground: payment.ground }, person.integration, readings)) {
          paid[counter] += 1;
        }
      }
    }
  }
  return { days, lines: linesOf(days), paid };
}

function amountOfDay(payment: Payment, place: number, days: number, day: PlainDate): Cents {
  if (payment.amount === null) return basicAmountOn(day)?.cents ?? cents(0);
  return cents(amountUpTo(payment.amount, days, place + 1) - amountUpTo(payment.amount, days, place));
}

type SharedDay = Omit<ShareDay, 'payment' | 'municipality' | 'restarted'>;

function shareOn(
  person: PersonPayments, payment: Payment, day: PlainDate, amount: Cents, paid: Readonly<Record<Counter, number>>,
  readings: ShareReadings,
): SharedDay {
  const { benefit, ground } = payment;
  const base = { day, benefit, ground, amount };
  const { why, ladder } = shareWhy(benefit, ground, day, isIntegrationDay(person.integration, day));
  if (why !== 'on-the-ladder' || ladder === undefined) return unshared(base, why, ladder);
  const paidBefore = paid[ladder.counter];
  const reached = stepsAreNumbers(ladder, readings) ? paidBefore + 1 : paidBefore;
  const { percent } = stepOf(ladder, reached);
  return {
    ...base, why: 'on-the-ladder', paidBefore, counter: ladder.counter, percent, exact: amount * percent,
    section: ladder.section, confidence: ladder.confidence,
  };
}

/** Whether the law of a day looks at a ladder at all; which days it looks at, `moves` tells. */
export function shareWhy(
  benefit: BenefitKind, ground: DayGround, day: PlainDate, integrating: boolean,
): { readonly why: ShareWhy; readonly ladder: Ladder | undefined } {
  const ladder = ladderOn(benefit, day);
  if (ladder === undefined) return { why: 'no-share-by-law', ladder };
  if (freeGrounds.has(ground)) return { why: 'free-ground', ladder };
  if (!ladder.servicesShared && ground === 'service') return { why: 'service-before-2025', ladder };
  const integrates = benefit === 'labour-market-subsidy' || benefit === 'general-support';
  return { why: integrates && integrating ? 'integration-years' : 'on-the-ladder', ladder };
}

/** Only the law before 2025 can be read so; its ladders are those that leave services out. */
export function stepsAreNumbers(ladder: Ladder, readings: ShareReadings): boolean {
  return !ladder.servicesShared && readings.stepsBefore2025 === 'number-of-the-day';
}

function unshared(
  base: Pick<SharedDay, 'day' | 'benefit' | 'ground' | 'amount'>, why: ShareWhy, ladder: Ladder | undefined,
): SharedDay {
  return {
    ...base, why, paidBefore: null, counter: null, percent: 0, exact: 0, section: ladder?.section ?? null,
    confidence: why === 'free-ground' || ladder === undefined ? 'from-facts' : ladder.confidence,
  };
}

/** TTL 14:3d.3, 48/2026 53.3: the home municipality in the population register on the payment day. */
export function homeOn(
  homes: readonly HomePeriod[], payment: Pick<Payment, 'paidOn'>, day: PlainDate, readings: ShareReadings,
): string | null {
  const asked = readings.paymentDay === 'money-moves' ? (payment.paidOn ?? day) : day;
  return homes.findLast((each) => each.from <= asked)?.municipality ?? null;
}

/** A line is a payment, a month and a municipality; its cents are rounded once, half up. */
function linesOf(days: readonly ShareDay[]): readonly ShareLine[] {
  const lines: ShareLine[] = [];
  let open: ShareDay[] = [];
  const close = (): void => {
    const [first] = open;
    if (first === undefined) return;
    const exact = open.reduce((sum, each) => sum + each.exact, 0);
    lines.push({
      payment: first.payment, benefit: first.benefit, month: monthNumber(first.day), municipality: first.municipality,
      days: open, exact, share: roundedShare(exact),
    });
    open = [];
  };
  for (const each of days) {
    const [first] = open;
    if (first !== undefined && (first.payment !== each.payment || first.municipality !== each.municipality
      || monthNumber(first.day) !== monthNumber(each.day))) close();
    open.push(each);
  }
  close();
  return lines;
}

/** Hundredths of a cent to whole cents, half up. */
export function roundedShare(exact: number): Cents {
  return cents(Math.floor((exact + 50) / 100));
}
