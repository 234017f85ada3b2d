/** Money is whole cents, in every rule and every row; a fraction of a cent never exists. */
export type Cents = number & { readonly __cents: 'Cents' };

export const noCents = 0 as Cents;

/** A number that is not a whole one, or too large to be exact, is a fault of the program. */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not whole cents: ${amount}`);
  // A negative zero would print a sign nobody owes.
  return (amount === 0 ? 0 : amount) as Cents;
}

export function sumCents(amounts: Iterable<Cents>): Cents {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return cents(sum);
}

export function negated(amount: Cents): Cents {
  return cents(-amount);
}

/** One who shares: its key breaks the ties, its weight is a whole number of at least nothing. */
export type Weighed = { readonly key: string; readonly weight: number | bigint };

export type SharedPart = {
  readonly key: string;
  readonly cents: Cents;
  /** The whole cents of the exact share, before any cent was left over. */
  readonly floor: Cents;
  /** What the floor cut off, as a numerator over the sum of the weights. */
  readonly remainder: bigint;
  /** Whether this one got a cent of those left over. */
  readonly extraCent: boolean;
};

/**
 * Parts a sum by weights with the largest remainder: everyone gets the whole cents of the exact
 * share, and the cents left over go one each to the largest remainders, of equal ones to the
 * smaller key. The parts always make the whole, and a negative sum is parted as its opposite.
 * Exact: no binary fraction is used anywhere.
 */
export function splitByLargestRemainder(sum: Cents, parties: readonly Weighed[]): readonly SharedPart[] {
  const weights = parties.map((party) => wholeWeight(party.weight));
  const whole = weights.reduce((total, weight) => total + weight, 0n);
  if (whole === 0n) throw new RangeError('A sum is shared by weights of which one is over nothing');
  const amount = BigInt(Math.abs(sum));
  const floors = weights.map((weight) => (amount * weight) / whole);
  const remainders = weights.map((weight) => (amount * weight) % whole);
  const given = floors.reduce((total, floor) => total + floor, 0n);
  const lucky = new Set(inOrderOfRemainder(parties, remainders).slice(0, Number(amount - given)));
  const sign = sum < 0 ? -1 : 1;
  return parties.map((party, at) => {
    const floor = Number(floors[at] ?? 0n);
    return {
      key: party.key,
      cents: cents(sign * (floor + (lucky.has(at) ? 1 : 0))),
      floor: cents(sign * floor),
      remainder: remainders[at] ?? 0n,
      extraCent: lucky.has(at),
    };
  });
}

/** A sum in equal parts that follow one another: the cents left over fall to the first ones. */
export function splitEvenly(sum: Cents, count: number): readonly Cents[] {
  if (!Number.isInteger(count) || count < 1) throw new RangeError('A sum is parted in one or more');
  const sign = sum < 0 ? -1 : 1;
  const floor = Math.floor(Math.abs(sum) / count);
  const over = Math.abs(sum) - floor * count;
  return Array.from({ length: count }, (_, at) => cents(sign * (floor + (at < over ? 1 : 0))));
}

function inOrderOfRemainder(parties: readonly Weighed[], remainders: readonly bigint[]): readonly number[] {
  return parties
    .map((_, at) => at)
    .sort((one, other) => {
      const a = remainders[one] ?? 0n;
      const b = remainders[other] ?? 0n;
      if (a !== b) return a > b ? -1 : 1;
      return smaller(parties[one]?.key ?? '', parties[other]?.key ?? '') || one - other;
    });
}

function smaller(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function wholeWeight(weight: number | bigint): bigint {
  if (typeof weight === 'bigint') {
    if (weight < 0n) throw new RangeError(`Not a weight: ${weight}`);
    return weight;
  }
  if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError(`Not a weight: ${weight}`);
  return BigInt(weight);
}
