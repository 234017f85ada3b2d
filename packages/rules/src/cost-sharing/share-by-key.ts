import { cents, splitByLargestRemainder, sumCents } from '../foundations/cents.ts';
import type { Cents, SharedPart, Weighed } from '../foundations/cents.ts';
import type { UsedBase } from './base-figures.ts';
import { wholeKey } from './scheme.ts';
import type { Scheme, SharingKey } from './scheme.ts';

/** What one part of the key was counted from for one municipality. */
export type PartInput = {
  readonly measure: string;
  readonly basisPoints: number;
  readonly wanted: string;
  readonly asOf: readonly string[];
  readonly standIn: boolean;
  /** Hundredths, as in the figures; of several months their sum. */
  readonly value: number;
  readonly total: number;
  /** The cents of this part, where each part is rounded by itself. */
  readonly cents: Cents | null;
};

/** Why this cent: everything from which a line can be counted again by hand. */
export type Derivation = {
  readonly sum: Cents;
  readonly parts: readonly PartInput[];
  /** The exact share in cents as a fraction in its lowest form. */
  readonly numerator: string;
  readonly denominator: string;
  readonly floor: Cents;
  readonly extraCent: boolean;
  /** Cents that were left over when everyone had their whole ones. */
  readonly leftOver: number;
  /** The place in the order of remainders, 1 the largest; ties by municipality code. */
  readonly place: number;
};

export type KeyLine = {
  readonly municipality: string;
  readonly cents: Cents;
  readonly derivation: Derivation;
};

type KeyPartBase = { readonly basisPoints: number; readonly base: UsedBase };

/**
 * A sum by a key such as 45/45/10. The exact share is a fraction of whole numbers: the parts' shares
 * are brought to one denominator, so that nothing is rounded before the cents themselves.
 */
export function shareByKey(
  sum: Cents,
  scheme: Pick<Scheme, 'rounding'>,
  key: SharingKey,
  bases: readonly UsedBase[],
): readonly KeyLine[] {
  const parts = key.parts.map((part, at) => ({ basisPoints: part.basisPoints, base: bases[at] as UsedBase }));
  const municipalities = [...(parts[0]?.base.weights.keys() ?? [])];
  const weights = municipalities.map((each) => ({ key: each, weight: weightOf(each, parts) }));
  const denominator = parts.reduce((product, part) => product * BigInt(part.base.total), BigInt(wholeKey));
  const whole = splitByLargestRemainder(sum, weights);
  const byPart = scheme.rounding === 'by-part' ? partCents(sum, parts, municipalities) : undefined;
  const places = placesOf(whole, weights);
  const leftOver = whole.filter((part) => part.extraCent).length;
  return whole.map((part, at) => {
    const own = byPart?.map((each) => each.get(part.key) ?? cents(0));
    const exact = lowest(BigInt(sum) * BigInt(weights[at]?.weight ?? 0), denominator);
    return {
      municipality: part.key,
      cents: own === undefined ? part.cents : sumCents(own),
      derivation: {
        sum, ...exact, floor: part.floor, extraCent: part.extraCent, leftOver, place: places.get(part.key) ?? 0,
        parts: parts.map(({ basisPoints, base }, index) => ({
          measure: base.measure, basisPoints, wanted: base.wanted, asOf: base.asOf, standIn: base.standIn,
          value: base.weights.get(part.key) ?? 0, total: base.total, cents: own?.[index] ?? null,
        })),
      },
    };
  });
}

/** The part's share times everything the other parts are divided by. */
function weightOf(municipality: string, parts: readonly KeyPartBase[]): bigint {
  let weight = 0n;
  for (const part of parts) {
    let product = BigInt(part.basisPoints) * BigInt(part.base.weights.get(municipality) ?? 0);
    for (const other of parts) if (other !== part) product *= BigInt(other.base.total);
    weight += product;
  }
  return weight;
}

/** Each part of the key rounded by itself: the sum to its parts, each part to the municipalities. */
function partCents(
  sum: Cents,
  parts: readonly KeyPartBase[],
  municipalities: readonly string[],
): readonly ReadonlyMap<string, Cents>[] {
  const sums = splitByLargestRemainder(sum, parts.map((part, at) => ({ key: String(at), weight: part.basisPoints })));
  return parts.map((part, at) => {
    const weighed = municipalities.map((each) => ({ key: each, weight: part.base.weights.get(each) ?? 0 }));
    const split = splitByLargestRemainder(sums[at]?.cents ?? cents(0), weighed);
    return new Map(split.map((each) => [each.key, each.cents]));
  });
}

function placesOf(parts: readonly SharedPart[], weights: readonly Weighed[]): ReadonlyMap<string, number> {
  const order = parts
    .filter((_, at) => weights[at]?.weight !== 0n)
    .sort((one, other) => {
      if (one.remainder !== other.remainder) return one.remainder > other.remainder ? -1 : 1;
      return one.key < other.key ? -1 : 1;
    });
  return new Map(order.map((part, at) => [part.key, at + 1]));
}

function lowest(numerator: bigint, denominator: bigint): { numerator: string; denominator: string } {
  let one = numerator < 0n ? -numerator : numerator;
  let other = denominator;
  while (other !== 0n) [one, other] = [other, one % other];
  const by = one === 0n ? 1n : one;
  return { numerator: String(numerator / by), denominator: String(denominator / by) };
}
