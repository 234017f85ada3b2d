import type { PlainDate } from '../foundations/plain-date.ts';
import { plainDate } from '../foundations/plain-date.ts';
import type { Balance, BalanceRule } from './occupation-balance.ts';
import { balanceOf, balanceRule } from './occupation-balance.ts';

/**
 * How an occupation is read as short of workers, dated and open (MAT-5). The rule of the national report on matching is
 * not public, and its text allows two readings of "shortage in a month": the month as it stands, and the month as the last
 * of a year. Both are shipped. The month leads, because a service plans for the places that are open now; the year beside it
 * tells whether it is only the season.
 */
export type BalanceReading = {
  readonly id: 'month' | 'year';
  readonly version: number;
  readonly validFrom: PlainDate;
  /** Over how many counting days seekers and places are averaged. */
  readonly months: number;
  readonly rule: BalanceRule;
};

/** Version 1 read a surplus into any seeker without a place, and nothing into many seekers with one. */
const validFrom = plainDate('2026-01-01');
export const balanceReadings: readonly BalanceReading[] = [
  { id: 'month', version: 2, validFrom, months: 1, rule: balanceRule },
  { id: 'year', version: 2, validFrom, months: 12, rule: balanceRule },
];

/** Counts of one counting day; null where either is hidden or unknown. */
export type DayCounts = { readonly seekers: number; readonly places: number } | null;

/** The balance over the days of a reading; undefined while a day of it is not known. */
export function readBalance(days: readonly DayCounts[], { months, rule }: BalanceReading): {
  readonly seekers: number; readonly places: number; readonly balance: Balance;
} | undefined {
  const known = days.flatMap((day) => (day === null ? [] : [day]));
  if (days.length < months || known.length < days.length) return undefined;
  const mean = (of: 'seekers' | 'places') => known.reduce((sum, day) => sum + day[of], 0) / known.length;
  const counts = { seekers: mean('seekers'), places: mean('places') };
  return { ...counts, balance: balanceOf(counts, rule) };
}

/** What of the mismatch lies between these parts: occupations, or places. */
export type Mismatch = {
  /** 0: seekers and places are shared out alike; 1: no part has both. */
  readonly index: number;
  /** So many seekers are in parts that have fewer places than their share. */
  readonly seekers: number;
  readonly parts: number;
};

/**
 * Half the sum of the differences between each part's share of the seekers and of the places (Jackman and Roper 1987):
 * the least share of seekers who would have to be in another part for the two to be alike. Over occupations it is the
 * occupational mismatch, over areas the regional one; undefined where there are no seekers or no places at all.
 */
export function mismatchBetween(parts: readonly { readonly seekers: number; readonly places: number }[]): Mismatch | undefined {
  const [seekers, places] = [sum(parts.map((part) => part.seekers)), sum(parts.map((part) => part.places))];
  if (seekers <= 0 || places <= 0) return undefined;
  const index = sum(parts.map((part) => Math.abs(part.seekers / seekers - part.places / places))) / 2;
  return { index, seekers: Math.round(index * seekers), parts: parts.length };
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
