import { GENERAL_SUPPORT_BEGINS } from '@kohtaanto/rules/benefit-share/benefits.ts';
import type { BenefitKind } from '@kohtaanto/rules/benefit-share/benefits.ts';
import { basicAmountOn } from '@kohtaanto/rules/benefit-share/basic-amounts.ts';
import { noPayments } from '@kohtaanto/rules/benefit-share/payments.ts';
import type { Payment, PersonPayments } from '@kohtaanto/rules/benefit-share/payments.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { addDays, addMonths, of, plainDate, yearOf } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { firstDayOf, monthNumber, monthsOn, weekdaysBetween } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { chanceOf } from '../chance.ts';
import type { Chance } from '../chance.ts';
import { drawPayee, firstMonthTold, MOST_ALLOWANCE_DAYS, TOLD_FROM } from './invented-payments.ts';
import type { PaidPerson } from './invented-payments.ts';

/** The first month of the invented past: a year of the ladder that the share had before 2025. */
const PAST_BEGINS = plainDate('2024-01-01');
const REGISTER_BEGINS = plainDate('2025-01-01');
type Stretch = { readonly start: PlainDate; readonly end: PlainDate };

/** The months that are told as sums: from January 2024, or a month later at the earliest, to the one before Kela's first file. */
export function pastWindow(day: PlainDate): { readonly first: Month; readonly last: Month } | undefined {
  const last = monthsOn(firstMonthTold(day), -1);
  const first = monthNumber(PAST_BEGINS);
  return last < first ? undefined : { first, last };
}

/**
 * Who was paid in the months before Kela's files, from the times of unemployment in the register: the same draws as in the files, so
 * that whoever is paid on stands there with the same days counted. One in eight has work each summer, one in sixteen over Christmas.
 */
export function inventPast(seed: number, day: PlainDate, areaId: number, persons: readonly PaidPerson[]): readonly PersonPayments[] {
  const told = firstDayOf(firstMonthTold(day));
  // The month after the last sum tells who stayed.
  const until = addMonths(told, 1);
  return persons.flatMap((person) => {
    const last = person.spells.findLast(({ start }) => start < day);
    return person.spells.flatMap((spell, at) => {
      if (spell.laidOff || spell.start >= told || (spell.end !== null && spell.end <= PAST_BEGINS)) return [];
      const chance = spell === last ? chanceOf(seed, areaId, 'benefit', person.identityCode) : chanceOf(seed, areaId, 'past-benefit', person.identityCode, at);
      const months = chanceOf(seed, areaId, 'past-months', person.identityCode, at);
      const end = endOfPay(spell, months);
      const payee = drawPayee(spell, chance, end !== null && end < told ? end : told);
      return payee === undefined ? [] : paidBefore(person, { start: spell.start, end: end ?? until }, payee, months, told, until);
    });
  });
}

/**
 * Of those who left before 2025 the register knows in some areas only that they had left by its first month; a bill in which all of
 * them leave at once would be nobody's. Their pay ended at some time before.
 */
function endOfPay({ start, end }: PaidPerson['spells'][number], chance: Chance): PlainDate | null {
  if (end === null || end <= REGISTER_BEGINS || end > addMonths(REGISTER_BEGINS, 1)) return end;
  return addDays(start, Math.round((end - start) * chance.between(30, 100) / 100));
}

