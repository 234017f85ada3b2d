import { cents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';
import { basicAmountOn } from './basic-amounts.ts';
import { roundedShare } from './derive-share.ts';
import type { ShareDay, ShareLine } from './derive-share.ts';
import { stepPercents } from './ladders.ts';

/** What the bill says of one payment. */
export type BilledRow = {
  readonly municipality: string;
  /** Null where the file tells no share. */
  readonly billed: Cents | null;
  /** Days paid before, as the payer counts them. */
  readonly daysBefore: number | null;
};

export type DifferenceReason =
  | { readonly code: 'other-municipality'; readonly own: string }
  | { readonly code: 'other-days-before'; readonly own: number; readonly told: number }
  | { readonly code: 'other-step'; readonly percent: number; readonly ownPercent: number }
  | { readonly code: 'free-days-billed'; readonly days: number }
  | { readonly code: 'integration-days-billed'; readonly days: number }
  | { readonly code: 'amount-over-full'; readonly full: number }
  | { readonly code: 'rounding' }
  | { readonly code: 'unexplained' };

export type Reconciled = {
  /** Of the municipality that was billed, by our own reckoning. */
  readonly own: Cents;
  /** Of all municipalities. */
  readonly ownOfAll: Cents;
  readonly billed: Cents | null;
  /** Billed less own; null where the file tells no share. */
  readonly difference: Cents | null;
  readonly reasons: readonly DifferenceReason[];
};

/**
 * One line of the bill beside our own reckoning of the same payment (FIN-2). Reasons are tried one by one: each is
 * told only where it is seen in the facts, and where none is, the difference is called unexplained.
 */
export function reconcileRow(lines: readonly ShareLine[], told: BilledRow): Reconciled {
  const days = lines.flatMap((line) => line.days);
  const ofAll = lines.reduce((sum, line) => sum + line.share, 0);
  const own = lines.reduce((sum, line) => sum + (line.municipality === told.municipality ? line.share : 0), 0);
  const difference = told.billed === null ? null : cents(told.billed - own);
  const base = { own: cents(own), ownOfAll: cents(ofAll), billed: told.billed, difference };
  const seen = seenReasons(days, told, difference !== null && difference !== 0);
  if (difference === null || difference === 0) return { ...base, reasons: seen };
  const explained = [...seen, ...stepReasons(days, told)];
  if (explained.length > 0) return { ...base, reasons: explained };
  return { ...base, reasons: [{ code: Math.abs(difference) <= lines.length ? 'rounding' : 'unexplained' }] };
}

/** What the facts themselves show, whatever the sums are. */
function seenReasons(days: readonly ShareDay[], told: BilledRow, differs: boolean): readonly DifferenceReason[] {
  const reasons: DifferenceReason[] = [];
  const elsewhere = days.find(({ municipality }) => municipality !== null && municipality !== told.municipality);
  if (elsewhere?.municipality !== undefined && elsewhere.municipality !== null) {
    reasons.push({ code: 'other-municipality', own: elsewhere.municipality });
  }
  const counted = days.find(({ paidBefore }) => paidBefore !== null)?.paidBefore;
  if (told.daysBefore !== null && counted !== undefined && counted !== null && counted !== told.daysBefore) {
    reasons.push({ code: 'other-days-before', own: counted, told: told.daysBefore });
  }
  if (!differs) return reasons;
  const free = days.filter(({ why }) => why === 'free-ground').length;
  if (free > 0) reasons.push({ code: 'free-days-billed', days: free });
  const integrating = days.filter(({ why }) => why === 'integration-years').length;
  if (integrating > 0) reasons.push({ code: 'integration-days-billed', days: integrating });
  const over = days.find(({ day, amount }) => amount > (basicAmountOn(day)?.cents ?? amount));
  if (over !== undefined) reasons.push({ code: 'amount-over-full', full: basicAmountOn(over.day)?.cents ?? 0 });
  return reasons;
}

/** Whether one step for all the days makes the billed cents: then the payer stands on another step. */
function stepReasons(days: readonly ShareDay[], told: BilledRow): readonly DifferenceReason[] {
  const amount = days.reduce((sum, each) => sum + each.amount, 0);
  const ownPercent = days.at(-1)?.percent ?? 0;
  const percent = stepPercents.find((each) => roundedShare(amount * each) === told.billed);
  const alike = days.every((each) => each.percent === percent);
  return percent === undefined || alike ? [] : [{ code: 'other-step', percent, ownPercent }];
}
