import { cents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';

/** What one would change, from the month after the ground's; nought changes nothing (STR-3). */
export type Change = {
  /** Percentage points of those begun spells of unemployment that pass three months. */
  readonly flowOverThreeMonths: number;
  /** Per cent of the mean time that unemployment lasts. */
  readonly duration: number;
  /** Persons more in services at a time, in the whole area. */
  readonly inServices: number;
  /** Coaches more, as person-years. */
  readonly coaches: number;
};

export const noChange: Change = { flowOverThreeMonths: 0, duration: 0, inServices: 0, coaches: 0 };

/** Person-days that one step of the ladder paid in a month, and what they cost the municipality. */
export type StepOfBill = {
  /** Days paid before: from this many, up to but not including `to`. */
  readonly from: number;
  readonly to: number;
  readonly cents: Cents;
};

/** What is known of a municipality in the last known month. */
export type Ground = {
  readonly municipality: string;
  readonly unemployed: number;
  /** Of them, those unemployed for more than three months. */
  readonly unemployedOverThreeMonths: number;
  /** Spells of unemployment begun in a month, as the mean of the last twelve. */
  readonly started: number;
  /** Of begun spells, the share that passes three months, 0-1; null where nobody may know it. */
  readonly flowOverThreeMonths: number | null;
  readonly bill: readonly StepOfBill[];
};

export type MonthOfScenario = {
  /** Months after the ground's. */
  readonly month: number;
  /** Persons, not rounded: the caller tells them whole. */
  readonly unemployed: number;
  readonly billAsBefore: Cents;
  readonly bill: Cents;
};

/** Paid days in a month where every weekday is paid: five in a week, 260 in a year. */
export const PAID_DAYS_A_MONTH = 260 / 12;

/** The last step has no end; one who is on it is taken to be paid evenly over so many days of it. */
export const LAST_STEP_DAYS = 300;

/**
 * The months after a change, beside the same months without it.
 *
 * A changed flow meets only spells that begin after the change. Nothing is seen for three months; then those who have
 * been unemployed for longer are replaced by fewer (or more), as fast as they leave: at the rate at which those now
 * over three months would be renewed by those who pass it. The bill follows by the ladder: a day paid after d earlier
 * ones belongs to one who came at least d / 21.67 months ago, so each step changes only when those new ones have
 * reached it. A changed duration moves the stock to its new level at the rate at which the unemployed are renewed.
 * More places in services lower the number of the unemployed and leave the bill alone, since days in services count
 * (1290/2002 14:3). How many coaches there are changes the caseload alone: what they do to flows is for the asker to say.
 */
export function projectScenario(ground: Ground, change: Change, inServicesHere: number, months: number): readonly MonthOfScenario[] {
  const over = Math.min(ground.unemployed, ground.unemployedOverThreeMonths);
  const kept = keptOfFlow(ground, change);
  const renewedOver = ground.started > 0 ? over / (ground.started * (ground.flowOverThreeMonths ?? 1) || 1) : 0;
  const lasts = ground.started > 0 ? ground.unemployed / ground.started : 0;
  const billAsBefore = cents(ground.bill.reduce((sum, step) => sum + step.cents, 0));
  return Array.from({ length: months }, (_, index) => {
    const month = index + 1;
    const longer = 1 + (change.duration / 100) * reached(month, lasts);
    const replaced = 1 - (1 - kept) * reached(month - 3, renewedOver);
    const unemployed = Math.max(0, ((ground.unemployed - over) + over * replaced) * longer - inServicesHere);
    const bill = ground.bill.reduce((sum, step) => sum + step.cents * (1 - (1 - kept) * partMet(step, month)) * longer, 0);
    return { month, unemployed, billAsBefore, bill: cents(Math.round(bill)) };
  });
}

/** What remains of those who pass three months: 1 as before. Where the flow is not known, the change cannot be followed. */
function keptOfFlow({ flowOverThreeMonths }: Ground, change: Change): number {
  if (flowOverThreeMonths === null || flowOverThreeMonths <= 0) return 1;
  const changed = Math.min(1, Math.max(0, flowOverThreeMonths + change.flowOverThreeMonths / 100));
  return changed / flowOverThreeMonths;
}

/** How much of a stock has been renewed after so many months, when it is renewed in `mean` months on the mean. */
function reached(months: number, mean: number): number {
  if (months <= 0) return 0;
  return mean <= 0 ? 1 : 1 - Math.exp(-months / mean);
}

/** How much of a step's days is paid, so many months after the change, to those who became unemployed after it. */
function partMet({ from, to }: StepOfBill, months: number): number {
  const end = Number.isFinite(to) ? to : from + LAST_STEP_DAYS;
  // The first three months of a spell are paid to all as before.
  const begin = Math.max(from, 3 * PAID_DAYS_A_MONTH);
  const until = Math.min(end, months * PAID_DAYS_A_MONTH);
  return until <= begin || end <= from ? 0 : (until - begin) / (end - from);
}
