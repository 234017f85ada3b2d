import { GENERAL_SUPPORT_BEGINS } from '@kohtaanto/rules/benefit-share/benefits.ts';
import type { BenefitKind, DayGround } from '@kohtaanto/rules/benefit-share/benefits.ts';
import { basicAmountOn } from '@kohtaanto/rules/benefit-share/basic-amounts.ts';
import { deriveShare } from '@kohtaanto/rules/benefit-share/derive-share.ts';
import { noPayments } from '@kohtaanto/rules/benefit-share/payments.ts';
import type { Payment } from '@kohtaanto/rules/benefit-share/payments.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { firstDayOf, formatMonth, monthNumber, monthsOn, weekdaysBetween } from '@kohtaanto/rules/indicators/months.ts';
import type { Month } from '@kohtaanto/rules/indicators/months.ts';
import { chanceOf } from '../chance.ts';
import type { Chance } from '../chance.ts';

/** Whom Kela pays: an invented person of the register with the times of unemployment. */
export type PaidPerson = {
  readonly identityCode: string; readonly municipality: string;
  readonly spells: readonly { readonly start: PlainDate; readonly end: PlainDate | null; readonly laidOff: boolean }[];
};

/** A file as Kela would have sent it, for a month's bill, on a day. */
export type InventedFile = { readonly month: string; readonly sentOn: PlainDate; readonly name: string; readonly csv: string };

type Row = {
  readonly person: PaidPerson; readonly payment: Payment; readonly days: number; readonly daysBefore: number; readonly municipality: string; readonly billed: number;
};

const MONTHS = 3;
/** Kela tells of those whose benefit the municipality shares, and of those who have reached sixty days. */
export const TOLD_FROM = 60;
export const MOST_ALLOWANCE_DAYS = 400;
const words: Readonly<Record<BenefitKind, string>> = {
  'labour-market-subsidy': 'työmarkkinatuki', 'basic-allowance': 'peruspäiväraha',
  'earnings-related-allowance': 'ansiopäiväraha', 'general-support': 'yleistuki',
};

/**
 * Paid days of the last months for the invented persons of an area, with the bill that the law makes of them and the
 * few slips that bills have: a step too many, a municipality of last year, lay-off days, days corrected a month later.
 * The same for the same seed, day and persons.
 */
export function inventPayments(seed: number, day: PlainDate, areaId: number, persons: readonly PaidPerson[]): readonly InventedFile[] {
  const last = monthsOn(monthNumber(day), -1);
  const places = [...new Set(persons.map(({ municipality }) => municipality))].toSorted();
  const byMonth = new Map<string, Row[]>(Array.from({ length: MONTHS }, (_, at) => [formatMonth(monthsOn(last, at + 1 - MONTHS)), []]));
  for (const person of persons) {
    const chance = chanceOf(seed, areaId, 'benefit', person.identityCode);
    for (const row of rowsOf(person, chance, day, places)) byMonth.get(formatMonth(monthNumber(row.payment.start)))?.push(row);
  }
  const months = [...byMonth];
  return months.map(([month, rows], at) => {
    const earlier = at === months.length - 1 ? (months[at - 1]?.[1] ?? []) : [];
    const corrected = earlier.filter((_, place) => place % 97 === 41).slice(0, 4).map(fewerDays);
    const sentOn = addDays(firstDayOf(monthsOn(monthNumber(rows[0]?.payment.start ?? day), 1)), 9);
    return { month, sentOn, name: `kela-${areaId}-${month}.csv`, csv: csvOf([...rows, ...corrected]) };
  });
}

/** The first month of which Kela has sent a file. */
export function firstMonthTold(day: PlainDate): Month {
  return monthsOn(monthNumber(day), -MONTHS);
}

type Payee = { readonly opening: number; readonly earns: boolean; readonly lowered: number };

/** Whether a time of unemployment is paid at all, on what, and how many days were counted on a day of it. */
export function drawPayee(spell: PaidPerson['spells'][number], chance: Chance, opens: PlainDate): Payee | undefined {
  if (!chance.happens(0.86)) return undefined;
  const before = chance.happens(0.45) ? chance.between(10, 900) : 0;
  const counted = before + (spell.start < opens ? weekdaysBetween(spell.start, opens) : 0);
  const earns = spell.laidOff || (counted < MOST_ALLOWANCE_DAYS - 90 && chance.happens(0.52));
  const opening = earns ? Math.min(counted, MOST_ALLOWANCE_DAYS - 90) : Math.min(counted, 2400);
  return { opening, earns, lowered: chance.happens(0.22) ? chance.between(35, 90) / 100 : 1 };
}

