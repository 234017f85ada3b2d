import { cents, splitByLargestRemainder, sumCents } from '../foundations/cents.ts';
import type { Cents } from '../foundations/cents.ts';
import { faultOf } from './sharing-fault.ts';
import type { SharingFault } from './sharing-fault.ts';

/** What is settled: the final shares of the real costs against what was paid. */
export type SettlementGiven = {
  readonly shares: ReadonlyMap<string, Cents>;
  readonly paid: ReadonlyMap<string, Cents>;
  /** By joint decision left with the unit for later years; at most what was paid too much. */
  readonly carriedSurplus: Cents;
  /** By joint decision covered in later years; at most what was paid too little. */
  readonly carriedDeficit: Cents;
  readonly mayCarry: boolean;
};

export type SettledLine = {
  readonly municipality: string;
  readonly share: Cents;
  readonly paid: Cents;
  /** What is left with the unit (over nothing) or still to be covered later (under nothing). */
  readonly carried: Cents;
  /** Over nothing the municipality pays this, under nothing it is paid back. */
  readonly cents: Cents;
};

export type Settlement = {
  readonly lines: readonly SettledLine[];
  readonly costs: Cents;
  readonly paid: Cents;
  readonly surplus: Cents;
  readonly carried: Cents;
  readonly cents: Cents;
};

export type SettlementAnswer =
  | { readonly ok: true; readonly settlement: Settlement }
  | { readonly ok: false; readonly faults: readonly SharingFault[] };

/**
 * Makes the payments answer to the real costs by the final bases. A carried sum is parted by the
 * final shares, so that each leaves or owes its own part of it; what is paid is the difference.
 */
export function settleYear(given: SettlementGiven): SettlementAnswer {
  const costs = sumCents(given.shares.values());
  const paid = sumCents(given.paid.values());
  const faults = carryFaults(given, cents(paid - costs));
  if (faults.length > 0) return { ok: false, faults };
  const municipalities = [...new Set([...given.shares.keys(), ...given.paid.keys()])].sort();
  const carried = cents(given.carriedSurplus - given.carriedDeficit);
  const parts = carriedParts(carried, given, municipalities);
  const lines = municipalities.map((municipality) => {
    const share = given.shares.get(municipality) ?? cents(0);
    const before = given.paid.get(municipality) ?? cents(0);
    const part = parts.get(municipality) ?? cents(0);
    return { municipality, share, paid: before, carried: part, cents: cents(share + part - before) };
  });
  return {
    ok: true,
    settlement: {
      lines, costs, paid, surplus: cents(paid - costs), carried,
      cents: sumCents(lines.map((line) => line.cents)),
    },
  };
}

/** A surplus is given as such and a deficit as such: a sign in front of either is a mistake. */
function carryFaults(given: SettlementGiven, surplus: Cents): readonly SharingFault[] {
  const { carriedSurplus, carriedDeficit, mayCarry } = given;
  const faults: SharingFault[] = [];
  if (carriedSurplus < 0) faults.push(faultOf('carriedSurplus', 'surplus-negative', { value: carriedSurplus / 100 }));
  if (carriedDeficit < 0) faults.push(faultOf('carriedDeficit', 'deficit-negative', { value: carriedDeficit / 100 }));
  if (!mayCarry && (carriedSurplus !== 0 || carriedDeficit !== 0)) faults.push(faultOf('carriedSurplus', 'carry-not-allowed'));
  const most = Math.max(0, surplus);
  if (carriedSurplus > most) {
    faults.push(faultOf('carriedSurplus', 'surplus-too-large', { value: carriedSurplus / 100, most: most / 100 }));
  }
  const mostDeficit = Math.max(0, -surplus);
  if (carriedDeficit > mostDeficit) {
    faults.push(faultOf('carriedDeficit', 'deficit-too-large', { value: carriedDeficit / 100, most: mostDeficit / 100 }));
  }
  return faults;
}

function carriedParts(
  carried: Cents,
  given: SettlementGiven,
  municipalities: readonly string[],
): ReadonlyMap<string, Cents> {
  if (carried === 0) return new Map();
  const weights = municipalities.map((key) => ({ key, weight: Math.max(0, given.shares.get(key) ?? 0) }));
  // A year without costs is carried by what each paid.
  const weighed = weights.some((each) => each.weight > 0)
    ? weights
    : municipalities.map((key) => ({ key, weight: Math.max(0, given.paid.get(key) ?? 0) }));
  return new Map(splitByLargestRemainder(carried, weighed).map((part) => [part.key, part.cents]));
}
