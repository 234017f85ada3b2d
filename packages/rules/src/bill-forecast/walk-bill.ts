import { basicAmountOn } from '../benefit-share/basic-amounts.ts';
import { GENERAL_SUPPORT_BEGINS } from '../benefit-share/benefits.ts';
import type { BenefitKind } from '../benefit-share/benefits.ts';
import { ladders as laddersOfLaw } from '../benefit-share/ladders.ts';
import type { Ladder } from '../benefit-share/ladders.ts';
import { firstDayOf, monthsOn, weekdaysBetween } from '../indicators/months.ts';
import type { Month } from '../indicators/months.ts';
import { cellAt, weekdaysOf } from './bill-rates.ts';
import type { BillRates } from './bill-rates.ts';
import type { MonthFlow } from './flows.ts';
import type { BillFamily } from './payee-months.ts';

/** A municipality's month to come, as it is expected. */
export type ExpectedMonth = {
  readonly municipality: string; readonly month: Month;
  /** By per cent of the step. */
  readonly days: Map<number, number>;
  readonly cents: Map<number, number>;
  persons: number;
  /** Squared cents: what the chance of small numbers alone makes of the sum. */
  noise: number;
};

/** Persons who are alike, expected: a fraction of one is a chance. */
type Group = {
  readonly municipality: string; readonly family: BillFamily;
  counted: number; persons: number;
  /** How many could have been here; those who were known and may leave, or new ones of whom nobody is known. */
  from: number; readonly known: boolean;
  readonly isNew: boolean;
};

export type WalkWish = {
  readonly months: number;
  /** Given where a law to come is tried; the ladders of today otherwise. */
  readonly ladders?: readonly Ladder[] | undefined;
};

/**
 * The months after the last known one: each cell of persons stays, leaves or goes over to general support month after month,
 * new ones come, and the days of all stand on the ladders in force on those days (TTL 14:3a, 48/2026 51, 555/1998 4) with the full
 * amounts of their months. Days counted when the last known month ended are carried into a coming law's counter.
 */
export function walkBill(last: MonthFlow, rates: BillRates, { months, ladders = laddersOfLaw }: WalkWish): readonly ExpectedMonth[] {
  let groups: Group[] = last.cells.map(({ municipality, family, persons, counted, days }) =>
    ({ municipality, family, persons, counted: (counted + days) / persons, from: persons, known: true, isNew: false }));
  // Whether one leaves hangs on where the month before began.
  let began: readonly number[] = last.cells.map(({ cell }) => cell);
  const found: ExpectedMonth[] = [];
  for (let ahead = 1; ahead <= months; ahead += 1) {
    const month = monthsOn(last.month, ahead);
    groups = [...merged(gone(groups, began, rates, month)), ...came(rates, month)];
    began = groups.map(({ counted }) => cellAt(counted));
    found.push(...paidIn(groups, rates, month, ladders));
  }
  return found;
}

function gone(groups: readonly Group[], began: readonly number[], rates: BillRates, month: Month): readonly Group[] {
  return groups.flatMap((group, at) => {
    const cell = began[at] ?? 0;
    const leaves = rates.leaves(group.family, cell, group.municipality, month);
    const moves = group.family === 'earnings' ? Math.min(rates.movesOn(cell), 1 - leaves) : 0;
    const stay: Group = { ...group, persons: group.persons * (1 - leaves - moves), isNew: false };
    const over: Group = { ...group, family: 'support', persons: group.persons * moves, isNew: false };
    // A thousandth of a person changes no cent that is told, and without an end the walk would grow for nothing.
    return [stay, over].filter(({ persons }) => persons > 0.000_1);
  });
}