function rowsOf(person: PaidPerson, chance: Chance, day: PlainDate, places: readonly string[]): readonly Row[] {
  const spell = person.spells.findLast(({ start }) => start < day);
  const opens = firstDayOf(firstMonthTold(day));
  const payee = spell === undefined ? undefined : drawPayee(spell, chance, opens);
  if (spell === undefined || payee === undefined) return [];
  const { opening, earns, lowered } = payee;
  const payments = paymentsOf(spell, earns, lowered, day);
  const starts = payments[0]?.start ?? opens;
  const isAllowance = earns;
  const { lines, days } = deriveShare({
    ...noPayments, payments, homes: [{ from: starts, municipality: person.municipality }],
    openings: [{ day: starts, benefitDays: opening, allowanceDays: isAllowance ? opening : null }],
  });
  return payments.flatMap((payment, at): readonly Row[] => {
    const own = days.filter((each) => each.payment === at);
    const paidBefore = own.find((each) => each.paidBefore !== null)?.paidBefore ?? opening;
    if (own.length === 0 || paidBefore + own.length < TOLD_FROM) return [];
    const share = lines.reduce((sum, line) => sum + (line.payment === at ? line.share : 0), 0);
    return [slipped({
      person, payment, days: own.length, daysBefore: paidBefore, municipality: person.municipality, billed: share,
    }, chance, places)];
  });
}

/** A payment for each month that the spell touches. */
function paymentsOf(spell: PaidPerson['spells'][number], earns: boolean, lowered: number, day: PlainDate): readonly Payment[] {
  const ground: DayGround = spell.laidOff ? 'lay-off' : 'unemployment';
  return Array.from({ length: MONTHS }, (_, at) => monthsOn(monthNumber(day), at - MONTHS)).flatMap((month): readonly Payment[] => {
    const opens = firstDayOf(month);
    const closes = firstDayOf(monthsOn(month, 1));
    const start = spell.start > opens ? spell.start : opens;
    const end = spell.end !== null && spell.end < closes ? spell.end : closes;
    const days = weekdaysBetween(start, end);
    if (end <= start || days === 0) return [];
    const benefit: BenefitKind = earns ? 'earnings-related-allowance' : start >= GENERAL_SUPPORT_BEGINS ? 'general-support' : 'labour-market-subsidy';
    const amount = cents(Math.round((basicAmountOn(start)?.cents ?? 0) * days * lowered));
    return [{ start, end, benefit, ground, days: null, amount, paidOn: addDays(end, 4) }];
  });
}

/** Bills have slips: about one line in sixty. */
function slipped(row: Row, chance: Chance, places: readonly string[]): Row {
  if (chance.happens(0.006)) return { ...row, billed: Math.round(((row.payment.amount ?? 0) * 50) / 100) };
  if (row.billed > 0 && chance.happens(0.004)) return { ...row, billed: row.billed + 1 };
  if (row.payment.ground === 'lay-off' && chance.happens(0.05)) return { ...row, billed: Math.round(((row.payment.amount ?? 0) * 10) / 100) };
  if (row.billed > 0 && places.length > 1 && chance.happens(0.004)) {
    return { ...row, municipality: places.find((place) => place !== row.municipality) ?? row.municipality };
  }
  return row;
}

/** The same payment a month later with days taken away: a correction of a month that is closed. */
function fewerDays(row: Row): Row {
  const days = Math.max(1, row.days - 6);
  const part = (amount: number): number => Math.round((amount * days) / row.days);
  return { ...row, days, payment: { ...row.payment, days, amount: cents(part(row.payment.amount ?? 0)) }, billed: part(row.billed) };
}

function csvOf(rows: readonly Row[]): string {
  const head = 'henkilötunnus;alku;loppu;etuus;peruste;päivät;määrä;kunta;laskutettu;päiviä ennen;maksupäivä';
  const lines = rows.map(({ person, payment, days, daysBefore, municipality, billed }) => [
    person.identityCode, written(payment.start), written(addDays(payment.end, -1)), words[payment.benefit],
    payment.ground === 'lay-off' ? 'lomautus' : 'työttömyys', String(days), euros(payment.amount ?? 0), municipality, euros(billed),
    String(daysBefore), payment.paidOn === null ? '' : written(payment.paidOn),
  ].join(';'));
  return `${[head, ...lines].join('\r\n')}\r\n`;
}

function written(day: PlainDate): string {
  return formatIso(day).split('-').toReversed().map(Number).join('.');
}

function euros(amount: number): string {
  return `${Math.floor(amount / 100)},${String(amount % 100).padStart(2, '0')}`;
}
