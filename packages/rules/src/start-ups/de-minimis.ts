import { cents, sumCents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';
import { addYears, of, plainDate, yearOf } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';

/** A ceiling of small aid with the years it looks back on. */
export type DeMinimisCeiling = {
  readonly from: PlainDate;
  readonly ceiling: Cents;
  readonly regulation: '1407/2013' | '2023/2831';
  /** The three fiscal years up to the grant's own, or any three years up to its day. */
  readonly looksBack: 'three-fiscal-years' | 'any-three-years';
};

/**
 * 99.2 § makes the grant small aid and names 1407/2013; the regulation in force is (EU) 2023/2831. The ceilings are generally known and were
 * not read in the Official Journal here: a person checks them, and the one undertaking that the sum is of.
 */
const deMinimisCeilings: readonly DeMinimisCeiling[] = [
  { from: plainDate('2014-01-01'), ceiling: cents(200_000_00), regulation: '1407/2013', looksBack: 'three-fiscal-years' },
  { from: plainDate('2024-01-01'), ceiling: cents(300_000_00), regulation: '2023/2831', looksBack: 'any-three-years' },
];

export type DeclaredAid = { readonly on: PlainDate; readonly cents: Cents };
export type DeMinimisStanding = DeMinimisCeiling & {
  /** The first day whose aid counts. */
  readonly since: PlainDate;
  readonly counted: Cents;
  readonly left: Cents;
  readonly fits: boolean;
};

/** What has been told of small aid by the day of a grant, and whether the grant still fits below the ceiling. */
export function deMinimisStanding(declared: readonly DeclaredAid[], wanted: Cents, day: PlainDate): DeMinimisStanding {
  const found = deMinimisCeilings.findLast(({ from }) => from <= day) ?? deMinimisCeilings[0];
  if (found === undefined) throw new RangeError('No ceiling of small aid');
  const since = found.looksBack === 'any-three-years' ? addYears(day, -3) : of(yearOf(day) - 2, 1, 1);
  const counted = sumCents(declared.filter(({ on }) => on >= since && on <= day).map((each) => each.cents));
  const left = cents(Math.max(0, found.ceiling - counted));
  return { ...found, since, counted, left, fits: wanted <= left };
}