/** Those alike by now are one group from here on, or the groups would grow with the square of the months. */
function merged(groups: readonly Group[]): readonly Group[] {
  const found = new Map<string, Group>();
  for (const group of groups) {
    const name = `${group.municipality} ${group.family} ${cellAt(group.counted)} ${String(group.known)}`;
    const same = found.get(name);
    if (same === undefined) {
      found.set(name, { ...group });
      continue;
    }
    const persons = same.persons + group.persons;
    same.counted = (same.counted * same.persons + group.counted * group.persons) / persons;
    same.persons = persons;
    same.from += group.from;
  }
  return [...found.values()];
}

function came(rates: BillRates, month: Month): readonly Group[] {
  return rates.entering.map(({ municipality, family, counted, persons }) => {
    const expected = persons * rates.entrySeason(family, month);
    return { municipality, family, counted, persons: expected, from: expected, known: false, isNew: true };
  });
}

function paidIn(groups: readonly Group[], rates: BillRates, month: Month, ladders: readonly Ladder[]): readonly ExpectedMonth[] {
  const sums = new Map(rates.municipalities.map((municipality) =>
    [municipality, { municipality, month, days: new Map<number, number>(), cents: new Map<number, number>(), persons: 0, noise: 0 }]));
  const parts = { earnings: partsOf('earnings', month, ladders), support: partsOf('support', month, ladders) };
  const weekdays = weekdaysOf(month);
  for (const group of groups) {
    const sum = sums.get(group.municipality);
    if (sum === undefined) continue;
    const { family, persons } = group;
    const days = weekdays * (group.isNew ? rates.daysOfEntrants : rates.daysOfStayers)[family];
    const level = rates.level(family, group.municipality);
    let each = 0;
    for (const { share, steps, amount } of parts[family]) {
      for (const { percent, taken } of stepsOfDays(steps, group.counted, days * share)) {
        const cents = taken * amount * level * percent / 100;
        sum.days.set(percent, (sum.days.get(percent) ?? 0) + persons * taken);
        sum.cents.set(percent, (sum.cents.get(percent) ?? 0) + persons * cents);
        each += cents;
      }
      group.counted += days * share;
    }
    sum.persons += persons;
    // One who is known is there or is not; how many new ones come is a count.
    sum.noise += each * each * (group.known ? persons * Math.max(0, 1 - persons / group.from) : persons);
  }
  return [...sums.values()];
}

type Part = { readonly share: number; readonly steps: Ladder['steps']; readonly amount: number };

/** The ladders of a month's days, in their order: a law that begins within a month begins on its day. */
function partsOf(family: BillFamily, month: Month, ladders: readonly Ladder[]): readonly Part[] {
  const opens = firstDayOf(month);
  const closes = firstDayOf(monthsOn(month, 1));
  const turns = [opens, ...ladders.map(({ from }) => from).filter((from) => from > opens && from < closes), closes].toSorted((a, b) => a - b);
  return turns.slice(0, -1).flatMap((from, at) => {
    const until = turns[at + 1] ?? closes;
    if (until === from) return [];
    const benefit: BenefitKind = family === 'earnings' ? 'earnings-related-allowance' : from >= GENERAL_SUPPORT_BEGINS ? 'general-support' : 'labour-market-subsidy';
    const ladder = ladders.findLast((each) => each.benefit === benefit && each.from <= from && (each.until === null || from < each.until));
    return [{
      share: weekdaysBetween(from, until) / weekdaysOf(month), steps: ladder?.steps ?? [{ paidBefore: 0, percent: 0 }],
      amount: basicAmountOn(from)?.cents ?? 0,
    }];
  });
}

/** How many of so many days stand on each step, when so many were counted before them. */
function stepsOfDays(steps: Ladder['steps'], counted: number, days: number): readonly { readonly percent: number; readonly taken: number }[] {
  return steps.flatMap(({ paidBefore, percent }, at) => {
    const taken = Math.min(steps[at + 1]?.paidBefore ?? Infinity, counted + days) - Math.max(paidBefore, counted);
    return taken > 0 ? [{ percent, taken }] : [];
  });
}