function paidBefore(
  person: PaidPerson, spell: Stretch, { opening, earns, lowered }: NonNullable<ReturnType<typeof drawPayee>>, chance: Chance,
  told: PlainDate, until: PlainDate,
): readonly PersonPayments[] {
  const end = spell.end < until ? spell.end : until;
  const paid = withoutWork(spell.start, end, told, chance);
  // Counted backwards from what Kela's first file tells, or from the end of the time.
  const atEnd = end < told ? end : told;
  let counted = Math.max(0, opening - daysUpTo(paid, atEnd));
  const first = earns || (opening >= MOST_ALLOWANCE_DAYS && chance.happens(0.5)) ? MOST_ALLOWANCE_DAYS : 0;
  const payments: Payment[] = [];
  let before: number | undefined;
  for (const stretch of paid) {
    for (const part of partsOf(stretch)) {
      const days = weekdaysBetween(part.start, part.end);
      if (days === 0) continue;
      if (counted + days >= TOLD_FROM) {
        before ??= counted;
        payments.push(...benefitsOf(part, counted, first, lowered));
      }
      counted += days;
    }
  }
  const [opens] = payments;
  if (opens === undefined || before === undefined) return [];
  return [{
    ...noPayments, payments, homes: [{ from: opens.start, municipality: person.municipality }],
    openings: [{ day: opens.start, benefitDays: before, allowanceDays: opens.benefit === 'earnings-related-allowance' ? before : null }],
  }];
}

/** The time without the weeks of work, from the first day to the end. */
function withoutWork(start: PlainDate, end: PlainDate, told: PlainDate, chance: Chance): readonly Stretch[] {
  const [summer, christmas] = [chance.happens(0.125), chance.happens(0.0625)];
  const breaks: Stretch[] = [];
  for (let year = yearOf(PAST_BEGINS); year <= yearOf(end); year += 1) {
    if (summer) breaks.push({ start: of(year, 6, chance.between(1, 12)), end: of(year, 8, chance.between(1, 20)) });
    if (christmas) breaks.push({ start: of(year, 11, chance.between(20, 30)), end: of(year + 1, 1, chance.between(4, 9)) });
  }
  const found: Stretch[] = [];
  let from = start;
  for (const work of breaks) {
    // What Kela's files tell of the months after is paid on every weekday.
    const back = work.end < told ? work.end : told;
    if (work.start < from || back <= work.start || work.start >= end) continue;
    found.push({ start: from, end: work.start });
    from = back;
  }
  if (from < end) found.push({ start: from, end });
  return found;
}

function daysUpTo(paid: readonly Stretch[], end: PlainDate): number {
  return paid.reduce((sum, each) => sum + weekdaysBetween(each.start, each.end < end ? each.end : end), 0);
}

/** What was before the past in one piece, the past month by month, as Kela pays. */
function partsOf({ start, end }: Stretch): readonly Stretch[] {
  const parts: Stretch[] = [];
  for (let from = start; from < end;) {
    const turn = from < PAST_BEGINS ? PAST_BEGINS : firstDayOf(monthsOn(monthNumber(from), 1));
    const until = turn < end ? turn : end;
    parts.push({ start: from, end: until });
    from = until;
  }
  return parts;
}

/** Earnings-related allowance for the first so many days counted, then what those without it get. */
function benefitsOf(part: Stretch, counted: number, allowanceDays: number, lowered: number): readonly Payment[] {
  const left = allowanceDays - counted;
  const days = weekdaysBetween(part.start, part.end);
  if (left <= 0) return [paymentOf(part, supportOn(part.start), lowered)];
  if (left >= days) return [paymentOf(part, 'earnings-related-allowance', lowered)];
  let turn = part.start;
  while (weekdaysBetween(part.start, turn) < left) turn = addDays(turn, 1);
  return [paymentOf({ start: part.start, end: turn }, 'earnings-related-allowance', lowered), paymentOf({ start: turn, end: part.end }, supportOn(turn), lowered)];
}

const supportOn = (day: PlainDate): BenefitKind => (day >= GENERAL_SUPPORT_BEGINS ? 'general-support' : 'labour-market-subsidy');

function paymentOf({ start, end }: Stretch, benefit: BenefitKind, lowered: number): Payment {
  const amount = cents(Math.round((basicAmountOn(start)?.cents ?? 0) * weekdaysBetween(start, end) * lowered));
  return { start, end, benefit, ground: 'unemployment', days: null, amount, paidOn: null };
}
