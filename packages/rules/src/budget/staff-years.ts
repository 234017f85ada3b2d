import { cents, noCents, splitByLargestRemainder, sumCents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';
import { scaled } from './year-end.ts';

/** Person-years are kept in whole hundredths: 38.05 is 3805, as plans write them. */
export type Placed = {
  readonly task: string | null;
  readonly municipality: string | null;
  readonly group: string | null;
};
export type PlacedYears = Placed & { readonly hundredths: number };
export type PlacedCost = Placed & { readonly cents: Cents };
export type Dimension = keyof Placed;

export type TalliedRow = {
  /** Null: of which it is not told to whom it belongs. */
  readonly code: string | null;
  readonly hundredths: number;
  /** Booked to this one itself. */
  readonly direct: Cents;
  /** Its part of what was booked to none, by person-years. */
  readonly shared: Cents;
  readonly cost: Cents;
  /** Cost of one person-year; null where there are none. */
  readonly perYear: Cents | null;
};

export type Tally = {
  readonly rows: readonly TalliedRow[];
  readonly total: { readonly hundredths: number; readonly cost: Cents; readonly perYear: Cents | null };
};

/** Of equal remainders it takes the cent before any code does. */
const UNPLACED = '';

/**
 * Person-years and cost by task, municipality or customer group. What was booked to none of them is shared by
 * person-years, to the cent, those of no known place among them; without person-years to share by it stays on a row
 * of its own. The rows always make the total, whichever way they are told.
 */
export function tallyStaffYears(
  by: Dimension, years: readonly PlacedYears[], costs: readonly PlacedCost[],
): Tally {
  const hundredths = new Map<string | null, number>();
  const direct = new Map<string | null, number>();
  for (const row of years) hundredths.set(row[by], (hundredths.get(row[by]) ?? 0) + row.hundredths);
  for (const row of costs) direct.set(row[by], (direct.get(row[by]) ?? 0) + row.cents);
  // Those whose place is not told take their part too, or the few that are placed would bear the cost of all.
  const weights = [...hundredths].flatMap(([key, weight]) => (weight > 0 ? [{ key: key ?? UNPLACED, weight }] : []));
  const unplaced = cents(direct.get(null) ?? 0);
  const isShared = weights.length > 0;
  const parts = new Map(isShared ? splitByLargestRemainder(unplaced, weights).map((part) => [part.key, part.cents]) : []);
  const codes = [...new Set([...hundredths.keys(), ...direct.keys()])].toSorted(nullLast);
  const rows = codes.map((code): TalliedRow => {
    const own = code === null && isShared ? noCents : cents(direct.get(code) ?? 0);
    const shared = parts.get(code ?? UNPLACED) ?? noCents;
    return { code, hundredths: hundredths.get(code) ?? 0, direct: own, shared, ...costOf(hundredths.get(code) ?? 0, cents(own + shared)) };
  }).filter((row) => row.code !== null || row.hundredths !== 0 || row.cost !== 0);
  const all = rows.reduce((total, row) => total + row.hundredths, 0);
  return { rows, total: { hundredths: all, ...costOf(all, sumCents(rows.map((row) => row.cost))) } };
}

function costOf(hundredths: number, cost: Cents): { readonly cost: Cents; readonly perYear: Cents | null } {
  return { cost, perYear: hundredths > 0 ? scaled(cost, 100, hundredths) : null };
}

function nullLast(one: string | null, other: string | null): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return one < other ? -1 : one > other ? 1 : 0;
}
